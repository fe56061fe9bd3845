package firebreak.client.host;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// A server in a process of its own, as the launcher starts it, looked at when it has come to rest.
final class IdleServer {
    private static final Duration REST = Duration.ofSeconds(5);

    private IdleServer() {}

    /// What it holds in memory, kilobytes; -1 where the system has no `/proc`.
    ///
    /// @throws DemoException if it does not start
    static long residentKilobytes(String scenario, Path data) throws IOException, InterruptedException {
        Process server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xms16m",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "firebreak.client.Main",
                        "host",
                        scenario,
                        "--data",
                        data.toString(),
                        "--port",
                        "0")
                .redirectErrorStream(true)
                .start();
        try (BufferedReader said = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
            String line = said.readLine();
            while (line != null && !line.contains(HostCommand.SERVING)) {
                line = said.readLine();
            }
            if (line == null) {
                throw new DemoException("a server in a process of its own did not start");
            }
            Thread.sleep(REST);
            return resident(server.pid());
        } finally {
            server.destroy();
            if (!server.waitFor(20, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        }
    }

    private static long resident(long pid) throws IOException {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        if (!Files.isReadable(status)) {
            return -1;
        }
        for (String line : Files.readAllLines(status)) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("[^0-9]", ""));
            }
        }
        return -1;
    }
}
