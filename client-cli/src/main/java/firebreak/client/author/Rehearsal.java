package firebreak.client.author;

import firebreak.engine.bot.Temper;
import firebreak.engine.chance.Dice;
import firebreak.engine.exercise.EntryState;
import firebreak.engine.exercise.Event;
import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.Posture;
import firebreak.engine.exercise.Quantity;
import firebreak.engine.exercise.Reason;
import firebreak.engine.exercise.Rules;
import firebreak.engine.exercise.Score;
import firebreak.engine.exercise.Setup;
import firebreak.engine.exercise.State;
import firebreak.engine.play.BotPlay;
import firebreak.engine.play.Table;
import firebreak.engine.scenario.Dyad;
import firebreak.engine.scenario.Entry;
import firebreak.engine.scenario.Happening;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.seat.Act;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// One exercise that only bots play, and what is counted of it. Nothing of it is kept.
final class Rehearsal implements Table {
    private final SortedMap<String, Integer> counts = new TreeMap<>();
    private final SortedSet<String> hits = new TreeSet<>();
    private final List<int[]> tensions = new ArrayList<>();
    private State state;
    private final List<int[]> rungs = new ArrayList<>();
    private final SortedMap<Dyad, Integer> peaks = new TreeMap<>();
    private final Predicate<Act> forbidden;
    private int peakTension;
    private int peakUncertainty;
    private int peakRung;

    private Rehearsal(State state, Predicate<Act> forbidden) {
        this.state = state;
        this.forbidden = forbidden;
        state.postures().keySet().forEach(dyad -> peaks.put(dyad, state.tension(dyad)));
        state.postures().keySet().forEach(dyad -> {
            peakTension = Math.max(peakTension, state.tension(dyad));
            peakUncertainty = Math.max(peakUncertainty, state.uncertainty(dyad));
            peakRung = Math.max(peakRung, state.posture(dyad).rung());
        });
    }

    /// What is counted of an exercise.
    ///
    /// @param counts how often something happened: `call placed`, `objective O1 met`
    /// @param hits   what of the scenario happened at all: `ending quiet`, `entry 2.3`, `branch 2.3 confirm`, `met 2.3`, `evidence gateway-log`,
    ///               `stake ARD 0` for the first goal of Ardenia
    /// @param tensions at the end of each turn, turn 0 first where there is one, of each pair in the order of their names
    /// @param peaks  the highest tension of each pair, in the order of their names
    /// @param rungs  as `tensions`
    /// @param scores how each delegation came out
    record Figures(
            SortedMap<String, Integer> counts,
            SortedSet<String> hits,
            List<int[]> tensions,
            int peakTension,
            int peakUncertainty,
            int peakRung,
            List<Integer> peaks,
            List<int[]> rungs,
            List<Score> scores) {}

    /// Plays an exercise to its end.
    ///
    /// @param byEventList whether the event list places the calls and offers that it has for delegations, as it does for
    ///                    bots; else it tells them to, as it does people
    /// @throws IllegalStateException if it does not come to one
    static Figures play(Scenario scenario, SequencedMap<String, Temper> tempers, long seed, boolean byEventList) {
        return play(scenario, tempers, seed, byEventList, _ -> false);
    }

    /// Plays an exercise in which some acts are turned away.
    ///
    /// @param forbidden what nobody may do, whatever the rules say
    static Figures play(
            Scenario scenario, SequencedMap<String, Temper> tempers, long seed, boolean byEventList, Predicate<Act> forbidden) {
        Rehearsal rehearsal = new Rehearsal(State.initial(scenario, new Setup(seed, false, byEventList)), forbidden);
        BotPlay.play(rehearsal, tempers, new Dice(seed));
        List<Score> scores = Score.of(rehearsal.state);
        scores.forEach(rehearsal::stakes);
        return new Figures(
                rehearsal.counts,
                rehearsal.hits,
                rehearsal.tensions,
                rehearsal.peakTension,
                rehearsal.peakUncertainty,
                rehearsal.peakRung,
                List.copyOf(rehearsal.peaks.values()),
                rehearsal.rungs,
                scores);
    }

    private void stakes(Score score) {
        for (int i = 0; i < score.found().size(); i++) {
            if (score.found().get(i).holds()) {
                hits.add("stake " + score.delegation() + " " + i);
            }
        }
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    public Outcome take(Input input) {
        if (forbidden.test(input.act())) {
            return new Outcome.Rejected(new Reason("not-here", "This rehearsal does without.", List.of(), ""));
        }
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
            case Event.ExerciseEnded ended -> hits.add("ending " + ended.ending());
            case Event.EntryFired fired -> hits.add("entry " + fired.entry());
            case Event.EntryPassedOver passed -> {
                // A call that could not be placed has rung nowhere, though its moment had come.
                Entry entry = state.scenario().msel().get(passed.entry());
                if (entry != null && entry.happening() instanceof Happening.ScriptedCall && state.entry(passed.entry()).call() == 0) {
                    hits.remove("entry " + passed.entry());
                }
            }
            case Event.CallPlaced placed -> {
                add(placed.call().isHoax() ? "hoax placed" : "call placed");
                hits.add("channel " + placed.call().channel());
            }
            case Event.CallAnswered answered -> {
                add(state.call(answered.call()).isHoax() ? "hoax answered" : answered.inTime() ? "call answered in time" : "call answered late");
                branch(state.call(answered.call()).entry(), answered.meaning().name());
            }
            case Event.CallUnanswered unanswered -> {
                add(state.call(unanswered.call()).isHoax() ? "hoax left alone" : "call unanswered");
                branch(state.call(unanswered.call()).entry(), "unanswered");
            }
            case Event.CallDeclined declined -> {
                add(state.call(declined.call()).isHoax() ? "hoax left alone" : "call declined");
                branch(state.call(declined.call()).entry(), "unanswered");
            }
            case Event.CallUnreached unreached -> {
                add("call unreached");
                branch(state.call(unreached.call()).entry(), "unanswered");
            }
            case Event.HoaxFoundOut found -> {
                add("hoax found out");
                branch(state.call(found.call()).entry(), "found_out");
            }
            case Event.MeasureOffered offered -> {
                add("measure offered");
                hits.add("measure " + offered.offer().measure());
            }
            case Event.MeasureAnswered answered -> answered(answered);
            case Event.MeasureUsed used -> {
                add("measure used");
                hits.add("used " + state.offer(used.offer()).measure());
            }
            case Event.ClaimMade _ -> add("claim made");
            case Event.OrderPlaced placed -> {
                add("order placed");
                hits.add("move " + placed.order().move());
            }
            case Event.ExpectationSet set -> {
                hits.add("asked " + set.entry());
                if (set.expected() == EntryState.Expected.MET) {
                    hits.add("met " + set.entry());
                }
            }
            case Event.IncidentMoved moved -> {
                hits.add("incident " + moved.incident());
                hits.add("stage " + moved.incident() + " " + moved.stage().word());
            }
            case Event.EvidenceObtained obtained -> hits.add("evidence " + obtained.evidence());
            case Event.TurnResolved _ -> standings();
            case Event.ObjectiveJudged judged -> add("objective " + judged.objective() + (judged.met() ? " met" : " missed"));
            case Event.ScenarioFaulted _ -> add("fault of the scenario");
            case Event.QuantityMoved moved -> {
                if (moved.quantity().kind() == Quantity.Kind.TENSION) {
                    peakTension = Math.max(peakTension, moved.to());
                    peaks.merge(new Dyad(moved.quantity().of(), moved.quantity().to()), moved.to(), Math::max);
                } else if (moved.quantity().kind() == Quantity.Kind.UNCERTAINTY) {
                    peakUncertainty = Math.max(peakUncertainty, moved.to());
                }
            }
            case Event.RungChanged changed -> peakRung = Math.max(peakRung, changed.to());
            default -> {} // Of hundreds of kinds of events a rehearsal counts these.
        }
    }

    private void answered(Event.MeasureAnswered answered) {
        String branch =
                switch (answered.status()) {
                    case ACCEPTED, USED -> "accepted";
                    case DECLINED -> "declined";
                    case LAPSED -> "unanswered";
                    default -> "";
                };
        branch(state.offer(answered.offer()).entry(), branch);
    }

    private void branch(@Nullable String entry, String branch) {
        if (entry != null) {
            hits.add("branch " + entry + " " + branch);
        }
    }

    private void standings() {
        tensions.add(state.postures().keySet().stream().mapToInt(state::tension).toArray());
        rungs.add(state.postures().values().stream().mapToInt(Posture::rung).toArray());
    }

    private void add(String what) {
        counts.merge(what, 1, Integer::sum);
    }
}
