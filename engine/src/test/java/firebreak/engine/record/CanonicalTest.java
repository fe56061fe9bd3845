package firebreak.engine.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import firebreak.engine.exercise.Author;
import firebreak.engine.exercise.Input;
import firebreak.engine.seat.Act;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CanonicalTest {
    record Before(int tension, String name) {}

    record Since(int tension, String name, boolean late, @Nullable String why, List<String> more, long count) {}

    record Demanding(int tension, Before before) {}

    record Unordered(Map<String, String> map) {}

    @Test
    void theBytesOfAnInputStayAsTheyAre() {
        byte[] bytes = Canonical.encode(Input.class, new Input(new Author.Seat("ARD.mfa"), new Act.Approve(3)));

        assertThat(HexFormat.ofDelimiter(" ").formatHex(bytes)).isEqualTo("02 01 01 07 41 52 44 2e 6d 66 61 03 01 06");
    }

    @Test
    void partsThatWereAddedLaterHaveDefaults() {
        byte[] old = Canonical.encode(Before.class, new Before(240, "ARD"));

        assertThat(Canonical.decode(Since.class, old)).isEqualTo(new Since(240, "ARD", false, null, List.of(), 0));
    }

    @Test
    void addingAPartWithItsDefaultChangesNoBytes() {
        assertThat(Canonical.encode(Since.class, new Since(240, "ARD", false, null, List.of(), 0)))
                .isEqualTo(Canonical.encode(Before.class, new Before(240, "ARD")));
    }

    @Test
    void aPartWithoutDefaultMustBeThere() {
        assertThatExceptionOfType(MalformedBytesException.class)
                .isThrownBy(() -> Canonical.decode(Demanding.class, new byte[] {1, 6}))
                .withMessage("byte 2: a Before is missing");
    }

    @Test
    void partsThatThisVersionDoesNotKnowAreRefused() {
        byte[] newer = Canonical.encode(Since.class, new Since(1, "", true, "x", List.of(), 4));

        assertThatExceptionOfType(MalformedBytesException.class)
                .isThrownBy(() -> Canonical.decode(Before.class, newer))
                .withMessage("byte 0: a Before has 6 parts, this version knows 2");
    }

    @Test
    void aMapWithoutOrderHasNoCanonicalBytes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Canonical.encode(Unordered.class, new Unordered(Map.of())))
                .withMessageContaining("must be a number, text, enum, record");
    }

    @Test
    void valuesThatARecordRefusesAreMalformed() {
        byte[] dyadOfOne = {2, 3, 'A', 'R', 'D', 3, 'A', 'R', 'D'};

        assertThatExceptionOfType(MalformedBytesException.class)
                .isThrownBy(() -> Canonical.decode(firebreak.engine.scenario.Dyad.class, dyadOfOne))
                .withMessageContaining("needs two delegations");
    }
}
