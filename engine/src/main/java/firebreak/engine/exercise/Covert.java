package firebreak.engine.exercise;

import static firebreak.engine.exercise.Numbers.hostile;
import static firebreak.engine.exercise.Numbers.md;

import firebreak.engine.exercise.Recent.Kind;
import firebreak.engine.scenario.Dyad;
import firebreak.engine.scenario.Effect;
import firebreak.engine.scenario.Move;
import firebreak.engine.scenario.Visibility;
import firebreak.engine.seat.OrderStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What is done in secret: it moves nobody's row but the actor's until its traces add up; then its target learns of all
/// of it, and sees through what follows.
final class Covert {

    /// Traces that add up to this are found.
    private static final int EXPOSED_FROM = 1000;

    private Covert() {}

    /// Whether a target has found out, so that it sees through whatever the actor does to it in secret.
    static boolean seenThrough(Batch batch, Dyad actorToTarget) {
        Quantity exposure = Quantity.exposure(actorToTarget.from(), actorToTarget.to());
        return batch.before().value(exposure) + batch.pending(exposure) >= EXPOSED_FROM;
    }

    /// An act leaves traces; if they add up, everything comes to light.
    static void expose(Batch batch, Dyad actorToTarget, Move move, OrderState order, int by, Cause cause) {
        Quantity exposure = Quantity.exposure(actorToTarget.from(), actorToTarget.to());
        boolean hidden = !seenThrough(batch, actorToTarget);
        batch.add(exposure, by, move.id(), cause);
        if (hidden && seenThrough(batch, actorToTarget)) {
            comesToLight(batch, actorToTarget, move, order, cause);
        }
    }

    /// The target learns of every act that made up the traces, as if each were done now: it did not know before.
    private static void comesToLight(Batch batch, Dyad actorToTarget, Move move, OrderState order, Cause cause) {
        State state = batch.before();
        Dyad target = Relations.reverse(actorToTarget);
        batch.tension(target, hostile(state, target, 60), "exposed", cause);
        batch.trust(target, -60, "exposed", cause);
        List<Act> acts = acts(batch, actorToTarget, move, order);
        SortedSet<String> about = new TreeSet<>();
        for (int i = 0; i < acts.size(); i++) {
            Act act = acts.get(i);
            int tired = Memory.acts(state, target.to(), target.from(), act.move().classCode(), false, Windows.LONGEST_MINUTES);
            for (Act earlier : acts.subList(0, i)) {
                tired += earlier.move().classCode().equals(act.move().classCode()) ? 1 : 0;
            }
            charge(batch, actorToTarget, act.move(), tired, cause);
            if (act.about() != null) {
                about.add(act.about());
            }
        }
        about.forEach(incident -> suspect(batch, actorToTarget, incident, cause));
        Pledges.exposed(batch, actorToTarget, acts.stream().map(Act::move).toList(), cause);
        Agreements.exposed(batch, actorToTarget, cause);
        StringBuilder deeds = new StringBuilder();
        acts.forEach(act -> deeds.append("\n- ").append(act.move().title()));
        Mailing.notice(
                batch.story(), cause, "your own services", target.from(), "A covert act has come to light",
                "Your services report covert activity by " + Mailing.nameOf(state, target.to()) + " against you:\n" + deeds);
    }

    /// Another act by one whose hand is known: nothing of it stays secret from its target.
    static void seen(Batch batch, Dyad actorToTarget, Move move, OrderState order, int classInBatch, Cause cause) {
        State state = batch.before();
        for (Effect effect : move.effects()) {
            if (effect instanceof Effect.Exposure(var by)) {
                batch.add(Quantity.exposure(actorToTarget.from(), actorToTarget.to()), by, move.id(), cause);
            }
        }
        int tired = Memory.acts(state, actorToTarget.from(), actorToTarget.to(), move.classCode(), true, Windows.LONGEST_MINUTES);
        charge(batch, actorToTarget, move, tired + classInBatch, cause);
        if (order.about() != null) {
            suspect(batch, actorToTarget, order.about(), cause);
        }
        Pledges.exposed(batch, actorToTarget, List.of(move), cause);
        Agreements.exposed(batch, actorToTarget, cause);
        Mailing.notice(
                batch.story(), cause, "your own services", actorToTarget.to(), "A covert act has been seen",
                "Your services watch what " + Mailing.nameOf(state, actorToTarget.from()) + " does in secret: " + move.title() + ".");
    }

    /// What an act that is known now does to its target; its actor has had the relief of it.
    private static void charge(Batch batch, Dyad actorToTarget, Move move, int earlier, Cause cause) {
        for (Effect effect : move.effects()) {
            if (effect instanceof Effect.Hostile(var strength, var means)) {
                int base = md(Numbers.effectBase(strength), Numbers.means(means));
                Relations.suffered(batch, actorToTarget, base, move.rung() > 5 ? 0 : earlier, cause);
            }
        }
        if (move.coerces()) {
            remember(batch, actorToTarget, move.classCode(), cause);
        }
    }

    private static void remember(Batch batch, Dyad actorToTarget, String code, Cause cause) {
        State now = batch.story().now();
        boolean first = Memory.count(now, Kind.HOSTILE, actorToTarget.from(), actorToTarget.to(), code, Windows.LONGEST_MINUTES) == 0;
        batch.emit(new Event.Remembered(cause, new Recent(now.minute(), Kind.HOSTILE, actorToTarget.from(), actorToTarget.to(), code)));
        if (first) {
            batch.emit(new Event.Remembered(cause, new Recent(now.minute(), Kind.NEW_HOSTILE, actorToTarget.from(), actorToTarget.to(), code)));
        }
    }

    /// Who is found out over an incident is as good as known for it.
    private static void suspect(Batch batch, Dyad actorToTarget, String incident, Cause cause) {
        State state = batch.before();
        String target = actorToTarget.to();
        if (state.known(target).containsKey(incident)
                && Attribution.plan(state, incident).suspects().contains(actorToTarget.from())) {
            Quantity attribution = Quantity.attribution(target, incident, actorToTarget.from());
            batch.add(attribution, Math.max(0, 600 - state.value(attribution)), "exposed", cause);
        }
    }

    private record Act(Move move, @Nullable String about) {}

    /// What the actor has done to the target in secret, in the order in which it was ordered.
    private static List<Act> acts(Batch batch, Dyad actorToTarget, Move move, OrderState order) {
        State now = batch.story().now();
        List<Act> acts = new ArrayList<>();
        for (int id : now.desk(actorToTarget.from()).orders()) {
            OrderState done = now.order(id);
            Move of = now.scenario().library().moves().get(done.move());
            boolean meant = done.status() == OrderStatus.DONE && (done.to() == null || done.to().equals(actorToTarget.to()));
            if (meant && of != null && of.visibility() == Visibility.COVERT && of.exposes()) {
                acts.add(new Act(of, done.about()));
            }
        }
        if (!now.scenario().library().moves().containsKey(move.id())) {
            // A ruling on an argument is no order.
            acts.add(new Act(move, order.about()));
        }
        return acts;
    }
}
