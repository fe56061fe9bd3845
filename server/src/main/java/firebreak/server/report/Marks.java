package firebreak.server.report;

import firebreak.engine.review.CallRow;
import firebreak.engine.review.ClaimRow;
import firebreak.engine.review.MeasureRow;
import firebreak.engine.review.OrderRow;
import firebreak.engine.review.Review;
import firebreak.engine.seat.OrderStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What happened between two delegations, for the marks of their chart.
final class Marks {
    private static final int RUNG_WORTH_A_MARK = 3;

    private Marks() {}

    static List<Mark> between(Review review, String one, String other) {
        List<Mark> marks = new ArrayList<>();
        for (CallRow call : review.calls()) {
            if (concerns(call.parties(), one, other)) {
                marks.add(new Mark(call.placedMinute(), shape(call), call.placed() + ", call from " + call.from() + " to "
                        + call.to() + ": " + CallsTable.status(call.status()) + (call.hoax().isEmpty() ? "" : "; " + call.hoax())));
            }
        }
        for (MeasureRow measure : review.measures()) {
            if (measure.parties().contains(one) && measure.parties().contains(other)) {
                marks.add(new Mark(
                        measure.offeredMinute(),
                        Mark.Shape.MEASURE,
                        measure.offered() + ", " + measure.measure() + ": " + String.join(", ", measure.answers())));
            }
        }
        for (ClaimRow claim : review.claims()) {
            if (concerns(claim.parties(), one, other)) {
                marks.add(new Mark(
                        claim.minute(),
                        Mark.Shape.CLAIM,
                        claim.made() + ", " + claim.kind() + " claim by " + claim.by() + " against " + claim.against()));
            }
        }
        for (OrderRow order : review.orders()) {
            boolean hostile = order.rung() >= RUNG_WORTH_A_MARK && order.status() == OrderStatus.DONE;
            if (hostile && concerns(order.parties(), one, other)) {
                marks.add(new Mark(
                        order.minute(), Mark.Shape.HOSTILE, review.moment(order.minute()) + ", " + order.seat() + ": " + order.move()));
            }
        }
        marks.sort(Comparator.comparingInt(Mark::minute));
        return marks;
    }

    private static boolean concerns(List<String> parties, String one, String other) {
        return parties.size() == 2 && parties.contains(one) && parties.contains(other);
    }

    private static Mark.Shape shape(CallRow call) {
        return switch (call.status()) {
            case ANSWERED -> Mark.Shape.CALL_IN_TIME;
            case LATE -> Mark.Shape.CALL_LATE;
            case UNANSWERED, DECLINED, UNREACHED -> Mark.Shape.CALL_FAILED;
            case PLACED, DELIVERED, SEEN, ACKNOWLEDGED, OVERDUE -> Mark.Shape.CALL_OPEN;
        };
    }
}
