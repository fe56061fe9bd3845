package firebreak.client.print;

import firebreak.engine.record.ExerciseRecord;
import firebreak.engine.review.Review;
import firebreak.engine.scenario.Scenario;
import firebreak.server.report.Report;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Reports as files.
public final class Reports {
    private Reports() {}

    /// Writes the facilitator's report: a page and its tables.
    ///
    /// @return the page
    /// @throws IOException with what is wrong and what to do
    public static Path write(Scenario scenario, ExerciseRecord played, Path folder) throws IOException {
        Review review = Review.of(scenario, played);
        Path page = folder.resolve("report.html");
        try {
            Files.createDirectories(folder);
            Files.writeString(page, Report.forFacilitator(review));
            for (Map.Entry<String, String> table : Report.tables(review).entrySet()) {
                Files.writeString(folder.resolve(table.getKey()), table.getValue());
            }
        } catch (IOException e) {
            String reason = e instanceof FileAlreadyExistsException ? "a file is in its place" : Records.reason(e);
            throw new IOException("cannot write to `" + folder + "`: " + reason + "; choose another folder with --out", e);
        }
        return page;
    }
}
