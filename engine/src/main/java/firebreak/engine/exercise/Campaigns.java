package firebreak.engine.exercise;

import firebreak.engine.scenario.IncidentPlan;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.Stage;
import java.util.ArrayList;
import java.util.List;

/// Incidents of one hand and one plan. Who has looked into two of them sees that they belong together; from then on what it
/// finds out about one counts half for the others.
public final class Campaigns {

    private Campaigns() {}

    /// The other incidents of an incident's campaign, in the scenario's order.
    public static List<IncidentPlan> of(Scenario scenario, IncidentPlan plan) {
        String campaign = plan.campaign();
        return campaign == null
                ? List.of()
                : scenario.incidents().values().stream()
                        .filter(other -> !other.id().equals(plan.id()) && campaign.equals(other.campaign()))
                        .toList();
    }

    /// The other incidents that a delegation can link with one, in the scenario's order: of the same campaign, and known to it
    /// as assessed or further on, like the one itself.
    public static List<String> linked(State state, String assessor, IncidentPlan plan) {
        List<String> linked = new ArrayList<>();
        if (plan.campaign() != null && lookedInto(state, assessor, plan.id())) {
            for (IncidentPlan other : of(state.scenario(), plan)) {
                if (lookedInto(state, assessor, other.id())) {
                    linked.add(other.id());
                }
            }
        }
        return linked;
    }

    private static boolean lookedInto(State state, String assessor, String incident) {
        KnownIncident known = state.known(assessor).get(incident);
        return known != null && known.stage().compareTo(Stage.ASSESSED) >= 0;
    }

    /// What has been found out about a suspect of one incident says something of the others too.
    ///
    /// @param forensics it was found by forensics, which alone carry an attribution only so far
    static void carryOver(Batch batch, String assessor, IncidentPlan plan, String suspect, int amount, boolean forensics, Cause cause) {
        State state = batch.before();
        for (String other : linked(state, assessor, plan)) {
            if (Attribution.plan(state, other).suspects().contains(suspect)) {
                Quantity quantity = Quantity.attribution(assessor, other, suspect);
                int share = amount / 2;
                int room = Attribution.FORENSICS_LIMIT - state.value(quantity);
                batch.add(quantity, forensics && share > 0 ? Math.clamp(room, 0, share) : share, "campaign", cause);
            }
        }
    }
}
