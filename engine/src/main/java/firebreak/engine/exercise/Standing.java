package firebreak.engine.exercise;

import firebreak.engine.persistent.PersistentList;
import firebreak.engine.persistent.PersistentMap;
import firebreak.engine.persistent.PersistentSet;
import firebreak.engine.scenario.Dyad;
import java.util.function.UnaryOperator;

/// How states stand to each other and at home: the model's numbers, and what the rules remember so as to move them.
///
/// @param quantities    all numbers; one that is not here is 0
/// @param postures      what belongs to a dyad besides its numbers
/// @param readings      what embassies have read last of the others' moods
/// @param recents       what still counts, oldest first
/// @param actedInPublic the delegations that have acted in public since a turn was last resolved
/// @param charges       what each victim lays to the charge of whom it suspects
record Standing(
        PersistentMap<Quantity, Integer> quantities,
        PersistentMap<Dyad, Posture> postures,
        PersistentMap<Dyad, Reading> readings,
        PersistentList<Recent> recents,
        PersistentSet<String> actedInPublic,
        PersistentMap<Charge.Key, Charge> charges) {

    Standing(PersistentMap<Quantity, Integer> quantities, PersistentMap<Dyad, Posture> postures) {
        this(quantities, postures, PersistentMap.empty(), PersistentList.empty(), PersistentSet.empty(), PersistentMap.empty());
    }

    Standing after(Event.StandingEvent event) {
        return switch (event) {
            // What happens most stands first: the cases are tried in their order.
            case Event.QuantityMoved e ->
                new Standing(quantities.plus(e.quantity(), e.to()), postures, readings, recents, actedInPublic, charges);
            case Event.Remembered e -> remembering(e.recent());
            case Event.RungChanged e -> with(e.dyad(), posture -> posture.withRung(e.to()));
            case Event.RungHeld e -> with(e.dyad(), posture -> posture.withHeld(e.rung(), e.untilMinute()));
            case Event.CoolingCounted e -> with(e.dyad(), posture -> posture.withCool(e.periods()));
            case Event.TensionFloored e -> with(e.dyad(), posture -> posture.withFloor(e.floorPermille(), e.untilMinute()));
            case Event.FirebreakCrossed e -> with(e.dyad(), Posture::withCrossed);
            case Event.MoodRead e ->
                new Standing(quantities, postures, readings.plus(e.dyad(), e.reading()), recents, actedInPublic, charges);
            case Event.IncidentCharged e ->
                new Standing(quantities, postures, readings, recents, actedInPublic, charges.plus(e.key(), e.charge()));
        };
    }

    /// The same, after the table has moved on.
    ///
    /// @param minute of the event
    Standing after(Event.TableEvent event, int minute) {
        return switch (event) {
            case Event.PeriodEnded _ -> remembering(recents.withoutFirst(before(minute - Windows.LONGEST_MINUTES)), actedInPublic);
            case Event.TurnResolved _ -> remembering(recents, PersistentSet.empty());
            case Event.TurnOpened _,
                    Event.TurnExtended _,
                    Event.TurnLocked _,
                    Event.TurnReopened _,
                    Event.ClockPaused _,
                    Event.ClockResumed _,
                    Event.TruthRevealed _,
                    Event.ExerciseEnded _,
                    Event.FacilitatorNoted _ -> this;
        };
    }

    private Standing with(Dyad dyad, UnaryOperator<Posture> change) {
        return new Standing(quantities, postures.changed(dyad, change), readings, recents, actedInPublic, charges);
    }

    private Standing remembering(Recent recent) {
        boolean inPublic = recent.kind() == Recent.Kind.PUBLIC_ACT;
        return remembering(recents.plus(recent), inPublic ? actedInPublic.plus(recent.from()) : actedInPublic);
    }

    private Standing remembering(PersistentList<Recent> recents, PersistentSet<String> actedInPublic) {
        return new Standing(quantities, postures, readings, recents, actedInPublic, charges);
    }

    /// How many of the recents come before a minute.
    private int before(int minute) {
        int count = 0;
        while (count < recents.size() && recents.get(count).minute() < minute) {
            count++;
        }
        return count;
    }
}
