package firebreak.server.report;

import firebreak.engine.review.CallRow;
import firebreak.engine.review.Review;
import firebreak.engine.seat.CallStatus;

/// The calls, with what became of each.
final class CallsTable {
    private CallsTable() {}

    static void write(Markup page, Review review) {
        Table table = Table.open(page, "Calls", "When", "From and to", "What was said", "What became of it", "What it moved");
        for (CallRow call : review.calls()) {
            table.row("id", "call-" + call.number());
            table.cell(call.placed());
            page.open("td").element("strong", call.from()).text(" to ").element("strong", call.to());
            if (!call.hoax().isEmpty()) {
                page.element("span", call.hoax(), "class", "under");
            }
            page.element("span", call.channel(), "class", "under");
            page.close();
            page.open("td").text(call.warning() ? "Warning: " : "").text(call.text());
            if (!call.about().isEmpty()) {
                page.element("span", "about " + call.about(), "class", "under");
            }
            Whys.write(page, review, call.because());
            page.close();
            page.open("td").element("span", status(call.status()), "class", "badge " + tone(call.status()));
            page.element("span", times(call), "class", "under");
            if (!call.answeredBy().isEmpty()) {
                page.open("p", "class", "answer").text(call.answeredBy() + ", " + call.answer()).close();
            }
            if (call.rated() >= 0) {
                page.element("span", "the answer counted " + call.rated() / 10 + " %", "class", "under");
            }
            page.close();
            page.open("td");
            Moved.write(page, review, call.effects());
            page.close();
            table.end();
        }
        table.close("Nobody placed a call.");
    }

    private static String times(CallRow call) {
        String delivered = call.delivered();
        String due = call.due();
        String answered = call.answered();
        return (delivered == null ? "never delivered" : "delivered " + delivered)
                + (due == null ? "" : ", due by " + due + later(call))
                + (answered == null ? "" : ", answered " + answered);
    }

    /// A deadline moves when time is skipped, and when the call is acknowledged.
    private static String later(CallRow call) {
        return call.firstDue() == null ? "" : " (" + call.firstDue() + " at first: skipped time moves a deadline, and so does `ack`)";
    }

    static String status(CallStatus status) {
        return switch (status) {
            case ANSWERED -> "answered in time";
            case LATE -> "answered late";
            case UNANSWERED -> "never answered";
            case DECLINED -> "declined";
            case UNREACHED -> "never delivered";
            case PLACED, DELIVERED, SEEN, ACKNOWLEDGED, OVERDUE -> "still open at the end";
        };
    }

    private static String tone(CallStatus status) {
        return switch (status) {
            case ANSWERED -> "good";
            case LATE -> "fair";
            case UNANSWERED, DECLINED, UNREACHED -> "bad";
            case PLACED, DELIVERED, SEEN, ACKNOWLEDGED, OVERDUE -> "plain";
        };
    }
}
