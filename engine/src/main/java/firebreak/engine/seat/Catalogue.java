package firebreak.engine.seat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The moves and measures that a seat's view shows: for those who look up a few and need not have them all made.
public interface Catalogue {

    /// As [SeatView#moves].
    List<SeatView.Move> moves();

    /// As [SeatView#measures].
    List<SeatView.Measure> measures();

    /// The keys of [#moves], in their order.
    default List<String> moveKeys() {
        return moves().stream().map(SeatView.Move::key).toList();
    }

    /// One of [#moves]; `null` if there is none of that key.
    default SeatView.@Nullable Move move(String key) {
        for (SeatView.Move move : moves()) {
            if (move.key().equals(key)) {
                return move;
            }
        }
        return null;
    }

    /// Whether the seat may order a move and nothing is missing for it.
    ///
    /// @param to the delegation that it is aimed at; `null` for none
    default boolean ready(String move, @Nullable String to) {
        SeatView.Move known = move(move);
        return known != null
                && known.byYou()
                && known.lacks().isEmpty()
                && (to == null ? !known.needsTarget() : known.readyAgainst(to));
    }

    /// One of [#measures]; `null` if there is none of that key.
    default SeatView.@Nullable Measure measure(String key) {
        for (SeatView.Measure measure : measures()) {
            if (measure.key().equals(key)) {
                return measure;
            }
        }
        return null;
    }

    /// The catalogue that a view holds.
    static Catalogue of(SeatView view) {
        return new Catalogue() {
            @Override
            public List<SeatView.Move> moves() {
                return view.moves();
            }

            @Override
            public List<SeatView.Measure> measures() {
                return view.measures();
            }
        };
    }
}
