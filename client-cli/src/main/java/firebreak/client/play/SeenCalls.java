package firebreak.client.play;

import firebreak.engine.seat.Act;
import firebreak.engine.seat.CallStatus;
import firebreak.engine.seat.Phase;
import firebreak.engine.seat.SeatView;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Reports calls as seen once they stand on a person's screen, so that the caller's channel can tell.
final class SeenCalls {
    private final Set<String> reported = new TreeSet<>();

    /// The reports that are due now, each once a turn at most: what is refused is tried again in the next.
    ///
    /// @param shown which calls stand on the screen
    synchronized List<Act> reports(SeatView view, Predicate<SeatView.Call> shown) {
        if (view.situation().phase() != Phase.OPEN) {
            return List.of();
        }
        return view.calls().stream()
                .filter(call -> !call.outgoing() && call.yours() && call.status() == CallStatus.DELIVERED)
                .filter(shown)
                .filter(call -> reported.add(view.situation().turn() + "/" + call.number()))
                .<Act>map(call -> new Act.SeeCall(call.number()))
                .toList();
    }
}
