package firebreak.client.hostile;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Twenty minutes of hostile conditions.
final class ConditionSoak {
    @MethodSource("firebreak.client.hostile.HostileInputs#some")
    @FuzzTest(maxDuration = "20m")
    void anyTextIsAConditionOrHasItsErrors(byte[] choices) {
        HostileCondition.edited(choices);
    }
}
