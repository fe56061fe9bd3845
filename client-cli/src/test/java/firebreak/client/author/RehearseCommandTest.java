package firebreak.client.author;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.client.CommandRun;
import org.junit.jupiter.api.Test;

class RehearseCommandTest {
    @Test
    void theCountsAreTheSameWhateverTheNumberOfThreads() {
        var alone = CommandRun.of("rehearse", "amber-grid", "--runs", "4", "--seed", "11", "--threads", "1");
        var together = CommandRun.of("rehearse", "amber-grid", "--runs", "4", "--seed", "11", "--threads", "3");
        assertThat(alone.exit()).isZero();
        assertThat(alone.out())
                .contains("4 exercises of bots, seeds 11 to 14", "Endings", "Peak tension", "Entries that fired", "call placed")
                .isEqualTo(together.out());
        assertThat(alone.err()).contains("4 exercises in ", " a second, with 1 thread on ");
    }

    @Test
    void numbersOutOfRangeAreAnswered() {
        var run = CommandRun.of("rehearse", "amber-grid", "--runs", "0");
        assertThat(run.exit()).isEqualTo(64);
        assertThat(run.err()).contains("--runs is 0, must be 1..");
    }

    @Test
    void anUnknownScenarioIsUnusable() {
        assertThat(CommandRun.of("rehearse", "nowhere").exit()).isEqualTo(2);
    }
}
