package firebreak.engine.review;

import java.util.List;

/// One happening, as a person would tell it.
///
/// @param event    number of the event
/// @param step     the step that it belongs to
/// @param moment   such as `D1 06:20`
/// @param parties  the delegations that it concerns, actors first
/// @param headline a turning point
/// @param text     one sentence
/// @param because  the causes, nearest first; empty where the sentence itself names who did it
/// @param effects  what it moved, directly or through what followed without a line of its own
public record StoryLine(
        long event,
        long step,
        int minute,
        String moment,
        Strand strand,
        List<String> parties,
        boolean headline,
        String text,
        List<Because> because,
        List<Effect> effects) {
    public StoryLine {
        parties = List.copyOf(parties);
        because = List.copyOf(because);
        effects = List.copyOf(effects);
    }
}
