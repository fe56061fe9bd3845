package firebreak.engine.review;

import firebreak.engine.scenario.Dyad;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// A turn and what happened in it, with the jump after it.
///
/// @param number      0 for the turn of contacts, -1 for before the start
/// @param title       what the scenario calls it, or `Turn 3`
/// @param startMinute its first simulated minute
/// @param endMinute   its last, without the jump
/// @param leftMinute  when the next turn opened, or how far the exercise came
/// @param left        every pair's numbers at that moment, before the next turn moved any
public record TurnStory(
        int number,
        String title,
        int startMinute,
        int endMinute,
        List<StoryLine> lines,
        int leftMinute,
        SequencedMap<Dyad, DyadHistory.Point> left) {
    public TurnStory {
        lines = List.copyOf(lines);
        left = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(left));
    }
}
