package firebreak.engine.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The numbers of the review.
///
/// @param firstGrave      the first incident at severity 3 or more, with its moment; null if there was none
/// @param firstGraveMinute its minute; meaningless without one
/// @param firstContacts   for each delegation, how long after it knew of a severity-3 incident it was in touch with another
/// @param measuresBefore  measures used before the first severity-3 incident
/// @param measuresAfter   measures used from then on
/// @param offersBefore    measures offered before it
/// @param offersAfter     measures offered from then on
/// @param claims          public and private claims by band and truth
/// @param climbs          rises of a rung
/// @param climbsRequired  those that scripted entries and incidents alone had brought about
public record Metrics(
        @Nullable String firstGrave,
        int firstGraveMinute,
        List<FirstContact> firstContacts,
        Calls calls,
        int measuresBefore,
        int measuresAfter,
        int offersBefore,
        int offersAfter,
        List<ClaimCount> claims,
        int normsUpheld,
        int normsStrained,
        int climbs,
        int climbsRequired) {
    public Metrics {
        firstContacts = List.copyOf(firstContacts);
        claims = List.copyOf(claims);
    }

    /// What became of the calls.
    public record Calls(int placed, int inTime, int late, int unanswered, int declined, int unreached, int open) {
        /// Those that have come to an end, one way or the other: what a share is a share of.
        public int over() {
            return placed - open;
        }

        /// The share answered by the deadline of those that are over, rounded; -1 if none is.
        public int inTimePercent() {
            return over() == 0 ? -1 : (inTime * 200 + over()) / (2 * over());
        }
    }

    /// When a delegation was first in touch with another.
    ///
    /// @param knewMinute  when it learnt of a severity-3 incident
    /// @param minutes     from then until it placed a call, answered one or signed a meeting; -1 if it never did
    /// @param how         which of these it was first: `called`, `answered`, `heard` (the answer to a call placed before it knew) or `met`;
    ///                    empty if none
    /// @param before      it had done so before it knew
    public record FirstContact(String delegation, int knewMinute, int minutes, String how, boolean before) {}

    /// @param truth `right` or `wrong`
    public record ClaimCount(String band, String truth, int count) {}
}
