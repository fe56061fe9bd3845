package firebreak.engine.exercise;

import firebreak.engine.scenario.Delegation;
import firebreak.engine.scenario.Dyad;
import firebreak.engine.scenario.Stake;
import java.util.ArrayList;
import java.util.List;

/// How a delegation comes out: what it secretly wanted, and how calm its relations are. For the review; no rule reads it.
///
/// @param found     each goal and red line, with whether it was reached or crossed
/// @param interests points of the goals reached, less those of the red lines crossed
/// @param stability 0 to 100: what its rows and the others' rows towards it lack to the highest tension, on the mean; 0 once
///                  the firebreak is crossed in one of them
public record Score(String delegation, List<Found> found, int interests, int stability) {
    public Score {
        found = List.copyOf(found);
    }

    /// A stake, and whether its condition holds.
    public record Found(Stake stake, boolean holds) {}

    /// Interests and stability together.
    public int total() {
        return interests + stability;
    }

    /// How each delegation comes out if the exercise stops here, in the scenario's order.
    public static List<Score> of(State state) {
        List<Score> scores = new ArrayList<>();
        StateFacts facts = new StateFacts(state);
        for (Delegation delegation : state.scenario().delegations().values()) {
            List<Found> found = new ArrayList<>();
            int interests = 0;
            for (Stake stake : delegation.stakes()) {
                boolean holds = stake.when().evaluate(facts).value();
                found.add(new Found(stake, holds));
                interests += holds ? stake.points() : 0;
            }
            scores.add(new Score(delegation.id(), found, interests, stability(state, delegation.id())));
        }
        return scores;
    }

    private static int stability(State state, String delegation) {
        int calm = 0;
        int rows = 0;
        for (Dyad dyad : state.postures().keySet()) {
            if (dyad.from().equals(delegation) || dyad.to().equals(delegation)) {
                if (state.posture(dyad).firebreakCrossed()) {
                    return 0;
                }
                calm += 1000 - state.tension(dyad);
                rows++;
            }
        }
        return rows == 0 ? 100 : calm / rows / 10;
    }
}
