package firebreak.client.author;

import com.code_intelligence.jazzer.junit.FuzzTest;

/// Twenty seconds of hostile conditions.
final class ConditionFuzz {
    @FuzzTest(maxDuration = "20s")
    void anyTextIsAConditionOrHasItsErrors(String condition) {
        HostileScenario.condition(condition);
    }
}
