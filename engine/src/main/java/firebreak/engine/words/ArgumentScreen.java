package firebreak.engine.words;

import firebreak.engine.seat.ArgumentStatus;
import firebreak.engine.seat.SeatView;
import firebreak.engine.seat.Success;

/// What delegations do in their own words.
final class ArgumentScreen {
    private ArgumentScreen() {}

    static void arguments(Page page, SeatView view, String detail) {
        if (!detail.isEmpty()) {
            one(page, view, detail);
            return;
        }
        if (view.arguments().isEmpty()) {
            page.add(Line.Style.TITLE, "No arguments.");
            if (view.you().kind() == SeatView.Kind.SEAT) {
                page.quiet("`argue` does what no move of the catalogue covers: say what you do, to what end and why it should work.");
            }
            return;
        }
        page.add(Line.Style.TITLE, "Arguments");
        view.arguments().forEach(argument -> full(page, argument, view));
    }

    private static void one(Page page, SeatView view, String detail) {
        view.arguments().stream()
                .filter(argument -> Integer.toString(argument.number()).equals(detail.replaceFirst("^#", "")))
                .findFirst()
                .ifPresentOrElse(
                        argument -> full(page, argument, view),
                        () -> page.add(Line.Style.WRONG, "There is no argument " + detail + "."));
    }

    private static void full(Page page, SeatView.Argument argument, SeatView view) {
        page.add(
                Line.Style.PLAIN,
                "- ",
                heading(argument, view) + ", " + Moments.show(argument.minute(), view) + ": " + status(argument) + ".");
        page.text("    ", argument.what());
        page.text("    ", "To what end: " + argument.end());
        page.text("    ", "Why it should work: " + argument.why());
        for (var comment : argument.comments()) {
            page.add(Line.Style.QUIET, "    ", Screens.party(comment.by(), view) + ": \"" + comment.text() + "\"");
        }
        if (!argument.ruling().isEmpty()) {
            page.text("    ", "The facilitator: \"" + argument.ruling() + "\"");
        }
        if (!argument.effects().isEmpty()) {
            page.add(Line.Style.QUIET, "    ", "Effects: " + argument.effects());
        }
        var command = command(argument, view);
        if (!command.isEmpty()) {
            page.command("    ", command);
        }
    }

    static String heading(SeatView.Argument argument, SeatView view) {
        return "Argument " + argument.number() + " of " + (argument.ours() ? "your own" : Screens.party(argument.by(), view))
                + (!argument.secret()
                        ? ""
                        : argument.with().isEmpty() ? ", secret" : ", shared with " + Said.and(argument.with()) + " alone");
    }

    /// `waits for the facilitator's ruling`, `succeeds`, `fails: odds 60 in a hundred, thrown 83`.
    static String status(SeatView.Argument argument) {
        var success = argument.success();
        var odds = argument.oddsPercent();
        return switch (argument.status()) {
            case OPEN -> "waits for the facilitator's ruling";
            case WITHDRAWN -> "is taken back";
            case RULED ->
                (success == null ? "is ruled on" : came(success))
                        + (odds == null ? "" : ": odds " + odds + " in a hundred, thrown " + argument.thrown());
        };
    }

    static String came(Success success) {
        return switch (success) {
            case SUCCEEDS -> "succeeds";
            case PARTLY -> "succeeds in part";
            case FAILS -> "fails";
        };
    }

    private static String command(SeatView.Argument argument, SeatView view) {
        if (argument.status() != ArgumentStatus.OPEN) {
            return "";
        }
        int number = argument.number();
        return switch (view.you().kind()) {
            case SEAT -> "comment " + number + " \"...\"" + (argument.ours() ? "   or   retract " + number : "");
            case FACILITATOR -> "judge " + number + " succeeds|partly|fails \"why\"   or   throw " + number + " odds 50 \"why\"";
            case OBSERVER -> "";
        };
    }
}
