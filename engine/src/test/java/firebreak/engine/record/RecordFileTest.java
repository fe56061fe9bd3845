package firebreak.engine.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import firebreak.engine.record.RecordException.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RecordFileTest {
    private final ExerciseRecord small = SmallRecord.make();
    private final byte[] file = file(small);

    @Test
    void aRecordReadsBackEqual() throws IOException {
        ExerciseRecord back = ExerciseRecord.read(new ByteArrayInputStream(file));

        assertThat(back.origin()).isEqualTo(small.origin());
        assertThat(back.steps()).isEqualTo(small.steps());
        assertThat(back.hash()).isEqualTo(small.hash());
        assertThat(back.files()).isEqualTo(small.files());
        assertThat(file(back)).isEqualTo(file);
    }

    @Test
    void theStateJoinsAtTheTurnsEndOnly() {
        assertThat(small.steps().subList(0, small.steps().size() - 1)).allMatch(step -> step.state() == null);
        assertThat(small.steps().getLast().state()).isNotNull();
    }

    @Test
    void aRefusalJoinsTheHash() {
        Step refused = small.steps().get(small.steps().size() - 2);
        Hash before = small.steps().get(small.steps().size() - 3).hash();

        assertThat(refused.events()).isEmpty();
        assertThat(refused.hash()).isNotEqualTo(before);
    }

    @Test
    void anyChangedByteIsFound() {
        for (int at = 0; at < file.length; at++) {
            byte[] changed = file.clone();
            changed[at] ^= 0x20;
            assertThatExceptionOfType(RecordException.class)
                    .as("byte %s", at)
                    .isThrownBy(() -> ExerciseRecord.read(new ByteArrayInputStream(changed)));
        }
    }

    @Test
    void aChangedByteIsFoundAndItsStepNamed() {
        byte[] changed = file.clone();
        changed[indexOf("to you")] = 'T';

        assertThatExceptionOfType(RecordException.class)
                .isThrownBy(() -> read(changed))
                .withMessageStartingWith("the record was changed at step 132 (D1 08:09, ARD.mfa: message)")
                .satisfies(e -> assertThat(e.step()).isEqualTo(132))
                .satisfies(e -> assertThat(e.problem()).isEqualTo(Problem.CHANGED));
    }

    @Test
    void whatCannotBeDecodedIsNamedToo() {
        byte[] changed = file.clone();
        changed[indexOf("to you") - 1] = (byte) 0xFF;

        assertThatExceptionOfType(RecordException.class)
                .isThrownBy(() -> read(changed))
                .withMessageStartingWith("the record was changed at step 132 (D1 08:09), before byte ")
                .withMessageContaining("its bytes cannot be read, byte ");
    }

    @Test
    void aRecordThatBreaksOffIsFoundWhereverItDoes() {
        for (int length = 8; length < file.length; length++) {
            byte[] cut = Arrays.copyOf(file, length);
            assertThatExceptionOfType(RecordException.class)
                    .as("length %s", length)
                    .isThrownBy(() -> read(cut))
                    .satisfies(e -> assertThat(e.problem()).isEqualTo(Problem.TRUNCATED))
                    .withMessageContaining("copy or export it again");
        }
    }

    @Test
    void anotherKindOfFileIsNoRecord() {
        assertThatExceptionOfType(RecordException.class)
                .isThrownBy(() -> read("firebreak: 1\ntitle: x\n".getBytes(UTF_8)))
                .withMessageStartingWith("this is not a Firebreak record");
    }

    @Test
    void aNewerFormatSaysWhatToDo() {
        byte[] newer = file.clone();
        newer[8] = 2;

        assertThatExceptionOfType(RecordException.class)
                .isThrownBy(() -> read(newer))
                .withMessage("this record has format 2, this version of Firebreak reads format 1: use a newer one")
                .satisfies(e -> assertThat(e.problem()).isEqualTo(Problem.NEWER));
    }

    @Test
    void aStepThatDoesNotFollowIsNotWritten() throws IOException {
        RecordWriter writer = new RecordWriter(new ByteArrayOutputStream(), small.origin(), small.files());

        assertThatIllegalArgumentException().isThrownBy(() -> writer.append(small.steps().get(1)));
    }

    private static void read(byte[] bytes) throws IOException {
        RecordReader reader = new RecordReader(new ByteArrayInputStream(bytes));
        ExerciseRecord.read(reader.telling(SmallScenario.make().turns()::moment));
    }

    private int indexOf(String text) {
        return new String(file, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf(text);
    }

    private static byte[] file(ExerciseRecord exercise) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            exercise.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
