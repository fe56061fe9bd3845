package firebreak.client.author;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.client.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CasebookCommandTest {
    private static final String HEAD = """
            Subject: A subject of mine
            Setting: two-states

            Case 9001. An incident makes its victim tense
            Why: So it is.
            Source: design choice

            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void theShippedCasesAllHold() {
        var run = CommandRun.of("casebook");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Hotlines", "    1  pass  A call answered in time and in full calms both sides", "all hold.");
    }

    @Test
    void aCaseThatDoesNotHoldIsToldWithTheDifference() throws IOException {
        var run = casebook(HEAD + "  D1 06:00  facilitator: start  => ARD -> BOR tension 180 -> 212\n");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("A subject of mine", " 9001  FAIL  An incident makes its victim tense")
                .contains("my.cases:8:1: ARD -> BOR tension went from 180 to 211, expected 180 -> 212")
                .contains("1 case, 1 failed.");
    }

    @Test
    void aFileWithMistakesIsPlacedAndNothingIsPlayed() throws IOException {
        var run = casebook(HEAD + "  D1 06:00  facilitator: start  => ARD -> BOR tensoin +31\n");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("my.cases:8:36: there is no `tensoin`; change it to `tension`", "1 mistake", "nothing was played");
    }

    @Test
    void aMissingFileIsAnswered() {
        var run = CommandRun.of("casebook", folder.resolve("no.cases").toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("no.cases", "there is no such file");
        var empty = CommandRun.of("casebook", folder.toString());
        assertThat(empty.exit()).isEqualTo(2);
        assertThat(empty.err()).contains("there is no file that ends in `.cases`");
    }

    private CommandRun casebook(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("my.cases"), text);
        return CommandRun.of("casebook", file.toString());
    }
}
