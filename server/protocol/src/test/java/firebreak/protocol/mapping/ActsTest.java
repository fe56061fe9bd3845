package firebreak.protocol.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import firebreak.engine.seat.Act;
import firebreak.engine.seat.Meaning;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ActsTest {
    @Test
    void everyActOfAPersonTravelsAndComesBackAsItWas() throws UnmappableException {
        RandomRecords random = new RandomRecords(3);
        for (Class<?> type : ChoiceMapping.records(Act.class).values()) {
            if (type == Act.AdvanceTo.class) {
                continue;
            }
            for (int i = 0; i < 50; i++) {
                Act act = (Act) random.next(type.asSubclass(Record.class));
                assertThat(Acts.fromWire(Acts.toWire(act))).isEqualTo(act);
            }
        }
    }

    @Test
    void theContractHasTheEnginesActsAndNoOthers() {
        var names = new TreeSet<>(ChoiceMapping.records(Act.class).keySet());
        names.remove("advance_to");
        assertThat(firebreak.protocol.v1.Act.getDescriptor().getFields())
                .extracting(field -> field.getName())
                .containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void theClocksActsDoNotTravel() {
        assertThatThrownBy(() -> Acts.toWire(new Act.AdvanceTo(7))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsNoActIsAnAnswerToTheSender() {
        firebreak.protocol.v1.Act empty = firebreak.protocol.v1.Act.getDefaultInstance();
        assertThatThrownBy(() -> Acts.fromWire(empty)).isInstanceOf(UnmappableException.class).hasMessageContaining("act");
        var unknownMeaning = firebreak.protocol.v1.Act.newBuilder()
                .setAnswer(firebreak.protocol.v1.Act.Answer.newBuilder().setMeaningValue(77))
                .build();
        assertThatThrownBy(() -> Acts.fromWire(unknownMeaning)).isInstanceOf(UnmappableException.class);
        var nested = Acts.toWire(new Act.PlayFor("ARD.mfa", new Act.Answer(1, Meaning.DENY, "no"))).toBuilder();
        nested.getPlayForBuilder().setAct(Acts.toWire(new Act.Reveal()));
        assertThatThrownBy(() -> Acts.fromWire(nested.build()))
                .isInstanceOf(UnmappableException.class)
                .hasMessageContaining("reveal");
    }
}
