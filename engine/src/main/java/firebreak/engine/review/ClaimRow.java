package firebreak.engine.review;

import firebreak.engine.seat.Band;
import java.util.List;

/// A claim with what the claimant knew and what was true.
///
/// @param parties ids of the claimant and of the accused
/// @param truth `right`, `wrong`, or empty for a legal claim
public record ClaimRow(
        int number,
        List<String> parties,
        String by,
        String against,
        String about,
        String kind,
        Band band,
        int attribution,
        String ruling,
        String truth,
        String made,
        int minute,
        String text,
        List<Effect> effects,
        List<Because> because,
        long event) {
    public ClaimRow {
        parties = List.copyOf(parties);
        effects = List.copyOf(effects);
        because = List.copyOf(because);
    }
}
