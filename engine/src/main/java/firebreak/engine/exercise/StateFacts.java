package firebreak.engine.exercise;

import firebreak.engine.exercise.EntryState.Expected;
import firebreak.engine.facts.FactSource;
import firebreak.engine.facts.SeenFact;
import firebreak.engine.facts.TruthFact;
import firebreak.engine.scenario.Dyad;
import firebreak.engine.scenario.Stage;
import firebreak.engine.seat.CallStatus;
import firebreak.engine.seat.OfferStatus;
import firebreak.engine.seat.OrderStatus;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Predicate;

/// What conditions may ask of a state.
final class StateFacts implements FactSource {

    private final State state;

    StateFacts(State state) {
        this.state = state;
    }

    @Override
    public int minute() {
        return state.minute();
    }

    @Override
    public int turn() {
        return state.table().turn();
    }

    @Override
    public TruthFact truth(String incident) {
        IncidentState now = state.incident(incident);
        return new TruthFact(now.stage().word(), now.severity(), harm(incident), now.spread(), now.physical());
    }

    @Override
    public SeenFact seen(String who, String incident) {
        KnownIncident known = state.known(who).get(incident);
        return known == null ? SeenFact.NOTHING : new SeenFact(true, known.stage().word(), known.severity());
    }

    @Override
    public int minutesSince(String incident, String stage) {
        Integer reached = state.incident(incident).reached().get(Stage.valueOf(stage.toUpperCase(Locale.ROOT)));
        return reached == null ? -1 : state.minute() - reached;
    }

    @Override
    public boolean done(String move, String incident) {
        return any(state.orders().values(), order -> order.status() == OrderStatus.DONE
                        && order.move().equals(move)
                        && incident.equals(order.about()));
    }

    @Override
    public boolean doneBy(String who, String move) {
        return any(state.orders().values(), order -> order.status() == OrderStatus.DONE
                        && order.move().equals(move)
                        && order.delegation().equals(who));
    }

    @Override
    public boolean ordered(String who, String move) {
        return any(state.orders().values(), order -> (order.reserves() || order.status() == OrderStatus.DONE)
                        && order.move().equals(move)
                        && order.delegation().equals(who));
    }

    @Override
    public boolean callPlaced(String from, String to) {
        return any(state.calls().values(), call -> call.caller().equals(from) && call.to().equals(to));
    }

    @Override
    public boolean callAnswered(String from, String to) {
        return anyCall(from, to, CallStatus.ANSWERED);
    }

    @Override
    public boolean callUnanswered(String from, String to) {
        return anyCall(from, to, CallStatus.UNANSWERED) || anyCall(from, to, CallStatus.DECLINED);
    }

    private boolean anyCall(String from, String to, CallStatus status) {
        return any(state.calls().values(), call -> call.caller().equals(from) && call.to().equals(to) && call.status() == status);
    }

    @Override
    public int callsUnanswered() {
        return count(
                state.calls().values(),
                call -> !call.isHoax() && (call.status() == CallStatus.UNANSWERED || call.status() == CallStatus.DECLINED));
    }

    @Override
    public boolean channelOpen(String channel) {
        return state.channelOpen(channel);
    }

    @Override
    public boolean accepted(String measure) {
        return any(state.offers().values(), offer -> offer.measure().equals(measure)
                        && (offer.statuses().containsValue(OfferStatus.ACCEPTED)
                                || offer.statuses().containsValue(OfferStatus.USED)));
    }

    @Override
    public boolean acceptedBy(String who, String measure) {
        return any(state.offers().values(), offer -> {
            OfferStatus answer = offer.statuses().get(who);
            return offer.measure().equals(measure) && (answer == OfferStatus.ACCEPTED || answer == OfferStatus.USED);
        });
    }

    @Override
    public boolean offered(String who, String measure) {
        return any(state.offers().values(), offer -> offer.measure().equals(measure) && offer.by().equals(who));
    }

    @Override
    public int measuresUsed() {
        return count(state.offers().values(), offer -> offer.statuses().containsValue(OfferStatus.USED));
    }

    @Override
    public boolean pledged(String who, String pledge) {
        return state.pledges(who).containsKey(pledge);
    }

    @Override
    public boolean breached(String who) {
        return state.pledges(who).containsValue(false);
    }

    @Override
    public boolean claimed(String who, String against) {
        return any(state.claims().values(), claim -> claim.isPublicAttribution() && claim.by().equals(who) && claim.against().equals(against));
    }

    @Override
    public int stated(String who, String incident, String suspect) {
        State.Stated stated = state.stated(who, incident, suspect);
        if (stated == null) {
            return 0;
        }
        return switch (stated.band()) {
            case LOW -> 1;
            case MODERATE -> 2;
            case HIGH -> 3;
        };
    }

    @Override
    public boolean holds(String who, String evidence) {
        return state.evidence(who).containsKey(evidence);
    }

    @Override
    public int attribution(String who, String incident, String suspect) {
        return state.value(Quantity.attribution(who, incident, suspect));
    }

    @Override
    public int tension(String i, String j) {
        return i.equals(j) ? 0 : state.tension(new Dyad(i, j));
    }

    @Override
    public int uncertainty(String i, String j) {
        return i.equals(j) ? 0 : state.uncertainty(new Dyad(i, j));
    }

    @Override
    public int trust(String i, String j) {
        return i.equals(j) ? 0 : state.trust(new Dyad(i, j));
    }

    @Override
    public int rung(String i, String j) {
        return i.equals(j) ? 0 : state.posture(new Dyad(i, j)).rung();
    }

    @Override
    public int maxRung() {
        return state.postures().values().stream().mapToInt(Posture::rung).max().orElse(0);
    }

    @Override
    public int maxTension() {
        return state.postures().keySet().stream().mapToInt(state::tension).max().orElse(0);
    }

    @Override
    public int meanTension() {
        int dyads = state.postures().size();
        return dyads == 0 ? 0 : state.postures().keySet().stream().mapToInt(state::tension).sum() / dyads;
    }

    @Override
    public int pressure(String who) {
        return state.value(Quantity.own(Quantity.Kind.PRESSURE, who));
    }

    @Override
    public int support(String who, String against) {
        return state.value(Quantity.support(who, against));
    }

    @Override
    public int capital(String who) {
        return state.value(Quantity.own(Quantity.Kind.CAPITAL, who));
    }

    @Override
    public int harm(String incident) {
        return state.value(Quantity.harm(incident));
    }

    @Override
    public boolean fired(String entry) {
        return state.entry(entry).times() > 0;
    }

    @Override
    public boolean met(String entry) {
        return state.entry(entry).expected() == Expected.MET;
    }

    @Override
    public boolean missed(String entry) {
        return state.entry(entry).expected() == Expected.MISSED;
    }

    @Override
    public int openIncidents(String who) {
        return count(state.known(who).values(), KnownIncident::open);
    }

    @Override
    public boolean phys() {
        return any(state.postures().values(), Posture::firebreakCrossed);
    }

    @Override
    public int escalation(String who) {
        return EscalationIndex.of(state).of(who);
    }

    @Override
    public int totalEscalation() {
        return EscalationIndex.of(state).total();
    }

    @Override
    public int peakEscalation() {
        return EscalationIndex.of(state).peak();
    }

    @Override
    public int variable(String name) {
        return state.value(Quantity.own(Quantity.Kind.VARIABLE, name));
    }

    // Loops: conditions are asked too often for streams.

    private static <T> boolean any(Collection<T> things, Predicate<T> which) {
        for (T thing : things) {
            if (which.test(thing)) {
                return true;
            }
        }
        return false;
    }

    private static <T> int count(Collection<T> things, Predicate<T> which) {
        int count = 0;
        for (T thing : things) {
            if (which.test(thing)) {
                count++;
            }
        }
        return count;
    }
}
