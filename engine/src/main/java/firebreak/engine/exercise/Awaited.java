package firebreak.engine.exercise;

import firebreak.engine.facts.Condition;
import firebreak.engine.facts.Evaluation;
import firebreak.engine.scenario.Ending;
import firebreak.engine.scenario.Entry;
import firebreak.engine.scenario.IncidentPlan;
import firebreak.engine.scenario.Stage;
import firebreak.engine.scenario.Trigger;
import java.util.ArrayList;
import java.util.List;

/// Something of a scenario that waits for a condition, for whoever looks behind the curtain; no rule reads it.
///
/// @param kind      of the thing that waits: `entry`, `incident` or `ending`
/// @param id        its id
/// @param key       the key in the author's file: `when`, `only_if`, `begins_when`, `spreads_when`
/// @param condition as the author wrote it
public record Awaited(String kind, String id, String key, Condition condition) {

    /// All that still waits, in the scenario's order. Endings always do until the exercise is over.
    public static List<Awaited> of(State state) {
        List<Awaited> all = new ArrayList<>();
        for (Entry entry : state.scenario().msel().values()) {
            if (state.entry(entry.id()).status() == EntryState.Status.WAITING) {
                if (entry.trigger() instanceof Trigger.When(var condition)) {
                    all.add(new Awaited("entry", entry.id(), "when", condition));
                }
                Condition onlyIf = entry.onlyIf();
                if (onlyIf != null) {
                    all.add(new Awaited("entry", entry.id(), "only_if", onlyIf));
                }
            }
        }
        for (IncidentPlan plan : state.scenario().incidents().values()) {
            IncidentState incident = state.incident(plan.id());
            Condition begins = plan.beginsWhen();
            if (begins != null && incident.stage() == Stage.LATENT) {
                all.add(new Awaited("incident", plan.id(), "begins_when", begins));
            }
            Condition spreads = plan.spreadsWhen();
            if (spreads != null && !incident.spread()) {
                all.add(new Awaited("incident", plan.id(), "spreads_when", spreads));
            }
        }
        for (Ending ending : state.scenario().endings()) {
            all.add(new Awaited("ending", ending.id(), "when", ending.when()));
        }
        return all;
    }

    /// What a condition says of a state, whether or not anything of the scenario waits for it.
    public static Evaluation evaluate(Condition condition, State state) {
        return condition.evaluate(new StateFacts(state));
    }
}
