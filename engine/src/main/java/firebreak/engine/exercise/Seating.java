package firebreak.engine.exercise;

import firebreak.engine.persistent.PersistentMap;
import java.util.function.UnaryOperator;

/// Who sits at the table.
///
/// @param seats     by address
/// @param languages that seats, `facilitator` and `observer` have chosen for themselves
record Seating(PersistentMap<String, SeatState> seats, PersistentMap<String, String> languages) {

    /// @param minute of the event
    Seating after(Event.SeatEvent event, int minute) {
        return switch (event) {
            case Event.SeatActed e -> with(e.seat(), seat -> seat.acted(minute));
            case Event.SeatReady e -> with(e.seat(), seat -> seat.withReady(e.ready()));
            case Event.SeatHandedOver e -> with(e.seat(), seat -> seat.withBot(e.bot()));
            case Event.LanguageChosen e -> new Seating(seats, languages.plus(e.seat(), e.language()));
        };
    }

    /// When a turn opens, nobody is done with it.
    Seating after(Event.TableEvent event) {
        return switch (event) {
            case Event.TurnOpened _ -> new Seating(seats.mapped(seat -> seat.withReady(false)), languages);
            case Event.TurnExtended _,
                    Event.TurnLocked _,
                    Event.TurnReopened _,
                    Event.TurnResolved _,
                    Event.ClockPaused _,
                    Event.ClockResumed _,
                    Event.PeriodEnded _,
                    Event.TruthRevealed _,
                    Event.ExerciseEnded _,
                    Event.FacilitatorNoted _ -> this;
        };
    }

    /// A seat's orders are counted.
    Seating after(Event.OrderEvent event) {
        return switch (event) {
            case Event.OrderPlaced e -> with(e.order().seat(), SeatState::ordered);
            case Event.OrderApproved _,
                    Event.OrderStarted _,
                    Event.OrderRefused _,
                    Event.OrderWithdrawn _,
                    Event.OrderDone _,
                    Event.OrderLapsed _ -> this;
        };
    }

    private Seating with(String address, UnaryOperator<SeatState> change) {
        return new Seating(seats.changed(address, change), languages);
    }
}
