package firebreak.engine.review;

import firebreak.engine.seat.Band;
import java.util.List;

/// A claim with what the claimant knew and what was true.
///
/// @param truth `right`, `wrong`, or empty for a legal claim
public record ClaimRow(
        int number,
        String by,
        String against,
        String about,
        String kind,
        Band band,
        int attribution,
        String ruling,
        String truth,
        String made,
        String text,
        List<Effect> effects,
        List<Because> because,
        long event) {
    public ClaimRow {
        effects = List.copyOf(effects);
        because = List.copyOf(because);
    }
}
