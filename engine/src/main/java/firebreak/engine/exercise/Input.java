package firebreak.engine.exercise;

import firebreak.engine.seat.Act;

/// One thing that somebody does to an exercise.
public record Input(Author author, Act act) {

    /// The clock's own input; it takes no ordinal, so that advancing in one step or in many gives an equal state.
    public boolean byClock() {
        return author instanceof Author.Clock;
    }
}
