package firebreak.client.author;

import firebreak.engine.diagnostic.Code;
import firebreak.engine.diagnostic.Diagnostic;
import firebreak.engine.diagnostic.Diagnostics;
import firebreak.engine.diagnostic.Span;
import firebreak.engine.scenario.AnswerMeaning;
import firebreak.engine.scenario.Entry;
import firebreak.engine.scenario.Happening;
import firebreak.engine.scenario.Places;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What a scenario holds that can happen, and in how many rehearsals it did.
final class Coverage {
    /// At most this share of the exercises is hardly ever, permille.
    private static final int HARDLY_EVER = 10;
    /// An expected action that is done in a smaller share of the exercises in which it is asked for is unfair, permille.
    private static final int UNFAIR = 50;

    private final Scenario scenario;
    private final Map<String, Integer> hits;
    private final int runs;

    /// Something of the scenario that can happen.
    ///
    /// @param kind  of the thing that is declared, as authors call it
    /// @param id    its id
    /// @param hit   how a rehearsal notes that it happened
    /// @param words what happened, for a table
    record Thing(String kind, String id, String hit, String words) {}

    /// An expected action: in how many exercises it was asked for, and in how many of these it was done.
    record Expected(String entry, String what, int asked, int met) {}

    /// @param hits in how many of the exercises each thing happened
    /// @param runs how many exercises there were
    Coverage(Scenario scenario, Map<String, Integer> hits, int runs) {
        this.scenario = scenario;
        this.hits = hits;
        this.runs = runs;
    }

    int of(Thing thing) {
        return hits.getOrDefault(thing.hit(), 0);
    }

    /// What follows from an answer, a silence, an acceptance or a refusal, wherever the author has written something.
    List<Thing> branches() {
        List<Thing> things = new ArrayList<>();
        for (Entry entry : scenario.msel().values()) {
            switch (entry.happening()) {
                case Happening.ScriptedCall call -> {
                    for (Map.Entry<AnswerMeaning, ?> answer : call.answers().entrySet()) {
                        if (answer.getValue() instanceof List<?> steps && !steps.isEmpty()) {
                            things.add(branch(entry, answer.getKey().name(), "answered: " + answer.getKey().word()));
                        }
                    }
                    if (!call.ifUnanswered().isEmpty()) {
                        things.add(branch(entry, "unanswered", "unanswered"));
                    }
                }
                case Happening.ScriptedMeasure measure -> {
                    if (!measure.ifAccepted().isEmpty()) {
                        things.add(branch(entry, "accepted", "accepted"));
                    }
                    if (!measure.ifDeclined().isEmpty()) {
                        things.add(branch(entry, "declined", "declined"));
                    }
                    if (!measure.ifUnanswered().isEmpty()) {
                        things.add(branch(entry, "unanswered", "unanswered"));
                    }
                }
                case Happening.Inject _, Happening.Instruction _, Happening.Effects _, Happening.Nothing _ -> {}
            }
        }
        return things;
    }

    private static Thing branch(Entry entry, String branch, String words) {
        return new Thing("entry", entry.id(), "branch " + entry.id() + " " + branch, words);
    }

    List<Thing> entries() {
        return scenario.msel().values().stream()
                .map(entry -> new Thing("entry", entry.id(), "entry " + entry.id(), title(entry)))
                .toList();
    }

    private static String title(Entry entry) {
        return entry.title() == null ? "" : entry.title().toString();
    }

    List<Thing> endings() {
        return scenario.endings().stream()
                .map(ending -> new Thing("ending", ending.id(), "ending " + ending.id(), ending.title().toString()))
                .toList();
    }

    /// What else the scenario itself declares: incidents, evidence, channels, and moves and measures of its own.
    List<Thing> others(Places places) {
        List<Thing> things = new ArrayList<>();
        scenario.incidents().forEach((id, incident) -> things.add(new Thing("incident", id, "incident " + id, incident.label().toString())));
        scenario.evidence().forEach((id, evidence) -> things.add(new Thing("piece of evidence", id, "evidence " + id, evidence.title().toString())));
        scenario.channels().forEach((id, channel) -> things.add(new Thing("channel", id, "channel " + id, channel.title().toString())));
        scenario.library().moves().forEach((id, move) -> things.add(new Thing("move", id, "move " + id, move.title().toString())));
        scenario.library().measures().forEach((id, measure) -> things.add(new Thing("measure", id, "measure " + id, measure.title().toString())));
        things.removeIf(thing -> places.of(thing.kind(), thing.id()) == null);
        return things;
    }

    List<Expected> expected() {
        List<Expected> all = new ArrayList<>();
        for (Entry entry : scenario.msel().values()) {
            if (entry.expect() != null) {
                all.add(new Expected(
                        entry.id(),
                        title(entry),
                        hits.getOrDefault("asked " + entry.id(), 0),
                        hits.getOrDefault("met " + entry.id(), 0)));
            }
        }
        return all;
    }

    /// What never happened, hardly ever did, or was hardly ever done, at the place where it is declared, in file order.
    /// What cannot happen because its entry never does is not reported again.
    List<Diagnostic> findings(Places places) {
        Diagnostics found = new Diagnostics();
        for (Thing thing : entries()) {
            if (!waitsForWhatNeverHappens(thing.id())) {
                seldom(thing, "the entry `" + thing.id() + "`", "fired", places, found);
            }
        }
        endings().forEach(thing -> seldom(thing, "the ending `" + thing.id() + "`", "was reached", places, found));
        for (Thing thing : branches()) {
            if (hits.getOrDefault("entry " + thing.id(), 0) > runs * HARDLY_EVER / 1000) {
                seldom(thing, "the branch `" + thing.words() + "` of `" + thing.id() + "`", "was taken", places, found);
            }
        }
        for (Thing thing : others(places)) {
            String verb =
                    switch (thing.kind()) {
                        case "incident" -> "began";
                        case "piece of evidence" -> "reached anybody";
                        case "channel" -> "carried a call";
                        case "move" -> "was ordered";
                        default -> "was offered";
                    };
            seldom(thing, "the " + thing.kind() + " `" + thing.id() + "`", verb, places, found);
        }
        for (Expected expected : expected()) {
            if (expected.asked() > 0 && expected.met() * 1000L < (long) expected.asked() * UNFAIR) {
                found.add(new Diagnostic(
                        Code.W016,
                        "what `" + expected.entry() + "` expects was done in " + expected.met() + " of the " + expected.asked()
                                + " exercises that asked for it",
                        place(places, "entry", expected.entry()),
                        "",
                        "give more time, tell the seat what is wanted, or expect it of another"));
            }
        }
        return found.inFileOrder();
    }

    private boolean waitsForWhatNeverHappens(String id) {
        Entry entry = scenario.msel().get(id);
        return entry != null
                && entry.trigger() instanceof Trigger.After after
                && hits.getOrDefault("entry " + after.entry(), 0) == 0;
    }

    private void seldom(Thing thing, String what, String verb, Places places, Diagnostics found) {
        int count = of(thing);
        if (count * 1000L > (long) runs * HARDLY_EVER) {
            return;
        }
        boolean never = count == 0;
        found.add(new Diagnostic(
                never ? Code.W015 : Code.A004,
                what + " " + (never ? never(verb) + " in " + runs : verb + " in " + count + " of " + runs) + " rehearsals",
                place(places, thing.kind(), thing.id()),
                "",
                never ? "see what it waits for, or allow it with the reason" : null));
    }

    private static String never(String verb) {
        return verb.startsWith("was ") ? "was never " + verb.substring("was ".length()) : "never " + verb;
    }

    private Span place(Places places, String kind, String id) {
        Span place = places.of(kind, id);
        return place == null ? Span.whole(scenario.name()) : place;
    }
}
