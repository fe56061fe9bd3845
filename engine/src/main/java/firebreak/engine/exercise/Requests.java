package firebreak.engine.exercise;

import firebreak.engine.exercise.AgendaItem.Kind;
import firebreak.engine.scenario.Effect;
import firebreak.engine.scenario.Move;
import firebreak.engine.scenario.Norm;
import firebreak.engine.seat.CallStatus;
import firebreak.engine.seat.OrderStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Moves that ask another delegation to act: a notice, a request for help. It answers with an act of its own, under way or
/// done, that upholds the norm in question, or with a word on the telephone. Silence strains the norm.
final class Requests {

    private Requests() {}

    /// A delegation is asked, and told until when and what would do.
    static void made(Batch batch, OrderState order, Move move, String other, String norm, int minutes, Cause cause) {
        State state = batch.before();
        if (order.id() == 0) {
            // A ruling on an argument asks in its own words.
            return;
        }
        int due = state.minute() + minutes;
        batch.emit(new Event.Scheduled(cause, new AgendaItem(due + 1, Kind.ANSWER_DUE, order.id(), other)));
        List<String> ways = new ArrayList<>();
        for (Move way : state.scenario().library().moves().values()) {
            if (answers(way, norm)) {
                ways.add(way.title() + " (" + way.id() + ")");
            }
        }
        Mailing.notice(
                batch.story(), cause, Mailing.nameOf(state, order.delegation()), other, move.title() + ": an answer is awaited",
                Mailing.nameOf(state, order.delegation()) + " waits until " + state.scenario().turns().moment(due)
                        + " for an answer: an act of yours or a call about it. Silence strains this norm: " + title(state, norm) + "."
                        + (ways.isEmpty() ? "" : "\n\nAn act that answers: " + String.join(", ", ways) + "."));
    }

    /// The time is over.
    static void due(Batch batch, AgendaItem item) {
        State state = batch.before();
        OrderState order = state.order(item.number());
        String asked = item.name();
        Cause cause = new Cause.OfEvent(order.event());
        batch.emit(new Event.Unscheduled(cause, item));
        Move move = Objects.requireNonNull(state.scenario().library().moves().get(order.move()), order.move());
        for (Effect effect : move.effects()) {
            if (effect instanceof Effect.Await(var norm, var _) && !answered(state, order, asked, norm)) {
                Cause strained = batch.emit(new Event.NormFlagged(cause, asked, norm, false, move.id(), true));
                // Nobody but the one that asked has seen the silence.
                batch.add(Quantity.support(asked, order.delegation()), -20, "norm-strained", strained);
                Mailing.notice(
                        batch.story(), strained, "your own ministry", order.delegation(), move.title() + ": no answer",
                        Mailing.nameOf(state, asked) + " has not answered in time.");
            }
        }
    }

    private static boolean answered(State state, OrderState request, String asked, String norm) {
        for (int id : state.desk(asked).orders()) {
            OrderState order = state.order(id);
            Move move = state.scenario().library().moves().get(order.move());
            boolean going = order.status() == OrderStatus.SEALED
                    || order.status() == OrderStatus.UNDER_WAY
                    || (order.status() == OrderStatus.DONE && order.dueMinute() >= request.dueMinute());
            boolean meant = order.to() == null || order.to().equals(request.delegation());
            if (going && meant && move != null && answers(move, norm)) {
                return true;
            }
        }
        for (int id : state.desk(asked).calls()) {
            CallState call = state.call(id);
            boolean meant = call.about() == null || request.about() == null || call.about().equals(request.about());
            boolean called = call.caller().equals(asked)
                    && call.to().equals(request.delegation())
                    && call.deliveredMinute() >= request.dueMinute();
            boolean spoke = call.caller().equals(request.delegation())
                    && (call.status() == CallStatus.ANSWERED || call.status() == CallStatus.LATE)
                    && call.answeredMinute() >= request.dueMinute();
            if (meant && (called || spoke)) {
                return true;
            }
        }
        return false;
    }

    /// To ask in turn is no answer.
    private static boolean answers(Move move, String norm) {
        boolean upholds = move.norms().stream().anyMatch(flag -> flag.upheld() && flag.norm().equals(norm));
        return upholds && move.effects().stream().noneMatch(effect -> effect instanceof Effect.Await);
    }

    private static String title(State state, String norm) {
        Norm found = state.scenario().library().norms().get(norm);
        return found == null ? norm : found.title().toString();
    }
}
