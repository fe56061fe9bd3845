package firebreak.client.author;

import com.code_intelligence.jazzer.junit.FuzzTest;

/// Twenty minutes of hostile conditions.
final class ConditionSoak {
    @FuzzTest(maxDuration = "20m")
    void anyTextIsAConditionOrHasItsErrors(String condition) {
        HostileScenario.condition(condition);
    }
}
