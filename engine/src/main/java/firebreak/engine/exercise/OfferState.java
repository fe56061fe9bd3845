package firebreak.engine.exercise;

import firebreak.engine.persistent.PersistentList;
import firebreak.engine.persistent.PersistentMap;
import firebreak.engine.scenario.Dyad;
import firebreak.engine.seat.OfferStatus;
import org.jspecify.annotations.Nullable;

/// A measure on offer.
///
/// @param id        from 1
/// @param from      address of the offering seat, or an actor's id
/// @param byActor   an actor offers it: the pack then works between those who accept
/// @param statuses  where it stands with each delegation asked
/// @param paid      what each affected dyad has already been given of the pack when it was offered
/// @param dueMinute answer-by; -1 for none
/// @param relative  the answer-by shifts with skipped minutes
/// @param delivery  what was handed over
/// @param offeredEvent the event that offered it
public record OfferState(
        int id,
        String from,
        boolean byActor,
        PersistentList<String> to,
        String measure,
        @Nullable String about,
        String text,
        @Nullable String delivery,
        PersistentMap<String, OfferStatus> statuses,
        PersistentMap<Dyad, Paid> paid,
        int offeredMinute,
        int dueMinute,
        boolean relative,
        @Nullable String entry,
        long offeredEvent) {

    /// The part of a pack that was given at the offer; amounts are signed as applied.
    ///
    /// @param earlier uses of the same class in the dyad when it was offered
    public record Paid(int tension, int uncertainty, int trust, int earlier) {}

    /// The offering delegation, or the actor.
    public String by() {
        return byActor ? from : Seats.delegationOf(from);
    }

    OfferState withStatus(String delegation, OfferStatus status) {
        return new OfferState(id, from, byActor, to, measure, about, text, delivery, statuses.plus(delegation, status), paid, offeredMinute, dueMinute, relative, entry, offeredEvent);
    }

    OfferState withDelivery(String delivery, PersistentMap<String, OfferStatus> statuses) {
        return new OfferState(id, from, byActor, to, measure, about, text, delivery, statuses, paid, offeredMinute, dueMinute, relative, entry, offeredEvent);
    }

    OfferState withDue(int dueMinute) {
        return new OfferState(id, from, byActor, to, measure, about, text, delivery, statuses, paid, offeredMinute, dueMinute, relative, entry, offeredEvent);
    }
}
