package firebreak.server.report;

import firebreak.engine.review.Review;
import java.util.SequencedMap;

/// Reports of an exercise, as files.
public final class Report {
    private Report() {}

    /// One HTML page that tells everything, the truth included. It needs no other file, loads nothing and runs nothing.
    public static String forFacilitator(Review review) {
        return new FacilitatorPage(review).write();
    }

    /// The tables as CSV, for spreadsheets: content by file name.
    public static SequencedMap<String, String> tables(Review review) {
        return Csv.tables(review);
    }
}
