package firebreak.client.author;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/// Twenty seconds of hostile conditions.
final class ConditionFuzz {
    @FuzzTest(maxDuration = "20s")
    void anyTextIsAConditionOrHasItsErrors(byte[] condition) {
        HostileScenario.condition(new String(condition, StandardCharsets.UTF_8));
    }
}
