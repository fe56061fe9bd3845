package firebreak.engine.exercise;

import firebreak.engine.persistent.PersistentList;

/// What has reached a delegation, in the order in which it did. A thing's place here, from 1, is the number that the
/// delegation's seats know it by.
public record Desk(
        PersistentList<Integer> calls,
        PersistentList<Integer> offers,
        PersistentList<Integer> orders,
        PersistentList<Integer> meetings,
        PersistentList<Integer> claims) {

    static Desk empty() {
        return new Desk(PersistentList.empty(), PersistentList.empty(), PersistentList.empty(), PersistentList.empty(), PersistentList.empty());
    }

    Desk withCall(int id) {
        return calls.contains(id) ? this : new Desk(calls.plus(id), offers, orders, meetings, claims);
    }

    Desk withOffer(int id) {
        return new Desk(calls, offers.plus(id), orders, meetings, claims);
    }

    Desk withOrder(int id) {
        return new Desk(calls, offers, orders.plus(id), meetings, claims);
    }

    Desk withMeeting(int id) {
        return new Desk(calls, offers, orders, meetings.plus(id), claims);
    }

    Desk withClaim(int id) {
        return new Desk(calls, offers, orders, meetings, claims.plus(id));
    }
}
