package firebreak.engine.review;

import firebreak.engine.exercise.Event;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.State;
import firebreak.engine.record.ExerciseRecord;
import firebreak.engine.record.Step;
import firebreak.engine.replay.Replay;
import firebreak.engine.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/// Everything that happened, in order and by number, and how it ended.
final class Chronicle {
    private final Scenario scenario;
    private final State start;
    private State end;
    private final List<Noted> events = new ArrayList<>();
    private final List<Given> inputs = new ArrayList<>();

    Chronicle(Scenario scenario, ExerciseRecord played) {
        this.scenario = scenario;
        start = State.initial(scenario, played.origin().setup());
        end = start;
        Replay.walk(scenario, played, this::note);
    }

    private void note(Step step, State before, State after) {
        if (!step.input().byClock()) {
            boolean refused = step.outcome() instanceof Outcome.Rejected;
            inputs.add(new Given(inputs.size(), step.number(), before.minute(), refused, step.input()));
        }
        int minute = before.minute();
        int turn = before.table().turn();
        for (Event event : step.events()) {
            if (event instanceof Event.TimePassed passed) {
                minute = passed.minute();
            } else {
                turn = event instanceof Event.TurnOpened opened ? opened.turn() : turn;
                events.add(new Noted(events.size(), step.number(), minute, turn, event));
            }
        }
        end = after;
    }

    Scenario scenario() {
        return scenario;
    }

    State start() {
        return start;
    }

    State end() {
        return end;
    }

    /// Every event that has a number, in order.
    List<Noted> events() {
        return events;
    }

    /// @throws IllegalArgumentException if there is no such event
    Noted event(long number) {
        if (number < 0 || number >= events.size()) {
            throw new IllegalArgumentException("event is " + number + ", must be 0.." + (events.size() - 1));
        }
        return events.get((int) number);
    }

    List<Given> inputs() {
        return inputs;
    }

    /// @throws IllegalArgumentException if there is no such input
    Given input(long ordinal) {
        if (ordinal < 0 || ordinal >= inputs.size()) {
            throw new IllegalArgumentException("input is " + ordinal + ", must be 0.." + (inputs.size() - 1));
        }
        return inputs.get((int) ordinal);
    }
}
