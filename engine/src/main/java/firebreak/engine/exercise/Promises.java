package firebreak.engine.exercise;

import firebreak.engine.persistent.PersistentMap;
import firebreak.engine.persistent.PersistentSet;
import firebreak.engine.scenario.Dyad;
import firebreak.engine.seat.OfferStatus;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// What states have offered and pledged, and what they hold against those who did not keep it.
///
/// @param offers      measures, by id
/// @param suspensions until when `from` has suspended bilateral dialogue with `to`
/// @param pledges     of each delegation: kept or broken
/// @param breaches    broken pledges, each with a state that holds it against the one that broke it
record Promises(
        PersistentMap<Integer, OfferState> offers,
        PersistentMap<Dyad, Integer> suspensions,
        PersistentMap<String, PersistentMap<String, Boolean>> pledges,
        PersistentSet<String> breaches) {

    static Promises none() {
        return new Promises(PersistentMap.empty(), PersistentMap.empty(), PersistentMap.empty(), PersistentSet.empty());
    }

    Promises after(Event.MeasureEvent event) {
        return switch (event) {
            case Event.MeasureOffered e -> with(e.offer());
            case Event.MeasureDelivered e -> with(e.offer(), offer -> offer.withDelivery(e.text(), offer.statuses().mapped(Promises::delivered)));
            case Event.MeasureAnswered e -> with(e.offer(), offer -> offer.withStatus(e.delegation(), e.status()));
            case Event.MeasureUsed e -> with(e.offer(), offer -> usedBetween(offer, e.dyad()));
            case Event.MeasureBreached e ->
                with(e.offer(), offer -> offer.withStatus(
                        offer.statuses().containsKey(e.by()) ? e.by() : e.against(), OfferStatus.BREACHED));
            case Event.OfferShifted e -> with(e.offer(), offer -> offer.withDue(e.dueMinute()));
            case Event.DialogueSuspended e -> new Promises(offers, suspensions.plus(e.dyad(), e.untilMinute()), pledges, breaches);
            case Event.DialogueResumed e -> new Promises(offers, suspensions.minus(e.dyad()), pledges, breaches);
        };
    }

    /// @param delegations all there are
    Promises after(Event.PledgeEvent event, Set<String> delegations) {
        return switch (event) {
            case Event.PledgeGiven e -> pledging(e.by(), e.pledge(), true, forgiven(e, delegations));
            case Event.PledgeBroken e -> pledging(e.by(), e.pledge(), false, breaches);
            case Event.BreachCharged e ->
                new Promises(offers, suspensions, pledges, breaches.plus(breachKey(e.by(), e.pledge(), e.injured())));
        };
    }

    OfferState offer(int id) {
        return offers.require(id, "offer");
    }

    PersistentMap<String, Boolean> pledges(String delegation) {
        return pledges.getOrDefault(delegation, PersistentMap.empty());
    }

    boolean breachCharged(String by, String pledge, String injured) {
        return breaches.contains(breachKey(by, pledge, injured));
    }

    private static OfferStatus delivered(OfferStatus status) {
        return status == OfferStatus.OFFERED ? OfferStatus.DELIVERED : status;
    }

    private static OfferState usedBetween(OfferState offer, Dyad dyad) {
        OfferState used = offer;
        for (String end : List.of(dyad.from(), dyad.to())) {
            used = used.statuses().containsKey(end) ? used.withStatus(end, OfferStatus.USED) : used;
        }
        return used;
    }

    /// A pledge that is given anew is no longer held against its giver.
    private PersistentSet<String> forgiven(Event.PledgeGiven given, Set<String> delegations) {
        PersistentSet<String> left = breaches;
        for (String injured : delegations) {
            left = left.minus(breachKey(given.by(), given.pledge(), injured));
        }
        return left;
    }

    private Promises pledging(String by, String pledge, boolean kept, PersistentSet<String> breaches) {
        return new Promises(offers, suspensions, pledges.plus(by, pledges(by).plus(pledge, kept)), breaches);
    }

    private Promises with(OfferState offer) {
        return new Promises(offers.plus(offer.id(), offer), suspensions, pledges, breaches);
    }

    private Promises with(int id, UnaryOperator<OfferState> change) {
        return with(change.apply(offer(id)));
    }

    // Part of the state's hash.
    private static String breachKey(String by, String pledge, String injured) {
        return by + " " + injured + " " + pledge;
    }
}
