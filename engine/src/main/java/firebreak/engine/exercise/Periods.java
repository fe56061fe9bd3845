package firebreak.engine.exercise;

import static firebreak.engine.exercise.Numbers.drift;

import firebreak.engine.exercise.AgendaItem.Kind;
import firebreak.engine.scenario.Dyad;

/// The end of a period of 360 minutes: moods drift, rungs move, incidents grow.
final class Periods {

    private static final int UNEXPLAINED = 10;
    private static final int TRUST_RECOVERY = 2;

    private Periods() {}

    static void end(Batch batch, AgendaItem item) {
        State state = batch.before();
        Cause plan = new Cause.OfPlan("period " + item.number());
        batch.emit(new Event.Unscheduled(plan, item));
        batch.emit(new Event.Scheduled(
                plan, new AgendaItem(item.minute() + Windows.PERIOD_MINUTES, Kind.PERIOD, item.number() + 1, "")));
        boolean mayUnsettle = batch.story().periodMayUnsettle();
        Cause cause = batch.emit(new Event.PeriodEnded(plan, item.number()));
        for (Dyad dyad : state.postures().keySet()) {
            drifts(batch, dyad, mayUnsettle, cause);
            rung(batch, dyad, cause);
        }
        Incidents.period(batch, cause);
    }

    private static void drifts(Batch batch, Dyad dyad, boolean mayUnsettle, Cause cause) {
        State state = batch.before();
        Posture posture = state.posture(dyad);
        boolean alarmed = Relations.worstOpen(state, dyad.from()) >= 3
                || Memory.count(state, Recent.Kind.NEW_HOSTILE, dyad.to(), dyad.from(), "", Windows.DAY_MINUTES) > 0;
        if (!alarmed) {
            batch.tension(dyad, -drift(state.tension(dyad), posture.startTension()), "drift", cause);
        }
        if (unexplained(state, dyad)) {
            if (mayUnsettle) {
                batch.uncertainty(dyad, UNEXPLAINED, "unexplained-incident", cause);
            }
        } else {
            batch.uncertainty(dyad, -drift(state.uncertainty(dyad), posture.startUncertainty()), "drift", cause);
        }
        boolean quiet = posture.rung() <= 2
                && state.known(dyad.from()).entrySet().stream()
                        .noneMatch(known -> Incidents.alarms(state, dyad.from(), known.getKey(), known.getValue()));
        int below = posture.startTrust() - state.trust(dyad);
        if (quiet && below > 0) {
            batch.trust(dyad, Math.min(TRUST_RECOVERY, below), "recovery", cause);
        }
    }

    /// A known open incident of one of the two, nobody certain behind it, and the two have not talked.
    private static boolean unexplained(State state, Dyad dyad) {
        if (Memory.countOfPair(state, Recent.Kind.CALL_ANSWERED, dyad.from(), dyad.to(), "", Windows.DAY_MINUTES) > 0) {
            return false;
        }
        for (var known : state.known(dyad.from()).entrySet()) {
            String victim = Attribution.plan(state, known.getKey()).target().delegation();
            boolean between = victim.equals(dyad.from()) || victim.equals(dyad.to());
            if (between && Incidents.alarms(state, dyad.from(), known.getKey(), known.getValue()) && !Attribution.sureOfSomebody(state, dyad.from(), known.getKey())) {
                return true;
            }
        }
        return false;
    }

    private static void rung(Batch batch, Dyad dyad, Cause cause) {
        State state = batch.before();
        Posture posture = state.posture(dyad);
        int tension = state.tension(dyad);
        int rung = posture.rung();
        int next = rung;
        int cool = 0;
        if (Ladder.byActOnly(state.scenario(), rung)) {
            next = rung - 1;
        } else if (Ladder.climbs(state.scenario(), rung, tension)) {
            next = rung + 1;
        } else if (Ladder.cools(state.scenario(), rung, tension)) {
            cool = posture.coolPeriods() + 1;
            if (cool >= 2) {
                next = rung - 1;
                cool = 0;
            }
        }
        next = Math.max(next, posture.heldRung(state.minute()));
        if (!posture.firebreakCrossed()) {
            next = Math.min(next, Ladder.HIGHEST_BEFORE_FIREBREAK);
        }
        if (cool != posture.coolPeriods()) {
            batch.emit(new Event.CoolingCounted(cause, dyad, cool));
        }
        if (next != rung) {
            batch.emit(new Event.RungChanged(cause, dyad, rung, next));
        }
    }
}
