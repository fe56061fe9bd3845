package firebreak.engine.words;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.scenario.Text;
import org.junit.jupiter.api.Test;

final class LanguageWordTest {
    @Test
    void whatASeatCanTypeIsWhatAScenarioCanPromise() {
        assertThat(SeatCommands.LANGUAGES.split("\\|", -1)).containsExactlyElementsOf(Text.LANGUAGES);
    }
}
