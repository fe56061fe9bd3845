package firebreak.client.hostile;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Twenty seconds of hostile scenarios.
final class LoaderFuzz {
    @MethodSource("firebreak.client.hostile.HostileInputs#some")
    @FuzzTest(maxDuration = "20s")
    void anyEditIsAScenarioOrHasItsErrors(byte[] choices) {
        HostileScenario.edited(choices);
    }
}
