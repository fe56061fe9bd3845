package firebreak.client.trial;

import firebreak.client.print.RunTable;
import firebreak.client.print.Scenarios;
import firebreak.engine.exercise.Event;
import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.Setup;
import firebreak.engine.exercise.State;
import firebreak.engine.play.Table;
import firebreak.engine.record.ExerciseRecord;
import firebreak.engine.record.Step;
import firebreak.engine.replay.Replay;
import firebreak.engine.replay.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A story that was played from beginning to end, with the scenario it was played in, to be put beside another.
///
/// @param end the state at its end
public record PlayedStory(Scenarios.Found found, ExerciseRecord record, State end) {

    /// Something of a story: an event, or an input that was refused.
    ///
    /// @param minute when, simulated minutes
    /// @param step   how many inputs had been taken before its own
    /// @param event  its number, or -1 where an input was refused
    /// @param what   the event, or the refusal
    record Item(int minute, int step, long event, Object what) {
        boolean isLike(Item other) {
            return minute == other.minute && what.equals(other.what);
        }
    }

    /// Plays a story.
    ///
    /// @param all plays it, at the table that it is handed
    public static PlayedStory of(Scenarios.Found found, Setup setup, Consumer<Table> all) {
        Run run = Replay.start(found.scenario(), found.files(), setup);
        all.accept(new RunTable(run));
        return new PlayedStory(found, run.record(), run.state());
    }

    /// Plays inputs.
    static PlayedStory of(Scenarios.Found found, Setup setup, List<Input> inputs) {
        return of(found, setup, table -> inputs.forEach(table::take));
    }

    State beginning() {
        return State.initial(found.scenario(), record.origin().setup());
    }

    /// All that happened, in order; that time passes is no item.
    List<Item> items() {
        List<Item> items = new ArrayList<>();
        int minute = beginning().minute();
        long number = 0;
        for (Step step : record.steps()) {
            int before = (int) step.number() - 1;
            switch (step.outcome()) {
                case Outcome.Rejected refused -> items.add(new Item(minute, before, -1, refused));
                case Outcome.Accepted(var events) -> {
                    for (Event event : events) {
                        if (event instanceof Event.TimePassed passed) {
                            minute = passed.minute();
                        } else {
                            items.add(new Item(minute, before, number++, event));
                        }
                    }
                }
            }
        }
        return items;
    }
}
