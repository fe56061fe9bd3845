package firebreak.engine.exercise;

import firebreak.engine.scenario.Actor;
import firebreak.engine.scenario.Delegation;
import firebreak.engine.scenario.IncidentPlan;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.Stage;
import java.util.ArrayList;
import java.util.List;

/// What everybody reads once the facilitator reveals the truth: who was behind each incident that has happened, to whom the
/// planted traces led, and which calls were hoaxes. What has not happened yet stays unsaid, for the exercise may go on.
final class Truth {

    private Truth() {}

    static String told(State state) {
        List<String> lines = new ArrayList<>();
        for (IncidentPlan plan : state.scenario().incidents().values()) {
            if (state.incident(plan.id()).stage() != Stage.LATENT) {
                lines.add(line(state.scenario(), plan));
            }
        }
        for (CallState call : state.calls().values()) {
            if (call.isHoax() && call.deliveredMinute() >= 0) {
                lines.add("The call to " + party(state.scenario(), call.to()) + " in the name of " + party(state.scenario(), call.apparentCaller())
                        + ", “" + call.text() + "”, came from " + party(state.scenario(), call.from()) + ".");
            }
        }
        return lines.isEmpty() ? "Nothing has happened yet that there is a truth about." : String.join("\n\n", lines);
    }

    private static String line(Scenario scenario, IncidentPlan plan) {
        String author = plan.author();
        List<String> framed = new ArrayList<>();
        for (String suspect : plan.framedPermille().keySet()) {
            framed.add(party(scenario, suspect));
        }
        List<String> linked = new ArrayList<>();
        for (IncidentPlan other : Campaigns.of(scenario, plan)) {
            linked.add(other.label() + " (" + other.id() + ")");
        }
        return plan.label() + " (" + plan.id() + "), in " + party(scenario, plan.target().delegation()) + ": "
                + (author == null ? "an accident, nobody was behind it." : "behind it was " + party(scenario, author) + ".")
                + (framed.isEmpty() ? "" : " Traces were planted that led to " + String.join(" and ", framed) + ".")
                + (linked.isEmpty() ? "" : " It was of one campaign with " + String.join(" and ", linked) + ".");
    }

    private static String party(Scenario scenario, String id) {
        Delegation delegation = scenario.delegations().get(id);
        Actor actor = scenario.actors().get(id);
        return delegation != null ? delegation.name().toString() : actor != null ? actor.label().toString() : id;
    }
}
