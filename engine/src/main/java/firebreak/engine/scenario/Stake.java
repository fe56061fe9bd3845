package firebreak.engine.scenario;

import firebreak.engine.facts.Condition;

/// Something that a delegation secretly wants, or a line that it does not want to be crossed.
///
/// @param text   what it is, for its own seats
/// @param when   holds at the end if the goal is reached, or the line crossed
/// @param points what that is worth: 1..100 for a goal, -100..-1 for a red line
public record Stake(Text text, Condition when, int points) {
    /// The most that one can be worth.
    static final int MOST_POINTS = 100;

    public Stake {
        Range.check("points", points, -MOST_POINTS, MOST_POINTS);
    }

    public boolean isRedLine() {
        return points < 0;
    }
}
