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
                .contains("4 exercises of bots, seeds 11 to 14", "2 exercises more of bots that wander, seeds 11 to 12", "Endings", "Peak tension", "Entries that fired", "call placed")
                .isEqualTo(together.out());
        assertThat(alone.err()).contains("6 exercises in ", " a second, with 1 thread on ");
    }

    @Test
    void numbersOutOfRangeAreAnswered() {
        var run = CommandRun.of("rehearse", "amber-grid", "--runs", "0");
        assertThat(run.exit()).isEqualTo(64);
        assertThat(run.err()).contains("--runs is 0, must be 1..");
    }

    @Test
    void theMoreCallsAreAnsweredTheLowerThePeaks() {
        var run = CommandRun.of("rehearse", "amber-grid", "--runs", "12", "--compare-calls");
        assertThat(run.out())
                .contains("12 exercises of bots, seeds 1 to 12, each played three times")
                .contains("all calls answered", "as played", "no call answered", "In order:", "Exercises that went the other way, of 12");
        assertThat(run.exit()).isZero();
    }

    @Test
    void whereNobodyAnswersNoCallIsAnswered() {
        var run = CommandRun.of("rehearse", "amber-grid", "--runs", "2", "--calls", "none");
        assertThat(run.out()).contains("no call answered", "call unanswered").doesNotContain("call answered in time", "call declined");
    }

    @Test
    void anUnknownWordForTheCallsIsAnswered() {
        var run = CommandRun.of("rehearse", "amber-grid", "--calls", "some");
        assertThat(run.exit()).isEqualTo(64);
        assertThat(run.err()).contains("--calls is `some`, must be `all`, `as-played` or `none`");
    }

    @Test
    void aDelegationPlaysByTheDoctrineOrHabitThatIsAskedFor() {
        var open = CommandRun.of("rehearse", "amber-grid", "--runs", "2", "--doctrine", "ARD=open");
        var silent = CommandRun.of("rehearse", "amber-grid", "--runs", "2", "--doctrine", "ARD=silent");
        assertThat(open.exit()).isZero();
        assertThat(open.out()).contains("Interests and stability").isNotEqualTo(silent.out());
    }

    @Test
    void aDoctrineThatNobodyKnowsIsAnsweredWithTheNearest() {
        var run = CommandRun.of("rehearse", "amber-grid", "--doctrine", "BOR=never-atribute");
        assertThat(run.exit()).isEqualTo(64);
        assertThat(run.err()).contains("there is no doctrine or habit `never-atribute`; did you mean `never-attribute`?");
        assertThat(CommandRun.of("rehearse", "amber-grid", "--doctrine", "BOT=silent").err()).contains("did you mean `BOR`?");
    }

    @Test
    void everyPureStrategyIsPlayedByEachDelegationAndScored() {
        var run = CommandRun.of("rehearse", "amber-grid", "--runs", "1", "--strategies", "--against", "attentive");
        assertThat(run.out())
                .contains("Ardenia plays", "Borvania plays", "Calmora plays", "its own doctrine", "silent", "random-legal", "cooperate")
                .contains("attentive", "never-attribute", "attribute-at-once", "call-everybody", "every-measure", "interests", "stability");
        assertThat(run.exit()).isEqualTo(run.out().contains("or better") ? 1 : 0);
    }

    @Test
    void anUnknownScenarioIsUnusable() {
        assertThat(CommandRun.of("rehearse", "nowhere").exit()).isEqualTo(2);
    }
}
