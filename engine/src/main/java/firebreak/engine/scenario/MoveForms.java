package firebreak.engine.scenario;

import static firebreak.engine.language.Key.key;
import static firebreak.engine.scenario.Forms.CHANGE;
import static firebreak.engine.scenario.Forms.DURATION;
import static firebreak.engine.scenario.Forms.PERMILLE;
import static firebreak.engine.scenario.Forms.TEXT;
import static firebreak.engine.scenario.Forms.YES_NO;
import static firebreak.engine.scenario.Forms.id;
import static firebreak.engine.scenario.Forms.list;

import firebreak.engine.language.Form;
import firebreak.engine.language.Type;
import firebreak.engine.language.Type.Either;
import firebreak.engine.language.Type.Part;
import java.util.List;

/// Moves described, with what they need and what they do.
final class MoveForms {
    static final Form MOVE = Form.of(
            "move",
            "Something that a delegation can order.",
            key("title", TEXT, "What people call it.", "{ en: Raise the flag at sea }").must(),
            key("group", Wordings.GROUP, "The part of the catalogue in which it stands.", "military").must(),
            key("help", TEXT, "One sentence that a tired diplomat understands.", "{ en: 'Send a ship, and be seen.' }"),
            key("roles", LibraryForms.ROLES, "Which roles may order it, or `any`.", "[DF]").must(),
            key("visibility", Wordings.VISIBILITY, "Who sees it.", "public").must(),
            key("sealed", YES_NO, "Whether it waits for the end of the turn, as all sealed orders do together; else it starts at once.", "false").usually("true"),
            key("lead", DURATION, "How long it takes to take effect.", "6h").usually("0h"),
            key("cost", LibraryForms.COST, "What it costs, points of political capital. From 2 the head of government has to approve.", "2").usually("0"),
            key("target", Wordings.words("possible here", "delegation: it must be aimed at one", "optional: it can be", "none: it is aimed at nobody"), "Whether it is aimed at a delegation.", "delegation").usually("none"),
            key("about", Wordings.words("possible here", "incident: it must be about one", "optional: it can be", "none: it is about none"), "Whether it is about an incident.", "optional").usually("none"),
            key("needs", list(new Part("need")), "What must be so when it is ordered, and again when it takes effect.", "[ { attribution: 400 } ]").usually("[]"),
            key("effects", list(new Part("effect")), "What it does.", "[ { shift: ji, T: 30 } ]").usually("[]"),
            key("norms", LibraryForms.NORMS, "The norms that it upholds (`+`) and strains (`-`).", "[ +b, -f ]").usually("[]"),
            key("class", new Type.Shaped("a class of moves", "[DSPNV][0-9]?"), "A letter - D de-escalating, S status quo, P posture, N hostile without violence, V violent - and the rung that it sets.", "P4").must(),
            key("escalation", id(IdKind.ESCALATION), "What it counts as on the public escalation index.", "military-posturing").must()).extending(IdKind.MOVE.words());

    static final Form NEED = Form.ofVerbs(
            "need",
            "Something that must be so before a move can be ordered, or a measure offered.",
            List.of("says"),
            key("says", TEXT, "What a seat is told that lacks it, instead of the usual words.", "{ en: You are not sure enough. }"),
            key("incident", Wordings.INCIDENT_NEED, "How far the incident has come, for the delegation.", "known"),
            key("severity", Forms.SEVERITY, "It takes the incident for at least so grave.", "3"),
            key("attribution", PERMILLE, "It is at least so sure that the target did it, permille.", "400"),
            key("evidence", Wordings.one("held", "it holds evidence about the incident"), "It holds evidence.", "held"),
            key("support", PERMILLE, "It has at least so much support against the target, permille.", "200"),
            key("trust", PERMILLE, "It trusts the target at least so far, permille.", "300"),
            key("dialogue", Wordings.words("possible here", "open: the two talk", "suspended: their talks are broken off"), "How the two stand.", "open"),
            key("channel", id(IdKind.CHANNEL_KIND), "A channel of this kind is open between the two.", "embassy"),
            key("membership", new Type.Plain("a name"), "It has joined this network, treaty or forum.", "mlat"),
            key("ruling", new Type.Plain("a word"), "The facilitator has ruled so on a claim.", "armed_attack"),
            key("claimed", new Type.Plain("a word"), "It has claimed so.", "armed_attack"),
            key("ordered", Forms.MOVE, "Its own order of this move on the target has taken effect.", "MIL-01"),
            key("received", Forms.MOVE, "The target's order of this move on it has taken effect.", "DIP-02"),
            key("accused", Wordings.YES, "It has been accused in public.", "yes"),
            key("claim", Wordings.one("made", "it has said in public that the target did it"), "It has accused the target.", "made"),
            key("contacts", Wordings.one("both", "both have nominated contacts"), "Both have nominated contacts.", "both"),
            key("rung", new Type.Whole(0, 9), "It stands at least on this rung towards the target.", "5"),
            key("tension", PERMILLE, "Its tension towards the target is at least this, permille.", "500"),
            key("pledge", Wordings.one("given", "it has given a pledge"), "It has given a pledge.", "given"),
            key("ally", Wordings.YES, "The target is its ally.", "yes"),
            key("any", list(Either.of(new Part("need"), list(new Part("need")))), "At least one of these, each a need or a list of needs, holds.", "[ { attribution: 400 }, [ { evidence: held }, { ally: yes } ] ]"));

    static final Form EFFECT = Form.ofVerbs(
            "effect",
            "Something that a move does when it takes effect. `i` is the delegation that orders, `j` the target, `k` everybody else.",
            List.of(),
            key("shift", Wordings.ROW, "Moves how states see each other.", "ji"),
            key("T", CHANGE, "Tension, permille; a plus is hostile, a minus calms.", "30").usually("0").with("shift"),
            key("U", CHANGE, "Uncertainty, permille.", "-20").usually("0").with("shift"),
            key("R", CHANGE, "Trust, permille.", "-5").usually("0").with("shift"),
            key("support", CHANGE, "Moves the support of others against the target, permille.", "40"),
            key("pressure", CHANGE, "Moves the own pressure at home, permille.", "-60"),
            key("attribution", CHANGE, "Tells who did it, as far as its source can know, permille.", "120"),
            key("to", Wordings.WHOSE, "Whom it tells.", "both").usually("self").with("attribution"),
            key("source", Wordings.SOURCE, "What sort of source it is.", "forensics").usually("report").with("attribution"),
            key("harm", CHANGE, "Takes that share of what is left of open incidents, or with a plus adds it, permille.", "-400"),
            key("of", Wordings.HARM_OF, "Which incidents.", "own").usually("about").with("harm"),
            key("cascade", CHANGE, "Moves how far failures spread from one own sector to another, permille.", "-200"),
            key("hostile", new Type.Whole(0, 5), "A hostile act of this strength against the target.", "3"),
            key("means", Wordings.MEANS, "By what means.", "kinetic").usually("cyber").with("hostile"),
            key("exposure", PERMILLE, "How far a covert act can come to light; at 1000 it has.", "300"),
            key("claim", Wordings.CLAIM_KIND, "Says that the target did it.", "public"),
            key("statement", Wordings.TONE, "Says something in a tone.", "conciliatory"),
            key("pack", id(IdKind.PACK), "Works as a measure with this pack.", "T2"),
            key("pledge", new Type.Plain("a word"), "Gives a pledge, which conditions name by this word.", "no-ci-harm"),
            key("breach", Wordings.one("pledge", "the pledges that it has given"), "Breaks one's word.", "pledge"),
            key("ambiguous", PERMILLE, "Does something that can be read in two ways.", "40"),
            key("notify", Wordings.YES, "Announces beforehand what is done.", "yes"),
            key("physical", Wordings.YES, "Has physical effects: both cross the firebreak.", "yes"),
            key("stage", Wordings.STAGE, "Moves the incident to a stage.", "contained"),
            key("request", Wordings.one("assistance", "help"), "Asks the target for something.", "assistance"),
            key("await", id(IdKind.NORM), "Awaits an answer that upholds this norm; silence strains it.", "c"),
            key("within", DURATION, "How long.", "72h").usually("72h").with("await"),
            key("suspend", Wordings.one("bilateral", "the talks of the two"), "Breaks something off.", "bilateral"),
            key("resume", Wordings.one("bilateral", "the talks of the two"), "Takes something up again.", "bilateral"),
            key("retract", Wordings.YES, "Takes a claim back.", "yes"),
            key("deny", Wordings.YES, "Denies in public.", "yes"),
            key("burn", Wordings.one("source", "what the own service has inside"), "Gives something up.", "source"),
            key("maturity", CHANGE, "Moves how able a response team is: the target's, or the own, permille.", "100"),
            key("frame", PERMILLE, "Makes others think that the target did it, permille.", "200"),
            key("indict", Wordings.YES, "Brings a charge against people of the target.", "yes"),
            key("contact", Wordings.CONTACT_DEED, "Does something to contacts.", "test"),
            key("inform", Wordings.WHOSE, "Lets somebody know of the incident.", "target"),
            key("evidence", Wordings.one("give", "it goes to the target"), "Hands over what evidence one holds about the incident.", "give"),
            key("loss", PERMILLE, "What it costs the own people, permille.", "100"),
            key("capital", new Type.Whole(-12, 12), "Moves the own political capital, points.", "2"));

    static final List<Form> ALL = List.of(MOVE, NEED, EFFECT);

    private MoveForms() {}
}
