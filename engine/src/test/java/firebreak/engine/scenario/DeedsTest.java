package firebreak.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeedsTest {
    @Test
    void aMoveSaysInOneSentenceWhatItDoes() {
        assertThat(Deeds.of(List.of(
                        new Effect.Shift(Row.JI, 0, 0, -40),
                        new Effect.Shift(Row.BOTH, 0, 30, 0),
                        new Effect.SuspendBilateral())))
                .isEqualTo("It lowers their trust, raises both sides' uncertainty and breaks off bilateral talks and measures.");
        assertThat(Deeds.of(List.of(new Effect.ChangeContact(ContactDeed.TEST)))).isEqualTo("It tests their contacts.");
        assertThat(Deeds.of(List.of())).isEmpty();
    }
}
