package firebreak.engine.exercise;

import firebreak.engine.facts.Condition;
import firebreak.engine.facts.Topic;
import firebreak.engine.scenario.Ending;
import firebreak.engine.scenario.Entry;
import firebreak.engine.scenario.IncidentPlan;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/// What of a scenario waits for something to happen, each with the topics that make it worth another look. Made once
/// for an exercise; it says nothing that the scenario does not.
///
/// Sets of topics are bits, see [Topics].
final class Watchlist {
    private static final int CHAINS = Topics.bit(Topic.ENTRY) | Topics.bit(Topic.CALL) | Topics.bit(Topic.MEASURE);

    private final List<Watched> entries = new ArrayList<>();
    private final List<IncidentPlan> incidents = new ArrayList<>();
    private final List<Goal> endings = new ArrayList<>();
    private final SequencedMap<String, List<Entry>> expecting = new TreeMap<>();

    Watchlist(Scenario scenario) {
        for (Entry entry : scenario.msel().values()) {
            int topics = topics(entry);
            if (topics != 0) {
                entries.add(new Watched(entry, topics));
            }
            if (entry.expect() != null) {
                expecting.computeIfAbsent(entry.expect().of().delegation(), _ -> new ArrayList<>()).add(entry);
            }
        }
        for (IncidentPlan plan : scenario.incidents().values()) {
            if (plan.beginsWhen() != null || plan.spreadsWhen() != null) {
                incidents.add(plan);
            }
        }
        for (Ending ending : scenario.endings()) {
            endings.add(new Goal(ending, Topics.of(ending.when())));
        }
    }

    /// An entry that is set off by what happens.
    ///
    /// @param topics at least one of them must have been touched
    record Watched(Entry entry, int topics) {}

    /// An ending, and the topics that can bring it about.
    record Goal(Ending ending, int topics) {}

    /// What an entry waits for, what it asks for besides, and its time to repeat; 0 if nothing that happens sets it off.
    private static int topics(Entry entry) {
        Condition onlyIf = entry.onlyIf();
        return switch (entry.trigger()) {
            case Trigger.When(var condition) ->
                Topics.of(condition)
                        | (onlyIf == null ? 0 : Topics.of(onlyIf))
                        | (entry.repeats() ? Topics.bit(Topic.CLOCK) : 0);
            case Trigger.After _ -> CHAINS;
            case Trigger.At _, Trigger.ByFacilitator _ -> 0;
        };
    }

    /// The entries that conditions or other entries set off, in the scenario's order.
    List<Watched> entries() {
        return entries;
    }

    /// The incidents that begin or spread on a condition.
    List<IncidentPlan> incidents() {
        return incidents;
    }

    /// All endings, in the scenario's order.
    List<Goal> endings() {
        return endings;
    }

    /// The entries that expect something of a delegation, in the scenario's order.
    List<Entry> expecting(String delegation) {
        return expecting.getOrDefault(delegation, List.of());
    }
}
