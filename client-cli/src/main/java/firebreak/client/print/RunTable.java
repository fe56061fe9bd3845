package firebreak.client.print;

import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.State;
import firebreak.engine.play.Table;
import firebreak.engine.replay.Run;

/// An exercise in this process, played at as at any table.
public final class RunTable implements Table {
    private final Run run;
    private int steps;

    public RunTable(Run run) {
        this.run = run;
    }

    @Override
    public State state() {
        return run.state();
    }

    @Override
    public Outcome take(Input input) {
        steps++;
        return run.take(input);
    }

    /// How many inputs it has taken.
    public int steps() {
        return steps;
    }
}
