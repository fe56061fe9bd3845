package firebreak.client.author;

import firebreak.engine.bot.Temper;
import firebreak.engine.chance.Dice;
import firebreak.engine.exercise.Event;
import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.Quantity;
import firebreak.engine.exercise.Rules;
import firebreak.engine.exercise.Score;
import firebreak.engine.exercise.Setup;
import firebreak.engine.exercise.State;
import firebreak.engine.play.BotPlay;
import firebreak.engine.play.Table;
import firebreak.engine.scenario.Scenario;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;

/// One exercise that only bots play, and what is counted of it. Nothing of it is kept.
final class Rehearsal implements Table {
    private final SortedMap<String, Integer> counts = new TreeMap<>();
    private State state;
    private int peakTension;
    private int peakUncertainty;
    private int peakRung;

    private Rehearsal(State state) {
        this.state = state;
        state.postures().keySet().forEach(dyad -> {
            peakTension = Math.max(peakTension, state.tension(dyad));
            peakUncertainty = Math.max(peakUncertainty, state.uncertainty(dyad));
            peakRung = Math.max(peakRung, state.posture(dyad).rung());
        });
    }

    /// What is counted of an exercise.
    ///
    /// @param counts how often something happened: `ending quiet`, `entry 2.3`, `call late`
    /// @param scores how each delegation came out
    record Figures(SortedMap<String, Integer> counts, int peakTension, int peakUncertainty, int peakRung, List<Score> scores) {}

    /// Plays an exercise to its end.
    ///
    /// @throws IllegalStateException if it does not come to one
    static Figures play(Scenario scenario, SequencedMap<String, Temper> tempers, long seed) {
        Rehearsal rehearsal = new Rehearsal(State.initial(scenario, new Setup(seed, false, true)));
        BotPlay.play(rehearsal, tempers, new Dice(seed));
        return new Figures(rehearsal.counts, rehearsal.peakTension, rehearsal.peakUncertainty, rehearsal.peakRung, Score.of(rehearsal.state));
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    public Outcome take(Input input) {
        Rules.Taken taken = Rules.take(state, input);
        state = taken.after();
        Outcome outcome = taken.outcome();
        if (outcome instanceof Outcome.Accepted(var events)) {
            events.forEach(this::count);
        }
        return outcome;
    }

    private void count(Event event) {
        switch (event) {
            case Event.ExerciseEnded ended -> add("ending " + ended.ending());
            case Event.EntryFired fired -> add("entry " + fired.entry());
            case Event.CallPlaced _ -> add("call placed");
            case Event.CallAnswered answered -> add(answered.inTime() ? "call answered in time" : "call answered late");
            case Event.CallUnanswered _ -> add("call unanswered");
            case Event.CallDeclined _ -> add("call declined");
            case Event.CallUnreached _ -> add("call unreached");
            case Event.MeasureOffered _ -> add("measure offered");
            case Event.MeasureUsed _ -> add("measure used");
            case Event.ClaimMade _ -> add("claim made");
            case Event.OrderPlaced _ -> add("order placed");
            case Event.ObjectiveJudged judged -> add("objective " + judged.objective() + (judged.met() ? " met" : " missed"));
            case Event.ScenarioFaulted _ -> add("fault of the scenario");
            case Event.QuantityMoved moved -> {
                if (moved.quantity().kind() == Quantity.Kind.TENSION) {
                    peakTension = Math.max(peakTension, moved.to());
                } else if (moved.quantity().kind() == Quantity.Kind.UNCERTAINTY) {
                    peakUncertainty = Math.max(peakUncertainty, moved.to());
                }
            }
            case Event.RungChanged changed -> peakRung = Math.max(peakRung, changed.to());
            default -> {} // Of hundreds of kinds of events a rehearsal counts these.
        }
    }

    private void add(String what) {
        counts.merge(what, 1, Integer::sum);
    }
}
