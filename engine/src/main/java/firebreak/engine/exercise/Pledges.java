package firebreak.engine.exercise;

import firebreak.engine.scenario.Dyad;

/// Pledges: who has given which, what breaks them, and who learns of that.
final class Pledges {

    private Pledges() {}

    /// The injured learns of each pledge that was broken, once. It alone does: no third party's row moves.
    static void exposed(Batch batch, Dyad breakerToInjured, Cause cause) {
        String breaker = breakerToInjured.from();
        String injured = breakerToInjured.to();
        boolean fresh = false;
        for (var pledge : batch.story().now().pledges(breaker).entrySet()) {
            if (!pledge.getValue() && !batch.story().now().breachCharged(breaker, pledge.getKey(), injured)) {
                batch.emit(new Event.BreachCharged(cause, breaker, pledge.getKey(), injured));
                fresh = true;
            }
        }
        if (fresh) {
            Relations.breach(batch, breakerToInjured, true, cause);
            batch.emit(new Event.DialogueSuspended(
                    cause, Relations.reverse(breakerToInjured), batch.before().minute() + Windows.LONGEST_MINUTES));
        }
    }
}
