package firebreak.engine.exercise;

import firebreak.engine.seat.Phase;
import org.jspecify.annotations.Nullable;

/// What the table is doing.
///
/// @param turn        -1 before the start, 0 for the turn of contacts
/// @param startMinute of the turn
/// @param endMinute   of the turn
/// @param tableMinutes table time of the turn, with extensions
/// @param ending      id of the ending, once ended; `stopped` where the facilitator ended the exercise
public record TableState(
        Phase phase,
        boolean paused,
        int turn,
        int startMinute,
        int endMinute,
        int tableMinutes,
        String notice,
        @Nullable String ending,
        boolean revealed) {

    static TableState waiting() {
        return new TableState(Phase.WAITING, false, -1, 0, 0, 0, "", null, false);
    }

    /// @param setup in live mode a turn that is resolved goes over into the next
    TableState after(Event.TableEvent event, Setup setup) {
        return switch (event) {
            case Event.TurnOpened e -> opened(e.turn(), e.startMinute(), e.endMinute(), e.tableMinutes());
            case Event.TurnExtended e -> withTableMinutes(tableMinutes + e.tableMinutes());
            case Event.TurnLocked _ -> withPhase(Phase.LOCKED);
            case Event.TurnReopened _ -> withPhase(Phase.OPEN);
            case Event.TurnResolved _ -> withPhase(setup.live() ? phase : Phase.BETWEEN);
            case Event.ClockPaused e -> withPaused(true, e.why());
            case Event.ClockResumed _ -> withPaused(false, "");
            case Event.TruthRevealed _ -> withRevealed();
            case Event.ExerciseEnded e -> ended(e.ending());
            case Event.PeriodEnded _, Event.FacilitatorNoted _ -> this;
        };
    }

    private TableState withPhase(Phase to) {
        return new TableState(to, false, turn, startMinute, endMinute, tableMinutes, notice, ending, revealed);
    }

    private TableState withPaused(boolean to, String why) {
        return new TableState(phase, to, turn, startMinute, endMinute, tableMinutes, why, ending, revealed);
    }

    private TableState withTableMinutes(int to) {
        return new TableState(phase, paused, turn, startMinute, endMinute, to, notice, ending, revealed);
    }

    private TableState opened(int turn, int startMinute, int endMinute, int tableMinutes) {
        return new TableState(Phase.OPEN, false, turn, startMinute, endMinute, tableMinutes, "", ending, revealed);
    }

    private TableState ended(String ending) {
        return new TableState(Phase.ENDED, false, turn, startMinute, endMinute, tableMinutes, notice, ending, revealed);
    }

    private TableState withRevealed() {
        return new TableState(phase, paused, turn, startMinute, endMinute, tableMinutes, notice, ending, true);
    }
}
