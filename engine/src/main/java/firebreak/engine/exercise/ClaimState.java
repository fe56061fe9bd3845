package firebreak.engine.exercise;

import firebreak.engine.persistent.PersistentSet;
import firebreak.engine.seat.Band;

/// A claim of responsibility, or that a legal threshold has been met.
///
/// @param id     from 1
/// @param kind   `public`, `private` or `joint` for claims of responsibility, else the legal flag
/// @param band   how sure the claimant was when it claimed
/// @param attributionPermille the claimant's own attribution at that minute
/// @param ruling where it stands
/// @param ruledMinute when it came to stand there
/// @param falseTo delegations whose own evidence shows that a claim of responsibility is wrong
public record ClaimState(
        int id,
        String by,
        String against,
        String about,
        String kind,
        Band band,
        int attributionPermille,
        int minute,
        Ruling ruling,
        String text,
        int ruledMinute,
        PersistentSet<String> falseTo) {

    /// A claim as it is made.
    public ClaimState(
            int id, String by, String against, String about, String kind, Band band, int attributionPermille, int minute, Ruling ruling, String text) {
        this(id, by, against, about, kind, band, attributionPermille, minute, ruling, text, minute, PersistentSet.empty());
    }

    /// Where a claim stands.
    public enum Ruling {
        OPEN,
        UPHELD,
        REJECTED,
        RETRACTED,
        /// Somebody's evidence shows that it is wrong. Only those to whom it is so learn that.
        PROVED_FALSE
    }

    /// A claim of responsibility that everybody heard.
    public boolean isPublicAttribution() {
        return kind.equals("public") || kind.equals("joint");
    }

    /// A legal claim, which waits for a ruling.
    public boolean isLegal() {
        return !isPublicAttribution() && !kind.equals("private");
    }

    ClaimState ruled(Ruling to, int atMinute) {
        return new ClaimState(id, by, against, about, kind, band, attributionPermille, minute, to, text, atMinute, falseTo);
    }

    ClaimState shownFalseTo(String delegation) {
        return new ClaimState(
                id, by, against, about, kind, band, attributionPermille, minute, ruling, text, ruledMinute, falseTo.plus(delegation));
    }
}
