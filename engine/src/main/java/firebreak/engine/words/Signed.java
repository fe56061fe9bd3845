package firebreak.engine.words;

import firebreak.engine.seat.Act;
import firebreak.engine.seat.SeatView;
import java.util.List;

/// What `sign` means: the outcome of a meeting or an agreement, whichever of that number waits for a signature.
final class Signed {
    private Signed() {}

    static Parsed sign(Bound bound) {
        var number = bound.one(Kind.NUMBER);
        var named = bound.maybe(Kind.CHOICE);
        if (named != null) {
            return act(named, bound);
        }
        boolean agreement = Waiting.unsigned(bound.view()).stream().anyMatch(one -> one.text().equals(number));
        boolean meeting = Waiting.outcomes(bound.view()).stream().anyMatch(one -> one.text().equals(number));
        if (agreement && meeting) {
            return new Parsed.Wrong(
                    "agreement " + number + " and meeting " + number + " both wait for your signature; say which one you mean",
                    1,
                    List.of("sign agreement " + number, "sign meeting " + number),
                    "sign agreement " + number);
        }
        boolean known = Waiting.known(Kind.AGREEMENT, bound.number(Kind.NUMBER), bound.view())
                && !Waiting.known(Kind.MEETING, bound.number(Kind.NUMBER), bound.view());
        return act(agreement || (!meeting && (known || bound.value(Kind.AMOUNT, 0) != null)) ? "agreement" : "meeting", bound);
    }

    private static Parsed act(String thing, Bound bound) {
        int number = bound.number(Kind.NUMBER);
        return new Parsed.Say(
                thing.equals("meeting") ? new Act.SignOutcome(number) : new Act.SignAgreement(number, version(bound, number)));
    }

    /// The version that was named, else the one that the view shows: nobody signs what they have not read. A facilitator who
    /// signs for somebody sees other numbers, and signs what is on the table.
    private static int version(Bound bound, int number) {
        if (bound.value(Kind.AMOUNT, 0) != null) {
            return Math.max(0, bound.number(Kind.AMOUNT));
        }
        if (bound.view().you().kind() != SeatView.Kind.SEAT) {
            return 0;
        }
        return bound.view().agreements().stream()
                .filter(agreement -> agreement.number() == number)
                .mapToInt(SeatView.Agreement::version)
                .findFirst()
                .orElse(0);
    }
}
