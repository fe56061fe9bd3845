package firebreak.engine.words;

import firebreak.engine.seat.Act;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes acts as lines.
final class Writing {
    private Writing() {}

    static String of(Act act) {
        return switch (act) {
            case Act.Order(var move, var to, var about, var note) ->
                "order " + id(move) + clause("to", to) + clause("about", about) + more(note);
            case Act.Withdraw(var order) -> "withdraw " + order;
            case Act.Approve(var order) -> "approve " + order;
            case Act.Refuse(var order, var why) -> "refuse " + order + more(why);
            case Act.PlaceCall(var to, var channel, var about, var warning, var text) ->
                (warning ? "warn " : "call ") + id(to) + " over " + id(channel) + clause("about", about) + text(text);
            case Act.SeeCall(var call) -> "see " + call;
            case Act.Acknowledge(var call) -> "ack " + call;
            case Act.Relay(var call, var seat, var why) -> "relay " + call + " to " + id(seat) + more(why);
            case Act.Answer(var call, var meaning, var text) -> "answer " + call + " " + lower(meaning) + text(text);
            case Act.Decline(var call, var why) -> "decline call " + call + more(why);
            case Act.Rate(var call, var quality) -> "rate " + call + " " + lower(quality);
            case Act.Nominate(var role, var seat, var backup) ->
                "nominate " + role + " " + id(seat) + clause("backup", backup);
            case Act.AnswerPing(var ping) -> "pong " + ping;
            case Act.Offer(var measure, var to, var about, var text) ->
                "offer " + id(measure) + " to " + ids(to) + clause("about", about) + text(text);
            case Act.Deliver(var offer, var text) -> "deliver " + offer + text(text);
            case Act.AcceptOffer(var offer, var text) -> "accept " + offer + more(text);
            case Act.DeclineOffer(var offer, var why) -> "reject offer " + offer + more(why);
            case Act.Claim(var flag, var against, var about, var text) ->
                "claim " + id(flag) + clause("against", against) + clause("about", about) + text(text);
            case Act.Propose(var terms, var to, var group, var measure, var minutes, var secret, var text) ->
                "propose " + terms.stream().map(term -> lower(term).replace('_', '-')).collect(Collectors.joining(", ")) + " to " + ids(to)
                        + (secret ? " secretly" : "") + clause("on", group) + clause("giving", measure)
                        + (minutes == 0 ? "" : " until " + Spans.show(minutes)) + text(text);
            case Act.Amend(var agreement, var minutes, var text) ->
                "amend " + agreement + (minutes == 0 ? "" : " until " + Spans.show(minutes)) + text(text);
            case Act.SignAgreement(var agreement, var version) -> "sign agreement " + agreement + " version " + version;
            case Act.LeaveAgreement(var agreement, var why) -> "leave " + agreement + more(why);
            case Act.Argue(var what, var end, var why, var secret, var with) ->
                "argue" + (secret && with.isEmpty() ? " secretly" : "") + text(what) + " for" + text(end) + " because" + text(why)
                        + (with.isEmpty() ? "" : " with " + ids(with));
            case Act.Comment(var argument, var text) -> "comment " + argument + text(text);
            case Act.RetractArgument(var argument) -> "retract " + argument;
            case Act.Assess(var incident, var suspect, var band, var why) ->
                "assess " + id(incident) + " " + id(suspect) + " " + lower(band) + more(why);
            case Act.Meet(var with, var text) -> "meet " + id(with) + more(text);
            case Act.AgreeToMeet(var meeting) -> "agree " + meeting;
            case Act.RefuseToMeet(var meeting, var why) -> "decline meeting " + meeting + more(why);
            case Act.WriteOutcome(var meeting, var text) -> "outcome " + meeting + text(text);
            case Act.SignOutcome(var meeting) -> "sign meeting " + meeting;
            case Act.Message(var text) -> "say" + text(text);
            case Act.AskFacilitator(var text) -> "ask" + text(text);
            case Act.Read(var language) -> "language " + language;
            case Act.Ready(var ready) -> ready ? "ready" : "not ready";
            case Act.StartExercise() -> "start";
            case Act.OpenTurn() -> "open";
            case Act.Jump(var minutes) -> "jump " + Spans.show(minutes);
            case Act.ExtendTurn(var tableMinutes) -> "extend " + Spans.show(tableMinutes);
            case Act.Forward(var minutes) -> "forward " + Spans.show(minutes);
            case Act.LockTurn() -> "lock";
            case Act.ReopenTurn() -> "reopen";
            case Act.ResolveTurn() -> "resolve";
            case Act.Pause(var why) -> "pause" + more(why);
            case Act.Resume() -> "resume";
            case Act.ReleaseEntry(var entry) -> "release " + id(entry);
            case Act.HoldEntry(var entry) -> "hold " + id(entry);
            case Act.SkipEntry(var entry, var why) -> "skip " + id(entry) + more(why);
            case Act.EditEntry(var entry, var text) -> "edit " + id(entry) + text(text);
            case Act.WriteInject(var to, var text) -> "inject to " + (to.isEmpty() ? "all" : ids(to)) + text(text);
            case Act.Rule(var claim, var upheld, var why) ->
                "rule " + claim + (upheld ? " upheld" : " rejected") + more(why);
            case Act.JudgeArgument(var argument, var success, var to, var about, var effects, var why) ->
                "judge " + argument + " " + lower(success) + clause("to", to) + clause("about", about) + clauseText("effects", effects)
                        + text(why);
            case Act.ThrowDice(var argument, var odds, var to, var about, var effects, var otherwise, var why) ->
                "throw " + argument + " odds " + odds + clause("to", to) + clause("about", about) + clauseText("effects", effects)
                        + clauseText("otherwise", otherwise) + text(why);
            case Act.Adjust(var quantity, var of, var to, var by, var why) ->
                "adjust " + quantity + " " + id(of) + (to == null ? "" : " " + id(to)) + (by < 0 ? " " : " +") + by + text(why);
            case Act.LogMeeting(var one, var other, var outcome) ->
                "meeting " + id(one) + " " + id(other) + text(outcome);
            case Act.Announce(var text) -> "announce" + text(text);
            case Act.Reply(var seat, var text) -> "reply " + seat + text(text);
            case Act.PlayFor(var seat, var inner) -> "for " + seat + ": " + of(inner);
            case Act.HandToBot(var seat, var bot) -> "bot " + seat + (bot ? " on" : " off");
            case Act.ReadAs(var to, var language) -> "language " + language + (to.isEmpty() ? "" : " to " + String.join(", ", to));
            case Act.Note(var text) -> "note" + text(text);
            case Act.Reveal() -> "reveal";
            case Act.EndExercise(var why) -> "end" + text(why);
            case Act.AdvanceTo(var minute) -> "M" + minute;
        };
    }

    private static String clause(String word, @Nullable String id) {
        return id == null ? "" : " " + word + " " + id(id);
    }

    private static String clauseText(String word, String text) {
        return text.isEmpty() ? "" : " " + word + text(text);
    }

    private static String text(String text) {
        return " " + Lexer.quote(text);
    }

    /// A text that may be left out.
    private static String more(String text) {
        return text.isEmpty() ? "" : text(text);
    }

    /// An id as a word; in quotes where it would not read as one.
    private static String id(String id) {
        return id.matches("[A-Za-z0-9][A-Za-z0-9._/+-]*[A-Za-z0-9]|[A-Za-z0-9]") ? id : Lexer.quote(id);
    }

    private static String ids(List<String> ids) {
        return ids.stream().map(Writing::id).collect(Collectors.joining(", "));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
