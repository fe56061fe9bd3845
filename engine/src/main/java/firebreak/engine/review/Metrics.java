package firebreak.engine.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The numbers of the review.
///
/// @param firstGrave      the first incident at severity 3 or more, with its moment; null if there was none
/// @param firstGraveMinute its minute; meaningless without one
/// @param firstContacts   for each delegation, how long after it knew of a severity-3 incident it first reached out
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
        /// The share answered by the deadline of those that are over, permille; -1 if none is.
        public int inTimePermille() {
            int over = placed - open;
            return over == 0 ? -1 : inTime * 1000 / over;
        }
    }

    /// @param knewMinute  when it learnt of a severity-3 incident
    /// @param minutes     until it placed a call or signed a meeting; -1 if it never did
    public record FirstContact(String delegation, int knewMinute, int minutes) {}

    /// @param truth `right` or `wrong`
    public record ClaimCount(String band, String truth, int count) {}
}
