package firebreak.engine.words;

import firebreak.engine.seat.SeatView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The places of a form, as far as a line has filled them.
final class Bound {

    /// What stands in a place.
    ///
    /// @param items one, or several for a list; none for `all`
    record Value(List<String> items, Token at) {
        Value {
            items = List.copyOf(items);
        }
    }

    private final Command command;
    private final SeatView view;
    private final List<@Nullable Value> values = new ArrayList<>();

    Bound(Command command, SeatView view) {
        this.command = command;
        this.view = view;
        command.form().places().forEach(_ -> values.add(null));
    }

    Command command() {
        return command;
    }

    SeatView view() {
        return view;
    }

    boolean filled(int place) {
        return values.get(place) != null;
    }

    void fill(int place, Value value) {
        values.set(place, value);
    }

    /// What stands in the nth place of a kind, from 0; `null` if it was left out.
    @Nullable Value value(Kind kind, int nth) {
        int seen = 0;
        for (int i = 0; i < values.size(); i++) {
            if (command.form().places().get(i).kind() == kind && seen++ == nth) {
                return values.get(i);
            }
        }
        return null;
    }

    @Nullable String maybe(Kind kind, int nth) {
        var value = value(kind, nth);
        return value == null ? null : value.items().getFirst();
    }

    @Nullable String maybe(Kind kind) {
        return maybe(kind, 0);
    }

    String one(Kind kind, int nth) {
        var item = maybe(kind, nth);
        if (item == null) {
            throw new IllegalStateException("no " + kind + " in " + command.name());
        }
        return item;
    }

    String one(Kind kind) {
        return one(kind, 0);
    }

    List<String> all(Kind kind) {
        var value = value(kind, 0);
        return value == null ? List.of() : value.items();
    }

    int number(Kind kind) {
        return Integer.parseInt(one(kind));
    }

    /// The text; empty if it was left out.
    String text() {
        var text = maybe(Kind.TEXT);
        return text == null ? "" : text;
    }
}
