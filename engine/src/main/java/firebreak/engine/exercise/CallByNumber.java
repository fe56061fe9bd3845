package firebreak.engine.exercise;

import firebreak.engine.seat.CallStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Finds the call that a seat means by a number of its delegation's desk. Where it cannot be the one, the refusal names the
/// calls that the seat may have meant.
final class CallByNumber {

    private CallByNumber() {}

    /// A call that has come in.
    static CallState incoming(State state, String seat, int number) {
        CallState call = ofDesk(state, seat, number);
        if (!isIncoming(call, seat)) {
            throw Refused.because(
                    "not-incoming", "Call " + number + " is one that your delegation placed.", ringing(state, seat, "Type `calls` for those that came in."));
        }
        return call;
    }

    /// A call that has come in and that the seat may answer now.
    static CallState answerable(State state, String seat, int number) {
        CallState call = incoming(state, seat, number);
        stillOpen(state, seat, call, number);
        ContactState contact = state.contact(call.to(), call.role());
        String name = Seats.nameOf(seat);
        boolean nominated = contact != null && (contact.seat().equals(name) || name.equals(contact.backup()));
        if (!nominated && !call.relayedTo().contains(name) && !Roster.isHead(state, seat)) {
            List<String> who = new ArrayList<>();
            if (contact != null) {
                who.add(Seats.address(call.to(), contact.seat()));
                if (contact.backup() != null) {
                    who.add(Seats.address(call.to(), contact.backup()));
                }
            }
            throw Refused.because(
                    "not-the-contact",
                    "Call " + number + " is for the " + call.role().word() + " contact: " + String.join(" or ", who) + ".",
                    "They can type `relay " + number + " to " + name + "`; the head of delegation may answer too.");
        }
        return call;
    }

    /// A call that the seat's delegation placed and that has been answered.
    static CallState answered(State state, String seat, int number) {
        CallState call = ofDesk(state, seat, number);
        if (isIncoming(call, seat)) {
            throw Refused.because("not-yours", "Call " + number + " came in; the caller rates it.", unrated(state, seat));
        }
        if (!isAnswered(call)) {
            throw Refused.because("no-answer", "Call " + number + " has no answer to rate.", unrated(state, seat));
        }
        return call;
    }

    static void stillOpen(State state, String seat, CallState call, int number) {
        if (call.foundOut()) {
            throw Refused.because("hoax", "Call " + number + " was a hoax: nobody there waits for an answer.", "You can place a call of your own.");
        }
        if (!call.status().open()) {
            throw Refused.because(
                    "call-over",
                    call.status() == CallStatus.UNANSWERED
                            ? "It is too late to answer call " + number + "."
                            : "Call " + number + " is already over.",
                    ringing(state, seat, "You can place a call of your own."));
        }
    }

    private static CallState ofDesk(State state, String seat, int number) {
        List<Integer> desk = desk(state, seat);
        if (number < 1 || number > desk.size()) {
            throw Refused.because("unknown-call", "There is no call " + number + ".", ringing(state, seat, "Type `calls` for the list."));
        }
        return state.call(desk.get(number - 1));
    }

    private static List<Integer> desk(State state, String seat) {
        return state.desk(Seats.delegationOf(seat)).calls();
    }

    private static boolean isIncoming(CallState call, String seat) {
        return call.to().equals(Seats.delegationOf(seat));
    }

    private static boolean isAnswered(CallState call) {
        return call.status() == CallStatus.ANSWERED || call.status() == CallStatus.LATE;
    }

    // ---- what may have been meant -------------------------------------------------------------------------------

    /// @param otherwise what to say where no call waits for an answer
    private static String ringing(State state, String seat, String otherwise) {
        List<String> waiting = numbers(state, seat, call -> isIncoming(call, seat) && call.deliveredMinute() >= 0 && call.status().open());
        return waiting.isEmpty() ? otherwise : wait(waiting) + " for an answer.";
    }

    private static String unrated(State state, String seat) {
        List<String> waiting = numbers(state, seat, call -> !isIncoming(call, seat) && isAnswered(call) && call.rated() < 0);
        return waiting.isEmpty() ? "No call of yours waits to be rated." : wait(waiting) + " to be rated.";
    }

    private static String wait(List<String> calls) {
        return calls.size() == 1 ? "Call " + calls.getFirst() + " waits" : "Calls " + String.join(", ", calls) + " wait";
    }

    private static List<String> numbers(State state, String seat, Predicate<CallState> meant) {
        List<Integer> desk = desk(state, seat);
        List<String> numbers = new ArrayList<>();
        for (int at = 0; at < desk.size(); at++) {
            CallState call = state.call(desk.get(at));
            if (meant.test(call)) {
                String other = isIncoming(call, seat) ? "from " + call.apparentCaller() : "to " + call.to();
                numbers.add((at + 1) + " (" + other + ")");
            }
        }
        return numbers;
    }
}
