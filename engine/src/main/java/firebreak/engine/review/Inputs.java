package firebreak.engine.review;

import firebreak.engine.seat.Act;
import java.util.Locale;

/// Inputs in a few words, for the end of a chain of causes.
final class Inputs {
    private Inputs() {}

    /// `called ARD over osce-poc-tech`; for the facilitator's own powers, what they did and why.
    static String told(Act act) {
        return switch (act) {
            case Act.Adjust adjust ->
                "changed " + adjust.quantity() + " of " + adjust.of() + (adjust.to() == null ? "" : " towards " + adjust.to())
                        + " by " + adjust.by() + " by hand" + Names.quoted(adjust.why());
            case Act.PlayFor playFor -> "acted for " + playFor.seat() + ": " + words(playFor.act());
            case Act.JudgeArgument judge -> "ruled on argument " + judge.argument() + effects(judge.effects()) + Names.quoted(judge.why());
            case Act.ThrowDice dice ->
                "let the dice rule on argument " + dice.argument() + " at odds of " + dice.oddsPercent() + " in a hundred"
                        + effects(dice.effects()) + Names.quoted(dice.why());
            case Act.ReleaseEntry entry -> "released entry " + entry.entry();
            case Act.HoldEntry entry -> "held back entry " + entry.entry();
            case Act.SkipEntry entry -> "skipped entry " + entry.entry() + Names.quoted(entry.why());
            case Act.Order order -> "ordered " + order.move() + (order.to() == null ? "" : " towards " + order.to());
            case Act.PlaceCall call -> "called " + call.to() + " over " + call.channel();
            case Act.AdvanceTo _ -> "let time pass";
            case Act.Forward forward -> "let " + Names.span(forward.minutes()) + " of the turn pass at once";
            case Act.SeatAct seatAct -> "did this: " + words(seatAct);
            case Act.FacilitatorAct power -> "did this: " + words(power);
        };
    }

    private static String effects(String effects) {
        return effects.isBlank() ? "" : " with the effects " + effects.strip();
    }

    private static String words(Act act) {
        StringBuilder words = new StringBuilder();
        for (char c : act.getClass().getSimpleName().toCharArray()) {
            words.append(Character.isUpperCase(c) && !words.isEmpty() ? " " : "").append(c);
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }
}
