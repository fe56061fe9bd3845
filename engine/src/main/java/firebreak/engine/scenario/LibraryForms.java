package firebreak.engine.scenario;

import static firebreak.engine.language.Key.key;
import static firebreak.engine.scenario.Forms.CHANGE;
import static firebreak.engine.scenario.Forms.DURATION;
import static firebreak.engine.scenario.Forms.PERMILLE;
import static firebreak.engine.scenario.Forms.TEXT;
import static firebreak.engine.scenario.Forms.YES_NO;
import static firebreak.engine.scenario.Forms.list;

import firebreak.engine.language.Form;
import firebreak.engine.language.Key;
import firebreak.engine.language.Type;
import firebreak.engine.language.Type.Either;
import firebreak.engine.language.Type.MapOf;
import java.util.List;

/// The rules' data described: measures, kinds, the ladder, doctrines and what else the library holds but for moves.
final class LibraryForms {
    private static final Type SECTOR = new Type.Plain("a sector");
    static final Type ROLES = Either.of(Wordings.ALWAYS_ALL_ROLES, list(Wordings.ROLE));
    static final Type NORMS = list(new Type.Shaped("a norm with its sign", "[+-][^ ]+"));
    /// What a doctrine says in numbers or words.
    static final Type HABIT = Either.of(
            CHANGE,
            Wordings.words("a value of a doctrine", "true: 1000", "yes: 1000", "partial: 500", "false: 0", "no: 0"));
    static final Type COST = new Type.Whole(0, 12);

    static final Form MEASURE = Form.of(
            "measure",
            "A confidence-building measure: what one delegation can offer another.",
            key("title", TEXT, "What people call it.", "{ en: Consultations }").must(),
            key("forum", new Type.Plain("a forum"), "Whose measure it is: a forum of which both must be members, or `UN`, open to all.", "OSCE").must(),
            key("class", Wordings.MEASURE_CLASS, "What sort of measure; the second of a class within 72 hours counts half.", "C").must(),
            key("pack", Forms.id(IdKind.PACK), "What its use does to how the two see each other.", "C2"),
            key("roles", ROLES, "Which roles may offer it.", "[FM, CS]").must(),
            key("cost", COST, "What it costs, points of political capital.", "1").usually("0"),
            key("bilateral", YES_NO, "Whether it needs an open dialogue of the two and no forum.", "true").usually("false"),
            key("needs", list(new Type.Part("need")), "What must be so before it can be offered.", "[ { contacts: both } ]").usually("[]"),
            key("help", TEXT, "One sentence for a tired diplomat.", "{ en: Talk before you judge. }"),
            key("delivers", TEXT, "What its use brings.", "{ en: Minutes of the meeting. }"),
            key("failure", TEXT, "How it comes to nothing.", "{ en: Nobody comes. }"),
            key("declined_is_silence", YES_NO, "Whether to decline it counts as a call left unanswered.", "true").usually("false"),
            key("attribution", PERMILLE, "How much a source of the kind `source` tells those on whose rows the pack works, permille.", "60").usually("0"),
            key("source", Wordings.SOURCE, "What sort of source that is.", "cooperation").usually("cooperation"),
            key("norms", NORMS, "What its giver promises: `+` and the norm. Whoever strains one of them then breaks it.", "[ +f ]").usually("[]")).extending(IdKind.MEASURE.words());

    static final Form PACK = Form.of(
            "pack",
            "What the use of a measure does to how two states see each other.",
            key("T", CHANGE, "Tension, permille; a minus calms.", "-20").usually("0"),
            key("U", CHANGE, "Uncertainty, permille; a minus calms.", "-40").usually("0"),
            key("R", CHANGE, "Trust, permille.", "20").usually("0"),
            key("rows", Wordings.PACK_ROWS, "Whose view it moves.", "partner").usually("both")).extending(IdKind.PACK.words());

    static final Form CHANNEL_KIND = Form.of(
            "channel-kind",
            "A kind of channel.",
            key("title", TEXT, "What people call it.", "{ en: Points of contact }"),
            key("deadline", Either.of(DURATION, new MapOf(Wordings.DESK, DURATION)), "How long an answer may take, from when the call has arrived; if you like for each desk.", "{ technical: 4h, diplomatic: 6h }").must(),
            key("authenticated", YES_NO, "Whether whoever is called can be sure who calls.", "true").usually("false")).extending(IdKind.CHANNEL_KIND.words());

    static final Form INCIDENT_KIND = Form.of(
            "incident-kind",
            "A kind of incident.",
            key("title", TEXT, "What people call it.", "{ en: Ransomware in a hospital }").must(),
            key("severity", Forms.SEVERITY, "How grave it usually is: 0 baseline, 1 low, 2 medium, 3 high, 4 severe, 5 emergency.", "3").must(),
            key("sector", SECTOR, "The sector that it hits.", "health").usually("any"),
            key("ambiguity", PERMILLE, "How hard it is to say who did it, permille: at 500 it leaves its victim the usual doubt, at 0 half of it, at 1000 half as much again.", "600").usually("500"),
            key("hours", new MapOf(Wordings.STAGE, DURATION), "How long each stage takes from when it was noticed.", "{ assessed: 6h, contained: 24h }").usually("(6h, 24h, 48h, 72h, 168h)")).extending(IdKind.INCIDENT_KIND.words());

    static final Form CASCADE = Form.of(
            "cascade",
            "That one sector depends on another.",
            key("from", SECTOR, "The sector on which the other depends.", "energy").must(),
            key("to", SECTOR, "The sector that depends on it.", "water").must(),
            key("lag", DURATION, "After how long it is felt.", "4h").usually("0h"),
            key("loss", PERMILLE, "How much is lost where all of the first is, permille.", "600").must(),
            key("type", Wordings.CASCADE_TYPE, "How it depends.", "cyber").usually("physical"));

    static final Form NORM = Form.of(
            "norm",
            "A norm of responsible behaviour.",
            key("key", new Type.Plain("a word"), "A short name for it.", "no_ci_harm").must(),
            key("title", TEXT, "What it asks.", "{ en: Do not damage critical infrastructure }").must()).extending(IdKind.NORM.words());

    static final Form RUNG = Form.of(
            "rung",
            "A rung of the ladder.",
            key("rung", new Type.Whole(0, 9), "Its number.", "1").must(),
            key("name", TEXT, "What people call it.", "{ en: concern }").must(),
            key("up", PERMILLE, "The tension from which a state climbs to it by tension alone, permille.", "150"),
            key("down", PERMILLE, "The tension below which it leaves it again, permille.", "100"));

    static final Form DOCTRINE = Form.of(
            "doctrine",
            "How a delegation that nobody plays behaves: habits, in permille. `yes` is 1000, `partial` 500, `no` 0.",
            key("title", TEXT, "What people call it.", "{ en: A guarded state }"),
            habit("initial_trust", "How much it trusts others from the start.", "350", "500"),
            habit("bilateral_cbm_use", "How readily it uses measures with one other state.", "250", "500"),
            habit("multilateral_pref", "How readily it works together with many.", "800", "500"),
            habit("public_blame_pref", "How readily it says in public who it was.", "200", "500"),
            habit("naming_reaction", "How ill it takes being named in public: the extra tension.", "60", "20"),
            habit("content_as_threat", "How far it takes what people say for a threat.", "900", "500"),
            habit("accepts_loac_claim", "Whether it accepts that the law of armed conflict applies.", "partial", "500"),
            habit("sanctions_use", "How readily it imposes sanctions.", "300", "500"),
            habit("covert_tolerance", "How readily it acts in secret.", "600", "500"),
            habit("suspend_dialogue_when_indicted", "Whether it breaks off its talks when it is accused.", "true", "no"),
            habit("judgement", "How far what it has learnt decides instead of habit.", "700", "0")).others().extending(IdKind.DOCTRINE.words());

    static final Form ESCALATION = Form.of(
            "escalation-class",
            "A class of acts on the public escalation index.",
            key("title", TEXT, "What people call it.", "{ en: Criticise }").must(),
            key("group", Wordings.ESCALATION_GROUP, "The part of the scale in which it stands.", "posturing").must(),
            key("points", new Type.Whole(-EscalationClass.MOST_POINTS, EscalationClass.MOST_POINTS), "What one act of it counts.", "4").must(),
            key("covers", list(Wordings.COVERED), "The acts other than moves that count as this.", "[calls]").usually("[]")).extending(IdKind.ESCALATION.words());

    static final List<Form> ALL = List.of(MEASURE, PACK, CHANNEL_KIND, INCIDENT_KIND, CASCADE, NORM, RUNG, DOCTRINE, ESCALATION);

    private LibraryForms() {}

    private static Key habit(String name, String says, String example, String otherwise) {
        return key(name, HABIT, says, example).usually(otherwise);
    }
}
