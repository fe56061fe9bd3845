package firebreak.engine.words;

import firebreak.engine.seat.CallStatus;
import firebreak.engine.seat.Meaning;
import firebreak.engine.seat.SeatView;
import java.util.Locale;

/// Calls.
final class CallScreen {
    private CallScreen() {}

    static void calls(Page page, SeatView view, String detail) {
        if (view.control() != null) {
            TableScreen.calls(page, view, view.control(), detail);
            return;
        }
        if (!detail.isEmpty()) {
            var found = view.calls().stream()
                    .filter(call -> Integer.toString(call.number()).equals(detail))
                    .findFirst();
            if (found.isEmpty()) {
                page.add(Line.Style.WRONG, "There is no call " + detail + ". `calls` lists them.");
            } else {
                full(page, found.get(), view);
            }
            return;
        }
        if (view.calls().isEmpty()) {
            page.add(Line.Style.TITLE, "No calls yet.");
            page.quiet("`channels` shows whom you can ring.");
            return;
        }
        var open = view.calls().stream().filter(call -> call.status().open()).toList();
        var closed = view.calls().stream().filter(call -> !call.status().open()).toList();
        page.add(Line.Style.TITLE, open.isEmpty() ? "No call is open." : "Open calls");
        open.forEach(call -> full(page, call, view));
        if (!closed.isEmpty()) {
            page.heading("Closed");
            closed.forEach(call -> page.add(
                    Line.Style.PLAIN,
                    "  ",
                    "call " + call.number() + (call.outgoing() ? " to " : " from ") + call.other() + ", "
                            + status(call)
                            + (call.answer() == null ? "" : ": \"" + MailScreen.oneLine(call.answer()) + "\"")));
        }
    }

    static void full(Page page, SeatView.Call call, SeatView view) {
        page.add(Line.Style.PLAIN, "", heading(call, view) + ", " + Moments.show(call.placedMinute(), view));
        page.text("    ", "\"" + call.text() + "\"");
        var due = call.status().open() ? call.dueMinute() : null;
        page.add(
                due != null && !call.outgoing() ? Line.Style.URGENT : Line.Style.PLAIN,
                "    ",
                capital(status(call)) + (due != null ? ", answer due " + Moments.due(due, view) : "") + ".");
        if (call.answer() != null) {
            var meaning = call.meaning();
            page.text("    ", (meaning == null ? "" : meaning(meaning) + ": ") + "\"" + call.answer() + "\"");
        }
        if (toAnswer(call)) {
            page.command("    ", answerForm(call));
        } else if (toRate(call)) {
            page.command("    ", "rate " + call.number() + " full|partly|no");
        }
    }

    static boolean toAnswer(SeatView.Call call) {
        return !call.outgoing() && call.yours() && call.status().open();
    }

    static boolean toRate(SeatView.Call call) {
        return call.outgoing()
                && call.yours()
                && call.quality() == null
                && (call.status() == CallStatus.ANSWERED || call.status() == CallStatus.LATE);
    }

    static String heading(SeatView.Call call, SeatView view) {
        return (call.warning() ? "Warning call " : "Call ") + call.number() + (call.outgoing() ? " to " : " from ")
                + Screens.party(call.other(), view) + " over " + call.channel()
                + (call.about() == null ? "" : " about " + call.about());
    }

    static String answerForm(SeatView.Call call) {
        var may = call.may().isEmpty()
                ? "confirm|deny|ask_help|other"
                : String.join("|", call.may().stream().map(m -> m.name().toLowerCase(Locale.ROOT)).toList());
        return "answer " + call.number() + " " + may + " \"...\"";
    }

    static String meaning(Meaning meaning) {
        return switch (meaning) {
            case CONFIRM -> "Confirmed";
            case DENY -> "Denied";
            case ASK_HELP -> "Asked for help";
            case OTHER -> "Answered";
        };
    }

    static String status(SeatView.Call call) {
        return switch (call.status()) {
            case PLACED -> "on its way";
            case DELIVERED -> call.outgoing() ? "delivered" : "ringing";
            case SEEN -> call.outgoing() ? "seen by their contact" : "seen, not answered yet";
            case ACKNOWLEDGED -> "acknowledged, an answer is to follow";
            case OVERDUE -> "past its deadline, an answer still counts as late";
            case ANSWERED -> "answered in time" + rated(call);
            case LATE -> "answered late" + rated(call);
            case UNANSWERED -> "never answered";
            case DECLINED -> "declined";
            case UNREACHED -> "never reached anybody";
        };
    }

    private static String rated(SeatView.Call call) {
        var quality = call.quality();
        return quality == null ? "" : ", rated " + quality.name().toLowerCase(Locale.ROOT);
    }

    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
