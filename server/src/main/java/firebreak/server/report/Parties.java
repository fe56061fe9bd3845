package firebreak.server.report;

import firebreak.engine.review.Review;
import firebreak.engine.scenario.Delegation;

/// What delegations are called.
final class Parties {
    private Parties() {}

    static String name(Review review, String id) {
        Delegation delegation = review.scenario().delegations().get(id);
        return delegation == null ? id : delegation.name().toString();
    }
}
