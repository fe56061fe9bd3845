package firebreak.client.print;

import firebreak.engine.exercise.Score;
import firebreak.engine.exercise.State;
import firebreak.engine.scenario.Delegation;
import java.util.ArrayList;
import java.util.List;

/// What each delegation secretly wanted, and what came of it: for authors, never for a table at which people still play.
public final class Interests {
    private Interests() {}

    /// The lines to print, a heading first; none where no delegation wants anything.
    ///
    /// @param state where the exercise stands: what holds now counts
    /// @param width columns to fill
    public static List<String> of(State state, int width) {
        if (state.scenario().delegations().values().stream().allMatch(delegation -> delegation.stakes().isEmpty())) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("What each delegation secretly wanted, and how it came out");
        for (Score score : Score.of(state)) {
            Delegation delegation = state.scenario().delegations().get(score.delegation());
            lines.add("  " + (delegation == null ? score.delegation() : delegation.name().toString()) + ": interests " + signed(score.interests())
                    + ", stability " + score.stability() + ", together " + score.total());
            for (Score.Found found : score.found()) {
                boolean redLine = found.stake().isRedLine();
                String came = redLine ? (found.holds() ? "crossed" : "kept") : (found.holds() ? "reached" : "missed");
                String margin = "    " + came + " ".repeat(9 - came.length());
                String points = " (" + signed(found.stake().points()) + ")";
                for (String part : Wrapped.of(found.stake().text() + points, width - margin.length())) {
                    lines.add(margin + part);
                    margin = " ".repeat(margin.length());
                }
            }
        }
        return lines;
    }

    private static String signed(int points) {
        return points > 0 ? "+" + points : Integer.toString(points);
    }
}
