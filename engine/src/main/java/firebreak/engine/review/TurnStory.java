package firebreak.engine.review;

import java.util.List;

/// A turn and what happened in it, with the jump before it.
///
/// @param number      0 for the turn of contacts, -1 for before the start
/// @param title       what the scenario calls it, or `Turn 3`
/// @param startMinute its first simulated minute
/// @param endMinute   its last
public record TurnStory(int number, String title, int startMinute, int endMinute, List<StoryLine> lines) {
    public TurnStory {
        lines = List.copyOf(lines);
    }
}
