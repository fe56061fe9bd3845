package firebreak.engine.exercise;

import firebreak.engine.scenario.Dyad;
import firebreak.engine.scenario.Effect;
import firebreak.engine.scenario.Move;
import firebreak.engine.seat.Meaning;
import firebreak.engine.seat.OrderStatus;

/// Denials, in an answer to a call or before everybody, and what comes of one that is no longer believed: a delegation is
/// sure, by its own evidence, that the one who denied it did it. What it believes counts, not the truth, which it does
/// not know.
final class Denials {

    private Denials() {}

    /// A delegation has become sure of a suspect.
    static void shown(Batch batch, String knower, String suspect, String incident, Cause cause) {
        State state = batch.before();
        if (!state.scenario().delegations().containsKey(suspect) || !state.known(knower).containsKey(incident)) {
            return;
        }
        if (deniedTo(state, knower, suspect, incident)) {
            charge(batch, knower, suspect, incident, false, cause);
        }
        if (deniedInPublic(state, suspect, incident)) {
            charge(batch, knower, suspect, incident, true, cause);
        }
    }

    /// An answer denies something to one who knows better already.
    static void answered(Batch batch, CallState call, Meaning meaning, Cause cause) {
        if (meaning == Meaning.DENY && call.about() != null && call.effective() && sure(batch.before(), call.caller(), call.to(), call.about())) {
            charge(batch, call.caller(), call.to(), call.about(), false, cause);
        }
    }

    /// A denial is made before everybody: whoever knows better already holds it against the one that makes it.
    static void made(Batch batch, OrderState order, Cause cause) {
        State state = batch.before();
        for (String incident : state.incidents().keySet()) {
            if (concerns(state, order, incident)) {
                for (String knower : state.scenario().delegations().keySet()) {
                    if (!knower.equals(order.delegation()) && sure(state, knower, order.delegation(), incident)) {
                        charge(batch, knower, order.delegation(), incident, true, cause);
                    }
                }
            }
        }
    }

    private static void charge(Batch batch, String knower, String liar, String incident, boolean inPublic, Cause cause) {
        State now = batch.story().now();
        if (knower.equals(liar) || now.lieCharged(liar, knower, incident, inPublic)) {
            return;
        }
        Cause shown = batch.emit(new Event.DenialShownFalse(cause, liar, knower, incident, inPublic));
        Relations.denialShownFalse(batch, new Dyad(knower, liar), inPublic, shown);
        Mailing.notice(
                batch.story(), shown, "your own services", knower, "A denial that you no longer believe",
                Mailing.nameOf(now, liar) + " denied " + (inPublic ? "in public" : "to you") + " that it was behind this: "
                        + Mailing.labelOf(now, incident) + ". You are sure that it was.");
    }

    private static boolean sure(State state, String knower, String suspect, String incident) {
        return state.known(knower).containsKey(incident)
                && state.value(Quantity.attribution(knower, incident, suspect)) >= Attribution.SURE_FROM;
    }

    private static boolean deniedTo(State state, String knower, String suspect, String incident) {
        for (int id : state.desk(knower).calls()) {
            CallState call = state.call(id);
            if (call.meaning() == Meaning.DENY
                    && call.effective()
                    && incident.equals(call.about())
                    && call.caller().equals(knower)
                    && call.to().equals(suspect)) {
                return true;
            }
        }
        return false;
    }

    private static boolean deniedInPublic(State state, String suspect, String incident) {
        for (int id : state.desk(suspect).orders()) {
            OrderState order = state.order(id);
            if (order.status() == OrderStatus.DONE && denies(state, order) && concerns(state, order, incident)) {
                return true;
            }
        }
        return false;
    }

    private static boolean denies(State state, OrderState order) {
        Move move = state.scenario().library().moves().get(order.move());
        return move != null && move.effects().stream().anyMatch(effect -> effect instanceof Effect.Deny);
    }

    /// A denial is about what it names; where it names nothing, about whatever its target has accused the denier of.
    private static boolean concerns(State state, OrderState order, String incident) {
        if (order.about() != null) {
            return order.about().equals(incident);
        }
        for (ClaimState claim : state.claims().values()) {
            if (claim.isPublicAttribution()
                    && claim.against().equals(order.delegation())
                    && claim.about().equals(incident)
                    && (order.to() == null || claim.by().equals(order.to()))) {
                return true;
            }
        }
        return false;
    }
}
