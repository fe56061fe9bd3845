package firebreak.engine.words;

import firebreak.engine.seat.OfferStatus;
import firebreak.engine.seat.SeatView;
import java.util.ArrayList;
import java.util.List;

/// Confidence-building measures: what can be offered, and what is on offer.
final class MeasureScreen {
    private MeasureScreen() {}

    static void offers(Page page, SeatView view, String detail) {
        var wanted = view.offers().stream()
                .filter(offer -> detail.isEmpty() || Integer.toString(offer.number()).equals(detail))
                .toList();
        if (wanted.isEmpty()) {
            page.add(Line.Style.TITLE, detail.isEmpty() ? "No measure is on offer." : "There is no offer " + detail + ".");
            page.quiet("`measures` shows what you can offer.");
            return;
        }
        page.add(Line.Style.TITLE, "Measures on offer");
        wanted.forEach(offer -> full(page, offer, view));
    }

    static void full(Page page, SeatView.Offer offer, SeatView view) {
        page.add(Line.Style.PLAIN, "", heading(offer, view));
        page.text("    ", "\"" + offer.text().strip() + "\"");
        boolean open = answerable(offer) || offer.status() == OfferStatus.ACCEPTED;
        var due = open ? offer.dueMinute() : null;
        page.add(
                Line.Style.PLAIN,
                "    ",
                CallScreen.capital(status(offer)) + (due != null ? ", due " + Moments.due(due, view) : "") + ".");
        if (offer.delivery() != null) {
            page.text("    ", offer.delivery().isBlank() ? "Handed over." : "Handed over: \"" + offer.delivery().strip() + "\"");
        }
        commands(offer).forEach(command -> page.command("    ", command));
    }

    static List<String> commands(SeatView.Offer offer) {
        var commands = new ArrayList<String>();
        if (offer.yours() && !offer.outgoing() && answerable(offer)) {
            commands.add("accept " + offer.number() + "   or   reject " + offer.number() + " \"why\"");
        } else if (offer.yours()
                && offer.outgoing()
                && (offer.status() == OfferStatus.OFFERED || offer.status() == OfferStatus.ACCEPTED)) {
            commands.add("deliver " + offer.number() + " \"...\"");
        }
        return commands;
    }

    private static boolean answerable(SeatView.Offer offer) {
        return offer.status() == OfferStatus.OFFERED || offer.status() == OfferStatus.DELIVERED;
    }

    static String heading(SeatView.Offer offer, SeatView view) {
        return "Offer " + offer.number() + (offer.outgoing() ? " to " : " from ") + Screens.party(offer.other(), view)
                + ": " + offer.measure() + " " + offer.title()
                + (offer.about() == null ? "" : " about " + offer.about());
    }

    static String status(SeatView.Offer offer) {
        return switch (offer.status()) {
            case OFFERED -> "offered";
            case ACCEPTED -> offer.delivery() == null ? "accepted, not handed over yet" : waitsForOthers(offer);
            case DELIVERED -> "handed over, not accepted yet";
            case USED -> "in use";
            case DECLINED -> "turned down";
            case LAPSED -> "lapsed without an answer";
            case BREACHED -> "broken";
        };
    }

    /// Accepted and handed over, and still not in use: it takes the others who were asked, too.
    private static String waitsForOthers(SeatView.Offer offer) {
        var others = offer.partners().stream().filter(partner -> !partner.equals(offer.other())).toList();
        return (offer.outgoing() ? "accepted by " + offer.other() : "accepted by you")
                + (others.isEmpty() ? "" : "; it waits for the word of " + Said.or(others));
    }

    static void measures(Page page, SeatView view, String detail) {
        var one = view.measures().stream()
                .filter(measure -> measure.key().equalsIgnoreCase(detail))
                .findFirst();
        if (one.isPresent()) {
            full(page, one.get());
            return;
        }
        if (view.measures().isEmpty()) {
            page.add(Line.Style.TITLE, "There is no measure that you can offer.");
            return;
        }
        page.add(Line.Style.TITLE, "Measures that you can offer");
        page.rows(view.measures().stream()
                .filter(SeatView.Measure::byYou)
                .map(m -> List.of(m.key(), "cost " + m.costPoints(), m.title() + ", with " + Said.or(m.partners())))
                .toList());
        var others = view.measures().stream().filter(measure -> !measure.byYou()).toList();
        if (!others.isEmpty()) {
            page.heading("For other seats of your delegation");
            page.rows(others.stream().map(m -> List.of(m.key(), m.title())).toList());
        }
        page.blank().quiet("`measures " + view.measures().getFirst().key() + "` explains one.");
    }

    private static void full(Page page, SeatView.Measure measure) {
        page.add(Line.Style.TITLE, measure.key() + " " + measure.title());
        page.text("  ", measure.help());
        page.rows(List.of(
                List.of("forum", measure.forum()),
                List.of("cost", Integer.toString(measure.costPoints())),
                List.of("with", measure.partners().isEmpty() ? "nobody now" : Said.or(measure.partners()))));
        if (measure.byYou() && !measure.partners().isEmpty()) {
            page.command("  ", "offer " + measure.key() + " to " + measure.partners().getFirst() + " \"...\"");
        } else if (!measure.byYou()) {
            page.quiet("Another seat of your delegation offers it.");
        }
    }
}
