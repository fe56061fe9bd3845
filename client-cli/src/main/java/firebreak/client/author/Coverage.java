package firebreak.client.author;

import firebreak.engine.diagnostic.Code;
import firebreak.engine.diagnostic.Diagnostic;
import firebreak.engine.diagnostic.Diagnostics;
import firebreak.engine.diagnostic.Span;
import firebreak.engine.scenario.AnswerMeaning;
import firebreak.engine.scenario.Delegation;
import firebreak.engine.scenario.Entry;
import firebreak.engine.scenario.Happening;
import firebreak.engine.scenario.Places;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.Stake;
import firebreak.engine.scenario.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a scenario holds that can happen, and in how many rehearsals it did.
final class Coverage {
    /// At most this share of the exercises is hardly ever, permille.
    private static final int HARDLY_EVER = 10;
    /// An expected action that is done in a smaller share of the exercises in which it is asked for is unfair, permille.
    private static final int UNFAIR = 50;

    private final Scenario scenario;
    private final Tally doctrine;
    private final Tally wandering;

    /// In how many of some exercises each thing happened.
    ///
    /// @param runs how many exercises there were
    record Tally(Map<String, Integer> hits, int runs) {
        static Tally of(List<Rehearsal.Figures> all) {
            SortedMap<String, Integer> hits = new TreeMap<>();
            all.forEach(figures -> figures.hits().forEach(hit -> hits.merge(hit, 1, Integer::sum)));
            return new Tally(hits, all.size());
        }

        int of(String hit) {
            return hits.getOrDefault(hit, 0);
        }

        boolean hardlyEver(String hit) {
            return of(hit) * 1000L <= (long) runs * HARDLY_EVER;
        }
    }

    /// Something of the scenario that can happen.
    ///
    /// @param kind  of the thing that is declared, as [Places] has it
    /// @param id    its id there
    /// @param hit   how a rehearsal notes that it happened
    /// @param words what happened, for a table
    record Thing(String kind, String id, String hit, String words) {}

    /// An expected action: in how many exercises it was asked for, and in how many of these it was done.
    record Expected(String entry, String what, Share doctrine, Share wandering) {}

    /// In how many exercises an action was asked for, and in how many of these it was done.
    record Share(int asked, int met) {
        /// It was asked for, and done in a fair share of the exercises.
        boolean isFair() {
            return asked > 0 && met * 1000L >= (long) asked * UNFAIR;
        }
    }

    /// @param doctrine  of exercises in which bots keep to their doctrines
    /// @param wandering of exercises in which they do not always
    Coverage(Scenario scenario, Tally doctrine, Tally wandering) {
        this.scenario = scenario;
        this.doctrine = doctrine;
        this.wandering = wandering;
    }

    Tally doctrine() {
        return doctrine;
    }

    Tally wandering() {
        return wandering;
    }

    private boolean happened(String hit) {
        return doctrine.of(hit) + wandering.of(hit) > 0;
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
                    if (!call.ifFoundOut().isEmpty()) {
                        things.add(branch(entry, "found_out", "found out"));
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
        return new Thing("branch", entry.id() + " " + words, "branch " + entry.id() + " " + branch, words);
    }

    /// The goals and red lines of a delegation.
    List<Thing> stakes(Delegation delegation) {
        List<Thing> things = new ArrayList<>();
        for (Stake stake : delegation.stakes()) {
            String id = delegation.id() + " " + things.size();
            things.add(new Thing("stake", id, "stake " + id, stake.text().toString()));
        }
        return things;
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
                all.add(new Expected(entry.id(), title(entry), share(doctrine, entry.id()), share(wandering, entry.id())));
            }
        }
        return all;
    }

    private static Share share(Tally tally, String entry) {
        return new Share(tally.of("asked " + entry), tally.of("met " + entry));
    }

    /// What never happened, hardly ever did, or was hardly ever done, whether bots keep to their doctrines or wander, at the
    /// place where it is declared, in file order.
    /// What cannot happen because its entry never does is not reported again.
    List<Diagnostic> findings(Places places) {
        Diagnostics found = new Diagnostics();
        for (Thing thing : entries()) {
            if (!waitsForWhatNeverHappens(thing.id()) && !isInReserve(thing.id())) {
                seldom(thing, "the entry `" + thing.id() + "`", "fired", places, found);
            }
        }
        endings().forEach(thing -> seldom(thing, "the ending `" + thing.id() + "`", "was reached", places, found));
        for (Thing thing : branches()) {
            String entry = thing.id().substring(0, thing.id().length() - thing.words().length() - 1);
            if (!doctrine.hardlyEver("entry " + entry) || !wandering.hardlyEver("entry " + entry)) {
                seldom(thing, "the branch `" + thing.words() + "` of `" + entry + "`", "was taken", places, found);
            }
        }
        for (Delegation delegation : scenario.delegations().values()) {
            stakes(delegation, places, found);
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
        expected().forEach(expected -> unfair(expected, places, found));
        return found.inFileOrder();
    }

    private void stakes(Delegation delegation, Places places, Diagnostics found) {
        List<Thing> things = stakes(delegation);
        for (int i = 0; i < things.size(); i++) {
            boolean redLine = delegation.stakes().get(i).isRedLine();
            String what = (redLine ? "the red line `" : "the goal `") + things.get(i).words() + "` of `" + delegation.id() + "`";
            seldom(things.get(i), what, redLine ? "was crossed" : "was reached", places, found);
        }
    }

    private void unfair(Expected expected, Places places, Diagnostics found) {
        Share usual = expected.doctrine();
        Share other = expected.wandering();
        if (usual.asked() + other.asked() == 0 || usual.isFair() || other.isFair()) {
            return;
        }
        found.add(new Diagnostic(
                Code.W016,
                "what `" + expected.entry() + "` expects was done in " + usual.met() + " of the " + usual.asked()
                        + " exercises by doctrine that asked for it, and in " + other.met() + " of the " + other.asked() + " with wandering bots",
                place(places, "entry", expected.entry()),
                "",
                "give more time, tell the seat what is wanted, or expect it of another"));
    }

    /// A facilitator keeps it back for a quiet table; bots have none.
    private boolean isInReserve(String id) {
        Entry entry = scenario.msel().get(id);
        return entry != null && entry.contingency() && entry.trigger() instanceof Trigger.ByFacilitator;
    }

    private boolean waitsForWhatNeverHappens(String id) {
        Entry entry = scenario.msel().get(id);
        return entry != null
                && entry.trigger() instanceof Trigger.After after
                && !happened("entry " + after.entry());
    }

    private void seldom(Thing thing, String what, String verb, Places places, Diagnostics found) {
        if (!doctrine.hardlyEver(thing.hit()) || !wandering.hardlyEver(thing.hit())) {
            return;
        }
        boolean never = !happened(thing.hit());
        String often = verb + " in " + doctrine.of(thing.hit()) + " of " + doctrine.runs() + " rehearsals by doctrine, and in "
                + wandering.of(thing.hit()) + " of " + wandering.runs() + " with wandering bots";
        found.add(new Diagnostic(
                never ? Code.W015 : Code.A004,
                what + " " + (never ? never(verb) + " in " + (doctrine.runs() + wandering.runs()) + " rehearsals" : often),
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
