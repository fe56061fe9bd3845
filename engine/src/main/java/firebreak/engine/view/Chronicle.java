package firebreak.engine.view;

import firebreak.engine.exercise.CallState;
import firebreak.engine.exercise.ClaimState;
import firebreak.engine.exercise.EntryState;
import firebreak.engine.exercise.OfferState;
import firebreak.engine.exercise.OrderState;
import firebreak.engine.exercise.State;
import firebreak.engine.scenario.Move;
import firebreak.engine.scenario.Text;
import firebreak.engine.seat.OrderStatus;
import firebreak.engine.seat.SeatView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The last happenings in plain words, read off the state: what it no longer holds is in the record.
final class Chronicle {
    private static final int LONGEST = 60;

    private final State state;
    private final List<SeatView.LogLine> lines = new ArrayList<>();

    private Chronicle(State state) {
        this.state = state;
    }

    static List<SeatView.LogLine> of(State state) {
        Chronicle chronicle = new Chronicle(state);
        chronicle.incidents();
        chronicle.entries();
        state.calls().values().forEach(chronicle::call);
        state.offers().values().forEach(chronicle::offer);
        state.orders().values().forEach(chronicle::order);
        state.claims().values().forEach(chronicle::claim);
        chronicle.lines.sort(Comparator.comparingInt(SeatView.LogLine::minute));
        int size = chronicle.lines.size();
        return chronicle.lines.subList(Math.max(0, size - LONGEST), size);
    }

    private void add(String key, int minute, String text) {
        lines.add(new SeatView.LogLine(key, minute, text));
    }

    private void incidents() {
        for (var incident : state.incidents().entrySet()) {
            String label = Findings.plan(state.scenario(), incident.getKey()).label().toString();
            for (var reached : incident.getValue().reached().entrySet()) {
                String stage = reached.getKey().word();
                add(incident.getKey() + " " + stage, reached.getValue(), label + ": " + stage);
            }
        }
    }

    private void entries() {
        for (var entry : state.entries().entrySet()) {
            EntryState now = entry.getValue();
            if (now.times() > 0) {
                var plan = state.scenario().msel().get(entry.getKey());
                Text title = plan == null ? null : plan.title();
                add("e" + entry.getKey(), now.firedMinute(), "Entry " + entry.getKey() + (title == null ? "" : ", " + title) + ", fires");
            }
        }
    }

    private void call(CallState call) {
        String pair = call.from() + " calls " + call.to() + " over " + call.channel();
        add("c" + call.id(), call.placedMinute(), pair + (call.warning() ? ", to warn" : ""));
        String back = call.to() + (call.answeredBy() == null ? "" : " (" + call.answeredBy() + ")");
        switch (call.status()) {
            case ANSWERED -> add("c" + call.id() + "a", call.answeredMinute(), back + " answers " + call.caller() + " in time");
            case LATE -> add("c" + call.id() + "a", call.answeredMinute(), back + " answers " + call.caller() + " late");
            case UNANSWERED -> add("c" + call.id() + "a", call.goneMinute() + 1, call.to() + " never answers " + call.caller());
            case UNREACHED ->
                add("c" + call.id() + "a", Math.min(call.unreachedMinute(), state.minute()), call.caller() + " cannot reach " + call.to());
            case DECLINED -> add("c" + call.id() + "a", call.deliveredMinute(), call.to() + " declines the call of " + call.caller());
            case PLACED, DELIVERED, SEEN, ACKNOWLEDGED, OVERDUE -> {}
        }
    }

    private void offer(OfferState offer) {
        String by = offer.byActor() ? Phrases.label(state.scenario(), offer.by()) : offer.from();
        add("o" + offer.id(), offer.offeredMinute(), by + " offers " + offer.measure() + " to " + String.join(", ", offer.to()));
    }

    private void order(OrderState order) {
        Move move = state.scenario().library().moves().get(order.move());
        String what = order.move() + (move == null ? "" : " " + move.title()) + (order.to() == null ? "" : " to " + order.to());
        add("d" + order.id(), order.placedMinute(), order.seat() + " orders " + what);
        if (order.status() == OrderStatus.DONE || (order.status() == OrderStatus.LAPSED && order.dueMinute() >= order.startMinute())) {
            boolean done = order.status() == OrderStatus.DONE;
            add(
                    "d" + order.id() + "a",
                    Math.max(order.placedMinute(), Math.min(order.dueMinute(), state.minute())),
                    order.delegation() + ": " + what + (done ? " takes effect" : " lapses") + (order.outcome().isEmpty() ? "" : ": " + order.outcome()));
        }
    }

    private void claim(ClaimState claim) {
        add(
                "l" + claim.id(),
                claim.minute(),
                claim.by() + " claims " + (claim.isLegal() ? claim.kind() : "responsibility (" + claim.kind() + ")") + " of "
                        + claim.against() + " for " + claim.about());
    }
}
