package firebreak.engine.words;

import firebreak.engine.seat.CallStatus;
import firebreak.engine.seat.Meaning;
import firebreak.engine.seat.SeatView;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Calls.
final class CallScreen {
    /// Why an answer counts for less than its rating.
    static final String BEYOND = "it went beyond what their contact may say without their head of delegation";

    /// What becomes of an answer that nobody has rated.
    static final String UNRATED = "not rated before the lock, so it counts as a fair answer, 70 %";

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
        page.blank().quiet("Numbers are your delegation's own; the other side numbers the same call otherwise.");
    }

    static void full(Page page, SeatView.Call call, SeatView view) {
        page.add(Line.Style.PLAIN, "", heading(call, view) + ", " + Moments.show(call.placedMinute(), view));
        page.text("    ", "\"" + call.text().strip() + "\"");
        var due = call.status().open() ? call.dueMinute() : null;
        page.add(
                due != null && !call.outgoing() && !call.hoax() ? Line.Style.URGENT : Line.Style.PLAIN,
                "    ",
                capital(status(call)) + (due != null && !call.hoax() ? deadline(call, due, view) : "")
                        + (call.relayedTo().isEmpty() ? "" : ", relayed to " + Said.and(call.relayedTo())) + ".");
        if (call.outgoing() && call.status() == CallStatus.PLACED) {
            arriving(page, call, view);
        }
        if (call.answer() != null) {
            var meaning = call.meaning();
            page.text("    ", (meaning == null ? "" : meaning(meaning) + ": ") + "\"" + call.answer() + "\"");
        }
        if (toAnswer(call)) {
            answering(page, call, view);
        } else if (toRate(call)) {
            page.command("    ", "rate " + call.number() + " full|partly|no");
        }
    }

    /// Why a call may take its time, and from when on its answer is awaited.
    private static void arriving(Page page, SeatView.Call call, SeatView view) {
        view.channels().stream()
                .filter(channel -> channel.key().equals(call.channel()))
                .findFirst()
                .ifPresent(channel -> page.add(
                        Line.Style.QUIET,
                        "    ",
                        "It arrives at once if their contact has passed its test and the desk is open, later if not; some"
                                + " lines never show that it has. From then on they have "
                                + Spans.read(channel.deadlineMinutes()) + " to answer."));
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

    /// What to type, and what the seat had better leave to its head.
    static void answering(Page page, SeatView.Call call, SeatView view) {
        page.command("    ", answerForm(call, view));
        var beyond = Stream.of(Meaning.values()).filter(meaning -> !mayMean(call, meaning, view)).map(CallScreen::word).toList();
        if (!beyond.isEmpty()) {
            page.add(
                    Line.Style.QUIET,
                    "    ",
                    "Only your head of delegation can answer " + Said.or(beyond) + " in full; from you it counts half at most."
                            + ministry(view).map(seat -> " So can your foreign ministry, after `relay " + call.number() + " to " + seat + "`.").orElse(""));
        }
    }

    /// The colleague who speaks for the foreign ministry.
    private static Optional<String> ministry(SeatView view) {
        return view.colleagues().stream()
                .filter(colleague -> colleague.roles().contains("FM") && !colleague.key().equals(view.you().seat()))
                .map(colleague -> colleague.key().substring(colleague.key().indexOf('.') + 1))
                .findFirst();
    }

    static String answerForm(SeatView.Call call, SeatView view) {
        var may = Stream.of(Meaning.values()).filter(meaning -> mayMean(call, meaning, view)).map(CallScreen::word).toList();
        return "answer " + call.number() + " " + String.join("|", may) + " \"...\"";
    }

    /// Whether an answer of that meaning counts in full when this seat gives it.
    static boolean mayMean(SeatView.Call call, Meaning meaning, SeatView view) {
        return call.may().isEmpty() || call.may().contains(meaning) || view.you().roles().contains(Roles.HEAD);
    }

    private static String word(Meaning meaning) {
        return meaning.name().toLowerCase(Locale.ROOT);
    }

    private static String deadline(SeatView.Call call, int due, SeatView view) {
        return call.status() == CallStatus.OVERDUE
                ? ": an answer still counts as late " + lateLimit(due, view) + ", and after that as never given"
                : ", answer due " + Moments.due(due, view);
    }

    /// Until when a late answer counts.
    static String lateLimit(int due, SeatView view) {
        return Moments.due(due + SeatView.Call.LATE_MINUTES, view);
    }

    /// What sort of answer it is.
    static String kind(Meaning meaning) {
        return switch (meaning) {
            case CONFIRM -> "a confirmation";
            case DENY -> "a denial";
            case ASK_HELP -> "a request for help";
            case OTHER -> "neither yes nor no";
        };
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
        return call.hoax() ? "a hoax: not from " + call.fromSeat() : course(call);
    }

    /// What has become of it, hoax or not.
    static String course(SeatView.Call call) {
        return switch (call.status()) {
            case PLACED -> call.outgoing() ? "sent, not known to have arrived" : "on its way";
            case DELIVERED -> call.outgoing() ? "delivered" : "ringing";
            case SEEN -> call.outgoing() ? "seen on their side" : "seen, not answered yet";
            case ACKNOWLEDGED -> "acknowledged, an answer is to follow";
            case OVERDUE -> "past its deadline";
            case ANSWERED -> "answered in time" + rated(call);
            case LATE -> "answered late" + rated(call);
            case UNANSWERED -> "never answered";
            case DECLINED -> "declined";
            case UNREACHED -> "never reached anybody";
        };
    }

    private static String rated(SeatView.Call call) {
        var quality = call.quality();
        return quality != null
                ? ", rated " + quality.name().toLowerCase(Locale.ROOT)
                : call.outgoing() && !call.yours() ? ", " + UNRATED : "";
    }

    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
