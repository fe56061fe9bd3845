package firebreak.engine.exercise;

import firebreak.engine.scenario.IncidentPlan;
import firebreak.engine.scenario.Move;
import firebreak.engine.scenario.Need;
import firebreak.engine.seat.Act;
import firebreak.engine.seat.Band;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// Legal claims, on which the facilitator rules, and assessments.
final class Claims {

    private static final List<String> FLAGS = List.of(
            "retorsion_ok", "sovereignty_claim", "intervention_claim", "due_diligence_claim", "attributable",
            "countermeasure_ok", "use_of_force", "armed_attack", "necessity", "espionage");

    private Claims() {}

    static void claim(Batch batch, String seat, Act.Claim act) {
        State state = batch.before();
        String me = Seats.delegationOf(seat);
        SortedSet<String> flags = flags(state);
        if (!flags.contains(act.flag())) {
            throw Refused.because("unknown-flag", "There is no legal threshold `" + act.flag() + "`.", "They are " + String.join(", ", flags) + ".");
        }
        if (!act.against().isEmpty()) {
            Targets.other(state, me, act.against());
        }
        if (!act.about().isEmpty() && !state.known(me).containsKey(act.about())) {
            throw Refused.because("unknown-incident", "Your delegation knows of no incident `" + act.about() + "`.", "Type `incidents`.");
        }
        int own = act.about().isEmpty() || act.against().isEmpty()
                ? 0
                : state.value(Quantity.attribution(me, act.about(), act.against()));
        ClaimState claim = new ClaimState(
                state.claims().size() + 1, me, act.against(), act.about(), act.flag(), Band.of(own), own, state.minute(), ClaimState.Ruling.OPEN, act.text());
        Cause claimed = batch.emit(new Event.ClaimMade(batch.story().root(), claim));
        Mailing.news(
                batch.story(), claimed, "A legal claim",
                Mailing.nameOf(state, me) + " claims that this threshold is met: " + act.flag() + ". The facilitator will rule on it.");
    }

    private static SortedSet<String> flags(State state) {
        SortedSet<String> flags = new TreeSet<>(FLAGS);
        for (Move move : state.scenario().library().moves().values()) {
            for (Need need : move.needs()) {
                if (need instanceof Need.Ruling ruling) {
                    flags.add(ruling.name());
                } else if (need instanceof Need.Claimed claimed) {
                    flags.add(claimed.name());
                }
            }
        }
        return flags;
    }

    static void rule(Batch batch, Act.Rule act) {
        State state = batch.before();
        ClaimState claim = state.claims().get(act.claim());
        if (claim == null || !claim.isLegal()) {
            throw Refused.because("unknown-claim", "There is no legal claim " + act.claim() + ".", "Type `claims` for the list.");
        }
        Cause ruled = batch.emit(new Event.ClaimRuled(
                batch.story().root(), claim.id(), act.upheld() ? ClaimState.Ruling.UPHELD : ClaimState.Ruling.REJECTED, act.why()));
        Mailing.news(
                batch.story(), ruled, "A ruling",
                "On the claim of " + Mailing.nameOf(state, claim.by()) + " (" + claim.kind() + "): "
                        + (act.upheld() ? "upheld" : "rejected") + (act.why().isBlank() ? "." : ". " + act.why()));
    }

    static void assess(Batch batch, String seat, Act.Assess act) {
        State state = batch.before();
        String me = Seats.delegationOf(seat);
        if (!state.known(me).containsKey(act.incident())) {
            throw Refused.because("unknown-incident", "Your delegation knows of no incident `" + act.incident() + "`.", "Type `incidents`.");
        }
        String suspect = suspect(state, act.incident(), act.suspect());
        batch.emit(new Event.AssessmentStated(
                batch.story().root(), seat, act.incident(), suspect, act.band(),
                state.value(Quantity.attribution(me, act.incident(), suspect)), act.why()));
    }

    /// A suspect's id from what a seat calls it: a delegation's id or an actor's handle.
    private static String suspect(State state, String incident, String word) {
        IncidentPlan plan = Attribution.plan(state, incident);
        for (String id : plan.suspects()) {
            var actor = state.scenario().actors().get(id);
            if (actor == null ? id.equals(word) : actor.handle().equals(word)) {
                return id;
            }
        }
        throw Refused.because("unknown-suspect", "`" + word + "` is not among those who may be behind it.", "Type `incidents` for the names.");
    }
}
