package firebreak.server.table;

import firebreak.engine.exercise.Rules;
import firebreak.engine.record.Canonical;
import firebreak.engine.record.ExerciseRecord;
import firebreak.engine.record.Origin;
import firebreak.engine.record.RecordException;
import firebreak.engine.record.RecordWriter;
import firebreak.engine.record.Step;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.ScenarioBundle;
import firebreak.engine.scenario.ScenarioLoader;
import firebreak.server.log.Bytes;
import firebreak.server.log.Entry;
import firebreak.server.log.EntryCursor;
import firebreak.server.log.ExerciseId;
import firebreak.server.log.LogException;
import firebreak.server.log.SqliteInputLog;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The exercises of a data folder as records.
///
/// What an exercise was begun from, its scenario's files included, lies beside the log as a record without steps; the log
/// has the steps. So a data folder can be gone on with, and read, wherever the scenario has gone.
public final class Archive {
    private Archive() {}

    /// Keeps what an exercise begins from, unless that is kept already.
    ///
    /// @throws LogException if it was begun from something else before, or cannot be written
    public static void keep(Path folder, ExerciseId id, Origin origin, ScenarioBundle files) {
        Path file = file(folder, id);
        if (Files.exists(file)) {
            Origin before = begun(folder, id).origin();
            if (!before.equals(origin)) {
                throw new LogException(
                        LogException.Kind.RULES,
                        "exercise " + id + " was begun from " + told(before) + ", not from " + told(origin)
                                + ": go on with that, or begin another exercise");
            }
            return;
        }
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                new RecordWriter(to, origin, files).finish();
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new LogException(
                    LogException.Kind.DISK, "cannot write `" + file + "` (" + e.getMessage() + "): check the disk", e);
        }
    }

    /// What an exercise began from, as a record without steps.
    ///
    /// @throws LogException if it is not there, or damaged
    public static ExerciseRecord begun(Path folder, ExerciseId id) {
        Path file = file(folder, id);
        if (!Files.exists(file)) {
            throw new LogException(LogException.Kind.FOLDER, "`" + folder + "` holds no exercise `" + id + "`");
        }
        try (InputStream from = Files.newInputStream(file)) {
            return ExerciseRecord.read(from);
        } catch (RecordException e) {
            throw new LogException(LogException.Kind.CORRUPT, "`" + file + "` is damaged: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new LogException(
                    LogException.Kind.DISK, "cannot read `" + file + "` (" + e.getMessage() + "): check the disk", e);
        }
    }

    /// A whole exercise, as far as it is stored. Needs no lock: a server may be running on the folder.
    ///
    /// @throws LogException if it is not there, or damaged
    public static ExerciseRecord read(Path folder, ExerciseId id) {
        ExerciseRecord begun = begun(folder, id);
        List<Step> steps = new ArrayList<>();
        try (EntryCursor entries = SqliteInputLog.read(folder, id)) {
            for (Entry entry = entries.next(); entry != null; entry = entries.next()) {
                Bytes step = entry.step();
                if (step != null && !step.isEmpty()) {
                    steps.add(Canonical.decode(
                            Step.class, KeptStep.of(step).step().toArray()));
                }
            }
        }
        return new ExerciseRecord(begun.origin(), begun.files(), steps);
    }

    /// An exercise to go on with, from what was kept.
    ///
    /// @throws LogException if it is not there, damaged, or was begun under other rules
    public static Play play(Path folder, ExerciseId id) {
        ExerciseRecord begun = begun(folder, id);
        if (!begun.origin().rules().equals(Rules.VERSION)) {
            throw new LogException(
                    LogException.Kind.RULES,
                    "exercise " + id + " was begun under rules " + begun.origin().rules() + ", this release has rules "
                            + Rules.VERSION + ": go on with the release that began it; it can be exported and read by this one");
        }
        return EnginePlay.of(scenario(begun.files()), begun.origin().setup());
    }

    private static Scenario scenario(ScenarioBundle files) {
        @Nullable Scenario scenario = ScenarioLoader.load(files).scenario().orElse(null);
        if (scenario == null) {
            throw new LogException(
                    LogException.Kind.RULES,
                    "the scenario `" + files.name() + "` that was kept cannot be read by this release: use the one that kept it");
        }
        return scenario;
    }

    private static String told(Origin origin) {
        return origin.scenario() + " " + origin.digest().substring(0, 12) + " with seed " + origin.setup().seed() + " in "
                + (origin.setup().live() ? "live" : "turns") + " mode";
    }

    private static Path file(Path folder, ExerciseId id) {
        return folder.resolve(id + ".origin.firebreak");
    }
}
