package firebreak.engine.words;

import static firebreak.engine.words.Command.Section.EVENTS;
import static firebreak.engine.words.Command.Section.TABLE;
import static firebreak.engine.words.Command.Section.TURNS;
import static firebreak.engine.words.Command.Speaker.FACILITATOR;

import firebreak.engine.seat.Act;
import firebreak.engine.seat.Success;
import java.util.List;
import java.util.Locale;

/// What a facilitator can say.
final class FacilitatorCommands {
    /// The command whose rest is another command.
    static final String FOR = "for";

    private FacilitatorCommands() {}

    static List<Command> all() {
        return List.of(
                Command.act(FACILITATOR, TURNS, "start, begin", "", "Begin: turn 0 opens, for contacts.",
                        "start", _ -> new Act.StartExercise()),
                Command.act(FACILITATOR, TURNS, "open", "", "Open the next turn, after the jump that the scenario plans.",
                        "open", _ -> new Act.OpenTurn()),
                Command.act(FACILITATOR, TURNS, "jump", "SPAN", "Open the next turn after a jump of another length.",
                        "jump 12h", bound -> new Act.Jump(bound.number(Kind.SPAN))),
                Command.act(FACILITATOR, TURNS, "extend", "SPAN", "Give the open turn more time at the table.",
                        "extend 5m", bound -> new Act.ExtendTurn(bound.number(Kind.SPAN))),
                Command.act(FACILITATOR, TURNS, "forward, run", "SPAN", "Let that much of the open turn pass at once; deadlines run.",
                        "forward 1h", bound -> new Act.Forward(bound.number(Kind.SPAN))),
                Command.act(FACILITATOR, TURNS, "lock", "", "Stop the delegations' acts; what is sealed stays sealed.",
                        "lock", _ -> new Act.LockTurn()),
                Command.act(FACILITATOR, TURNS, "reopen, unlock", "", "Undo a lock that has not been resolved.",
                        "reopen", _ -> new Act.ReopenTurn()),
                Command.act(FACILITATOR, TURNS, "resolve", "", "Run the world to the turn's end and carry out what was sealed.",
                        "resolve", _ -> new Act.ResolveTurn()),
                Command.act(FACILITATOR, TURNS, "pause, stop", "[\"why\"]", "Stop the clock.",
                        "pause \"Coffee.\"", bound -> new Act.Pause(bound.text())),
                Command.act(FACILITATOR, TURNS, "resume, continue", "", "Start the clock again.",
                        "resume", _ -> new Act.Resume()),
                Command.act(FACILITATOR, TURNS, "reveal", "", "Show everybody the truth of the incidents, for the hot wash.",
                        "reveal", _ -> new Act.Reveal()),
                Command.act(FACILITATOR, TURNS, "end", "\"why\"", "End the exercise now, for everybody and for good.",
                        "end \"Out of time.\"", bound -> new Act.EndExercise(bound.text())),

                Command.act(FACILITATOR, EVENTS, "release, fire", "ENTRY", "Let an entry of the event list happen now.",
                        "release 2.3", bound -> new Act.ReleaseEntry(bound.one(Kind.ENTRY))),
                Command.act(FACILITATOR, EVENTS, "hold", "ENTRY", "Keep an entry back until you release it.",
                        "hold 2.3", bound -> new Act.HoldEntry(bound.one(Kind.ENTRY))),
                Command.act(FACILITATOR, EVENTS, "skip, drop", "ENTRY [\"why\"]", "Drop an entry for good.",
                        "skip 2.3 \"They have already talked.\"",
                        bound -> new Act.SkipEntry(bound.one(Kind.ENTRY), bound.text())),
                Command.act(FACILITATOR, EVENTS, "edit", "ENTRY \"new text\"", "Replace the text of an inject that has not fired.",
                        "edit 2.3 \"The minister calls in person.\"",
                        bound -> new Act.EditEntry(bound.one(Kind.ENTRY), bound.text())),
                Command.act(FACILITATOR, EVENTS, "inject, send", "to PLACES \"text\"", "Write an inject on the spot.",
                        "inject to ARD.mfa, BOR \"The pipeline operator reports odd readings.\"",
                        bound -> new Act.WriteInject(bound.all(Kind.PLACES), bound.text())),

                Command.act(FACILITATOR, TABLE, "announce", "\"text\"", "Tell everybody something outside the story.",
                        "announce \"Lunch is served.\"", bound -> new Act.Announce(bound.text())),
                Command.act(FACILITATOR, TABLE, "reply", "SEAT \"text\"", "Answer one seat's question.",
                        "reply ARD.mfa \"Yes, the embassy is open.\"",
                        bound -> new Act.Reply(bound.one(Kind.SEAT), bound.text())),
                Command.act(FACILITATOR, TABLE, "rule", "CLAIM upheld|rejected [\"why\"]", "Rule on a claim.",
                        "rule 1 rejected \"No one was harmed.\"",
                        bound -> new Act.Rule(
                                bound.number(Kind.CLAIM), bound.one(Kind.CHOICE).equals("upheld"), bound.text())),
                Command.act(FACILITATOR, TABLE, "judge",
                        "ARGUMENT succeeds|partly|fails [to DELEGATION] [about INCIDENT] [effects \"effects\"] \"why\"",
                        "Rule on an argument; `help judge` shows the effects.",
                        "judge 1 succeeds to BOR effects \"shift ji T -30 R 20; support 20\" \"The transformers arrive the same night.\"",
                        bound -> new Act.JudgeArgument(
                                bound.number(Kind.ARGUMENT),
                                Success.valueOf(bound.one(Kind.CHOICE).toUpperCase(Locale.ROOT)),
                                bound.maybe(Kind.DELEGATION),
                                bound.maybe(Kind.INCIDENT),
                                text(bound, 0),
                                text(bound, 1))),
                Command.act(FACILITATOR, TABLE, "throw, roll, dice",
                        "ARGUMENT odds AMOUNT [to DELEGATION] [about INCIDENT] [effects \"if it succeeds\"] [otherwise \"if it fails\"] \"why\"",
                        "Let the dice rule on an argument, with the odds of success in a hundred; odds and throw are shown.",
                        "throw 1 odds 60 to BOR effects \"shift ji T -30 R 20\" \"A night transport over the pass may well get stuck.\"",
                        bound -> new Act.ThrowDice(
                                bound.number(Kind.ARGUMENT),
                                bound.number(Kind.AMOUNT),
                                bound.maybe(Kind.DELEGATION),
                                bound.maybe(Kind.INCIDENT),
                                text(bound, 0),
                                text(bound, 1),
                                text(bound, 2))),
                Command.act(FACILITATOR, TABLE, "adjust",
                        "tension|uncertainty|trust|support|pressure|capital|harm OBJECT [OBJECT] AMOUNT \"why\"",
                        "Change a number by hand, with a reason for the record.",
                        "adjust tension ARD BOR +50 \"The speech in the corridor.\"",
                        bound -> new Act.Adjust(
                                bound.one(Kind.CHOICE),
                                bound.one(Kind.OBJECT),
                                bound.maybe(Kind.OBJECT, 1),
                                bound.number(Kind.AMOUNT),
                                bound.text())),
                Command.act(FACILITATOR, TABLE, "meeting", "DELEGATION DELEGATION \"outcome\"",
                        "Record a meeting that happened without being asked for.",
                        "meeting ARD BOR \"They will share logs tonight.\"",
                        bound -> new Act.LogMeeting(
                                bound.one(Kind.DELEGATION), bound.one(Kind.DELEGATION, 1), bound.text())),
                Command.of(FACILITATOR, TABLE, FOR + ", as", new Form("SEAT: any command of that seat", Form.of("SEAT").places()),
                        "Act for a seat whose people are absent.",
                        "for CAL.mfa: answer 2 confirm \"We see it as well.\"",
                        _ -> new Parsed.Nothing()),
                Command.act(FACILITATOR, TABLE, "bot", "SEAT on|off", "Give a seat to a bot, or take it back.",
                        "bot CAL.mfa on",
                        bound -> new Act.HandToBot(
                                bound.one(Kind.SEAT), bound.one(Kind.CHOICE).equals("on"))),
                Command.act(FACILITATOR, TABLE, "language", SeatCommands.LANGUAGES + " [to READERS]",
                        "Let everybody, or some, read the scenario's texts in another language, if it has them; `to facilitator` is for you alone.",
                        "language fr to BOR", bound -> new Act.ReadAs(bound.all(Kind.READERS), bound.one(Kind.CHOICE))),
                Command.act(FACILITATOR, TABLE, "note", "\"text\"", "Keep a note for the review; nobody else sees it.",
                        "note \"ARD talked for ten minutes before calling.\"", bound -> new Act.Note(bound.text())));
    }

    private static String text(Bound bound, int nth) {
        var text = bound.maybe(Kind.TEXT, nth);
        return text == null ? "" : text;
    }
}
