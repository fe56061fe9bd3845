package firebreak.engine.exercise;

import firebreak.engine.scenario.Dyad;
import firebreak.engine.scenario.EvidenceItem;
import firebreak.engine.scenario.EvidenceSource;
import firebreak.engine.scenario.IncidentPlan;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who is behind an incident, as each assessor sees it. What a source yields depends on the truth; what the assessor
/// is told of it is only the new number.
final class Attribution {

    /// Forensics alone do not carry an attribution beyond this.
    static final int FORENSICS_LIMIT = 500;

    /// What two independent sources take off a framed state.
    private static final int CORROBORATION = -150;

    static final int CLEARED_BELOW = 150;
    static final int SURE_FROM = 750;

    private Attribution() {}

    /// A source speaks to an assessor.
    ///
    /// @param suspect the one that it was pointed at, or `null` for all suspects
    static void learn(
            Batch batch, String assessor, String incident, int yield, EvidenceSource source, @Nullable String suspect, Cause cause) {
        State state = batch.before();
        IncidentPlan plan = plan(state, incident);
        boolean corroborates = hear(batch, assessor, incident, source, cause);
        boolean alone = batch.story().now().sources(assessor, incident).size() < 2;
        for (String each : plan.suspects()) {
            if (each.equals(assessor) || (suspect != null && !suspect.equals(each))) {
                continue;
            }
            int amount;
            if (each.equals(plan.author())) {
                amount = yield;
            } else if (plan.framedPermille().containsKey(each)) {
                amount = alone ? yield : corroborates ? 0 : -yield / 2;
            } else {
                amount = -yield / 2;
            }
            Quantity quantity = Quantity.attribution(assessor, incident, each);
            if (source == EvidenceSource.FORENSICS && amount > 0) {
                amount = Math.clamp(FORENSICS_LIMIT - state.value(quantity), 0, amount);
            }
            batch.add(quantity, amount, "source-" + source.word(), cause);
            Campaigns.carryOver(batch, assessor, plan, each, amount, source == EvidenceSource.FORENSICS, cause);
        }
    }

    /// Counts a source. The second independent one corrects what planted traces suggest, however it came.
    ///
    /// @return whether this was the second
    private static boolean hear(Batch batch, String assessor, String incident, EvidenceSource source, Cause cause) {
        Set<EvidenceSource> heard = batch.story().now().sources(assessor, incident);
        if (heard.contains(source)) {
            return false;
        }
        batch.emit(new Event.SourceHeard(cause, assessor, incident, source));
        if (heard.size() != 1) {
            return false;
        }
        IncidentPlan plan = plan(batch.before(), incident);
        for (String framed : plan.framedPermille().keySet()) {
            if (!framed.equals(assessor) && !framed.equals(plan.author())) {
                batch.add(Quantity.attribution(assessor, incident, framed), CORROBORATION, "source-" + source.word(), cause);
            }
        }
        return true;
    }

    /// The victim first looks: planted traces point at the framed.
    static void firstLook(Batch batch, String assessor, IncidentPlan plan, Cause cause) {
        for (var framed : plan.framedPermille().entrySet()) {
            if (!framed.getKey().equals(assessor)) {
                batch.add(Quantity.attribution(assessor, plan.id(), framed.getKey()), framed.getValue(), "traces", cause);
            }
        }
    }

    /// A delegation comes to hold an item of evidence.
    static void obtain(Batch batch, String delegation, String evidence, Cause cause) {
        State state = batch.before();
        if (batch.story().now().evidence(delegation).containsKey(evidence)) {
            return;
        }
        EvidenceItem item = state.scenario().evidence().get(evidence);
        if (item == null) {
            throw new IllegalStateException("there is no evidence " + evidence);
        }
        Cause got = batch.emit(new Event.EvidenceObtained(cause, delegation, evidence));
        String about = item.about();
        if (about == null || state.discredited(delegation).containsKey(evidence)) {
            return;
        }
        hear(batch, delegation, about, item.source(), got);
        for (var support : item.supportsPermille().entrySet()) {
            if (!support.getKey().equals(delegation)) {
                batch.add(Quantity.attribution(delegation, about, support.getKey()), support.getValue(), "evidence", got);
                Campaigns.carryOver(batch, delegation, plan(state, about), support.getKey(), support.getValue(), false, got);
            }
        }
    }

    /// A delegation learns that an item of evidence is worth nothing. What it had added to or taken off an attribution is taken
    /// back; that its kind of source has been heard stays so. An item that comes later moves nothing.
    static void discredit(Batch batch, String delegation, String evidence, String why, Cause cause) {
        State state = batch.before();
        EvidenceItem item = state.scenario().evidence().get(evidence);
        if (item == null) {
            throw new IllegalStateException("there is no evidence " + evidence);
        }
        if (batch.story().now().discredited(delegation).containsKey(evidence)) {
            return;
        }
        boolean held = state.evidence(delegation).containsKey(evidence);
        Cause discredited = batch.emit(new Event.EvidenceDiscredited(cause, delegation, evidence, why));
        if (!held) {
            return;
        }
        Mailing.notice(
                batch.story(), discredited, "your own people", delegation, "Evidence that is worth nothing",
                "Nobody can rely any more on “" + item.title() + "”" + (why.isBlank() ? "." : ":\n\n" + why));
        String about = item.about();
        // What lay on the desk from the start has never moved an attribution.
        if (about != null && !item.heldBy().contains(delegation)) {
            item.supportsPermille().forEach((suspect, amount) -> {
                if (!suspect.equals(delegation)) {
                    batch.add(Quantity.attribution(delegation, about, suspect), -amount, "discredited", discredited);
                    Campaigns.carryOver(batch, delegation, plan(state, about), suspect, -amount, false, discredited);
                }
            });
        }
    }

    /// After attribution has changed: clears states that turn out not to have done it, and shows up false claims.
    static void draw(Batch batch) {
        State state = batch.before();
        for (var entry : state.charges().entrySet()) {
            Charge.Key key = entry.getKey();
            Charge charge = entry.getValue();
            int owed = charge.tension() / 2 - charge.refunded();
            if (owed > 0 && cleared(state, key.victim(), key.incident(), key.suspect())) {
                Cause cause = batch.emit(new Event.IncidentCharged(
                        new Cause.OfPlan("exoneration"),
                        key,
                        new Charge(charge.severity(), charge.tension(), charge.refunded() + owed)));
                batch.tension(new Dyad(key.victim(), key.suspect()), -owed, "exoneration", cause);
            }
        }
        for (ClaimState claim : state.claims().values()) {
            if (claim.isPublicAttribution() && (claim.ruling() == ClaimState.Ruling.OPEN || claim.ruling() == ClaimState.Ruling.PROVED_FALSE)) {
                showFalse(batch, claim);
            }
        }
    }

    /// Each delegation finds out for itself that a public claim is wrong, once: its own evidence clears the accused. It
    /// then sees the claim as rejected, and its own row moves. Nobody else's does, and nobody else sees it: what one has
    /// in its files moves no other until it has been handed over. The accused needs evidence too: that it did not do it,
    /// it knew all along, and where it did, nothing shows the claim wrong to it. The ruling is for the facilitator.
    private static void showFalse(Batch batch, ClaimState claim) {
        State state = batch.before();
        boolean guilty = claim.against().equals(plan(state, claim.about()).author());
        boolean open = claim.ruling() == ClaimState.Ruling.OPEN;
        for (String each : state.scenario().delegations().keySet()) {
            boolean accused = each.equals(claim.against());
            if (claim.falseTo().contains(each)
                    || (accused && guilty)
                    || !cleared(state, each, claim.about(), claim.against())) {
                continue;
            }
            Cause cause = batch.emit(new Event.ClaimShownFalse(new Cause.OfPlan("evidence"), claim.id(), each));
            if (each.equals(claim.by())) {
                continue;
            }
            if (open) {
                open = false;
                batch.emit(new Event.ClaimRuled(cause, claim.id(), ClaimState.Ruling.PROVED_FALSE, "others have seen other evidence"));
            }
            Relations.claimShownFalse(batch, new Dyad(each, claim.by()), accused, cause);
        }
    }

    /// An assessor thinks it was not this suspect but another.
    private static boolean cleared(State state, String assessor, String incident, String suspect) {
        if (incident.isEmpty() || state.value(Quantity.attribution(assessor, incident, suspect)) >= CLEARED_BELOW) {
            return false;
        }
        for (String other : plan(state, incident).suspects()) {
            if (!other.equals(suspect) && state.value(Quantity.attribution(assessor, incident, other)) >= SURE_FROM) {
                return true;
            }
        }
        return false;
    }

    /// Whether an assessor is sure of anybody.
    static boolean sureOfSomebody(State state, String assessor, String incident) {
        for (String suspect : plan(state, incident).suspects()) {
            if (state.value(Quantity.attribution(assessor, incident, suspect)) >= SURE_FROM) {
                return true;
            }
        }
        return false;
    }

    static IncidentPlan plan(State state, String incident) {
        IncidentPlan plan = state.scenario().incidents().get(incident);
        if (plan == null) {
            throw new IllegalStateException("there is no incident " + incident);
        }
        return plan;
    }
}
