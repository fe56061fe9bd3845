package firebreak.engine.scenario;

import static firebreak.engine.language.Key.key;
import static firebreak.engine.scenario.Forms.ADDRESS;
import static firebreak.engine.scenario.Forms.CHANGE;
import static firebreak.engine.scenario.Forms.CONDITION;
import static firebreak.engine.scenario.Forms.DELEGATION;
import static firebreak.engine.scenario.Forms.DURATION;
import static firebreak.engine.scenario.Forms.ENTRY;
import static firebreak.engine.scenario.Forms.INCIDENT;
import static firebreak.engine.scenario.Forms.MOMENT;
import static firebreak.engine.scenario.Forms.OBJECTIVE;
import static firebreak.engine.scenario.Forms.PERMILLE;
import static firebreak.engine.scenario.Forms.SEVERITY;
import static firebreak.engine.scenario.Forms.SUSPECT;
import static firebreak.engine.scenario.Forms.TEXT;
import static firebreak.engine.scenario.Forms.YES_NO;
import static firebreak.engine.scenario.Forms.list;

import firebreak.engine.language.Choice;
import firebreak.engine.language.Form;
import firebreak.engine.language.Type;
import firebreak.engine.language.Type.Either;
import firebreak.engine.language.Type.MapOf;
import firebreak.engine.language.Type.OneOrMore;
import firebreak.engine.language.Type.Part;
import java.util.List;

/// The event list described, with what follows from it, and what is looked at afterwards.
final class EntryForms {
    static final List<String> TRIGGERS = List.of("at", "when", "after", "by");
    static final List<String> HAPPENINGS = List.of("inject", "call", "measure", "instruct", "effects");
    private static final Type EFFECTS = list(new Part("step"));
    private static final Type RECIPIENT = Either.of(Wordings.EVERYONE, ADDRESS);

    static final Form ENTRY_FORM = Form.of(
            "entry",
            "An entry of the event list: when it happens, what it does, what is expected then.",
            key("id", Forms.newId(IdKind.ENTRY), "Its number, by which other entries and people name it. In quotes, because other programs that read YAML take `2.10` for 2.1.", "\"1.4\"").must(),
            key("title", TEXT, "What the facilitator calls it.", "{ en: Ardenia asks Calmora about the gateway }"),
            key("at", MOMENT, "It happens at a moment, in UTC.", "D1 07:40"),
            key("when", CONDITION, "It happens as soon as a condition holds.", "max_rung() >= 4"),
            key("after", new Part("after"), "It happens once another entry has come to a state.", "{ entry: \"1.4\", state: unanswered, wait: 30m }"),
            key("by", Wordings.one("facilitator", "when the facilitator releases it, or another entry starts it"), "It happens when somebody releases it.", "facilitator"),
            key("only_if", CONDITION, "A condition that must hold at that moment; else the entry is passed over, and only the facilitator can still release it.", "'!call_placed(\"ARD\", \"CAL\")'"),
            key("enabled", YES_NO, "With `false` it waits until the effect `enable` lets it happen.", "false").usually("true"),
            key("group", new Type.Plain("a word"), "Of all entries with the same word only the first to happen does.", "talk"),
            key("chance", new Type.Whole(1, 100), "In how many of a hundred exercises it happens, by dice that are the same for a seed; the facilitator can release it whatever they say, before its moment and after.", "30").usually("100"),
            key("repeats", YES_NO, "Whether it can happen again.", "true").usually("false"),
            key("contingency", YES_NO, "Kept in reserve, for a table at which it is too quiet.", "true").usually("false"),
            key("objective", OBJECTIVE, "The objective that it serves.", "O2"),
            key("note", TEXT, "For the facilitator only.", "{ en: Read it out slowly. }"),
            key("inject", new Part("inject"), "A text arrives.", "{ to: all, text: text/1.1.md, via: news }"),
            key("call", new Part("call"), "A seat rings another state. Where a person plays the seat, it is told to call.", "{ from: ARD.csirt, to: CAL, over: cert-south, says: text/1.4-call.md }"),
            key("measure", new Part("offer"), "A measure is offered.", "{ offer: OSCE-03, from: CAL, to: [ARD, BOR] }"),
            key("instruct", new Part("instruct"), "A seat is told by its capital what to do.", "{ to: ARD.mfa, text: text/1.9.md }"),
            key("effects", EFFECTS, "Something changes, and nobody is told.", "[ { pressure: ARD, by: 50 } ]"),
            key("expect", new Part("expect"), "What somebody is expected to do then.", "{ of: CAL.csirt, action: answer, within: 4h }"))
            .choosing(Choice.one(TRIGGERS), Choice.oneUnless("expect", HAPPENINGS));

    static final Form AFTER = Form.of(
            "after",
            "What must have become of another entry.",
            key("entry", ENTRY, "The other entry.", "\"1.4\"").must(),
            key("state", Wordings.AFTER_STATE, "What must have become of it.", "unanswered").usually("fired"),
            key("by", ADDRESS, "With `state: seen`, the seat or delegation that must have read it.", "ARD.mfa"),
            key("wait", DURATION, "How long after that.", "30m").usually("0m"));

    static final Form INJECT = Form.of(
            "inject",
            "A text that arrives.",
            key("to", Either.of(RECIPIENT, list(RECIPIENT), new MapOf(RECIPIENT, TEXT)), "Who gets it: `all`, a delegation, a seat, several of them, or one text for each.", "{ ARD: text/1.1-ard.md, others: text/1.1.md }").must(),
            key("text", TEXT, "What it says; required unless `to` has a text for each.", "text/1.1.md"),
            key("via", Wordings.VIA, "How it arrives.", "email").usually("news"),
            key("from", TEXT, "Who sends it.", "{ en: The grid operator }").usually("(its medium, such as the press)"),
            key("tlp", Wordings.TLP, "Who may see it.", "AMBER").usually("(CLEAR for news and social, else AMBER)"),
            key("reveals", list(Forms.EVIDENCE), "The evidence that comes with it.", "[gateway-log]").usually("[]"),
            key("informs", new Part("informs"), "What its readers learn of an incident by it.", "{ incident: grid-wiper, severity: 3 }"));

    static final Form INFORMS = Form.of(
            "informs",
            "What the readers of an inject learn of an incident.",
            key("incident", INCIDENT, "The incident.", "grid-wiper").must(),
            key("severity", SEVERITY, "How grave they take it for, 0 to 5.", "3").must());

    static final Form CALL = Form.of(
            "call",
            "A call that a seat places by itself, or is told to place; or a hoax in its name.",
            key("from", ADDRESS, "Who rings; of a hoax, who the caller claims to be.", "ARD.csirt").must(),
            key("hoax_by", Forms.ACTOR, "The actor who really rings, in the name of `from`, which knows nothing of it. Only over a channel that is not authenticated.", "NIGHTJAR"),
            key("to", DELEGATION, "Whom.", "CAL").must(),
            key("over", Forms.CHANNEL, "Over which channel; it must join the two.", "cert-south").must(),
            key("about", INCIDENT, "The incident that it is about.", "grid-wiper"),
            key("says", TEXT, "What is said.", "text/1.4-call.md").must(),
            key("answers", new MapOf(Wordings.MEANING, EFFECTS), "What follows from each answer.", "{ confirm: [ { reveal: gateway-log, to: ARD } ] }"),
            key("if_unanswered", EFFECTS, "What follows if nobody answers, or the call is declined.", "[ { entry: \"1.11\", later: 30m } ]").usually("[]"),
            key("if_found_out", EFFECTS, "What follows when whoever was called finds out that it was a hoax: in a call over an authenticated channel, or a meeting, with the state that it named.", "[ { entry: \"3.2\" } ]").usually("[]"),
            key("model", YES_NO, "Whether the model's own rules for calls apply as well.", "false").usually("true"));

    static final Form OFFER = Form.of(
            "offer",
            "A measure that is offered.",
            key("offer", Forms.MEASURE, "The measure.", "OSCE-03").must(),
            key("from", SUSPECT, "Who offers it: a state or an actor.", "CAL").must(),
            key("to", new OneOrMore(DELEGATION), "To whom.", "[ARD, BOR]").must(),
            key("about", INCIDENT, "The incident that it is about.", "grid-wiper"),
            key("asks", TEXT, "What it asks of those who accept.", "text/1.6-asks.md"),
            key("delivers", TEXT, "What it gives them.", "text/1.6-delivers.md"),
            key("answer_by", Either.of(DURATION, MOMENT), "Until when they can answer: a moment, or how long from the offer.", "D1 14:00").usually("(one day from the offer)"),
            key("if_accepted", EFFECTS, "What follows if it is accepted.", "[ { enable: \"2.3\" } ]").usually("[]"),
            key("if_declined", EFFECTS, "What follows if it is declined.", "[ { pressure: CAL, by: 40 } ]").usually("[]"),
            key("if_unanswered", EFFECTS, "What follows if nobody answers in time.", "[ { entry: \"1.12\" } ]").usually("[]"));

    static final Form INSTRUCT = Form.of(
            "instruct",
            "An instruction from the capital.",
            key("to", ADDRESS, "Who is told.", "ARD.mfa").must(),
            key("text", TEXT, "What it says.", "text/1.9.md").must());

    static final Form EXPECT = Form.of(
            "expect",
            "What somebody is expected to do, and until when.",
            key("of", ADDRESS, "Who.", "CAL.csirt").must(),
            key("action", Wordings.ACTION, "What.", "answer").must(),
            key("within", DURATION, "How soon after the entry has happened.", "4h").must(),
            key("objective", OBJECTIVE, "The objective that it is counted under.", "O2"),
            key("move", Forms.MOVE, "With `action: order`, which move.", "CSI-01"),
            key("measure", Forms.MEASURE, "With `offer` and `accept`, which measure.", "OSCE-03"),
            key("to", SUSPECT, "Towards whom.", "ARD"),
            key("about", INCIDENT, "About which incident.", "grid-wiper"),
            key("text", TEXT, "What the facilitator and the report call it.", "{ en: Calmora says what it sees. }"));

    static final Form STEP = Form.ofVerbs(
            "step",
            "Something that follows from an answer, or that an entry does.",
            List.of("later"),
            key("later", DURATION, "How long it waits.", "2h").usually("0m"),
            key("entry", ENTRY, "Starts another entry.", "\"2.3\""),
            key("reveal", Forms.EVIDENCE, "Gives evidence away.", "gateway-log"),
            key("to", new OneOrMore(DELEGATION), "To whom.", "[ARD, BOR]").must().with("reveal"),
            key("discredit", Forms.EVIDENCE, "Lets delegations learn that evidence is worth nothing: what it had done to their attribution is taken back.", "gateway-log"),
            key("to", new OneOrMore(DELEGATION), "Who learns it.", "[ARD, BOR]").must().with("discredit"),
            key("because", TEXT, "What they are told.", "{ en: The log was typed by hand. }").with("discredit"),
            key("shift", Forms.DYAD, "Moves how one state sees another.", "ARD -> BOR"),
            key("T", CHANGE, "By how much tension moves, permille.", "30").usually("0").with("shift"),
            key("U", CHANGE, "By how much uncertainty moves, permille.", "-20").usually("0").with("shift"),
            key("R", CHANGE, "By how much trust moves, permille.", "-10").usually("0").with("shift"),
            key("because", TEXT, "Why, for people to read.", "{ en: Calmora said no to a question of fact. }").with("shift"),
            key("harm", INCIDENT, "Moves what an incident destroys.", "grid-wiper"),
            key("by", CHANGE, "By how much, permille.", "100").must().with("harm"),
            key("stage", INCIDENT, "Moves an incident to a stage.", "grid-wiper"),
            key("to", Wordings.STAGE, "To which.", "contained").must().with("stage"),
            key("inform", DELEGATION, "Lets a delegation know of an incident.", "BOR"),
            key("incident", INCIDENT, "Of which.", "grid-wiper").must().with("inform"),
            key("severity", SEVERITY, "How grave it takes it for, 0 to 5.", "3").must().with("inform"),
            key("pressure", DELEGATION, "Moves the pressure at home.", "ARD"),
            key("by", CHANGE, "By how much, permille.", "50").must().with("pressure"),
            key("support", Forms.DYAD, "Moves the support of others that a state has against another.", "ARD -> BOR"),
            key("by", CHANGE, "By how much, permille.", "50").must().with("support"),
            key("open", Forms.CHANNEL, "Opens a channel.", "leaders-line"),
            key("close", Forms.CHANNEL, "Closes a channel.", "leaders-line"),
            key("enable", ENTRY, "Lets an entry happen.", "\"2.3\""),
            key("disable", ENTRY, "Lets an entry no longer happen.", "\"2.3\""),
            key("set", Forms.id(IdKind.VARIABLE), "Sets a variable.", "gateway"),
            key("to", new Type.Whole(-1_000_000, 1_000_000), "To which number.", "1").must().with("set"));

    static final Form OBJECTIVE_FORM = Form.of(
            "objective",
            "Something that is looked at afterwards. With neither `metric` nor `met_when` it is met when what the entries expect under its id is done.",
            key("text", TEXT, "The objective in words.", "{ en: The two sides talk before they judge. }").must(),
            key("metric", new Part("metric"), "How it is counted.", "{ calls_in_deadline: 700 }"),
            key("met_when", CONDITION, "A condition, looked at when the exercise ends.", "'max_rung() < 4'"))
            .choosing(Choice.atMostOne(List.of("metric", "met_when")));

    static final Form METRIC = Form.ofVerbs(
            "metric",
            "How an objective is counted.",
            List.of(),
            key("each", Wordings.one("delegation", "every delegation that comes to know of such an incident"), "Each must do something once it knows of a grave incident.", "delegation"),
            key("after_severity", SEVERITY, "How grave the incident must be.", "3").must().with("each"),
            key("do", Wordings.DEED, "What each must do.", "call_nominated").must().with("each"),
            key("within", DURATION, "How soon.", "4h").must().with("each"),
            key("calls_in_deadline", PERMILLE, "How many of the calls must be answered in time, permille.", "700"),
            key("claims_below", PERMILLE, "Counts public claims by states that were less sure than this, permille.", "400"),
            key("at_most", new Type.Whole(0, 10_000), "How many of them there may be.", "0").usually("0").with("claims_below"),
            key("escalation_at_most", new Type.Whole(0, Metric.EscalationAtMost.MOST), "How many points of the escalation index all delegations together may come to on any one day.", "60"));

    static final Form ENDING = Form.of(
            "ending",
            "A way in which it can end.",
            key("id", new Type.Plain("a word"), "What scripts and reports call it.", "repaired").usually("(ending- and its number)"),
            key("final", YES_NO, "With `true` it is looked at after the last turn; else it ends the exercise as soon as its condition holds.", "true").usually("false"),
            key("when", CONDITION, "The condition. The last ending says `'true'`.", "'true'").must(),
            key("title", TEXT, "What people call it.", "{ en: Repaired }").must(),
            key("text", TEXT, "What they read about it.", "text/ending-repaired.md"));

    static final List<Form> ALL = List.of(ENTRY_FORM, AFTER, INJECT, INFORMS, CALL, OFFER, INSTRUCT, EXPECT, STEP, OBJECTIVE_FORM, METRIC, ENDING);

    private EntryForms() {}
}
