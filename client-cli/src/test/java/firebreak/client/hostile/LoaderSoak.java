package firebreak.client.hostile;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Twenty minutes of hostile scenarios.
final class LoaderSoak {
    @MethodSource("firebreak.client.hostile.HostileInputs#some")
    @FuzzTest(maxDuration = "20m")
    void anyEditIsAScenarioOrHasItsErrors(byte[] choices) {
        HostileScenario.edited(choices);
    }
}
