package firebreak.client.host;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.client.Main;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

final class BenchmarkCommandIT {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    @Test
    void itTellsReceiptsAndMemoryWithTheMachinesOwnFigures() {
        assertThat(run("benchmark", "--clients", "3", "--acts", "20")).as(() -> err.toString()).isZero();
        assertThat(out.toString().lines())
                .satisfiesExactly(
                        machine -> assertThat(machine).startsWith("machine").contains("cores, Java"),
                        receipts -> assertThat(receipts).contains("3 clients, 20 acts").containsPattern("median \\d+\\.\\d\\d ms"),
                        memory -> assertThat(memory).containsPattern("\\d+ MB resident|not measured"));
    }

    @Test
    void whatCannotBeMeasuredIsRefused() {
        assertThat(run("benchmark", "--clients", "0")).isEqualTo(64);
        assertThat(err.toString()).contains("--clients is 0, must be 1..30");
    }
}
