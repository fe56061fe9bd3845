package firebreak.engine.words;

import static firebreak.engine.words.Command.Section.AGREEMENTS;
import static firebreak.engine.words.Command.Section.CALLS;
import static firebreak.engine.words.Command.Section.JUDGE;
import static firebreak.engine.words.Command.Section.MEASURES;
import static firebreak.engine.words.Command.Section.ORDERS;
import static firebreak.engine.words.Command.Section.TALK;
import static firebreak.engine.words.Command.Speaker.SEAT;

import firebreak.engine.seat.Act;
import firebreak.engine.seat.Band;
import firebreak.engine.seat.Meaning;
import firebreak.engine.seat.Quality;
import firebreak.engine.seat.Term;
import java.util.List;
import java.util.Locale;

/// What a seat can say.
final class SeatCommands {
    /// The languages a scenario can have, as a choice.
    static final String LANGUAGES = "en|fr|es|pt|ru|ar";

    private static final String ROLES = "technical|diplomatic|leaders|risk";

    private SeatCommands() {}

    static List<Command> all() {
        return List.of(
                Command.act(SEAT, CALLS, "call, ring, phone", "DELEGATION over CHANNEL [about INCIDENT] \"what you say\"",
                        "Ring another state's contact.",
                        "call BOR over osce-poc-tech about grid-wiper \"Are you seeing this too?\"",
                        bound -> placed(bound, false)),
                Command.act(SEAT, CALLS, "warn", "DELEGATION over CHANNEL [about INCIDENT] \"what you say\"",
                        "Ring another state's contact to warn, not to ask.",
                        "warn BOR over leaders-line \"We will act if this happens again.\"",
                        bound -> placed(bound, true)),
                Command.act(SEAT, CALLS, "answer", "CALL confirm|deny|ask_help|other \"what you say\"",
                        "Answer a call, and say what the answer means. Two hours past its deadline an answer still counts, as late.",
                        "answer 3 deny \"It is not us. We are looking at our own logs.\"",
                        bound -> new Act.Answer(
                                bound.number(Kind.CALL), Meaning.valueOf(upper(bound)), bound.text())),
                Command.act(SEAT, CALLS, "ack, acknowledge", "CALL",
                        "Say that a call has arrived and an answer will follow; it buys half the time again, once.",
                        "ack 3", bound -> new Act.Acknowledge(bound.number(Kind.CALL))),
                Command.act(SEAT, CALLS, "relay", "CALL to COLLEAGUE [\"why\"]",
                        "Pass a call on to a colleague, who may answer it from then on; the foreign ministry answers with full authority.",
                        "relay 3 to mfa \"They ask what we will do. That is yours.\"",
                        bound -> new Act.Relay(bound.number(Kind.CALL), bound.one(Kind.COLLEAGUE), bound.text())),
                Command.of(SEAT, CALLS, "decline", Form.of("[call|offer|meeting] NUMBER [\"why\"]"),
                        "Refuse to take a call, or turn down an offer or a meeting.",
                        "decline call 3 \"Not while your fleet is at sea.\"", Declined::decline),
                Command.act(SEAT, CALLS, "see, seen", "CALL", "Say that you have read a call.",
                        "see 3", bound -> new Act.SeeCall(bound.number(Kind.CALL))),
                Command.act(SEAT, CALLS, "rate", "CALL full|partly|no",
                        "Say how far an answer to your call helped.",
                        "rate 3 partly",
                        bound -> new Act.Rate(bound.number(Kind.CALL), Quality.valueOf(upper(bound)))),
                Command.act(SEAT, CALLS, "nominate", ROLES + " COLLEAGUE [backup COLLEAGUE]",
                        "Name the seat that answers the calls of a role: at once in turn 0, after twelve hours later.",
                        "nominate technical csirt backup mfa",
                        bound -> new Act.Nominate(
                                bound.one(Kind.CHOICE), bound.one(Kind.COLLEAGUE), bound.maybe(Kind.COLLEAGUE, 1))),
                Command.act(SEAT, CALLS, "pong", "PING", "Answer the chair's test; one answer does for all contacts that you mind.",
                        "pong", bound -> new Act.AnswerPing(bound.number(Kind.PING))),

                Command.act(SEAT, ORDERS, "order", "MOVE [to DELEGATION] [about INCIDENT] [\"note\"]",
                        "Order a move of the catalogue; `moves` shows what you can order.",
                        "order DIP-02 to BOR about grid-wiper \"Deliver it in person.\"",
                        bound -> new Act.Order(
                                bound.one(Kind.MOVE), bound.maybe(Kind.DELEGATION), bound.maybe(Kind.INCIDENT), bound.text())),
                Command.act(SEAT, ORDERS, "withdraw, cancel", "ORDER",
                        "Take an order back, before the lock or before half its lead has passed.",
                        "withdraw 4", bound -> new Act.Withdraw(bound.number(Kind.ORDER))),
                Command.act(SEAT, ORDERS, "approve", "ORDER", "As head: let an order go ahead.",
                        "approve 4", bound -> new Act.Approve(bound.number(Kind.ORDER))),
                Command.act(SEAT, ORDERS, "refuse", "ORDER [\"why\"]", "As head: stop an order.",
                        "refuse 4 \"Too early, and we are not sure.\"",
                        bound -> new Act.Refuse(bound.number(Kind.ORDER), bound.text())),

                Command.act(SEAT, MEASURES, "offer", "MEASURE to DELEGATIONS [about INCIDENT] \"what you offer\"",
                        "Offer a confidence-building measure; `measures` shows which.",
                        "offer OSCE-03 to BOR, CAL about grid-wiper \"Talks at expert level, tomorrow.\"",
                        bound -> new Act.Offer(
                                bound.one(Kind.MEASURE), bound.all(Kind.DELEGATIONS), bound.maybe(Kind.INCIDENT), bound.text())),
                Command.act(SEAT, MEASURES, "deliver", "OFFER \"what you hand over\"", "Hand over what an offer promised.",
                        "deliver 2 \"Our notes, as promised.\"",
                        bound -> new Act.Deliver(bound.number(Kind.OFFER), bound.text())),
                Command.act(SEAT, MEASURES, "accept", "OFFER [\"what you say\"]",
                        "Accept an offer, or what it has delivered.",
                        "accept 2 \"With thanks.\"",
                        bound -> new Act.AcceptOffer(bound.number(Kind.OFFER), bound.text())),
                Command.of(SEAT, MEASURES, "reject", Form.of("[offer|call|meeting] NUMBER [\"why\"]"),
                        "Turn an offer down.", "reject 2 \"Not before we know more.\"", Declined::reject),

                Command.act(SEAT, JUDGE, "assess", "INCIDENT SUSPECT low|moderate|high [\"why\"]",
                        "State who you think is behind an incident, and how sure you are.",
                        "assess grid-wiper BOR moderate \"Two tools seen before.\"",
                        bound -> new Act.Assess(
                                bound.one(Kind.INCIDENT), bound.one(Kind.SUSPECT), Band.valueOf(upper(bound)), bound.text())),
                Command.act(SEAT, JUDGE, "claim", "FLAG against DELEGATION about INCIDENT \"your case\"",
                        "Claim that a legal threshold has been met; the facilitator rules on it.",
                        "claim armed_attack against BOR about grid-wiper \"People have died.\"",
                        bound -> new Act.Claim(
                                bound.one(Kind.FLAG), bound.one(Kind.DELEGATION), bound.one(Kind.INCIDENT), bound.text())),

                Command.act(SEAT, AGREEMENTS, "propose",
                        "TERMS to DELEGATIONS [openly|secretly] [on GROUP] [giving MEASURE] [until SPAN] \"text\"",
                        "Propose an agreement or a joint statement; it is in force when all have signed.",
                        "propose standstill, answer to BOR, CAL until 2d \"We hold still while our experts talk.\"",
                        SeatCommands::proposed),
                Command.act(SEAT, AGREEMENTS, "amend", "AGREEMENT [until SPAN] \"the whole new text\"",
                        "Write a new version of what is proposed; the others sign it anew.",
                        "amend 1 until 3d \"We hold still, and our experts talk every day.\"",
                        bound -> new Act.Amend(
                                bound.number(Kind.AGREEMENT),
                                bound.maybe(Kind.SPAN) == null ? 0 : bound.number(Kind.SPAN),
                                bound.text())),
                Command.of(SEAT, AGREEMENTS, "sign", Form.of("[agreement|meeting] NUMBER [version AMOUNT]"),
                        "Sign an agreement as you see it, or the line that the other side wrote of a meeting.",
                        "sign agreement 1", Signed::sign),
                Command.act(SEAT, AGREEMENTS, "leave", "AGREEMENT [\"why\"]",
                        "Leave an agreement in the open, which costs less than breaking it; or do not sign what is proposed.",
                        "leave 1 \"You have not answered one call.\"",
                        bound -> new Act.LeaveAgreement(bound.number(Kind.AGREEMENT), bound.text())),

                Command.act(SEAT, JUDGE, "argue",
                        "[openly|secretly] \"what you do\" for \"to what end\" because \"why it should work\" [with DELEGATIONS]",
                        "Do something that no move of the catalogue covers; the facilitator rules on it.",
                        "argue \"We lend the neighbours two transformers.\" for \"a sign of good will\" because \"they are short of them\"",
                        bound -> new Act.Argue(
                                bound.one(Kind.TEXT, 0),
                                bound.one(Kind.TEXT, 1),
                                bound.one(Kind.TEXT, 2),
                                "secretly".equals(bound.maybe(Kind.CHOICE)) || bound.value(Kind.DELEGATIONS, 0) != null,
                                bound.all(Kind.DELEGATIONS))),
                Command.act(SEAT, JUDGE, "comment", "ARGUMENT \"what you say\"",
                        "Say something to an argument before the ruling; all who know of it read it.",
                        "comment 1 \"They have lent us nothing yet.\"",
                        bound -> new Act.Comment(bound.number(Kind.ARGUMENT), bound.text())),
                Command.act(SEAT, JUDGE, "retract", "ARGUMENT", "Take your argument back before the ruling.",
                        "retract 1", bound -> new Act.RetractArgument(bound.number(Kind.ARGUMENT))),

                Command.act(SEAT, TALK, "meet", "DELEGATION [\"what about\"]", "Ask for a word in the corridor.",
                        "meet BOR \"Before the ministers talk.\"",
                        bound -> new Act.Meet(bound.one(Kind.DELEGATION), bound.text())),
                Command.act(SEAT, TALK, "agree", "MEETING", "Agree to a meeting.",
                        "agree 1", bound -> new Act.AgreeToMeet(bound.number(Kind.MEETING))),
                Command.act(SEAT, TALK, "outcome", "MEETING \"one line\"",
                        "Write what a meeting came to; the other side signs the same line.",
                        "outcome 1 \"Both sides will keep their technicians in touch.\"",
                        bound -> new Act.WriteOutcome(bound.number(Kind.MEETING), bound.text())),
                Command.act(SEAT, TALK, "say, message, tell", "\"text\"",
                        "Say something to your own delegation; the facilitator hears it too.",
                        "say \"I will draft the answer, who can check it?\"", bound -> new Act.Message(bound.text())),
                Command.act(SEAT, TALK, "ask", "\"question\"", "Ask the facilitator.",
                        "ask \"May we speak to the press now?\"", bound -> new Act.AskFacilitator(bound.text())),
                Command.act(SEAT, TALK, "language", LANGUAGES, "Read the scenario's texts in another language, if it has them.",
                        "language fr", bound -> new Act.Read(bound.one(Kind.CHOICE))),
                Command.act(SEAT, TALK, "ready, done", "", "Say that you have finished with this turn.",
                        "ready", _ -> new Act.Ready(true)),
                Command.act(SEAT, TALK, "not ready, unready, notready", "", "Say that you have not finished after all.",
                        "not ready", _ -> new Act.Ready(false)));
    }

    private static Act placed(Bound bound, boolean warning) {
        return new Act.PlaceCall(
                bound.one(Kind.DELEGATION), bound.one(Kind.CHANNEL), bound.maybe(Kind.INCIDENT), warning, bound.text());
    }

    private static Act proposed(Bound bound) {
        var terms = bound.all(Kind.TERMS).stream()
                .map(term -> Term.valueOf(term.toUpperCase(Locale.ROOT).replace('-', '_')))
                .toList();
        return new Act.Propose(
                terms,
                bound.all(Kind.DELEGATIONS),
                bound.maybe(Kind.GROUP),
                bound.maybe(Kind.MEASURE),
                bound.maybe(Kind.SPAN) == null ? 0 : bound.number(Kind.SPAN),
                "secretly".equals(bound.maybe(Kind.CHOICE)),
                bound.text());
    }

    private static String upper(Bound bound) {
        return bound.one(Kind.CHOICE).toUpperCase(Locale.ROOT);
    }
}
