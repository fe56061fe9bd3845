package firebreak.engine.benchmark;

import firebreak.engine.chance.Dice;
import firebreak.engine.exercise.Author;
import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.Rules;
import firebreak.engine.exercise.Setup;
import firebreak.engine.exercise.State;
import firebreak.engine.play.BotPlay;
import firebreak.engine.play.Table;
import firebreak.engine.scenario.Loaded;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.ScenarioLoader;
import firebreak.engine.seat.Act;
import firebreak.engine.seat.Phase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A moment of Amber Grid as bots play it, with what they do next.
public enum Moment {
    /// After a tenth of the exercise's inputs.
    EARLY(100),
    /// After half of them.
    MIDDLE(500),
    /// Near the end.
    LATE(850),
    /// The same after people have typed five thousand messages more, many times what an afternoon has.
    CROWDED(850);

    /// How many inputs follow on a moment.
    static final int INPUTS = 40;

    private static final long SEED = 7;
    private static final int MESSAGES = 5_000;
    private static final List<String> SPEAKERS = List.of("ARD.mfa", "BOR.mfa", "CAL.mfa");

    private final int permille;

    Moment(int permille) {
        this.permille = permille;
    }

    /// What is measured at a moment.
    ///
    /// @param before how many inputs came before
    /// @param state  where the exercise stands; a turn is open
    /// @param next   what bots do then
    record Captured(int before, State state, List<Input> next) {
        Captured {
            next = List.copyOf(next);
        }
    }

    /// Plays up to the moment.
    Captured captured() {
        Played played = new Played(State.initial(amberGrid(), new Setup(SEED, false, false)));
        BotPlay.play(played, BotPlay.tempers(played.state.scenario()), new Dice(SEED));
        int at = played.inputs.size() * permille / 1000;
        while (!isOpen(played.before.get(at))) {
            at--;
        }
        State state = played.before.get(at);
        int before = at;
        if (this == CROWDED) {
            for (int i = 0; i < MESSAGES; i++) {
                state = after(state, message(SPEAKERS.get(i % SPEAKERS.size()), "We have seen it, and we are looking into it."));
            }
            before += MESSAGES;
        }
        return new Captured(before, state, played.inputs.subList(at, at + INPUTS));
    }

    /// Somebody talks to their colleagues.
    static Input message(String seat, String text) {
        return new Input(new Author.Seat(seat), new Act.Message(text));
    }

    /// The state after an input that stands.
    ///
    /// @throws IllegalStateException if it is refused
    static State after(State state, Input input) {
        Rules.Taken taken = Rules.take(state, input);
        if (taken.outcome() instanceof Outcome.Rejected(var reason)) {
            throw new IllegalStateException(input + " was refused: " + reason);
        }
        return taken.after();
    }

    private static boolean isOpen(State state) {
        return state.table().phase() == Phase.OPEN && !state.table().paused() && state.minute() < state.table().endMinute() - 1;
    }

    private static Scenario amberGrid() {
        Loaded loaded = ScenarioLoader.load(Path.of("../scenarios/amber-grid"), Path.of("../scenarios/library"));
        return loaded.scenario().orElseThrow(() -> new IllegalStateException(loaded.diagnostics().toString()));
    }

    /// A table that keeps every input that stood, with the state before it.
    private static final class Played implements Table {
        private final List<State> before = new ArrayList<>();
        private final List<Input> inputs = new ArrayList<>();
        private State state;

        Played(State state) {
            this.state = state;
        }

        @Override
        public State state() {
            return state;
        }

        @Override
        public Outcome take(Input input) {
            Rules.Taken taken = Rules.take(state, input);
            if (taken.outcome() instanceof Outcome.Accepted) {
                before.add(state);
                inputs.add(input);
            }
            state = taken.after();
            return taken.outcome();
        }
    }
}
