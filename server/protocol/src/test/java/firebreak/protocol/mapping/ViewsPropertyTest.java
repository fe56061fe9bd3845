package firebreak.protocol.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import firebreak.engine.seat.SeatView;
import firebreak.protocol.v1.Changes;
import firebreak.protocol.v1.ListChange;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ViewsPropertyTest {
    private static final int SEEDS = 500;

    @Test
    void aViewComesOverAsItWas() throws UnmappableException {
        for (long seed = 0; seed < SEEDS; seed++) {
            SeatView view = new RandomRecords(seed).next(SeatView.class);
            assertThat(Views.fromWire(Views.toWire(view))).as("seed %d", seed).isEqualTo(view);
        }
    }

    @Test
    void aDifferenceLeadsFromOneViewToTheOther() throws Exception {
        for (long seed = 0; seed < SEEDS; seed++) {
            RandomRecords random = new RandomRecords(seed);
            firebreak.protocol.v1.SeatView one = Views.toWire(random.next(SeatView.class));
            firebreak.protocol.v1.SeatView other = Views.toWire(random.next(SeatView.class));
            Optional<Changes> changes = Differences.between(one, other);
            if (changes.isEmpty()) {
                assertThat(other).as("seed %d", seed).isEqualTo(one);
                continue;
            }
            Changes sent = Changes.parseFrom(changes.get().toByteArray());
            assertThat(Differences.applied(sent, one)).as("seed %d", seed).isEqualTo(other);
            assertThat(Differences.between(one, one)).isEmpty();
        }
    }

    @Test
    void writingAndReadingOnlyWhatChangedGivesTheSame() throws Exception {
        ViewWriter writer = new ViewWriter();
        ViewReader reader = new ViewReader();
        firebreak.protocol.v1.SeatView held = firebreak.protocol.v1.SeatView.getDefaultInstance();
        SeatView before = new RandomRecords(0).next(SeatView.class);
        for (long seed = 0; seed < SEEDS; seed++) {
            SeatView other = new RandomRecords(seed).next(SeatView.class);
            SeatView view = seed % 2 == 0 ? other : mixed(before, other);
            firebreak.protocol.v1.SeatView wire = writer.next(view);
            assertThat(wire).as("seed %d", seed).isEqualTo(Views.toWire(view));
            held = Differences.applied(Differences.between(held, wire).orElseThrow(), held);
            assertThat(reader.next(held)).as("seed %d", seed).isEqualTo(view);
            before = view;
        }
    }

    private static SeatView mixed(SeatView one, SeatView other) {
        return new SeatView(
                one.you(),
                other.situation(),
                one.own(),
                one.briefs(),
                one.parties(),
                one.colleagues().reversed(),
                one.tasks(),
                one.mail().stream().skip(1).toList(),
                one.calls(),
                one.channels(),
                other.offers(),
                one.meetings(),
                one.incidents(),
                one.evidence(),
                one.moods(),
                one.orders(),
                one.moves(),
                one.measures(),
                one.claims(),
                one.agreements(),
                one.arguments(),
                other.control());
    }

    @Test
    void oneChangedItemTravelsAlone() {
        SeatView view = new RandomRecords(7).next(SeatView.class);
        firebreak.protocol.v1.SeatView before = Views.toWire(view);
        var calls = before.toBuilder()
                .clearCalls()
                .addCalls(firebreak.protocol.v1.SeatView.Call.newBuilder().setKey("1").setText("Are you under attack?"))
                .addCalls(firebreak.protocol.v1.SeatView.Call.newBuilder().setKey("2").setText("Hello?"));
        firebreak.protocol.v1.SeatView one = calls.build();
        firebreak.protocol.v1.SeatView two =
                calls.setCalls(1, calls.getCalls(1).toBuilder().setAnswer("Yes.")).build();
        Changes changes = Differences.between(one, two).orElseThrow();
        assertThat(changes.getChanged().getCallsList()).hasSize(1);
        assertThat(changes.getChanged().getAllFields()).hasSize(1);
        assertThat(changes.getListsList()).isEmpty();
        assertThat(changes.getClearedList()).isEmpty();
    }

    @Test
    void changesThatCannotFollowAreToldApart() {
        firebreak.protocol.v1.SeatView view = Views.toWire(new RandomRecords(1).next(SeatView.class));
        Changes unknownField =
                Changes.newBuilder().addLists(ListChange.newBuilder().addPath(900)).build();
        Changes noList = Changes.newBuilder().addLists(ListChange.newBuilder().addPath(1)).build();
        Changes noItem = Changes.newBuilder()
                .addLists(ListChange.newBuilder().addPath(9).addOrder("nobody"))
                .build();
        for (Changes wrong : new Changes[] {unknownField, noList, noItem}) {
            assertThatThrownBy(() -> Differences.applied(wrong, view)).isInstanceOf(UnmappableException.class);
        }
    }

    @Test
    void twoItemsWithOneKeyAreNoView() {
        var item = firebreak.protocol.v1.SeatView.Brief.newBuilder().setKey("a");
        var twice = firebreak.protocol.v1.SeatView.newBuilder().addBriefs(item).addBriefs(item).build();
        assertThatThrownBy(() -> Differences.between(firebreak.protocol.v1.SeatView.getDefaultInstance(), twice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("briefs");
    }
}
