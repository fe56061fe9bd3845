package firebreak.engine.exercise;

import firebreak.engine.scenario.CascadeEdge;
import firebreak.engine.scenario.IncidentKind;
import firebreak.engine.scenario.IncidentPlan;
import firebreak.engine.scenario.Spread;
import firebreak.engine.scenario.Stage;
import java.util.ArrayList;
import java.util.List;

/// The lifecycle of incidents: detection, stages, growth, spread, and who learns of it.
final class Incidents {

    /// Losses above this in two or more sectors make an incident one level graver, permille.
    private static final int WIDE_LOSS = 500;

    /// The number of a stage on the agenda that only begins an incident.
    private static final int BEGINS = 1;

    private Incidents() {}

    /// The next stage is due.
    static void stageDue(Batch batch, AgendaItem item) {
        String incident = item.name();
        Cause cause = new Cause.OfPlan("incident " + incident);
        batch.emit(new Event.Unscheduled(cause, item));
        if (item.number() == BEGINS) {
            begin(batch, incident, cause);
            return;
        }
        IncidentState now = batch.before().incident(incident);
        if (now.stage() == Stage.CLOSED) {
            return;
        }
        move(batch, incident, Stages.next(now.stage()), cause);
    }

    /// Starts an incident now, if it has not begun.
    static void begin(Batch batch, String incident, Cause cause) {
        if (batch.story().now().incident(incident).stage() == Stage.LATENT) {
            move(batch, incident, Stage.DETECTED, cause);
        }
    }

    /// Takes an incident to a stage. Going back is not possible: an earlier stage changes nothing.
    static void move(Batch batch, String incident, Stage to, Cause cause) {
        State state = batch.story().now();
        IncidentState was = state.incident(incident);
        if (to.compareTo(was.stage()) <= 0) {
            return;
        }
        IncidentPlan plan = Attribution.plan(state, incident);
        String victim = plan.target().delegation();
        int severity = Math.max(was.severity(), plan.stages().containsKey(to) ? plan.stage(to).severity() : 0);
        Cause moved = batch.emit(new Event.IncidentMoved(cause, incident, to, severity));
        boolean first = was.stage() == Stage.LATENT;
        if (first) {
            batch.add(Quantity.harm(incident), plan.harmPermille(), "incident", moved);
            Attribution.firstLook(batch, victim, plan, moved);
            if (plan.physical()) {
                batch.emit(new Event.IncidentTurnedPhysical(moved, incident));
            }
        }
        learn(batch, victim, incident, severity, true, moved);
        if (first) {
            for (String other : plan.knownTo()) {
                learn(batch, other, incident, severity, false, moved);
            }
            if (plan.isPublic()) {
                learnAll(batch, incident, severity, moved);
            }
        }
        // How a public incident goes on is public too; of another, those who were told once hear no more until told.
        for (String other : plan.isPublic() ? state.scenario().delegations().keySet() : List.<String>of()) {
            KnownIncident known = state.known(other).get(incident);
            if (known != null && !known.own()) {
                learn(batch, other, incident, Math.max(known.severity(), severity), false, moved);
            }
        }
        scheduleNext(batch, plan, to, moved);
    }

    private static void scheduleNext(Batch batch, IncidentPlan plan, Stage reached, Cause cause) {
        State state = batch.story().now();
        IncidentState now = state.incident(plan.id());
        for (AgendaItem item : List.copyOf(state.agenda())) {
            if (item.kind() == AgendaItem.Kind.STAGE && item.name().equals(plan.id())) {
                batch.emit(new Event.Unscheduled(cause, item));
            }
        }
        if (reached == Stage.CLOSED) {
            return;
        }
        Stage next = Stages.next(reached);
        if (!plan.stages().containsKey(next)) {
            return;
        }
        Integer detected = now.reached().get(Stage.DETECTED);
        if (detected == null) {
            throw new IllegalStateException("incident " + plan.id() + " has not been detected");
        }
        int maturity = state.value(Quantity.own(Quantity.Kind.MATURITY, plan.target().delegation()));
        int after = plan.stage(next).afterMinutes();
        int hastened = after - (int) ((long) after * maturity / 2000);
        int due = Math.max(state.minute() + 1, detected + hastened);
        batch.emit(new Event.Scheduled(cause, new AgendaItem(due, AgendaItem.Kind.STAGE, 0, plan.id())));
    }

    /// A delegation learns of an incident, or more of it: how it truly stands.
    static void learn(Batch batch, String delegation, String incident, int severity, boolean own, Cause cause) {
        IncidentState truth = batch.story().now().incident(incident);
        learn(batch, delegation, incident, truth.stage(), severity, truth.physical(), own, cause);
    }

    /// A delegation tells others of an incident, as far as it knows of it itself. Whoever suffers it knows better.
    static void tell(Batch batch, String teller, Iterable<String> others, String incident, Cause cause) {
        KnownIncident known = batch.before().known(teller).get(incident);
        if (known == null) {
            return;
        }
        String victim = Attribution.plan(batch.before(), incident).target().delegation();
        for (String other : others) {
            if (other.equals(victim)) {
                learn(batch, other, incident, known.severity(), true, cause);
            } else if (!other.equals(teller)) {
                learn(batch, other, incident, known.stage(), known.severity(), known.physical(), false, cause);
            }
        }
    }

    private static void learn(
            Batch batch, String delegation, String incident, Stage told, int severity, boolean physical, boolean own, Cause cause) {
        State state = batch.story().now();
        KnownIncident before = state.known(delegation).get(incident);
        IncidentPlan plan = Attribution.plan(state, incident);
        boolean victim = own || plan.target().delegation().equals(delegation);
        Stage stage = before == null || told.compareTo(before.stage()) > 0 ? told : before.stage();
        KnownIncident after = KnownIncident.told(
                before, stage, severity, physical || (before != null && before.physical()), state.minute(), victim);
        if (before != null && before.open() && !victim && !plan.isPublic()) {
            batch.emit(new Event.Remembered(cause, new Recent(state.minute(), Recent.Kind.TOLD, delegation, "", incident)));
        }
        if (stage == Stage.LATENT || after.equals(before)) {
            return;
        }
        Cause learnt = batch.emit(new Event.IncidentLearnt(cause, delegation, incident, after));
        if (after.physical()) {
            physicalKnown(batch, delegation, learnt);
        }
        if (victim) {
            boolean firstSeen = !batch.before().known(delegation).containsKey(incident);
            for (String suspect : state.scenario().delegations().keySet()) {
                if (!suspect.equals(delegation)) {
                    int traces = firstSeen ? plan.framedPermille().getOrDefault(suspect, 0) : 0;
                    int attribution = state.value(Quantity.attribution(delegation, incident, suspect)) + traces;
                    Relations.incident(batch, delegation, incident, after.severity(), suspect, Math.min(1000, attribution), learnt);
                }
            }
        } else if (before == null) {
            Attribution.firstLook(batch, delegation, plan, learnt);
        }
    }

    /// Whether an open incident still weighs on one who knows of it. Whoever suffers it, and all who can follow it in public,
    /// see how it goes on. Whoever was told of it takes it as over when three days bring no further word.
    static boolean alarms(State state, String delegation, String incident, KnownIncident known) {
        if (!known.open()) {
            return false;
        }
        int horizon = state.minute() - Windows.LONGEST_MINUTES;
        return known.own()
                || known.sinceMinute() > horizon
                || Attribution.plan(state, incident).isPublic()
                || Memory.count(state, Recent.Kind.TOLD, delegation, "", incident, Windows.LONGEST_MINUTES) > 0;
    }

    /// How hard it is to say of incidents of this kind who did them, permille.
    static int ambiguity(State state, String incident) {
        String kind = Attribution.plan(state, incident).kind();
        IncidentKind known = state.scenario().library().incidentKinds().get(kind);
        if (known == null) {
            throw new IllegalStateException("there is no kind of incident " + kind);
        }
        return known.ambiguityPermille();
    }

    static void learnAll(Batch batch, String incident, int severity, Cause cause) {
        for (String delegation : batch.before().scenario().delegations().keySet()) {
            learn(batch, delegation, incident, severity, false, cause);
        }
    }

    private static void physicalKnown(Batch batch, String delegation, Cause cause) {
        for (var entry : batch.story().now().postures().entrySet()) {
            if (entry.getKey().from().equals(delegation) && !entry.getValue().firebreakCrossed()) {
                batch.emit(new Event.FirebreakCrossed(cause, entry.getKey()));
            }
        }
    }

    /// At a period's end: uncontained incidents grow, and those that may spread do.
    static void period(Batch batch, Cause cause) {
        State state = batch.before();
        for (var entry : state.incidents().entrySet()) {
            IncidentPlan plan = Attribution.plan(state, entry.getKey());
            Stage stage = entry.getValue().stage();
            if (stage == Stage.DETECTED || stage == Stage.ASSESSED) {
                batch.add(
                        Quantity.harm(entry.getKey()),
                        plan.growthPermillePerHour() * (Windows.PERIOD_MINUTES / 60),
                        "growth",
                        cause);
            } else if (stage == Stage.RECOVERED || stage == Stage.CLOSED) {
                batch.add(Quantity.harm(entry.getKey()), -state.value(Quantity.harm(entry.getKey())), "recovery", cause);
            }
        }
    }

    /// An incident's condition for spreading has come true.
    static void spread(Batch batch, String incident, Cause cause) {
        State state = batch.before();
        IncidentPlan plan = Attribution.plan(state, incident);
        Cause spread = batch.emit(new Event.IncidentSpread(cause, incident, ""));
        List<Spread> all = new ArrayList<>(plan.spreadsTo());
        int passing = state.value(Quantity.own(Quantity.Kind.CASCADE, plan.target().delegation()));
        int wide = 0;
        for (CascadeEdge edge : state.scenario().library().cascade()) {
            if (edge.from().equals(plan.target().sector()) && !names(plan, edge.to())) {
                int loss = Numbers.md(Numbers.md(state.value(Quantity.harm(incident)), edge.lossPermille()), passing);
                reach(batch, incident, plan.target().delegation() + "." + edge.to(), loss, edge.lagMinutes(), spread);
                wide += loss > WIDE_LOSS ? 1 : 0;
            }
        }
        for (Spread to : all) {
            switch (to) {
                case Spread.ToIncident(var other, var after) -> {
                    if (after == 0) {
                        begin(batch, other, spread);
                    } else if (batch.story().now().incident(other).stage() == Stage.LATENT) {
                        batch.emit(new Event.Scheduled(
                                spread, new AgendaItem(state.minute() + after, AgendaItem.Kind.STAGE, BEGINS, other)));
                    }
                }
                case Spread.ToSector(var sector, var loss, var after) -> {
                    reach(batch, incident, sector.toString(), loss, after, spread);
                    wide += loss > WIDE_LOSS ? 1 : 0;
                }
            }
        }
        if (wide >= 2) {
            IncidentState now = batch.story().now().incident(incident);
            int severity = Math.min(5, now.severity() + 1);
            Cause graver = batch.emit(new Event.IncidentMoved(spread, incident, now.stage(), severity));
            learn(batch, plan.target().delegation(), incident, severity, true, graver);
        }
    }

    /// What the scenario says about a sector of the victim stands in place of the library's cascade into it.
    private static boolean names(IncidentPlan plan, String sector) {
        for (Spread to : plan.spreadsTo()) {
            if (to instanceof Spread.ToSector(var hit, _, _)
                    && hit.delegation().equals(plan.target().delegation())
                    && hit.sector().equals(sector)) {
                return true;
            }
        }
        return false;
    }

    private static void reach(Batch batch, String incident, String sector, int loss, int lagMinutes, Cause cause) {
        if (loss > 0) {
            batch.emit(new Event.Scheduled(
                    cause,
                    new AgendaItem(
                            batch.before().minute() + lagMinutes, AgendaItem.Kind.SPREAD, loss, incident + ">" + sector)));
        }
    }

    /// A cascade has reached a sector.
    static void reached(Batch batch, AgendaItem item) {
        int arrow = item.name().indexOf('>');
        String incident = item.name().substring(0, arrow);
        String sector = item.name().substring(arrow + 1);
        Cause cause = new Cause.OfPlan("incident " + incident);
        batch.emit(new Event.Unscheduled(cause, item));
        Cause spread = batch.emit(new Event.IncidentSpread(cause, incident, sector + " " + item.number()));
        batch.add(Quantity.harm(incident), item.number() / 4, "cascade", spread);
        batch.add(Quantity.own(Quantity.Kind.PRESSURE, sector.substring(0, sector.indexOf('.'))), item.number() / 20, "cascade", spread);
    }
}
