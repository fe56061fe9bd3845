package firebreak.engine.words;

import firebreak.engine.seat.SeatView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What only the facilitator sees.
final class TableScreen {
    private static final int NEXT_ENTRIES = 6;
    private static final int LAST_LINES = 15;

    private TableScreen() {}

    /// What the facilitator controls; says so and gives nothing to anybody else.
    private static SeatView.@Nullable Control control(Page page, SeatView view) {
        if (view.control() == null) {
            page.add(Line.Style.WRONG, "Only the facilitator sees this.");
        }
        return view.control();
    }

    static void table(Page page, SeatView view) {
        StatusScreen.turn(page, view);
        var control = control(page, view);
        if (control == null) {
            return;
        }
        if (!view.tasks().isEmpty()) {
            page.blank();
            TaskScreen.list(page, view);
        }
        page.heading("Open calls");
        openCalls(page, view, control);
        page.heading("Next in the event list");
        next(page, view, control, NEXT_ENTRIES);
        page.heading("Delegations");
        page.rows(control.standings().stream().map(standing -> standing(standing, view)).toList());
        var empty = StatusScreen.empty(view);
        if (!empty.isEmpty()) {
            page.add(Line.Style.URGENT, "  ", "Nobody is connected at " + Said.and(empty) + "; `who` shows every seat.");
        }
        control.silent().forEach(silent -> page.add(
                Line.Style.URGENT, "  ", silent.key() + " has been silent since " + Moments.show(silent.sinceMinute(), view)));
        page.heading("Tension/rung, as the row sees the column; `dyads` shows more");
        matrix(page, control);
        claimsToRule(page, view);
    }

    private static void claimsToRule(Page page, SeatView view) {
        var open = view.claims().stream().filter(claim -> claim.ruling().equals("open")).toList();
        if (!open.isEmpty()) {
            page.heading("Claims to rule on");
            for (var claim : open) {
                page.add(Line.Style.URGENT, "  ", IncidentScreen.heading(claim));
                page.command("    ", "rule " + claim.number() + " upheld|rejected \"why\"");
            }
        }
    }

    private static List<String> standing(SeatView.Standing standing, SeatView view) {
        var control = view.control();
        long people = control == null
                ? 0
                : control.presence().stream()
                        .filter(seat -> seat.key().startsWith(standing.key() + ".") && seat.connections() > 0)
                        .count();
        long bots = view.colleagues().stream()
                .filter(seat -> seat.key().startsWith(standing.key() + ".") && seat.bot())
                .count();
        return List.of(
                standing.key(),
                people + "/" + standing.seats() + " connected" + (bots == 0 ? "" : bots == 1 ? ", 1 bot" : ", " + bots + " bots"),
                "ready " + standing.ready() + "/" + standing.seats(),
                "capital " + standing.capital() + (standing.reserved() > 0 ? " (+" + standing.reserved() + " reserved)" : ""),
                "pressure " + standing.pressure(),
                standing.sealedOrders() + " sealed " + (standing.sealedOrders() == 1 ? "order" : "orders"));
    }

    private static void openCalls(Page page, SeatView view, SeatView.Control control) {
        var open = control.calls().stream().filter(call -> call.status().open()).toList();
        if (open.isEmpty()) {
            page.add(Line.Style.QUIET, "  ", "none");
        }
        open.forEach(call -> call(page, view, call));
    }

    private static void call(Page page, SeatView view, SeatView.TableCall call) {
        var due = call.status().open() ? call.dueMinute() : null;
        page.add(
                due != null && due - view.situation().minute() <= TaskScreen.URGENT_MINUTES ? Line.Style.URGENT : Line.Style.PLAIN,
                "  ",
                "call " + call.number() + " " + call.from() + " to " + call.to() + " over " + call.channel() + ", "
                        + said(view, call.key()).map(TableScreen::status).orElse(call.status().name().toLowerCase(Locale.ROOT))
                        + (due == null ? "" : ", due " + Moments.due(due, view)));
    }

    /// All calls of the table; of one, what was said.
    static void calls(Page page, SeatView view, SeatView.Control control, String detail) {
        var wanted = control.calls().stream()
                .filter(call -> detail.isEmpty() || Integer.toString(call.number()).equals(detail))
                .toList();
        page.add(
                Line.Style.TITLE,
                !wanted.isEmpty() ? "Calls of the table" : detail.isEmpty() ? "No calls yet." : "There is no call " + detail + ".");
        for (var call : wanted) {
            call(page, view, call);
            if (detail.isEmpty()) {
                page.add(Line.Style.QUIET, "      ", "\"" + MailScreen.oneLine(call.text()) + "\"");
                continue;
            }
            page.text("      ", "\"" + call.text().strip() + "\"");
            said(view, call.key()).ifPresent(whole -> answer(page, view, whole));
        }
        if (detail.isEmpty() && !wanted.isEmpty()) {
            page.blank().quiet("`calls " + wanted.getLast().number() + "` shows one in full, with its answer.");
        }
    }

    private static Optional<SeatView.Call> said(SeatView view, String key) {
        return view.calls().stream().filter(call -> call.key().equals(key)).findFirst();
    }

    private static String status(SeatView.Call call) {
        return switch (call.status()) {
            case ANSWERED -> "answered in time";
            case LATE -> "answered late";
            case PLACED, DELIVERED, SEEN, ACKNOWLEDGED, OVERDUE, UNANSWERED, DECLINED, UNREACHED -> CallScreen.course(call);
        };
    }

    private static void answer(Page page, SeatView view, SeatView.Call call) {
        var answer = call.answer();
        var minute = call.answeredMinute();
        var meaning = call.meaning();
        if (answer == null || minute == null) {
            return;
        }
        page.add(
                Line.Style.PLAIN,
                "    ",
                CallScreen.capital(status(call)) + ", " + Moments.show(minute, view)
                        + (call.quality() == null ? ", not rated by the caller" : ", rated " + call.quality().name().toLowerCase(Locale.ROOT)));
        page.text("      ", (meaning == null ? "" : CallScreen.meaning(meaning) + ": ") + "\"" + answer + "\"");
    }

    private static void next(Page page, SeatView view, SeatView.Control control, int most) {
        var waiting = control.entries().stream()
                .filter(entry -> entry.status().equals("waiting") || entry.status().equals("held"))
                .sorted(Comparator.comparingInt(entry -> entry.dueMinute() == null ? Integer.MAX_VALUE : entry.dueMinute()))
                .toList();
        if (waiting.isEmpty()) {
            page.add(Line.Style.QUIET, "  ", "nothing is waiting");
        }
        page.rows(waiting.stream().limit(most).map(entry -> row(entry, view)).toList());
        if (waiting.size() > most) {
            page.add(Line.Style.QUIET, "  ", "and " + (waiting.size() - most) + " more; `entries` shows all");
        }
    }

    private static List<String> row(SeatView.Entry entry, SeatView view) {
        var due = entry.dueMinute();
        return List.of(
                entry.key(),
                due == null ? entry.trigger() : Moments.show(due, view),
                entry.status(),
                entry.kind(),
                entry.title() + (entry.expected().isEmpty() ? "" : " (expects " + entry.expected() + ")"));
    }

    /// Who sees whom how: one row for each delegation that looks, one column for each that is looked at.
    private static void matrix(Page page, SeatView.Control control) {
        var looking = control.dyads().stream().map(SeatView.Dyad::from).distinct().toList();
        var seen = control.dyads().stream().map(SeatView.Dyad::to).distinct().sorted().toList();
        var rows = new ArrayList<List<String>>();
        var head = new ArrayList<>(List.of(""));
        head.addAll(seen);
        rows.add(head);
        for (var from : looking) {
            var row = new ArrayList<>(List.of(from));
            for (var to : seen) {
                row.add(control.dyads().stream()
                        .filter(dyad -> dyad.from().equals(from) && dyad.to().equals(to))
                        .map(dyad -> dyad.tension() + "/" + dyad.rung() + (dyad.firebreak() ? "!" : ""))
                        .findFirst()
                        .orElse("-"));
            }
            rows.add(row);
        }
        page.rows(rows);
    }

    private static List<String> dyad(SeatView.Dyad dyad) {
        return List.of(
                dyad.key(),
                Integer.toString(dyad.tension()),
                Integer.toString(dyad.uncertainty()),
                Integer.toString(dyad.trust()),
                dyad.rung() + (dyad.firebreak() ? ", past the firebreak" : ""));
    }

    static void entries(Page page, SeatView view, String detail) {
        var control = control(page, view);
        if (control == null) {
            return;
        }
        var one = control.entries().stream().filter(entry -> entry.key().equalsIgnoreCase(detail)).findFirst();
        if (one.isPresent()) {
            var entry = one.get();
            page.add(Line.Style.TITLE, "Entry " + entry.key() + ": " + entry.title());
            var due = entry.dueMinute();
            page.rows(List.of(
                    List.of("what", entry.kind()),
                    List.of("state", entry.status()),
                    List.of("when", due == null ? entry.trigger() : Moments.show(due, view) + " (" + entry.trigger() + ")"),
                    List.of("expects", entry.expected().isEmpty() ? "nothing" : entry.expected())));
            if (!entry.text().isEmpty()) {
                page.blank().text("  ", entry.text());
                page.blank();
            }
            page.command("  ", "release " + entry.key() + "   hold " + entry.key() + "   skip " + entry.key() + " \"why\"");
            return;
        }
        if (!detail.isEmpty()) {
            page.add(Line.Style.WRONG, "The event list has no entry `" + detail + "`.");
            return;
        }
        page.add(Line.Style.TITLE, "Event list");
        next(page, view, control, Integer.MAX_VALUE);
        var past = control.entries().stream()
                .filter(entry -> !entry.status().equals("waiting") && !entry.status().equals("held"))
                .toList();
        if (!past.isEmpty()) {
            page.heading("Done with");
            page.rows(past.stream().map(entry -> row(entry, view)).toList());
        }
    }

    static void dyads(Page page, SeatView view, String detail) {
        var control = control(page, view);
        if (control == null) {
            return;
        }
        page.add(Line.Style.TITLE, "How each sees the other, 0 to 1000");
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("", "tension", "uncertainty", "trust", "rung"));
        control.dyads().stream()
                .filter(dyad -> detail.isEmpty()
                        || dyad.from().equalsIgnoreCase(detail)
                        || dyad.to().equalsIgnoreCase(detail)
                        || dyad.key().equalsIgnoreCase(detail))
                .map(TableScreen::dyad)
                .forEach(rows::add);
        page.rows(rows);
    }

    static void truth(Page page, SeatView view) {
        var control = control(page, view);
        if (control == null) {
            return;
        }
        page.add(Line.Style.TITLE, "The incidents as they are");
        for (var truth : control.truths()) {
            page.add(Line.Style.PLAIN, "- ", truth.key() + ": " + truth.label());
            page.add(
                    Line.Style.PLAIN,
                    "    ",
                    "hit " + truth.victim() + ", by " + truth.author() + ", " + truth.stage() + ", severity "
                            + truth.severity() + ", harm " + truth.harm() + " of 1000"
                            + (truth.physical() ? ", physical" : ""));
        }
    }

    static void silent(Page page, SeatView view) {
        var control = control(page, view);
        if (control == null) {
            return;
        }
        page.add(Line.Style.TITLE, control.silent().isEmpty() ? "Everybody is at work." : "Silent");
        page.rows(control.silent().stream()
                .map(silent -> List.of(silent.key(), "since " + Moments.show(silent.sinceMinute(), view)))
                .toList());
    }

    static void objectives(Page page, SeatView view) {
        var control = control(page, view);
        if (control == null) {
            return;
        }
        page.add(Line.Style.TITLE, "Objectives");
        for (var objective : control.objectives()) {
            var style = switch (objective.status()) {
                case "met" -> Line.Style.GOOD;
                case "missed" -> Line.Style.WRONG;
                default -> Line.Style.PLAIN;
            };
            page.add(style, "- ", objective.key() + ", " + objective.status() + ": " + objective.text());
            if (!objective.detail().isEmpty()) {
                page.add(Line.Style.QUIET, "    ", objective.detail());
            }
        }
    }

    static void log(Page page, SeatView view, String detail) {
        var control = control(page, view);
        if (control == null) {
            return;
        }
        int most = detail.matches("[0-9]{1,6}") ? Integer.parseInt(detail) : LAST_LINES;
        var log = control.log();
        page.add(Line.Style.TITLE, "What happened, newest last");
        var rows = new ArrayList<List<String>>();
        log.subList(Math.max(0, log.size() - most), log.size())
                .forEach(line -> rows.add(List.of(Moments.show(line.minute(), view), line.text())));
        page.rows(rows);
    }
}
