package firebreak.engine.exercise;

import org.pcollections.PVector;
import org.pcollections.TreePVector;

/// What has reached a delegation, in the order in which it did. A thing's place here, from 1, is the number that the
/// delegation's seats know it by.
public record Desk(
        PVector<Integer> calls,
        PVector<Integer> offers,
        PVector<Integer> orders,
        PVector<Integer> meetings,
        PVector<Integer> claims) {

    static Desk empty() {
        return new Desk(TreePVector.empty(), TreePVector.empty(), TreePVector.empty(), TreePVector.empty(), TreePVector.empty());
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
