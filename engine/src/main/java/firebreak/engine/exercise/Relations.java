package firebreak.engine.exercise;

import static firebreak.engine.exercise.Numbers.conciliatory;
import static firebreak.engine.exercise.Numbers.effectBase;
import static firebreak.engine.exercise.Numbers.halved;
import static firebreak.engine.exercise.Numbers.hostile;
import static firebreak.engine.exercise.Numbers.md;
import static firebreak.engine.exercise.Numbers.uncertaintyBase;
import static firebreak.engine.exercise.Numbers.weight;

import firebreak.engine.scenario.Delegation;
import firebreak.engine.scenario.Dyad;
import firebreak.engine.scenario.Means;
import firebreak.engine.scenario.MeasureClass;
import firebreak.engine.scenario.Pack;
import firebreak.engine.scenario.PackRows;
import firebreak.engine.scenario.Visibility;
import firebreak.engine.seat.Band;
import java.util.ArrayList;
import java.util.List;

/// How acts and incidents move the way that states see each other.
///
/// One method for each row of the table in `engine/MODEL.md`; each only adds to a batch.
final class Relations {

    /// While a public claim stands, the claimant's tension does not fall below this.
    static final int CLAIM_FLOOR = 250;

    private Relations() {}

    static Dyad reverse(Dyad dyad) {
        return new Dyad(dyad.to(), dyad.from());
    }

    /// The victim holds a new or graver incident against another state. The harder it is to say of such incidents who did
    /// them, the more doubt it leaves: half as much where they speak for themselves, half as much again where nothing does.
    ///
    /// @param attribution the victim's own, permille, with the traces that it finds at first sight
    static void incident(
            Batch batch, String victim, String incident, int severity, String suspect, int attribution, Cause cause) {
        State state = batch.before();
        Charge.Key key = new Charge.Key(victim, incident, suspect);
        Charge charged = batch.story().now().charges().get(key);
        int from = charged == null ? 0 : charged.severity();
        if (severity <= from) {
            return;
        }
        Dyad row = new Dyad(victim, suspect);
        int base = md(effectBase(severity) - effectBase(from), Numbers.means(Means.CYBER));
        int tension = md(hostile(state, row, base), weight(state, row, attribution));
        batch.tension(row, tension, "incident", cause);
        int doubt = md(uncertaintyBase(severity) - uncertaintyBase(from), 1000 - attribution);
        batch.uncertainty(row, md(doubt, 500 + Incidents.ambiguity(state, incident)), "incident", cause);
        batch.emit(new Event.IncidentCharged(
                cause, key, new Charge(severity, (charged == null ? 0 : charged.tension()) + tension, charged == null ? 0 : charged.refunded())));
    }

    /// An act that its target knows to be hostile.
    ///
    /// @param seenBy those who see the act made: who sees it may be a friend of the target
    /// @param tired  earlier acts of the same class in 72 hours, at rung 5 or lower
    static void hostileAct(
            Batch batch, Dyad actorToTarget, int strength, Means means, Visibility seenBy, int tired, Cause cause) {
        State state = batch.before();
        int base = md(effectBase(strength), Numbers.means(means));
        suffered(batch, actorToTarget, base, tired, cause);
        release(batch, actorToTarget, base, tired, cause);
        for (Delegation third : state.scenario().delegations().values()) {
            boolean learns = seenBy == Visibility.PUBLIC || seenBy == Visibility.GROUP;
            if (learns && third.allies().contains(actorToTarget.to()) && !third.id().equals(actorToTarget.from())) {
                Dyad row = new Dyad(third.id(), actorToTarget.from());
                batch.tension(row, md(hostile(state, row, base), 300), "act-on-ally", cause);
            }
        }
    }

    /// What an act does to the target that knows of it.
    static void suffered(Batch batch, Dyad actorToTarget, int base, int tired, Cause cause) {
        Dyad target = reverse(actorToTarget);
        batch.tension(target, halved(hostile(batch.before(), target, base), tired), "hostile-act", cause);
        batch.uncertainty(target, 30, "hostile-act", cause);
        batch.trust(target, -40, "hostile-act", cause);
    }

    /// Having acted, the actor is less tense: a limited response is an outlet.
    static void release(Batch batch, Dyad actorToTarget, int base, int tired, Cause cause) {
        State state = batch.before();
        int above = Math.max(0, state.tension(actorToTarget) - state.posture(actorToTarget).startTension());
        batch.tension(actorToTarget, -Math.min(halved(md(base, 500), tired), above), "pressure-release", cause);
    }

    /// A public claim of responsibility.
    ///
    /// @param earlier earlier claims of the kind against the same state in 72 hours
    /// @param tired   earlier acts of the same class in 72 hours
    static void publicClaim(Batch batch, Dyad claimantToAccused, Band band, int earlier, int tired, Cause cause) {
        State state = batch.before();
        Dyad accused = reverse(claimantToAccused);
        int base = band == Band.LOW ? 60 : band == Band.MODERATE ? 50 : 40;
        batch.tension(accused, halved(hostile(state, accused, base), tired), "claim", cause);
        batch.trust(accused, halved(band == Band.LOW ? -40 : band == Band.MODERATE ? -20 : -10, earlier), "claim", cause);
        batch.uncertainty(accused, halved(band == Band.LOW ? 30 : band == Band.MODERATE ? 0 : -10, earlier), "claim", cause);
        batch.tension(claimantToAccused, Math.max(0, CLAIM_FLOOR - state.tension(claimantToAccused)), "claim-floor", cause);
        batch.emit(new Event.TensionFloored(
                cause, claimantToAccused, CLAIM_FLOOR, state.minute() + Windows.LONGEST_MINUTES));
    }

    /// A claim made to the accused alone.
    static void privateClaim(Batch batch, Dyad claimantToAccused, int earlier, int tired, Cause cause) {
        Dyad accused = reverse(claimantToAccused);
        batch.tension(accused, halved(hostile(batch.before(), accused, 30), tired), "private-claim", cause);
        batch.trust(accused, halved(-5, earlier), "private-claim", cause);
        batch.uncertainty(accused, halved(-20, earlier), "private-claim", cause);
    }

    /// A public claim has turned out to be wrong, to one who was not its author.
    static void claimShownFalse(Batch batch, Dyad witnessToClaimant, boolean accused, Cause cause) {
        batch.trust(witnessToClaimant, accused ? -150 : -80, "claim-false", cause);
        if (accused) {
            batch.uncertainty(witnessToClaimant, 60, "claim-false", cause);
        }
    }

    /// What another denied is no longer believed.
    static void denialShownFalse(Batch batch, Dyad knowerToLiar, boolean inPublic, Cause cause) {
        if (inPublic) {
            batch.trust(knowerToLiar, -100, "denial-false", cause);
            return;
        }
        batch.trust(knowerToLiar, -200, "denial-false", cause);
        batch.uncertainty(knowerToLiar, 100, "denial-false", cause);
        batch.tension(knowerToLiar, hostile(batch.before(), knowerToLiar, 80), "denial-false", cause);
    }

    /// An answer, once it is rated.
    ///
    /// @param earlier answered calls of the pair in the 24 hours before it; from the sixth call on nothing comes of it
    static void answer(Batch batch, Dyad callerToCalled, boolean inTime, int quality, int earlier, String why, Cause cause) {
        State state = batch.before();
        Dyad called = reverse(callerToCalled);
        int share = earlier >= 5 ? 0 : 1;
        if (!inTime) {
            batch.uncertainty(callerToCalled, -share * halved(md(50, quality), earlier), why, cause);
            batch.uncertainty(called, -share * halved(md(25, quality), earlier), why, cause);
            batch.trust(callerToCalled, -10, why, cause);
            return;
        }
        batch.uncertainty(callerToCalled, -share * halved(md(120, quality), earlier), why, cause);
        batch.uncertainty(called, -share * halved(md(60, quality), earlier), why, cause);
        batch.trust(callerToCalled, share * halved(md(20, quality), earlier), why, cause);
        batch.trust(called, share * halved(md(10, quality), earlier), why, cause);
        batch.tension(callerToCalled, -share * halved(md(conciliatory(state, callerToCalled, 40), quality), earlier), why, cause);
        batch.tension(called, -share * halved(md(conciliatory(state, called, 20), quality), earlier), why, cause);
    }

    /// A call that was delivered and never answered, or declined.
    static void noAnswer(Batch batch, Dyad callerToCalled, Cause cause) {
        State state = batch.before();
        int grave = worstOpen(state, callerToCalled.from()) >= 3 ? 1 : 0;
        batch.tension(callerToCalled, hostile(state, callerToCalled, 15 + 30 * grave), "call-unanswered", cause);
        batch.uncertainty(callerToCalled, 40 + 40 * grave, "call-unanswered", cause);
        batch.trust(callerToCalled, -25 - 25 * grave, "call-unanswered", cause);
    }

    /// A call in somebody's name has turned out not to be theirs, and they said so themselves.
    static void hoaxFoundOut(Batch batch, Dyad deceivedToNamed, Cause cause) {
        batch.uncertainty(deceivedToNamed, -40, "hoax-found-out", cause);
        batch.trust(deceivedToNamed, 20, "hoax-found-out", cause);
    }

    /// A call that was never delivered.
    static void unreached(Batch batch, Dyad callerToCalled, Cause cause) {
        batch.uncertainty(callerToCalled, 20, "call-unreached", cause);
    }

    /// A call that warns.
    ///
    /// @param earlier warnings that arrived in the 72 hours before it
    static void warning(Batch batch, Dyad callerToCalled, int earlier, Cause cause) {
        Dyad called = reverse(callerToCalled);
        batch.tension(called, halved(hostile(batch.before(), called, 30), earlier), "warning", cause);
        batch.uncertainty(called, halved(-60, earlier), "warning", cause);
    }

    /// @param earlier earlier statements by the same move in 72 hours
    /// @param tired   earlier acts of the same class in 72 hours
    static void statement(
            Batch batch, Dyad speakerToHearer, firebreak.engine.scenario.Tone tone, int earlier, int tired, Cause cause) {
        State state = batch.before();
        Dyad hearer = reverse(speakerToHearer);
        switch (tone) {
            case CONCILIATORY -> {
                batch.tension(hearer, -halved(conciliatory(state, hearer, 25), earlier), "reassurance", cause);
                batch.uncertainty(hearer, -halved(conciliatory(state, hearer, 15), earlier), "reassurance", cause);
            }
            case THREAT -> {
                batch.tension(hearer, halved(hostile(state, hearer, 50), tired), "threat", cause);
                batch.uncertainty(hearer, -halved(30, earlier), "threat", cause);
            }
            case JOINT -> {
                for (Dyad row : List.of(speakerToHearer, hearer)) {
                    batch.tension(row, -halved(conciliatory(state, row, 40), earlier), "joint-statement", cause);
                    batch.uncertainty(row, -halved(conciliatory(state, row, 50), earlier), "joint-statement", cause);
                    batch.trust(row, halved(20, earlier), "joint-statement", cause);
                }
            }
        }
    }

    /// A scan or an exercise that nobody announced.
    ///
    /// @param earlier earlier orders of the same move in 72 hours
    /// @param tired   earlier acts of the same class in 72 hours
    static void ambiguous(Batch batch, Dyad actorToTarget, int base, boolean notified, int earlier, int tired, Cause cause) {
        State state = batch.before();
        Dyad target = reverse(actorToTarget);
        if (notified) {
            batch.uncertainty(target, halved(-10, earlier), "notified-act", cause);
            return;
        }
        batch.tension(target, halved(md(hostile(state, target, base), 500 + state.uncertainty(target) / 2), tired), "ambiguous-act", cause);
        batch.uncertainty(target, halved(30, earlier), "ambiguous-act", cause);
    }

    /// A pledge or a measure was broken, and the other side knows. Third parties have still to learn of it.
    static void breach(Batch batch, Dyad breakerToInjured, boolean certain, Cause cause) {
        State state = batch.before();
        Dyad injured = reverse(breakerToInjured);
        batch.trust(injured, certain ? -150 : -100, "breach", cause);
        batch.uncertainty(injured, 80, "breach", cause);
        batch.tension(injured, hostile(state, injured, 100), "breach", cause);
    }

    /// What was given in confidence has been handed on, and the giver knows: half of a breach.
    static void passedOn(Batch batch, Dyad sharerToGiver, Cause cause) {
        State state = batch.before();
        Dyad giver = reverse(sharerToGiver);
        batch.trust(giver, -75, "passed-on", cause);
        batch.uncertainty(giver, 40, "passed-on", cause);
        batch.tension(giver, hostile(state, giver, 50), "passed-on", cause);
    }

    /// One who was not injured has seen an agreement broken.
    static void breachSeen(Batch batch, Dyad breakerToWitness, Cause cause) {
        batch.trust(reverse(breakerToWitness), -50, "breach-seen", cause);
    }

    /// A party has left an agreement in the open: a quarter of what breaking it would do, and no end to talks.
    static void left(Batch batch, Dyad leaverToOther, Cause cause) {
        State state = batch.before();
        Dyad other = reverse(leaverToOther);
        batch.trust(other, -37, "agreement-left", cause);
        batch.uncertainty(other, 20, "agreement-left", cause);
        batch.tension(other, hostile(state, other, 25), "agreement-left", cause);
    }

    /// A norm was strained in the open: every witness stands by the actor a little less.
    static void normStrained(Batch batch, String actor, Cause cause) {
        for (String witness : batch.before().scenario().delegations().keySet()) {
            if (!witness.equals(actor)) {
                batch.add(Quantity.support(actor, witness), -20, "norm-strained", cause);
            }
        }
    }

    /// The rows that a pack works on.
    static List<Dyad> rows(Pack pack, Dyad giverToPartner) {
        List<Dyad> rows = new ArrayList<>();
        rows.add(reverse(giverToPartner));
        if (pack.rows() == PackRows.BOTH) {
            rows.add(giverToPartner);
        }
        return rows;
    }

    /// What a whole pack would do to one row now; amounts as they would be applied.
    static OfferState.Paid whole(State state, Pack pack, MeasureClass kind, Dyad row, int earlier) {
        int uncertainty = signedConciliatory(state, row, pack.uncertaintyPermille());
        if (kind == MeasureClass.T && state.posture(row).rung() >= 5) {
            uncertainty /= 2;
        }
        return new OfferState.Paid(
                halved(signedConciliatory(state, row, pack.tensionPermille()), earlier),
                halved(uncertainty, earlier),
                halved(pack.trustPermille(), earlier),
                earlier);
    }

    static void pay(Batch batch, Dyad row, OfferState.Paid amounts, String why, Cause cause) {
        batch.tension(row, amounts.tension(), why, cause);
        batch.uncertainty(row, amounts.uncertainty(), why, cause);
        batch.trust(row, amounts.trust(), why, cause);
    }

    private static int signedConciliatory(State state, Dyad row, int amount) {
        return amount >= 0 ? amount : -conciliatory(state, row, -amount);
    }

    /// The gravest open incident that a delegation knows of and that still alarms it, 0..5.
    static int worstOpen(State state, String delegation) {
        int worst = 0;
        for (var known : state.known(delegation).entrySet()) {
            if (known.getValue().open() && known.getValue().severity() > worst && Incidents.alarms(state, delegation, known.getKey(), known.getValue())) {
                worst = known.getValue().severity();
            }
        }
        return worst;
    }
}
