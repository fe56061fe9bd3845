package firebreak.engine.review;

import java.util.List;

/// A measure on offer, and what came of it.
///
/// @param parties ids of the side that offers, perhaps an actor, and of those asked
/// @param answers how it stands with each delegation asked, such as `Borvania: used`
/// @param used    somebody has used it
/// @param effects what it moved
public record MeasureRow(
        int number,
        List<String> parties,
        String measure,
        String from,
        String to,
        String offered,
        int offeredMinute,
        List<String> answers,
        boolean used,
        boolean breached,
        List<Effect> effects,
        List<Because> because,
        long event) {
    public MeasureRow {
        parties = List.copyOf(parties);
        answers = List.copyOf(answers);
        effects = List.copyOf(effects);
        because = List.copyOf(because);
    }
}
