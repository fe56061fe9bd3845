package firebreak.engine.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosestTest {
    private static final List<String> KNOWN = List.of("osce-poc-tech", "leaders-line", "ARD", "BOR", "b");

    @ParameterizedTest
    @CsvSource({
        "osce-poc-tehc, osce-poc-tech",
        "leader-line, leaders-line",
        "ard, ARD",
        "ADR, ARD",
        "B, b",
        "z,",
        "hotline,",
        "completely-different,"
    })
    void onlyWhatIsNearIsOffered(String wrong, String meant) {
        assertThat(Closest.to(wrong, KNOWN).orElse(null)).isEqualTo(meant);
    }
}
