package firebreak.engine.exercise;

import firebreak.engine.exercise.State.Judgement;
import firebreak.engine.persistent.PersistentMap;
import firebreak.engine.persistent.PersistentSet;
import java.util.function.UnaryOperator;

/// What has come of the scenario's event list, the MSEL, and of its objectives.
///
/// @param entries    where each stands, by id
/// @param seenBy     the seats that have seen what an entry brought
/// @param steps      what branches have put off until later, by id
/// @param judgements how objectives came out
record Msel(
        PersistentMap<String, EntryState> entries,
        PersistentMap<String, PersistentSet<String>> seenBy,
        PersistentMap<Integer, PlannedStep> steps,
        PersistentMap<String, Judgement> judgements) {

    Msel(PersistentMap<String, EntryState> entries) {
        this(entries, PersistentMap.empty(), PersistentMap.empty(), PersistentMap.empty());
    }

    /// @param minute of the event
    Msel after(Event.EntryEvent event, int minute) {
        return switch (event) {
            case Event.ExpectationSet e -> with(e.entry(), entry -> entry.expecting(e.expected(), e.untilMinute()));
            case Event.EntryFired e -> with(e.entry(), entry -> entry.fired(minute));
            case Event.EntrySet e -> with(e.entry(), entry -> entry.withStatus(e.status()));
            case Event.EntryEdited e -> with(e.entry(), entry -> entry.edited(e.text()));
            case Event.EntryPlacedCall e -> with(e.entry(), entry -> entry.withCall(e.call()));
            case Event.EntryMadeOffer e -> with(e.entry(), entry -> entry.withOffer(e.offer()));
            case Event.EntryWakes e -> with(e.entry(), entry -> entry.withWake(e.minute()));
            case Event.EntrySeen e -> new Msel(entries, seenBy.plus(e.entry(), seenBy(e.entry()).plus(e.seat())), steps, judgements);
            case Event.StepPlanned e -> new Msel(entries, seenBy, steps.plus(e.step().id(), e.step()), judgements);
            case Event.StepTaken e -> new Msel(entries, seenBy, steps.minus(step(e.step()).id()), judgements);
            case Event.ObjectiveJudged e ->
                new Msel(entries, seenBy, steps, judgements.plus(e.objective(), new Judgement(e.met(), e.detail())));
            case Event.EntryPassedOver _, Event.ScenarioFaulted _ -> this;
        };
    }

    EntryState entry(String id) {
        return entries.require(id, "entry");
    }

    PlannedStep step(int id) {
        return steps.require(id, "step");
    }

    PersistentSet<String> seenBy(String entry) {
        return seenBy.getOrDefault(entry, PersistentSet.empty());
    }

    private Msel with(String id, UnaryOperator<EntryState> change) {
        return new Msel(entries.changed(id, change), seenBy, steps, judgements);
    }
}
