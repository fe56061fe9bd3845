package firebreak.engine.words;

import firebreak.engine.seat.Approval;
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
        page.add(Line.Style.TITLE, now.isEmpty() ? "There is nothing that you can order now." : "You can order now");
        page.rows(now.stream().map(move -> row(move, "")).toList());
        var later = wanted.stream().filter(move -> move.byYou() && !Screens.canOrder(move)).toList();
        if (!later.isEmpty()) {
            page.heading("Yours, but something is missing");
            page.rows(later.stream().map(move -> row(move, missing(move))).toList());
        }
        var others = wanted.stream().filter(move -> !move.byYou()).toList();
        if (!others.isEmpty() && !detail.isEmpty()) {
            page.heading("For other seats of your delegation");
            page.rows(others.stream().map(move -> row(move, "for " + Roles.whom(move.roles(), view))).toList());
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
            return String.join("; ", lacks(move.lacks(), move));
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
        rows.add(List.of("group", move.group()));
        rows.add(List.of("seen by", seenBy(move)));
        rows.add(List.of("ordered by", (move.byYou() ? "you" : Roles.whom(move.roles(), view)) + ", as " + Said.or(Roles.words(move.roles()))));
        var approval = approval(move, view);
        if (!approval.isEmpty()) {
            rows.add(List.of("approval", approval));
        }
        rows.add(List.of("cost", move.costPoints() + " of your " + view.own().capital() + " points of political capital"));
        rows.add(List.of(
                "takes effect",
                (move.leadMinutes() == 0 ? "at once" : "after " + Spans.read(move.leadMinutes()))
                        + (move.sealed() && !view.situation().live() ? ", counted from the end of the turn; sealed until then" : "")));
        if (move.rung() > 0) {
            rows.add(List.of("counts as", "rung " + move.rung() + " of 9; `help numbers` says what rungs are"));
        }
        page.rows(rows);
        lacks(move.lacks(), move).forEach(lack -> page.add(Line.Style.WRONG, "  ", "Missing: " + lack));
        for (var target : move.targets()) {
            var lacks = lacks(target.lacks(), move);
            if (!lacks.isEmpty()) {
                page.add(Line.Style.WRONG, "  ", "Against " + target.key() + ": " + String.join("; ", lacks));
            }
        }
        if (Screens.canOrder(move)) {
            page.command("  ", example(move, view));
        } else if (!move.byYou()) {
            page.quiet("Another seat of your delegation orders it: " + Roles.whom(move.roles(), view) + ".");
        }
    }

    private static String seenBy(SeatView.Move move) {
        return switch (move.visibility()) {
            case "covert" -> "nobody, unless it is found out";
            case "bilateral" -> "those it is aimed at";
            case "group" -> "all the states at the table, not the public";
            case "public" -> "everybody";
            default -> move.visibility();
        };
    }

    /// Who must approve an order of the viewer's; empty if nobody must.
    private static String approval(SeatView.Move move, SeatView view) {
        var heads = Roles.holders(List.of(Roles.HEAD), view);
        boolean waits = Approval.needed(move.costPoints(), move.rung())
                && !heads.isEmpty()
                && view.colleagues().size() > 1
                && !(move.byYou() && view.you().roles().contains(Roles.HEAD));
        var head = view.you().kind() == SeatView.Kind.SEAT ? "the head of delegation, " + Said.or(heads) + "," : "the head of the delegation";
        return waits ? head + " must approve it before the lock" : "";
    }

    /// Without what another line says already.
    private static List<String> lacks(List<String> lacks, SeatView.Move move) {
        boolean noIncident = move.lacks().stream().anyMatch(lack -> lack.startsWith("you know of no incident"));
        return lacks.stream()
                .filter(lack -> !(noIncident && lack.startsWith("an incident that you know of")))
                .toList();
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
        page.add(Line.Style.TITLE, view.control() == null ? "Orders of your delegation" : "Orders of all delegations");
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
            case DRAFT -> "waits for the head of delegation" + outcome(order);
            case SEALED -> "sealed until the turn is resolved" + outcome(order);
            case UNDER_WAY -> "under way" + when + outcome(order);
            case DONE -> "done" + outcome(order);
            case WITHDRAWN -> "withdrawn";
            case REFUSED -> "refused by the head of delegation" + outcome(order);
            case LAPSED -> "could not be carried out, its cost came back" + outcome(order);
        };
    }

    private static String outcome(SeatView.Order order) {
        return order.outcome().isEmpty() ? "" : ": " + order.outcome().replaceFirst("[. ]+$", "");
    }
}
