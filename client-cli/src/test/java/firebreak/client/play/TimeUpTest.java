package firebreak.client.play;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.seat.SeatView;
import org.junit.jupiter.api.Test;

class TimeUpTest {
    private final TimeUp timeUp = new TimeUp();

    @Test
    void itIsSaidOnceWhenTheTurnsMinutesAreOver() {
        SeatView view = Views.seat();
        assertThat(timeUp.due(view)).isNull();
        SeatView over = Clockwork.at(view, view.situation().turnEndMinute());
        assertThat(timeUp.due(over)).contains("until the facilitator locks the turn");
        assertThat(timeUp.due(over)).isNull();
    }

    @Test
    void theFacilitatorIsToldWhatToType() {
        SeatView view = Views.facilitator();
        assertThat(timeUp.due(Clockwork.at(view, view.situation().turnEndMinute()))).contains("`lock`").contains("`extend 5m`");
    }
}
