package firebreak.engine.scenario;

import static firebreak.engine.language.Key.key;
import static firebreak.engine.scenario.Forms.CHANGE;
import static firebreak.engine.scenario.Forms.CONDITION;
import static firebreak.engine.scenario.Forms.DELEGATION;
import static firebreak.engine.scenario.Forms.DURATION;
import static firebreak.engine.scenario.Forms.INCIDENT;
import static firebreak.engine.scenario.Forms.PERMILLE;
import static firebreak.engine.scenario.Forms.SEVERITY;
import static firebreak.engine.scenario.Forms.SUSPECT;
import static firebreak.engine.scenario.Forms.TEXT;
import static firebreak.engine.scenario.Forms.YES_NO;
import static firebreak.engine.scenario.Forms.id;
import static firebreak.engine.scenario.Forms.list;

import firebreak.engine.language.Form;
import firebreak.engine.language.Type;
import firebreak.engine.language.Type.MapOf;
import firebreak.engine.language.Type.Part;
import java.util.List;

/// The truth described: incidents, and the evidence about them.
final class IncidentForms {
    static final Type SECTOR = id(IdKind.DELEGATION, IdKind.SECTOR);

    static final Form INCIDENT_FORM = Form.of(
            "incident",
            "Something that has really happened, or will.",
            key("kind", id(IdKind.INCIDENT_KIND), "What sort of incident it is; brings its usual severity and pace.", "grid_ics").must(),
            key("label", TEXT, "What those who know of it call it; says no more than they may know.", "{ en: Outages in the Ardenian grid }").must(),
            key("target", SECTOR, "What is hit: a delegation's sector, and if you like the thing in it.", "ARD.energy.transmission").must(),
            key("author", SUSPECT, "Who did it. Without an author nobody did.", "NIGHTJAR"),
            key("suspects", list(SUSPECT), "Whom people can think of; the author is one of them.", "[BOR, NIGHTJAR]").usually("(all other states, criminal groups and proxies, and the author)"),
            key("framed", new MapOf(SUSPECT, PERMILLE), "At whom a false trail leads, and how far, permille.", "{ BOR: 500 }"),
            key("harm", PERMILLE, "What it destroys when it is noticed, permille.", "300").usually("(100 for each level of severity when it is detected)"),
            key("growth", PERMILLE, "How much more it destroys in each hour until it is contained, permille.", "4").usually("0"),
            key("physical", YES_NO, "Whether people or machines are hurt by it, not only data.", "true").usually("false"),
            key("begins_when", CONDITION, "When it is noticed, where that depends on something. Without this and `latent` it begins only when something spreads to it, or an effect says so.", "'hours_since(\"grid-wiper\", \"detected\") >= 20'"),
            key("stages", new Part("stages"), "When it is noticed and how fast and grave it is then.", "{ latent: until D1 06:20, detected: { severity: 2 } }"),
            key("spreads_when", CONDITION, "When it spreads to what `spreads_to` says.", "'seen(\"BOR\", \"grid-wiper\").severity >= 3'"),
            key("spreads_to", list(new Part("spread")), "What it begins, or damages, when it spreads.", "[ { incident: bor-grid, after: 2h } ]").usually("[]"),
            key("known_to", list(DELEGATION), "Which delegations learn of it at once besides its victim.", "[CAL]").usually("[]"),
            key("public", YES_NO, "Whether everybody learns of it when it is noticed.", "true").usually("false"),
            key("campaign", new Type.Plain("a word"), "What it shares with other incidents of the same author. Who has looked into two of them sees that they belong together: what it finds out about one then counts half for the others.", "autumn"),
            key("nciss", new Part("nciss"), "How urgent it is for those who sort incidents; no rule reads it.", "{ functional: denial_critical, activity: effect, information: none, recoverability: extended, potential: high }"));

    static final Form STAGES = Form.of(
            "stages",
            "When an incident is noticed, and how grave it is at each stage.",
            key("latent", new Type.Shaped("a moment with `until`", "until +D[0-9]{1,3} ([01][0-9]|2[0-3]):[0-5][0-9] *"), "Until when nobody notices it.", "until D1 06:20"),
            key("detected", new Part("first-stage"), "When it is noticed.", "{ severity: 2 }"),
            key("assessed", new Part("stage"), "When it is known what it is.", "{ severity: 4, after: 6h }"),
            key("contained", new Part("stage"), "When it no longer grows.", "{ after: 24h }"),
            key("eradicated", new Part("stage"), "When the intruder is out.", "{ after: 48h }"),
            key("recovered", new Part("stage"), "When what it broke works again.", "{ after: 72h }"),
            key("closed", new Part("stage"), "When it is over.", "{ after: 168h }"));

    static final Form FIRST_STAGE = Form.of(
            "first-stage",
            "The stage at which an incident is noticed.",
            key("severity", SEVERITY, "How grave it is taken for: 0 baseline, 1 low, 2 medium, 3 high, 4 severe, 5 emergency.", "2").usually("(the kind's, at most 2)"));

    static final Form STAGE = Form.of(
            "stage",
            "A later stage of an incident.",
            key("severity", SEVERITY, "How grave it is then: 0 baseline, 1 low, 2 medium, 3 high, 4 severe, 5 emergency.", "4").usually("(the kind's, or that of the stage before)"),
            key("after", DURATION, "How long after it was noticed; an able response team is faster.", "6h").usually("(the kind's)"));

    static final Form SPREAD = Form.ofVerbs(
            "spread",
            "What an incident begins or damages when it spreads.",
            List.of("after"),
            key("after", DURATION, "How long after.", "2h").usually("0h"),
            key("incident", INCIDENT, "The incident that begins.", "bor-grid"),
            key("sector", SECTOR, "The sector that is damaged.", "BOR.energy"),
            key("loss", PERMILLE, "How much of it is lost, permille.", "400").must().with("sector"));

    static final Form NCISS = Form.of(
            "nciss",
            "The eight judgements of the National Cyber Incident Scoring System.",
            key("functional", Wordings.FUNCTIONAL, "What it does to services.", "denial_critical").must(),
            key("activity", Wordings.ACTIVITY, "What the intruder is seen to do.", "effect").must(),
            key("location", Wordings.LOCATION, "Where in the network it was seen.", "critical_systems").usually("unknown"),
            key("actor", Wordings.CULPRIT, "What kind of intruder those who score it take it for.", "apt").usually("unknown"),
            key("information", Wordings.INFORMATION, "What it does to information.", "none").must(),
            key("recoverability", Wordings.RECOVERABILITY, "What it takes to recover.", "extended").must(),
            key("dependency", Wordings.DEPENDENCY, "How much others depend on the sector. Required where the target's sector is none of these.", "energy").usually("(the target's sector)"),
            key("potential", Wordings.POTENTIAL, "What it could still come to.", "high").must());

    static final Form EVIDENCE = Form.of(
            "evidence",
            "Something by which the truth can be found out.",
            key("title", TEXT, "What it is called.", "{ en: A log of the gateway }").must(),
            key("text", TEXT, "What it says.", "text/gateway-log.md").must(),
            key("about", INCIDENT, "The incident that it is about.", "grid-wiper"),
            key("tlp", Wordings.TLP, "Who may see it. It binds a delegation that another has handed it to.", "AMBER").usually("AMBER"),
            key("source", Wordings.SOURCE, "Where it comes from.", "forensics").usually("report"),
            key("supports", new MapOf(SUSPECT, CHANGE), "How far it speaks for each suspect, or with a minus against, permille.", "{ NIGHTJAR: 300, BOR: -200 }"),
            key("held_by", list(DELEGATION), "Who has it from the start, turn 0 included; what comes to light later is revealed by an entry.", "[CAL]").usually("[]"));

    static final List<Form> ALL = List.of(INCIDENT_FORM, STAGES, FIRST_STAGE, STAGE, SPREAD, NCISS, EVIDENCE);

    private IncidentForms() {}
}
