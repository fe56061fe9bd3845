package firebreak.engine.words;

import firebreak.engine.seat.SeatView;
import java.util.ArrayList;
import java.util.List;

/// The catalogue of moves, and the orders given.
final class MoveScreen {
    private MoveScreen() {}

    static void moves(Page page, SeatView view, String detail) {
        var one = view.moves().stream()
                .filter(move -> move.key().equalsIgnoreCase(detail) || move.title().equalsIgnoreCase(detail))
                .findFirst();
        if (one.isPresent()) {
            full(page, one.get(), view);
            return;
        }
        boolean all = detail.equalsIgnoreCase("all");
        var wanted = view.moves().stream()
                .filter(move -> detail.isEmpty() || all || move.group().equalsIgnoreCase(detail))
                .toList();
        if (wanted.isEmpty()) {
            page.add(
                    Line.Style.WRONG,
                    view.moves().isEmpty()
                            ? "You have no moves."
                            : "There is no move or group `" + detail + "`. Groups: " + Said.and(groups(view)) + ".");
            return;
        }
        var now = wanted.stream().filter(Screens::canOrder).toList();
        page.add(Line.Style.TITLE, now.isEmpty() ? "Nothing that you can order now" : "You can order now");
        page.rows(now.stream().map(move -> row(move, "")).toList());
        var later = wanted.stream().filter(move -> move.byYou() && !Screens.canOrder(move)).toList();
        if (!later.isEmpty()) {
            page.heading("Yours, but something is missing");
            page.rows(later.stream().map(move -> row(move, missing(move))).toList());
        }
        var others = wanted.stream().filter(move -> !move.byYou()).toList();
        if (!others.isEmpty() && !detail.isEmpty()) {
            page.heading("For other seats of your delegation");
            page.rows(others.stream().map(move -> row(move, "for " + Said.or(move.roles()))).toList());
        }
        page.blank();
        page.quiet("`moves " + wanted.getFirst().key() + "` explains one; `moves all` shows every one; groups: "
                + String.join(", ", groups(view)) + ".");
    }

    private static List<String> groups(SeatView view) {
        return view.moves().stream().map(SeatView.Move::group).distinct().toList();
    }

    private static List<String> row(SeatView.Move move, String remark) {
        return List.of(
                move.key(),
                "cost " + move.costPoints(),
                move.leadMinutes() == 0 ? "at once" : Spans.read(move.leadMinutes()),
                move.title() + (remark.isEmpty() ? "" : " (" + remark + ")"));
    }

    private static String missing(SeatView.Move move) {
        if (!move.lacks().isEmpty()) {
            return String.join("; ", move.lacks());
        }
        return move.targets().stream()
                .flatMap(target -> target.lacks().stream())
                .findFirst()
                .orElse("there is nobody to aim it at");
    }

    private static void full(Page page, SeatView.Move move, SeatView view) {
        page.add(Line.Style.TITLE, move.key() + " " + move.title());
        page.text("  ", move.help());
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("group", move.group() + ", " + move.visibility()));
        rows.add(List.of("ordered by", Said.or(move.roles()) + (move.byYou() ? " (you)" : "")));
        rows.add(List.of("cost", move.costPoints() + " of your " + view.own().capital()));
        rows.add(List.of(
                "takes effect",
                (move.leadMinutes() == 0 ? "at once" : "after " + Spans.read(move.leadMinutes()))
                        + (move.sealed() && !view.situation().live() ? ", counted from the end of the turn; sealed until then" : "")));
        rows.add(List.of("sets", "rung " + move.rung()));
        page.rows(rows);
        move.lacks().forEach(lack -> page.add(Line.Style.WRONG, "  ", "Missing: " + lack));
        for (var target : move.targets()) {
            if (!target.lacks().isEmpty()) {
                page.add(Line.Style.WRONG, "  ", "Against " + target.key() + ": " + String.join("; ", target.lacks()));
            }
        }
        if (Screens.canOrder(move)) {
            page.command("  ", example(move, view));
        } else if (!move.byYou()) {
            page.quiet("Another seat of your delegation orders it.");
        }
    }

    private static String example(SeatView.Move move, SeatView view) {
        var target = move.targets().stream().filter(t -> t.lacks().isEmpty()).findFirst();
        var incident = view.incidents().stream().filter(SeatView.Incident::open).findFirst();
        return "order " + move.key()
                + (move.needsTarget() && target.isPresent() ? " to " + target.get().key() : "")
                + (move.needsIncident() ? " about " + incident.map(SeatView.Incident::key).orElse("...") : "");
    }

    static void orders(Page page, SeatView view) {
        if (view.orders().isEmpty()) {
            page.add(Line.Style.TITLE, "Nothing has been ordered.");
            page.quiet("`moves` shows what you can order.");
            return;
        }
        page.add(Line.Style.TITLE, "Orders of your delegation");
        for (var order : view.orders()) {
            page.add(Line.Style.PLAIN, "- ", heading(order) + ": " + status(order, view));
            if (!order.note().isEmpty()) {
                page.text("    ", "\"" + order.note() + "\"");
            }
        }
    }

    static String heading(SeatView.Order order) {
        return "Order " + order.number() + " by " + order.seat() + ", " + order.move() + " " + order.title()
                + (order.to() == null ? "" : " to " + order.to())
                + (order.about() == null ? "" : " about " + order.about());
    }

    static String status(SeatView.Order order, SeatView view) {
        var due = order.dueMinute();
        var when = due == null ? "" : ", takes effect at " + Moments.show(due, view);
        return switch (order.status()) {
            case DRAFT -> "waits for the head of delegation";
            case SEALED -> "sealed until the turn is resolved";
            case UNDER_WAY -> "under way" + when;
            case DONE -> "done" + outcome(order);
            case WITHDRAWN -> "withdrawn";
            case REFUSED -> "refused by the head of delegation" + outcome(order);
            case LAPSED -> "could not be carried out, its cost came back" + outcome(order);
        };
    }

    private static String outcome(SeatView.Order order) {
        return order.outcome().isEmpty() ? "" : ": " + order.outcome();
    }
}
