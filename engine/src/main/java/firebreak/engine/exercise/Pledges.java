package firebreak.engine.exercise;

import firebreak.engine.scenario.Dyad;
import firebreak.engine.scenario.Effect;
import firebreak.engine.scenario.Measure;
import firebreak.engine.scenario.Move;
import firebreak.engine.scenario.NormFlag;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.seat.OfferStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// Promises to refrain: pledges, which are given to everybody, and measures that promise something, which are given to a
/// partner. What strains a norm that a promise upholds breaks the promise; it is held against the breaker by those who
/// learn of it. To leave a measure unused breaks nothing.
final class Pledges {

    private Pledges() {}

    /// A move has taken effect: what it breaks is broken, and known to those who see the move.
    static void landed(Batch batch, OrderState order, Move move, Cause cause) {
        SortedSet<String> strained = strained(move);
        if (strained.isEmpty()) {
            return;
        }
        State state = batch.before();
        String actor = order.delegation();
        for (var pledge : state.pledges(actor).entrySet()) {
            if (pledge.getValue() && contradicts(state.scenario(), pledge.getKey(), strained)) {
                batch.emit(new Event.PledgeBroken(cause, actor, pledge.getKey()));
            }
        }
        for (String other : state.scenario().delegations().keySet()) {
            boolean meant = order.to() == null || order.to().equals(other);
            boolean sees = switch (move.visibility()) {
                case PUBLIC, GROUP -> true;
                case BILATERAL -> meant;
                case COVERT -> false;
            };
            if (sees && !other.equals(actor)) {
                learns(batch, new Dyad(actor, other), meant, meant ? strained : new TreeSet<>(), cause);
            }
        }
    }

    /// The injured learns of each promise that was broken, once. It alone does: no third party's row moves.
    ///
    /// @param acts what the breaker has done to it in secret, and it learns of now
    static void exposed(Batch batch, Dyad breakerToInjured, List<Move> acts, Cause cause) {
        SortedSet<String> strained = new TreeSet<>();
        acts.forEach(act -> strained.addAll(strained(act)));
        learns(batch, breakerToInjured, true, strained, cause);
    }

    /// @param injured  it was done to the one that learns of it
    /// @param strained what was done, as far as a measure between the two may forbid it
    private static void learns(Batch batch, Dyad breakerToOther, boolean injured, SortedSet<String> strained, Cause cause) {
        String breaker = breakerToOther.from();
        String other = breakerToOther.to();
        List<String> broken = new ArrayList<>();
        for (var pledge : batch.story().now().pledges(breaker).entrySet()) {
            if (!pledge.getValue() && !batch.story().now().breachCharged(breaker, pledge.getKey(), other)) {
                batch.emit(new Event.BreachCharged(cause, breaker, pledge.getKey(), other));
                broken.add(pledge.getKey());
            }
        }
        broken.addAll(brokenMeasures(batch, breakerToOther, strained, cause));
        if (broken.isEmpty()) {
            return;
        }
        Mailing.notice(
                batch.story(), cause, injured ? "your own ministry" : "the public record", other, "A promise is broken",
                Mailing.nameOf(batch.before(), breaker) + " has broken its word: " + String.join(", ", broken) + ".");
        if (injured) {
            Relations.breach(batch, breakerToOther, true, cause);
            batch.emit(new Event.DialogueSuspended(
                    cause, Relations.reverse(breakerToOther), batch.before().minute() + Windows.LONGEST_MINUTES));
        } else {
            Relations.breachSeen(batch, breakerToOther, cause);
        }
    }

    /// Measures that the breaker has given to the other, that were used, and that promise what it has strained.
    private static List<String> brokenMeasures(Batch batch, Dyad breakerToOther, SortedSet<String> strained, Cause cause) {
        State state = batch.before();
        List<String> broken = new ArrayList<>();
        for (int id : state.desk(breakerToOther.from()).offers()) {
            OfferState offer = state.offer(id);
            boolean given = !offer.byActor()
                    && offer.by().equals(breakerToOther.from())
                    && offer.statuses().get(breakerToOther.to()) == OfferStatus.USED;
            Measure measure = given ? state.scenario().library().measures().get(offer.measure()) : null;
            if (measure != null && promises(measure.norms(), strained)) {
                batch.emit(new Event.MeasureBreached(cause, id, breakerToOther.from(), breakerToOther.to()));
                broken.add(measure.title().toString());
            }
        }
        return broken;
    }

    private static SortedSet<String> strained(Move move) {
        SortedSet<String> strained = new TreeSet<>();
        for (NormFlag norm : move.norms()) {
            if (!norm.upheld()) {
                strained.add(norm.norm());
            }
        }
        return strained;
    }

    /// What a pledge promises is what the moves that give it uphold.
    private static boolean contradicts(Scenario scenario, String pledge, SortedSet<String> strained) {
        for (Move move : scenario.library().moves().values()) {
            for (Effect effect : move.effects()) {
                if (effect instanceof Effect.GivePledge(var given) && given.equals(pledge) && promises(move.norms(), strained)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean promises(List<NormFlag> norms, SortedSet<String> strained) {
        return norms.stream().anyMatch(norm -> norm.upheld() && strained.contains(norm.norm()));
    }
}
