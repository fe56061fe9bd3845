package firebreak.engine.words;

import firebreak.engine.seat.Act;
import firebreak.engine.seat.CallStatus;
import firebreak.engine.seat.Meaning;
import firebreak.engine.seat.Quality;
import firebreak.engine.seat.SeatView;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What the table has written down of an act: how a person's word was taken, and what can no longer be taken back.
final class Recorded {
    private static final int NOMINATION_MINUTES = 720;

    private Recorded() {}

    /// @param before the view in which the act was said
    /// @param after  the view that shows what it did
    /// @return one or two sentences without the last full stop, beginning small; empty if there is nothing to add
    static String of(Act act, SeatView before, SeatView after) {
        return switch (act) {
            case Act.SeatAct one -> ofSeat(one, before, after);
            case Act.PlayFor(var seat, var one) -> "for " + seat + ", `" + Writing.of(one) + "`";
            case Act.Rule(var claim, var upheld, var _) -> "claim " + claim + " is " + (upheld ? "upheld" : "rejected");
            case Act.JudgeArgument judge -> "argument " + judge.argument() + " " + ArgumentScreen.came(judge.success());
            case Act.ThrowDice(var argument, var _, var _, var _, var _, var _, var _) -> thrown(argument, after);
            default -> "";
        };
    }

    private static String thrown(int number, SeatView after) {
        return after.arguments().stream()
                .filter(argument -> argument.number() == number)
                .map(argument -> "argument " + number + " " + ArgumentScreen.status(argument))
                .findFirst()
                .orElse("");
    }

    private static String ofSeat(Act.SeatAct act, SeatView before, SeatView after) {
        return switch (act) {
            case Act.Answer(var number, var meaning, var _) -> answer(number, meaning, before, after);
            case Act.Rate(var number, var quality) -> rating(number, quality, after);
            case Act.Acknowledge(var number) -> acknowledged(number, after);
            case Act.Relay(var number, var seat, var _) -> "call " + number + fromCaller(number, after) + " is relayed to " + seat + ", who may answer it now";
            case Act.Decline(var number, var _) -> "call " + number + fromCaller(number, after) + " is declined";
            case Act.PlaceCall(var to, var _, var _, var warning, var _) ->
                warning ? Screens.party(to, after) + " is warned" : "";
            case Act.Nominate(var role, var seat, var backup) -> nomination(role, seat, backup, before, after);
            case Act.Approve(var number) -> order(number, "approved; `withdraw " + number + "` takes it back", after);
            case Act.Refuse(var number, var _) -> order(number, "refused", after);
            case Act.Withdraw(var number) -> order(number, "withdrawn", after);
            case Act.AcceptOffer(var number, var _) -> offer(number, "accepted", after);
            case Act.DeclineOffer(var number, var _) -> offer(number, "turned down", after);
            case Act.Deliver(var number, var _) -> offer(number, "handed over", after);
            case Act.AgreeToMeet(var number) -> meeting(number, "agreed", after);
            case Act.RefuseToMeet(var number, var _) -> meeting(number, "refused", after);
            case Act.SignOutcome(var number) -> meeting(number, "signed", after);
            case Act.WriteOutcome(var number, var _) -> meeting(number, "written down; the other side has yet to sign", after);
            case Act.Assess(var incident, var suspect, var band, var _) ->
                "you hold " + Screens.party(suspect, after) + " responsible for " + incident + " with " + lower(band) + " confidence";
            case Act.Claim(var flag, var against, var about, var _) ->
                "you claim " + flag.replace('_', ' ') + " by " + Screens.party(against, after) + " for " + about
                        + "; the facilitator rules on it";
            case Act.Propose propose -> "agreement " + after.agreements().size() + " is proposed to " + Said.and(propose.to())
                    + " and signed by you; it is in force when all have signed";
            case Act.Amend(var number, var _, var _) -> "version " + version(number, after) + " of agreement " + number
                    + " is signed by you alone; the others sign it anew";
            case Act.SignAgreement(var number, var _) -> "agreement " + number + " is signed" + AgreementScreen.inForce(number, after);
            case Act.LeaveAgreement(var number, var _) -> "agreement " + number + " no longer binds you";
            case Act.Argue argue -> "argument " + after.arguments().size() + " waits for the facilitator's ruling; "
                    + (!argue.secret()
                            ? "everybody knows of it and may comment"
                            : argue.with().isEmpty()
                                    ? "no other state knows of it"
                                    : "of the others only " + Said.and(argue.with()) + " may know of it");
            case Act.Comment(var number, var _) -> "all who know of argument " + number + " read it";
            case Act.RetractArgument(var number) -> "argument " + number + " is taken back";
            case Act.Message _ -> "your own delegation and the facilitator have it, no other state";
            case Act.AskFacilitator _ -> "the facilitator has it, nobody else";
            case Act.Read(var language) ->
                "the scenario's texts come in `" + language + "` where it has them; commands stay as they are";
            case Act.Offer made -> offered(made, after);
            case Act.Order _, Act.SeeCall _, Act.AnswerPing _, Act.Meet _, Act.Ready _ -> "";
        };
    }

    private static int version(int number, SeatView view) {
        return view.agreements().stream()
                .filter(agreement -> agreement.number() == number)
                .mapToInt(SeatView.Agreement::version)
                .findFirst()
                .orElse(1);
    }

    private static String answer(int number, Meaning meaning, SeatView before, SeatView after) {
        var call = call(number, after);
        var asked = call(number, before);
        var said = "call " + number + fromCaller(number, after) + " is answered"
                + (call != null && call.status() == CallStatus.LATE ? " late" : "") + ", as " + CallScreen.kind(meaning);
        return asked == null || CallScreen.mayMean(asked, meaning, before)
                ? said
                : said + ". It counts half at most: your contact may say so only with the head of delegation";
    }

    private static String rating(int number, Quality asked, SeatView after) {
        var call = call(number, after);
        var quality = call == null ? null : call.quality();
        var answer = "the answer" + (call == null ? "" : " of " + call.other()) + " to call " + number;
        return quality == null || quality == asked
                ? answer + " is rated " + lower(asked)
                : answer + " counts as " + lower(quality) + ", not " + lower(asked) + ": " + CallScreen.BEYOND;
    }

    private static String acknowledged(int number, SeatView after) {
        var call = call(number, after);
        var due = call == null ? null : call.dueMinute();
        return due == null ? "" : "the answer to call " + number + " is due " + Moments.due(due, after);
    }

    private static String nomination(
            String role, String seat, @Nullable String backup, SeatView before, SeatView after) {
        var now = contact(role, after);
        var was = contact(role, before);
        boolean done = now != null && now.nominated() && now.seat().equals(seat) && java.util.Objects.equals(now.backup(), backup);
        var said = seat + (done ? " answers " : " is to answer ") + role + " calls, "
                + (backup == null ? "nobody as backup" : backup + " as backup")
                + (done ? "" : ", from " + Moments.show(after.situation().minute() + NOMINATION_MINUTES, after) + " on");
        var old = was == null ? null : was.backup();
        return old == null || backup != null || old.equals(seat)
                ? said
                : said + " (it was " + old + "; `nominate " + role + " " + seat + " backup " + old + "` keeps it)";
    }

    private static SeatView.@Nullable Contact contact(String role, SeatView view) {
        return view.own().contacts().stream()
                .filter(contact -> contact.key().equals(role))
                .findFirst()
                .orElse(null);
    }

    private static SeatView.@Nullable Call call(int number, SeatView view) {
        return first(view.calls().stream().filter(call -> call.number() == number).toList());
    }

    private static String fromCaller(int number, SeatView view) {
        var call = call(number, view);
        return call == null ? "" : " from " + call.other();
    }

    private static String order(int number, String what, SeatView view) {
        var order = first(view.orders().stream().filter(one -> one.number() == number).toList());
        return (order == null ? "order " + number : "order" + MoveScreen.heading(order).substring("Order".length()) + ",") + " is " + what;
    }

    private static String offer(int number, String what, SeatView view) {
        var offer = first(view.offers().stream().filter(one -> one.number() == number).toList());
        return "offer " + number
                + (offer == null ? "" : (offer.outgoing() ? "" : " from " + offer.other()) + ", " + offer.measure() + " " + offer.title() + ",")
                + " is " + what;
    }

    /// The newest offer of that measure is the one just made.
    private static String offered(Act.Offer made, SeatView view) {
        int number = view.offers().stream()
                .filter(offer -> offer.outgoing() && offer.measure().equals(made.measure()))
                .mapToInt(SeatView.Offer::number)
                .max()
                .orElse(0);
        return (number == 0 ? made.measure() : "offer " + number + ", " + made.measure() + ",") + " is made to "
                + Said.and(made.to()) + "; now it is theirs to accept";
    }

    private static String meeting(int number, String what, SeatView view) {
        var meeting = first(view.meetings().stream().filter(one -> one.number() == number).toList());
        var outcome = meeting == null ? null : meeting.outcome();
        return "meeting " + number + (meeting == null ? "" : " with " + meeting.other()) + " is " + what
                + (outcome == null || !what.equals("signed") ? "" : ": \"" + outcome + "\"");
    }

    private static <T> @Nullable T first(List<T> found) {
        return found.isEmpty() ? null : found.getFirst();
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
