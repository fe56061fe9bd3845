package firebreak.engine.play;

import firebreak.engine.exercise.Cause;
import firebreak.engine.exercise.Contribution;
import firebreak.engine.exercise.Event;
import firebreak.engine.exercise.OrderState;
import firebreak.engine.exercise.Quantity;
import firebreak.engine.exercise.State;
import firebreak.engine.scenario.Dyad;
import firebreak.engine.scenario.Effect;
import firebreak.engine.scenario.Means;
import firebreak.engine.scenario.Move;
import firebreak.engine.scenario.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;

/// Watches one exercise for what research holds to be true of such crises (F1 to F19 of `MODEL.md`, as far as single events
/// can show it), and for what must be so of knowledge, capital and the lives of things.
final class StylisedFacts {
    /// The most trust that any one measure brings.
    private static final int MOST_TRUST = 30;

    private static final int PERIOD_MINUTES = 360;

    private final Map<Long, Event> numbered = new TreeMap<>();
    private final Map<String, Integer> rose = new TreeMap<>();
    private final List<Dyad> hidden = new ArrayList<>();
    private Supplier<String> where = () -> "";

    /// How many of each kind of change have been looked at.
    final Map<String, Integer> seen = new TreeMap<>();

    void check(Supplier<String> place, State before, Event event, State after) {
        where = place;
        if (after.events() > before.events()) {
            numbered.put(before.events(), event);
        }
        switch (event) {
            case Event.QuantityMoved moved -> {
                moved.parts().forEach(part -> part(before, moved, part));
                sums(moved);
            }
            case Event.RungChanged changed -> rung(before, changed);
            case Event.FirebreakCrossed crossed -> must(opensTheFirebreak(crossed.cause(), before), "F6: only force or physical effects cross the firebreak", crossed);
            default -> {}
        }
        knowledge(before, event, after);
        Lives.check(where, before, event, after);
    }

    /// At the end of an input: whose row a covert act has moved has found out.
    void settle(State state) {
        for (Dyad actorToOther : hidden) {
            boolean found = state.value(Quantity.exposure(actorToOther.from(), actorToOther.to())) >= 1000;
            must(found, "F18: an undetected covert act moves no row but the actor's own", actorToOther);
        }
        hidden.clear();
    }

    private void part(State before, Event.QuantityMoved moved, Contribution part) {
        seen.merge(part.why(), 1, Integer::sum);
        Quantity.Kind kind = moved.quantity().kind();
        boolean tension = kind == Quantity.Kind.TENSION;
        boolean doubt = kind == Quantity.Kind.UNCERTAINTY;
        boolean trust = kind == Quantity.Kind.TRUST;
        int by = part.amount();
        switch (part.why()) {
            case "call-unanswered" -> must(trust ? by <= 0 : by >= 0, "F1: silence never calms, informs or builds trust", moved);
            case "call-answered", "meeting" -> must(trust ? by >= 0 : by <= 0, "F2: a timely answer never alarms or unsettles", moved);
            case "call-late" -> must(tension ? by == 0 : doubt ? by <= 0 && by >= -50 : by <= 0, "F3: a late answer informs less than a timely one", moved);
            case "warning" -> must(tension ? by >= 0 : doubt && by <= 0, "F4: a warning informs and never calms", moved);
            case "claim" -> must(!tension || by >= 0, "F8: a claim never calms the accused", moved);
            case "breach" -> must(!trust || -by >= 3 * MOST_TRUST, "F9: a breach costs three times what a measure brings", moved);
            case "offer", "measure", "agreement" -> must(!trust || by <= MOST_TRUST, "F9: no measure brings more", moved);
            case "hostile-act" -> must(trust ? by < 0 : by >= 0, "F15: an act raises its target's tension", moved);
            case "pressure-release" -> must(tension && by <= 0, "F15: a response lowers one's own tension", moved);
            case "incident" -> incident(before, moved, part);
            case "cost" -> must(kind == Quantity.Kind.CAPITAL && -by == price(before, part.cause()), "each act costs its price", moved);
            default -> {}
        }
        if (part.cause() instanceof Cause.OfEvent(var number) && (tension || doubt || trust)) {
            Event cause = numbered.get(number);
            boolean rings = cause instanceof Event.CallPlaced || cause instanceof Event.CallSeen || cause instanceof Event.CallAcknowledged
                    || cause instanceof Event.CallOverdue;
            must(!rings, "F17: until it is answered, or never will be, a call does nothing", moved);
            if (cause instanceof Event.OrderDone done) {
                covert(before, moved, done);
            }
        }
    }

    private void covert(State before, Event.QuantityMoved moved, Event.OrderDone done) {
        OrderState order = before.order(done.order());
        Move move = move(before, order);
        boolean operation = move.visibility() == Visibility.COVERT && move.exposes();
        if (operation && !moved.quantity().of().equals(order.delegation())) {
            hidden.add(new Dyad(order.delegation(), moved.quantity().of()));
        }
    }

    /// Numbers other than tension, which has limits of its own, become what their parts make them.
    private void sums(Event.QuantityMoved moved) {
        if (moved.quantity().kind() != Quantity.Kind.TENSION) {
            int sum = moved.from() + moved.parts().stream().mapToInt(Contribution::amount).sum();
            must(moved.quantity().kind().clamp(sum) == moved.to(), "the parts make up the change", moved);
        }
    }

    private void incident(State before, Event.QuantityMoved moved, Contribution part) {
        if (moved.quantity().kind() == Quantity.Kind.HARM) {
            return;
        }
        Dyad row = new Dyad(moved.quantity().of(), moved.quantity().to());
        if (!(part.cause() instanceof Cause.OfEvent(var number)) || !(numbered.get(number) instanceof Event.IncidentLearnt learnt)) {
            must(false, "whoever holds an incident against another has learnt of it", moved);
            return;
        }
        must(learnt.delegation().equals(row.from()), "only who learns of it holds it against others", moved);
        if (moved.quantity().kind() == Quantity.Kind.TENSION && !learnt.incident().isEmpty()) {
            boolean framed = Objects.requireNonNull(before.scenario().incidents().get(learnt.incident())).framedPermille().containsKey(row.to());
            boolean shown = before.value(Quantity.attribution(row.from(), learnt.incident(), row.to())) > 0;
            boolean suspects = before.uncertainty(row) > 0 && before.trust(row) < 1000;
            must(part.amount() >= 0 && (framed || shown || suspects), "F11: without evidence only doubt without full trust accuses", moved);
        }
    }

    private int price(State before, Cause cause) {
        if (!(cause instanceof Cause.OfEvent(var number))) {
            return -1;
        }
        return switch (Objects.requireNonNull(numbered.get(number))) {
            case Event.OrderDone done -> before.order(done.order()).costPoints();
            case Event.CallPlaced(var _, var call) -> call.warning() ? 2 : 1;
            case Event.CallDeclined _ -> 1;
            case Event.MeasureOffered(var _, var offer) ->
                Objects.requireNonNull(before.scenario().library().measures().get(offer.measure())).costPoints();
            default -> -1;
        };
    }

    private void rung(State before, Event.RungChanged changed) {
        String row = changed.dyad().toString();
        if (changed.to() > changed.from()) {
            rose.put(row, before.minute());
        } else if (changed.from() <= 3) {
            Integer since = rose.get(row);
            must(since == null || before.minute() - since >= 2 * PERIOD_MINUTES, "F10: no rung goes up and down again at once", changed);
        }
    }

    private boolean opensTheFirebreak(Cause cause, State before) {
        if (!(cause instanceof Cause.OfEvent(var number))) {
            return false;
        }
        return switch (Objects.requireNonNull(numbered.get(number))) {
            case Event.OrderDone done -> move(before, before.order(done.order())).effects().stream().anyMatch(StylisedFacts::isForce);
            case Event.IncidentLearnt learnt -> learnt.known().physical();
            case Event.ArgumentRuled _ -> true;
            default -> false;
        };
    }

    private static boolean isForce(Effect effect) {
        return effect instanceof Effect.Physical || (effect instanceof Effect.Hostile(var _, var means) && means == Means.KINETIC);
    }

    private static Move move(State state, OrderState order) {
        return Objects.requireNonNull(state.scenario().library().moves().get(order.move()), order.move());
    }

    /// Nobody comes to know of an incident or to hold evidence but by learning of it or being given it.
    private void knowledge(State before, Event event, State after) {
        for (String delegation : after.scenario().delegations().keySet()) {
            if (!before.known(delegation).equals(after.known(delegation))) {
                boolean learns = event instanceof Event.IncidentLearnt learnt && learnt.delegation().equals(delegation);
                must(learns, "known by having learnt of it alone: " + delegation, event);
            }
            if (!before.evidence(delegation).equals(after.evidence(delegation))) {
                boolean gets = event instanceof Event.EvidenceObtained got && got.delegation().equals(delegation);
                must(gets, "held by having been given it alone: " + delegation, event);
            }
        }
    }

    private void must(boolean holds, String what, Object shown) {
        if (!holds) {
            throw new AssertionError("not so: " + what + "; " + where.get() + ", " + shown);
        }
    }
}
