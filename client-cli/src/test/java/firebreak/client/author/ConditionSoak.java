package firebreak.client.author;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/// Twenty minutes of hostile conditions.
final class ConditionSoak {
    @FuzzTest(maxDuration = "20m")
    void anyTextIsAConditionOrHasItsErrors(byte[] condition) {
        HostileScenario.condition(new String(condition, StandardCharsets.UTF_8));
    }
}
