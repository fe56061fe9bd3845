package firebreak.engine.review;

import java.util.List;

/// What a delegation did in its own words, and what was ruled.
///
/// @param parties  ids of the delegation and of those that shared it, where it was secret
/// @param shared   who knew of it, in words; empty where everybody did
/// @param comments such as `Borvania: They are welcome.`
/// @param ruling   how it came out, with odds and throw if dice were thrown; what it waits for until then
/// @param reason   the facilitator's
/// @param chosen   the effects as the facilitator wrote them
/// @param effects  what it moved
public record ArgumentRow(
        int number,
        List<String> parties,
        String by,
        String made,
        int minute,
        String shared,
        String what,
        String end,
        String why,
        List<String> comments,
        String ruling,
        String reason,
        String chosen,
        List<Effect> effects,
        long event) {
    public ArgumentRow {
        parties = List.copyOf(parties);
        comments = List.copyOf(comments);
        effects = List.copyOf(effects);
    }
}
