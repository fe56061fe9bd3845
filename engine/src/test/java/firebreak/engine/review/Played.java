package firebreak.engine.review;

import firebreak.engine.exercise.Author;
import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.Setup;
import firebreak.engine.replay.Replay;
import firebreak.engine.replay.Run;
import firebreak.engine.scenario.Loaded;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.ScenarioLoader;
import firebreak.engine.seat.Act;
import firebreak.engine.seat.Phase;
import firebreak.engine.seat.SeatView;
import firebreak.engine.view.Views;
import firebreak.engine.words.Moments;
import firebreak.engine.words.Parsed;
import firebreak.engine.words.Script;
import firebreak.engine.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A shipped scenario played from a script, and what was refused.
record Played(Scenario scenario, Run run, List<String> refusals) {
    private static final Path SCENARIOS = Path.of("..", "scenarios");

    static Played hotline() {
        try {
            return script(Files.readString(SCENARIOS.resolve("amber-grid/play/hotline.play")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Played script(String text) {
        Loaded loaded = ScenarioLoader.load(SCENARIOS.resolve("amber-grid"), SCENARIOS.resolve("library"));
        Scenario scenario = loaded.scenario().orElseThrow(() -> new AssertionError(loaded.diagnostics()));
        Run run = Replay.start(scenario, loaded.bundle().orElseThrow(), new Setup(7, false, false));
        Played played = new Played(scenario, run, new ArrayList<>());
        for (Script.Entry entry : Script.parse(text).entries()) {
            if (entry instanceof Script.Deed deed) {
                played.play(deed);
            }
        }
        return played;
    }

    private void play(Script.Deed deed) {
        if (deed.moment() instanceof Script.Moment.At(String moment)) {
            int minute = Moments.minute(moment, scenario.turns().startEpochMinute());
            if (minute > run.state().minute() && run.state().table().phase() == Phase.OPEN) {
                take(new Input(new Author.Clock(), new Act.AdvanceTo(minute)), "clock to " + moment);
            }
        }
        if (deed.command().equals("open")) {
            finishTurn();
        }
        boolean facilitator = deed.who().equals("facilitator");
        SeatView view = facilitator ? Views.facilitator(run.state()) : Views.of(run.state(), deed.who());
        Author author = facilitator ? new Author.Facilitator("chair") : new Author.Seat(deed.who());
        switch (Words.parse(deed.command(), view)) {
            case Parsed.Say say -> take(new Input(author, say.act()), deed.who() + ": " + deed.command());
            case Parsed other -> refusals.add(deed.who() + ": " + deed.command() + " => " + other);
        }
    }

    /// Scripts leave out the lock of turn 0.
    private void finishTurn() {
        if (run.state().table().phase() == Phase.OPEN) {
            take(new Input(new Author.Facilitator("chair"), new Act.LockTurn()), "lock");
            take(new Input(new Author.Facilitator("chair"), new Act.ResolveTurn()), "resolve");
        }
    }

    private void take(Input input, String what) {
        if (run.take(input) instanceof Outcome.Rejected(var reason)) {
            refusals.add(what + " => " + reason);
        }
    }
}
