package firebreak.client.hostile;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Twenty seconds of hostile conditions.
final class ConditionFuzz {
    @MethodSource("firebreak.client.hostile.HostileInputs#some")
    @FuzzTest(maxDuration = "20s")
    void anyTextIsAConditionOrHasItsErrors(byte[] choices) {
        HostileCondition.edited(choices);
    }
}
