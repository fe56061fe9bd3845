package firebreak.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.exercise.Author;
import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.Rules;
import firebreak.engine.exercise.Setup;
import firebreak.engine.exercise.State;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.seat.Act;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// No act of anybody brings in a text without end, or names without number: whatever has words is checked.
class TextLimitsTest {
    private static final Scenario THREE_STATES = LearntTest.threeStates();
    private static final String TOO_LONG = "x".repeat(Act.MAX_TEXT_LENGTH + 1);
    private static final String LONGEST = "x".repeat(Act.MAX_TEXT_LENGTH);
    private static final List<String> TOO_MANY = Collections.nCopies(33, "BB");

    @Test
    void everyTextOfEveryActHasALimit() {
        int checked = 0;
        for (Class<?> type : acts()) {
            RecordComponent[] parts = Objects.requireNonNull(type.getRecordComponents());
            for (int i = 0; i < parts.length; i++) {
                if (parts[i].getType() == String.class) {
                    assertThat(code(act(type, i, TOO_LONG))).as("%s, %s", type, parts[i]).isEqualTo("too-long");
                    checked++;
                }
                if (parts[i].getType() == List.class && !parts[i].getName().equals("terms")) {
                    assertThat(code(act(type, i, TOO_MANY))).as("%s, %s", type, parts[i]).isEqualTo("too-many");
                    assertThat(code(act(type, i, List.of("BB", TOO_LONG)))).as("%s, %s", type, parts[i]).isEqualTo("too-long");
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(60);
    }

    @Test
    void aTextMayBeAsLongAsItIsSaidAndANameTwoHundred() {
        assertThat(code(new Act.Message(LONGEST))).isEmpty();
        assertThat(code(new Act.Note(LONGEST))).isEmpty();
        assertThat(code(new Act.Reply("x".repeat(200), ""))).isEqualTo("unknown-seat");
        assertThat(code(new Act.Reply("x".repeat(201), ""))).isEqualTo("too-long");
        assertThat(code(new Act.WriteInject(TOO_MANY.subList(0, 32), "Hello."))).isEmpty();
    }

    @Test
    void whatTheFacilitatorDoesForASeatHasTheSameLimits() {
        assertThat(code(new Act.PlayFor("AA.head", new Act.Message(TOO_LONG)))).isEqualTo("too-long");
    }

    /// Every kind of act that carries words.
    private static List<Class<?>> acts() {
        return Stream.of(Act.SeatAct.class, Act.FacilitatorAct.class)
                .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()))
                .<Class<?>>map(type -> type)
                .toList();
    }

    private static Act act(Class<?> type, int which, Object value) {
        RecordComponent[] parts = Objects.requireNonNull(type.getRecordComponents());
        Class<?>[] types = new Class<?>[parts.length];
        Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            types[i] = parts[i].getType();
            values[i] = i == which ? value : plain(types[i]);
        }
        try {
            return (Act) type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.toString(), e);
        }
    }

    private static Object plain(Class<?> type) {
        if (type == int.class) {
            return 1;
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == List.class) {
            return List.of();
        }
        if (type.isEnum()) {
            return Objects.requireNonNull(type.getEnumConstants())[0];
        }
        return type == Act.SeatAct.class ? new Act.Ready(true) : "x";
    }

    /// The code of the refusal; empty if the act is accepted.
    private static String code(Act act) {
        State state = State.initial(THREE_STATES, new Setup(1, false, false));
        Author author = act instanceof Act.SeatAct ? new Author.Seat("AA.head") : new Author.Facilitator("facilitator");
        return Rules.decide(state, new Input(author, act)) instanceof Outcome.Rejected(var reason) ? reason.code() : "";
    }
}
