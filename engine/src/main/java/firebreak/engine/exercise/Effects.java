package firebreak.engine.exercise;

import static firebreak.engine.exercise.Numbers.conciliatory;
import static firebreak.engine.exercise.Numbers.halved;
import static firebreak.engine.exercise.Numbers.hostile;
import static firebreak.engine.exercise.Numbers.md;

import firebreak.engine.exercise.Quantity.Kind;
import firebreak.engine.scenario.Dyad;
import firebreak.engine.scenario.Effect;
import firebreak.engine.scenario.EvidenceItem;
import firebreak.engine.scenario.EvidenceSource;
import firebreak.engine.scenario.HarmOf;
import firebreak.engine.scenario.Measure;
import firebreak.engine.scenario.MeasureClass;
import firebreak.engine.scenario.Move;
import firebreak.engine.scenario.Pack;
import firebreak.engine.scenario.Visibility;
import firebreak.engine.scenario.Whose;
import firebreak.engine.seat.Band;
import firebreak.engine.seat.OrderStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Runs the effect verbs of a move that takes effect. Nothing here knows a move by name.
final class Effects {

    private final Batch batch;
    private final State state;
    private final Move move;
    private final String actor;
    private final @Nullable String target;
    private final @Nullable String about;
    private final int earlierOrders;
    private final int classInBatch;
    private final OrderState order;
    private final Cause cause;

    /// @param earlierOrders earlier orders of the same move on the same target in 72 hours
    /// @param classInBatch  orders of the move's class on the same target that take effect before this one in this minute
    Effects(Batch batch, Move move, OrderState order, int earlierOrders, int classInBatch, Cause cause) {
        this.batch = batch;
        this.state = batch.before();
        this.move = move;
        this.order = order;
        this.actor = order.delegation();
        this.target = order.to();
        this.about = order.about();
        this.earlierOrders = earlierOrders;
        this.classInBatch = classInBatch;
        this.cause = cause;
    }

    void run() {
        List<String> seenThrough = move.visibility() == Visibility.COVERT
                ? targets().stream().filter(other -> Covert.seenThrough(batch, new Dyad(actor, other))).toList()
                : List.of();
        for (Effect effect : move.effects()) {
            run(effect);
        }
        // What comes to light is all that was done, so it comes last.
        if (move.exposes()) {
            for (String other : targets()) {
                if (seenThrough.contains(other)) {
                    Covert.seen(batch, new Dyad(actor, other), move, order, classInBatch, cause);
                } else {
                    expose(other);
                }
            }
        }
    }

    private void expose(String other) {
        for (Effect effect : move.effects()) {
            if (effect instanceof Effect.Exposure(var by)) {
                Covert.expose(batch, new Dyad(actor, other), move, order, by, cause);
            }
        }
    }

    private void run(Effect effect) {
        switch (effect) {
            case Effect.Shift shift -> shift(shift);
            case Effect.ChangeSupport(var by) -> {
                for (String other : targets()) {
                    batch.add(Quantity.support(actor, other), halved(by, earlierOrders), move.id(), cause);
                }
            }
            case Effect.ChangePressure(var by) -> batch.add(Quantity.own(Kind.PRESSURE, actor), by, move.id(), cause);
            case Effect.ChangeAttribution(var by, var to, var source) -> attribution(by, to, source);
            case Effect.ChangeHarm(var by, var of) -> harm(by, of);
            case Effect.ChangeCascade(var by) -> batch.add(Quantity.own(Kind.CASCADE, actor), by, move.id(), cause);
            case Effect.Hostile(var strength, var means) -> hostileAct(strength, means);
            case Effect.Exposure _ -> {}
            case Effect.Claim(var kind) -> claim(kind);
            case Effect.Statement(var tone) -> {
                for (String other : targets()) {
                    Relations.statement(batch, new Dyad(actor, other), tone, earlierOrders, tired(other), cause);
                }
            }
            case Effect.UsePack(var id) -> pack(id);
            case Effect.GivePledge(var pledge) -> {
                Cause given = batch.emit(new Event.PledgeGiven(cause, actor, pledge));
                Mailing.news(batch.story(), given, "A pledge", Mailing.nameOf(state, actor) + " has pledged: " + pledge + ".");
            }
            case Effect.BreachPledge _ -> {
                for (var pledge : state.pledges(actor).entrySet()) {
                    if (pledge.getValue()) {
                        batch.emit(new Event.PledgeBroken(cause, actor, pledge.getKey()));
                    }
                }
            }
            case Effect.Ambiguous(var base) -> {
                boolean notified = Memory.since(state, Recent.Kind.NOTIFIED, actor, state.minute() - Windows.LONGEST_MINUTES);
                for (String other : targets()) {
                    Relations.ambiguous(batch, new Dyad(actor, other), base, notified, earlierOrders, tired(other), cause);
                }
            }
            case Effect.Notify _ ->
                batch.emit(new Event.Remembered(
                        cause, new Recent(state.minute(), Recent.Kind.NOTIFIED, actor, target == null ? "" : target, move.id())));
            case Effect.Physical _ -> {
                for (String other : targets()) {
                    cross(new Dyad(actor, other));
                    cross(new Dyad(other, actor));
                }
            }
            case Effect.SetStage(var stage) -> {
                if (about != null) {
                    Incidents.move(batch, about, stage, cause);
                }
            }
            case Effect.RequestAssistance _ -> {
                for (String other : targets()) {
                    Mailing.notice(
                            batch.story(), cause, Mailing.nameOf(state, actor), other, "Request for assistance",
                            Mailing.nameOf(state, actor) + " asks for assistance" + aboutWords() + ".");
                }
            }
            case Effect.Await(var norm, var minutes) -> {
                for (String other : targets()) {
                    Requests.made(batch, order, move, other, norm, minutes, cause);
                }
            }
            case Effect.SuspendBilateral _ -> {
                if (target != null) {
                    suspend(new Dyad(actor, target), Integer.MAX_VALUE / 2);
                }
            }
            case Effect.ResumeBilateral _ -> {
                if (target != null && state.suspensions().containsKey(new Dyad(actor, target))) {
                    batch.emit(new Event.DialogueResumed(cause, new Dyad(actor, target)));
                }
            }
            case Effect.Retract _ -> retract();
            case Effect.Deny _ -> Denials.made(batch, order, cause);
            case Effect.LoseSource _ -> {}
            case Effect.ChangeMaturity(var by) ->
                batch.add(Quantity.own(Kind.MATURITY, target == null ? actor : target), by, move.id(), cause);
            case Effect.Frame(var by) -> frame(by);
            case Effect.Indict _ -> indict();
            case Effect.ChangeContact(var deed) -> Contacts.byOrder(batch, deed, actor, target, cause);
            case Effect.Inform(var to) -> inform(to);
            case Effect.GiveEvidence _ -> giveEvidence();
            case Effect.OwnLoss(var permille) ->
                batch.add(Quantity.own(Kind.PRESSURE, actor), permille / 2, "service-loss", cause);
            case Effect.ChangeCapital(var by) -> batch.add(Quantity.own(Kind.CAPITAL, actor), by, move.id(), cause);
        }
    }

    private List<String> targets() {
        return target != null ? List.of(target) : others(actor);
    }

    private List<String> others(String one) {
        List<String> others = new ArrayList<>();
        for (String other : state.scenario().delegations().keySet()) {
            if (!other.equals(one)) {
                others.add(other);
            }
        }
        return others;
    }

    private String aboutWords() {
        return about == null ? "" : " about " + Mailing.labelOf(state, about);
    }

    private void shift(Effect.Shift shift) {
        switch (shift.row()) {
            case IJ -> targets().forEach(other -> shiftRow(new Dyad(actor, other), shift, tired(other)));
            case JI ->
                targets().forEach(other -> {
                    shiftRow(new Dyad(other, actor), shift, tired(other));
                    if (shift.tensionPermille() > 0 && move.coerces()) {
                        Relations.release(batch, new Dyad(actor, other), shift.tensionPermille(), tired(other), cause);
                    }
                });
            case BOTH ->
                targets().forEach(other -> {
                    shiftRow(new Dyad(actor, other), shift, tired(other));
                    shiftRow(new Dyad(other, actor), shift, tired(other));
                });
            case KI -> {
                for (String third : others(actor)) {
                    if (!third.equals(target)) {
                        shiftRow(new Dyad(third, actor), shift, tired(target == null ? third : target));
                    }
                }
            }
        }
    }

    /// Earlier acts of the move's class that the other knows of. Beyond rung 5 nothing is got used to.
    private int tired(String other) {
        // What the facilitator rules has been weighed already.
        boolean ruled = !state.scenario().library().moves().containsKey(move.id());
        return ruled || move.rung() > 5
                ? 0
                : classInBatch + Memory.acts(state, actor, other, move.classCode(), false, Windows.LONGEST_MINUTES);
    }

    private void shiftRow(Dyad row, Effect.Shift shift, int tired) {
        int tension = shift.tensionPermille();
        batch.tension(
                row,
                tension >= 0 ? halved(hostile(state, row, tension), tired) : -halved(conciliatory(state, row, -tension), earlierOrders),
                move.id(),
                cause);
        batch.uncertainty(row, halved(shift.uncertaintyPermille(), earlierOrders), move.id(), cause);
        batch.trust(row, halved(shift.trustPermille(), earlierOrders), move.id(), cause);
    }

    private void attribution(int by, Whose to, EvidenceSource source) {
        List<String> assessors = switch (to) {
            case SELF -> List.of(actor);
            case TARGET -> target == null ? List.of() : List.of(target);
            case BOTH -> target == null ? List.of(actor) : List.of(actor, target);
            case ALL -> new ArrayList<>(state.scenario().delegations().keySet());
        };
        if (source == EvidenceSource.COLLECTION && about != null && sourceLost(about)) {
            Mailing.notice(
                    batch.story(), cause, "your own services", actor, "A source is silent",
                    "The source that you have shown to the world speaks no more" + aboutWords() + ".");
            return;
        }
        int yield = halved(by, earlierOrders);
        for (String assessor : assessors) {
            for (String incident : aboutOrAllOpen(assessor)) {
                String pointedAt = source == EvidenceSource.COLLECTION ? target : null;
                Attribution.learn(batch, assessor, incident, yield, source, pointedAt, cause);
            }
        }
    }

    /// The actor has shown the world how it knows of this incident: it will hear no more that way.
    private boolean sourceLost(String incident) {
        for (int id : state.desk(actor).orders()) {
            OrderState done = state.order(id);
            Move of = state.scenario().library().moves().get(done.move());
            boolean shown = done.status() == OrderStatus.DONE && incident.equals(done.about());
            if (shown && of != null && of.effects().stream().anyMatch(effect -> effect instanceof Effect.LoseSource)) {
                return true;
            }
        }
        return false;
    }

    private List<String> aboutOrAllOpen(String knower) {
        if (about != null) {
            return List.of(about);
        }
        List<String> open = new ArrayList<>();
        for (var known : state.known(knower).entrySet()) {
            if (known.getValue().open()) {
                open.add(known.getKey());
            }
        }
        return open;
    }

    private void harm(int by, HarmOf of) {
        for (var entry : state.incidents().entrySet()) {
            String victim = Attribution.plan(state, entry.getKey()).target().delegation();
            boolean meant = switch (of) {
                case ABOUT -> entry.getKey().equals(about);
                case OWN -> victim.equals(actor);
                case OTHERS -> !victim.equals(actor);
                case ALL -> true;
            };
            if (meant && Stages.open(entry.getValue().stage())) {
                int now = state.value(Quantity.harm(entry.getKey()));
                int amount = by < 0 ? -md(now, -by) : md(now, by);
                batch.add(Quantity.harm(entry.getKey()), halved(amount, earlierOrders), move.id(), cause);
            }
        }
    }

    private void hostileAct(int strength, firebreak.engine.scenario.Means means) {
        for (String other : targets()) {
            Dyad dyad = new Dyad(actor, other);
            if (move.visibility() == Visibility.COVERT) {
                int base = md(Numbers.effectBase(strength), Numbers.means(means));
                int own = Memory.acts(state, actor, other, move.classCode(), true, Windows.LONGEST_MINUTES) + classInBatch;
                Relations.release(batch, dyad, base, move.rung() > 5 ? 0 : own, cause);
            } else {
                Relations.hostileAct(batch, dyad, strength, means, move.visibility(), tired(other), cause);
            }
            if (means == firebreak.engine.scenario.Means.KINETIC) {
                cross(dyad);
                cross(Relations.reverse(dyad));
            }
        }
    }

    private void cross(Dyad dyad) {
        if (!batch.story().now().posture(dyad).firebreakCrossed()) {
            batch.emit(new Event.FirebreakCrossed(cause, dyad));
        }
    }

    private void claim(firebreak.engine.scenario.ClaimKind kind) {
        if (target == null || about == null) {
            return;
        }
        Dyad dyad = new Dyad(actor, target);
        int own = state.value(Quantity.attribution(actor, about, target));
        Band band = kind == firebreak.engine.scenario.ClaimKind.JOINT ? Band.HIGH : Band.of(own);
        ClaimState claim = new ClaimState(
                batch.story().now().claims().size() + 1, actor, target, about, kind.word(), band, own, state.minute(), ClaimState.Ruling.OPEN, "");
        Cause claimed = batch.emit(new Event.ClaimMade(cause, claim));
        if (kind == firebreak.engine.scenario.ClaimKind.PRIVATE) {
            Relations.privateClaim(batch, dyad, earlierOrders, tired(target), claimed);
            Incidents.tell(batch, actor, List.of(target), about, claimed);
            Mailing.notice(
                    batch.story(), claimed, Mailing.nameOf(state, actor), target, "A private claim",
                    Mailing.nameOf(state, actor) + " tells you in private that it holds you responsible for: "
                            + Mailing.labelOf(state, about) + ".");
            return;
        }
        Relations.publicClaim(batch, dyad, band, earlierOrders, tired(target), claimed);
        batch.add(Quantity.own(Kind.PRESSURE, actor), -150, "claim", claimed);
        batch.add(
                Quantity.support(actor, target), halved(band == Band.HIGH ? 60 : band == Band.MODERATE ? 30 : 0, earlierOrders), "claim", claimed);
        Incidents.tell(batch, actor, others(actor), about, claimed);
        if (own < 400) {
            batch.emit(new Event.NormFlagged(claimed, actor, "b", false, move.id(), true));
            Relations.normStrained(batch, actor, claimed);
        }
        Mailing.news(
                batch.story(), claimed, "Public attribution",
                Mailing.nameOf(state, actor) + " says in public that " + Mailing.nameOf(state, target)
                        + " is responsible for: " + Mailing.labelOf(state, about) + ". Stated confidence: "
                        + (band == Band.HIGH ? "high" : band == Band.MODERATE ? "moderate" : "low") + ".");
    }

    private void pack(String id) {
        Pack pack = Objects.requireNonNull(state.scenario().library().packs().get(id), id);
        MeasureClass kind = classOf(id);
        for (String other : targets()) {
            Dyad pair = new Dyad(actor, other);
            int earlier = Measures.earlier(batch.story().now(), kind, pair);
            for (Dyad row : Relations.rows(pack, pair)) {
                Relations.pay(batch, row, Relations.whole(state, pack, kind, row, earlier), move.id(), cause);
            }
            // Whatever brings it, a partner gets used to the class.
            batch.emit(new Event.Remembered(cause, new Recent(state.minute(), Recent.Kind.MEASURE, actor, other, kind.name())));
        }
    }

    /// The class of the measures that a pack belongs to: the first of them has it.
    private MeasureClass classOf(String pack) {
        for (Measure measure : state.scenario().library().measures().values()) {
            if (pack.equals(measure.pack())) {
                return measure.measureClass();
            }
        }
        return MeasureClass.C;
    }

    private void suspend(Dyad dyad, int untilMinute) {
        batch.emit(new Event.DialogueSuspended(cause, dyad, untilMinute));
    }

    private void retract() {
        for (ClaimState claim : state.claims().values()) {
            boolean standing = claim.ruling() == ClaimState.Ruling.OPEN || claim.ruling() == ClaimState.Ruling.PROVED_FALSE;
            if (claim.by().equals(actor)
                    && claim.isPublicAttribution()
                    && standing
                    && (target == null || claim.against().equals(target))) {
                Cause retracted = batch.emit(new Event.ClaimRuled(cause, claim.id(), ClaimState.Ruling.RETRACTED, "retracted"));
                batch.emit(new Event.TensionFloored(retracted, new Dyad(actor, claim.against()), 0, state.minute()));
                batch.add(Quantity.own(Kind.PRESSURE, actor), 80, "backing-down", retracted);
            }
        }
    }

    private void frame(int by) {
        if (target == null) {
            return;
        }
        for (String assessor : others(actor)) {
            for (String incident : aboutOrAllOpen(assessor)) {
                if (!assessor.equals(target)
                        && state.known(assessor).containsKey(incident)
                        && Attribution.plan(state, incident).suspects().contains(target)) {
                    batch.add(Quantity.attribution(assessor, incident, target), by, "traces", cause);
                }
            }
        }
    }

    private void indict() {
        if (target == null) {
            return;
        }
        var indicted = state.scenario().delegations().get(target);
        if (indicted == null || indicted.doctrine() == null) {
            return;
        }
        var doctrine = state.scenario().library().doctrines().get(indicted.doctrine());
        boolean suspends = doctrine != null && doctrine.value("suspend_dialogue_when_indicted", 0) > 0;
        Dyad row = new Dyad(target, actor);
        if (suspends && state.trust(row) < 500 && playedByBots(target)) {
            suspend(row, state.minute() + Windows.LONGEST_MINUTES);
        }
    }

    private boolean playedByBots(String delegation) {
        for (String seat : Mailing.seatsOf(state, delegation)) {
            if (!state.seat(seat).bot()) {
                return false;
            }
        }
        return true;
    }

    private void inform(Whose to) {
        if (about == null) {
            return;
        }
        if (to == Whose.ALL) {
            Incidents.tell(batch, actor, others(actor), about, cause);
        } else if (target != null) {
            Incidents.tell(batch, actor, List.of(target), about, cause);
        }
    }

    private void giveEvidence() {
        if (target == null) {
            return;
        }
        Labels.handedOn(batch, actor, target, Labels.beyond(state, actor, target, about), cause);
        for (String id : state.evidence(actor).keySet()) {
            EvidenceItem item = state.scenario().evidence().get(id);
            boolean stands = !state.discredited(actor).containsKey(id);
            if (item != null && stands && (about == null || about.equals(item.about()))) {
                Attribution.obtain(batch, target, id, cause);
            }
        }
    }
}
