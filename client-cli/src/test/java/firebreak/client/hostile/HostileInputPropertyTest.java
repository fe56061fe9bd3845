package firebreak.client.hostile;

import org.junit.jupiter.api.Test;

/// Thousands of hostile scenarios and conditions, the same in every build.
class HostileInputPropertyTest {
    @Test
    void anyEditIsAScenarioOrHasItsErrors() {
        HostileInputs.each(1_500, HostileScenario::edited);
    }

    @Test
    void anyTextIsAConditionOrHasItsErrors() {
        HostileInputs.each(10_000, HostileCondition::edited);
    }
}
