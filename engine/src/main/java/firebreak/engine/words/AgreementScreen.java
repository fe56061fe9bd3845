package firebreak.engine.words;

import firebreak.engine.seat.AgreementStatus;
import firebreak.engine.seat.SeatView;

/// Texts between delegations.
final class AgreementScreen {
    private AgreementScreen() {}

    static void agreements(Page page, SeatView view, String detail) {
        if (!detail.isEmpty()) {
            view.agreements().stream()
                    .filter(agreement -> Integer.toString(agreement.number()).equals(detail.replaceFirst("^#", "")))
                    .findFirst()
                    .ifPresentOrElse(
                            agreement -> full(page, agreement, view),
                            () -> page.add(Line.Style.WRONG, "There is no agreement " + detail + "."));
            return;
        }
        if (view.agreements().isEmpty()) {
            page.add(Line.Style.TITLE, "No agreements.");
            if (view.you().kind() == SeatView.Kind.SEAT) {
                page.quiet("`propose` puts one on the table: a standstill, a joint statement, a promise to answer, not to blame or to notify.");
            }
            return;
        }
        page.add(Line.Style.TITLE, "Agreements");
        view.agreements().forEach(agreement -> full(page, agreement, view));
    }

    private static void full(Page page, SeatView.Agreement agreement, SeatView view) {
        boolean grave = !agreement.broken().isEmpty();
        page.add(
                grave ? Line.Style.URGENT : Line.Style.PLAIN,
                "- ",
                "Agreement " + agreement.number() + " of " + Said.and(agreement.parties()) + (agreement.secret() ? ", between them alone" : "")
                        + ": " + status(agreement, view) + ".");
        page.text("    ", "\"" + agreement.text() + "\"");
        agreement.says().forEach(line -> page.add(Line.Style.PLAIN, "    ", line));
        if (agreement.status() == AgreementStatus.PROPOSED) {
            page.add(
                    Line.Style.QUIET,
                    "    ",
                    "Version " + agreement.version() + ", signed by " + Said.and(agreement.signed())
                            + (agreement.minutes() == 0 ? "." : "; it holds for " + Spans.read(agreement.minutes()) + " once all have signed."));
        }
        if (!agreement.left().isEmpty() && agreement.status() != AgreementStatus.TURNED_DOWN) {
            page.add(Line.Style.PLAIN, "    ", "Left by " + Said.and(agreement.left()) + ".");
        }
        if (grave) {
            page.add(Line.Style.URGENT, "    ", "Broken by " + Said.and(agreement.broken()) + ".");
        }
        var command = command(agreement, view);
        if (!command.isEmpty()) {
            page.command("    ", command);
        }
    }

    static String status(SeatView.Agreement agreement, SeatView view) {
        var until = agreement.untilMinute();
        return switch (agreement.status()) {
            case PROPOSED -> "proposed by " + agreement.by();
            case IN_FORCE ->
                agreement.left().contains(view.you().delegation())
                        ? "you have left it"
                        : "in force" + (until == null ? "" : " until " + Moments.show(until, view));
            case TURNED_DOWN -> "not signed by " + Said.and(agreement.left());
            case EXPIRED -> "over" + (until == null ? "" : " since " + Moments.show(until, view));
            case ENDED -> "over, " + Said.and(agreement.left()) + (agreement.left().size() == 1 ? " has" : " have") + " left it";
        };
    }

    /// ` and in force`, if it is.
    static String inForce(int number, SeatView view) {
        return view.agreements().stream()
                .filter(agreement -> agreement.number() == number)
                .map(agreement -> agreement.status() == AgreementStatus.IN_FORCE ? " and " + status(agreement, view) : "; others have yet to sign")
                .findFirst()
                .orElse("");
    }

    static String command(SeatView.Agreement agreement, SeatView view) {
        int number = agreement.number();
        var own = view.you().delegation();
        if (!agreement.party() || agreement.left().contains(own)) {
            return "";
        }
        return switch (agreement.status()) {
            case PROPOSED ->
                (agreement.signed().contains(own) ? "" : "sign agreement " + number + "   or   ") + "amend " + number + " \"...\"   or   leave "
                        + number + " \"why\"";
            case IN_FORCE -> "leave " + number + " \"why\"";
            case TURNED_DOWN, EXPIRED, ENDED -> "";
        };
    }
}
