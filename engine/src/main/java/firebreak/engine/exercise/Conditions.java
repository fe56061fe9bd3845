package firebreak.engine.exercise;

import firebreak.engine.exercise.AgendaItem.Kind;
import firebreak.engine.exercise.EntryState.Status;
import firebreak.engine.facts.Condition;
import firebreak.engine.facts.Evaluation;
import firebreak.engine.facts.Topic;
import firebreak.engine.scenario.Ending;
import firebreak.engine.scenario.Entry;
import firebreak.engine.scenario.IncidentPlan;
import firebreak.engine.scenario.Stage;
import firebreak.engine.scenario.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Looks at the conditions that something has touched, and says what they set off.
final class Conditions {

    /// Entries that set each other off more often than this in one minute are a loop.
    private static final int MOST_ROUNDS = 32;

    private Conditions() {}

    /// Runs what conditions set off, batch after batch, until nothing more follows.
    ///
    /// @return everything that was touched on the way
    static int run(Unfolding story) {
        int all = 0;
        for (int round = 0; ; round++) {
            draw(story);
            int touched = story.takeTouched();
            if (touched == 0) {
                return all;
            }
            all |= touched;
            Batch batch = new Batch(story);
            List<String> fired = fireAll(batch, touched);
            batch.commit();
            if (round >= MOST_ROUNDS && !fired.isEmpty()) {
                story.emit(new Event.ScenarioFaulted(
                        new Cause.OfPlan("conditions"),
                        String.join(", ", fired),
                        "these entries keep setting each other off; they are stopped for this exercise"));
                for (String id : fired) {
                    if (story.now().entries().containsKey(id)) {
                        story.emit(new Event.EntrySet(new Cause.OfPlan("conditions"), id, Status.SKIPPED, "a loop"));
                    }
                }
                return all | story.takeTouched();
            }
        }
    }

    /// What has come to light about attribution and claims, before any condition asks.
    private static void draw(Unfolding story) {
        if (story.touches(Topic.STATE) || story.touches(Topic.CLAIM)) {
            Batch drawn = new Batch(story);
            Attribution.draw(drawn);
            drawn.commit();
        }
        List<Quantity> convinced = story.takeConvinced();
        if (!convinced.isEmpty()) {
            Batch shown = new Batch(story);
            for (Quantity attribution : convinced) {
                Denials.shown(shown, attribution.of(), attribution.to(), attribution.about(), new Cause.OfPlan("evidence"));
            }
            shown.commit();
        }
    }

    private static List<String> fireAll(Batch batch, int touched) {
        State state = batch.before();
        List<String> fired = new ArrayList<>();
        for (IncidentPlan plan : state.watchlist().incidents()) {
            IncidentState incident = state.incident(plan.id());
            Condition begins = plan.beginsWhen();
            if (begins != null && incident.stage() == Stage.LATENT && concerned(begins, touched)
                    && holds(batch, begins, "incident " + plan.id() + ", begins_when")) {
                Incidents.begin(batch, plan.id(), new Cause.OfPlan("incident " + plan.id()));
            }
            Condition spreads = plan.spreadsWhen();
            if (spreads != null && incident.stage() != Stage.LATENT && !incident.spread()
                    && (concerned(spreads, touched) || (touched & Topics.bit(Topic.INCIDENT)) != 0)
                    && holds(batch, spreads, "incident " + plan.id() + ", spreads_when")) {
                Incidents.spread(batch, plan.id(), new Cause.OfPlan("incident " + plan.id()));
            }
        }
        for (Watchlist.Watched watched : state.watchlist().entries()) {
            Entry entry = watched.entry();
            if ((watched.topics() & touched) == 0 || !waits(batch, entry)) {
                continue;
            }
            if (entry.trigger() instanceof Trigger.After after) {
                follow(batch, entry, after, fired);
            } else if (entry.trigger() instanceof Trigger.When(var condition)
                    && holds(batch, condition, "entry " + entry.id() + ", when")) {
                Condition onlyIf = entry.onlyIf();
                Cause cause = new Cause.OfPlan("entry " + entry.id());
                if ((onlyIf == null || holds(batch, onlyIf, "entry " + entry.id() + ", only_if")) && Entries.isDrawn(batch, entry, cause)) {
                    fired.add(entry.id());
                    Entries.fire(batch, entry.id(), cause);
                }
            }
        }
        return fired;
    }

    private static boolean waits(Batch batch, Entry entry) {
        EntryState now = batch.story().now().entry(entry.id());
        return now.status() == Status.WAITING
                || (entry.repeats()
                        && now.status() == Status.FIRED
                        && batch.before().minute() - now.firedMinute() >= Windows.PERIOD_MINUTES);
    }

    private static void follow(Batch batch, Entry entry, Trigger.After after, List<String> fired) {
        State state = batch.before();
        EntryState now = batch.story().now().entry(entry.id());
        if (now.wakeMinute() != EntryState.NO_WAKE || now.times() > 0 || !Entries.reached(state, after.entry(), after.state(), after.by())) {
            return;
        }
        Cause cause = new Cause.OfPlan("entry " + after.entry());
        if (after.waitMinutes() == 0) {
            fired.add(entry.id());
            Entries.fireIfWanted(batch, entry.id(), cause);
        } else {
            batch.emit(new Event.EntryWakes(cause, entry.id(), state.minute() + after.waitMinutes()));
        }
    }

    /// The ending that is reached now, if any.
    ///
    /// @param touched what has changed since the endings were last looked at
    /// @param last    the last turn has been resolved: final endings count, and only they
    static Optional<Ending> ending(Batch batch, int touched, boolean last) {
        for (Watchlist.Goal goal : batch.before().watchlist().endings()) {
            Ending ending = goal.ending();
            if (ending.isFinal() == last && (goal.topics() & touched) != 0 && holds(batch, ending.when(), "ending " + ending.id())) {
                return Optional.of(ending);
            }
        }
        return Optional.empty();
    }

    private static boolean concerned(Condition condition, int touched) {
        return (Topics.of(condition) & touched) != 0;
    }

    /// Evaluates a condition, and has it looked at again when a time function in it changes.
    static boolean holds(Batch batch, Condition condition, String where) {
        State state = batch.before();
        Evaluation evaluation = condition.evaluate(new StateFacts(state));
        if (evaluation.error() != null) {
            batch.emit(new Event.ScenarioFaulted(new Cause.OfPlan(where), where, evaluation.error()));
        }
        if (!evaluation.value() && evaluation.nextMinute() != Integer.MAX_VALUE && evaluation.nextMinute() > state.minute()) {
            lookAgain(batch, evaluation.nextMinute(), new Cause.OfPlan(where));
        }
        return evaluation.value();
    }

    /// Has the clock touch conditions at a minute.
    static void lookAgain(Batch batch, int minute, Cause cause) {
        AgendaItem wake = new AgendaItem(minute, Kind.CONDITION, 0, "");
        if (!batch.story().now().agenda().contains(wake)) {
            batch.emit(new Event.Scheduled(cause, wake));
        }
    }
}
