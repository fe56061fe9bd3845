package firebreak.engine.replay;

import firebreak.engine.record.ExerciseRecord;
import firebreak.engine.scenario.ScenarioLoader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;

/// Verifies one file and says so, for a JVM of its own.
final class Verifying {
    private Verifying() {}

    /// Prints what came of it, then what JVM this was.
    public static void main(String[] arguments) throws IOException {
        ExerciseRecord played;
        try (InputStream file = new BufferedInputStream(Files.newInputStream(Path.of(arguments[0])))) {
            played = ExerciseRecord.read(file);
        }
        System.out.println(Replay.verify(
                        ScenarioLoader.load(played.files()).scenario().orElseThrow(), played)
                .told());
        System.out.println(System.getProperty("java.vm.info") + ", "
                + Locale.getDefault() + ", "
                + TimeZone.getDefault().getID() + ", "
                + Charset.defaultCharset() + ", "
                + ManagementFactory.getMemoryPoolMXBeans().stream()
                        .map(MemoryPoolMXBean::getName)
                        .collect(Collectors.joining(" ")));
    }
}
