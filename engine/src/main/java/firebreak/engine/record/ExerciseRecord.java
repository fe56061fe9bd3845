package firebreak.engine.record;

import firebreak.engine.scenario.ScenarioBundle;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/// A whole exercise in memory: where it started, the files it was played from and every step.
public record ExerciseRecord(Origin origin, ScenarioBundle files, List<Step> steps) {
    public ExerciseRecord {
        steps = List.copyOf(steps);
    }

    /// The hash over all steps.
    public Hash hash() {
        return steps.isEmpty() ? HashChain.of(origin).hash() : steps.getLast().hash();
    }

    /// Reads a file whole, checking all its hashes.
    ///
    /// @throws RecordException if it is no record, breaks off or was changed
    public static ExerciseRecord read(InputStream from) throws IOException {
        return read(new RecordReader(from));
    }

    /// Reads the rest of a file whose first part has been read.
    ///
    /// @throws RecordException if it breaks off or was changed
    public static ExerciseRecord read(RecordReader reader) throws IOException {
        List<Step> steps = new ArrayList<>();
        for (Step step = reader.next(); step != null; step = reader.next()) {
            steps.add(step);
        }
        return new ExerciseRecord(reader.origin(), reader.files(), steps);
    }

    /// Writes the file.
    public void write(OutputStream to) throws IOException {
        RecordWriter writer = new RecordWriter(to, origin, files);
        for (Step step : steps) {
            writer.append(step);
        }
        writer.finish();
    }
}
