package firebreak.client.review;

import firebreak.client.print.Counted;
import firebreak.client.print.Exit;
import firebreak.client.print.Records;
import firebreak.client.print.Subcommand;
import firebreak.engine.diagnostic.Closest;
import firebreak.engine.record.ExerciseRecord;
import firebreak.server.log.ExerciseId;
import firebreak.server.log.LogException;
import firebreak.server.log.SqliteInputLog;
import firebreak.server.table.Archive;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `firebreak export EXERCISE --out FILE`.
@Command(
        name = "export",
        description = "Write an exercise of a data folder as a record, one file with all that happened. The server may be running.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the file is written", "2:it is not"},
        footerHeading = "%nExamples:%n",
        footer = {"  firebreak export amber-grid-1 --out amber-grid-1.firebreak"})
public final class ExportCommand extends Subcommand {
    @Parameters(paramLabel = "EXERCISE", description = "Its name, as `firebreak host` printed it.")
    private String exercise = "";

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file to write.")
    private Path out = Path.of("");

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "firebreak-data",
            description = "The server's data folder (default: ${DEFAULT-VALUE}).")
    private Path data = Path.of("");

    @Override
    public Integer call() {
        try {
            ExerciseId id = known();
            if (id == null) {
                return Exit.UNUSABLE;
            }
            ExerciseRecord played = Archive.read(data, id);
            Records.write(played, out);
            out().println(out + ": " + Counted.of(played.steps().size(), "step") + " of " + id + ", hash " + played.hash());
            return Exit.OK;
        } catch (LogException | IOException e) {
            err().println(e.getMessage());
            return Exit.UNUSABLE;
        }
    }

    private @Nullable ExerciseId known() {
        List<ExerciseId> all = SqliteInputLog.exercises(data);
        for (ExerciseId id : all) {
            if (id.value().equals(exercise)) {
                return id;
            }
        }
        List<String> names = all.stream().map(ExerciseId::value).toList();
        String help = names.isEmpty()
                ? "it holds none yet"
                : Closest.to(exercise, names)
                        .map(meant -> "did you mean `" + meant + "`?")
                        .orElse("it holds " + String.join(", ", names));
        err().println("`" + data + "` holds no exercise `" + exercise + "`: " + help);
        return null;
    }
}
