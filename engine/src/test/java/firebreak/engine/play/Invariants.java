package firebreak.engine.play;

import firebreak.engine.exercise.AgendaItem;
import firebreak.engine.exercise.CallState;
import firebreak.engine.exercise.Cause;
import firebreak.engine.exercise.Event;
import firebreak.engine.exercise.Quantity;
import firebreak.engine.exercise.State;
import firebreak.engine.scenario.Dyad;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;

/// What is so after every event of every exercise.
final class Invariants {

    private Invariants() {}

    static void check(Supplier<String> where, State before, Event event, State after) {
        switch (event.cause()) {
            case Cause.OfEvent(var number) -> must(number >= 0 && number < before.events(), "caused by an earlier event", where, event);
            case Cause.OfInput(var ordinal) -> must(ordinal >= 0 && ordinal <= before.inputs(), "caused by an input", where, event);
            case Cause.OfPlan(var what) -> must(!what.isBlank(), "caused by something", where, event);
        }
        if (event instanceof Event.QuantityMoved moved) {
            Quantity quantity = moved.quantity();
            must(quantity.kind().clamp(moved.to()) == moved.to(), "in range", where, event);
            must(moved.from() == before.value(quantity), "from what it was", where, event);
            must(!moved.parts().isEmpty(), "made of parts", where, event);
            if (quantity.kind() == Quantity.Kind.TENSION) {
                var posture = after.posture(new Dyad(quantity.of(), quantity.to()));
                must(posture.firebreakCrossed() || moved.to() <= 779, "under the firebreak", where, event);
            }
        }
        if (event instanceof Event.RungChanged changed) {
            must(changed.to() >= 0 && changed.to() <= 9, "a rung", where, event);
            must(after.posture(changed.dyad()).firebreakCrossed() || changed.to() <= 6, "under the firebreak", where, event);
        }
        must(!(event instanceof Event.ScenarioFaulted), "a sound scenario", where, event);
        for (String delegation : after.scenario().delegations().keySet()) {
            must(after.freeCapital(delegation) >= 0, "capital not overspent by " + delegation, where, event);
        }
        if (event instanceof Event.TimePassed) {
            SortedSet<Integer> awaited = new TreeSet<>();
            for (AgendaItem item : after.agenda()) {
                must(known(after, item), "no orphan on the agenda: " + item, where, event);
                if (ofCall(item)) {
                    awaited.add(item.number());
                }
            }
            for (CallState call : after.calls().values()) {
                must(awaited.contains(call.id()) == call.status().open(), "an open call is awaited: " + call, where, event);
            }
        }
    }

    private static void must(boolean holds, String what, Supplier<String> where, Event event) {
        if (!holds) {
            throw new AssertionError("not so: " + what + "; " + where.get() + ", " + event);
        }
    }

    private static boolean ofCall(AgendaItem item) {
        return switch (item.kind()) {
            case CALL_OVERDUE, CALL_UNANSWERED, CALL_UNREACHED, CALL_DELIVERED -> true;
            default -> false;
        };
    }

    private static boolean known(State state, AgendaItem item) {
        return switch (item.kind()) {
            case CALL_OVERDUE, CALL_UNANSWERED, CALL_UNREACHED, CALL_DELIVERED -> state.calls().containsKey(item.number());
            case AGREEMENT_ENDS -> {
                var agreement = state.agreements().get(item.number());
                yield agreement != null && agreement.inForce() && agreement.untilMinute() == item.minute() - 1;
            }
            case OFFER_LAPSES -> state.offers().containsKey(item.number());
            case EXPECTATION_MISSED, ENTRY -> state.entries().containsKey(item.name());
            case NOMINATION -> state.nominations().containsKey(item.number());
            case STEP -> state.steps().containsKey(item.number());
            case STAGE -> state.incidents().containsKey(item.name());
            case ORDER -> state.orders().containsKey(item.number());
            case ANSWER_DUE ->
                state.orders().containsKey(item.number()) && state.scenario().delegations().containsKey(item.name());
            case CONDITION -> item.name().isEmpty() || state.entries().containsKey(item.name());
            case SPREAD, PING, PING_MISSED, PERIOD, TURN_END -> true;
        };
    }
}
