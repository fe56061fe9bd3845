package firebreak.engine.view;

import firebreak.engine.exercise.Desk;
import firebreak.engine.exercise.State;
import firebreak.engine.scenario.Channel;
import firebreak.engine.seat.SeatView;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Looks at one exercise again and again from one seat, and builds anew only what may have changed since.
///
/// What it gives is always equal to what [Views] gives for the same state; it is only sooner done. It remembers the last
/// look and belongs to one caller.
public final class Viewer {
    private final String seat;
    private @Nullable Sight last;
    private int changes;

    private final Part<SeatView.Own> own = new Part<>();
    private final Part<List<SeatView.Brief>> briefs = new Part<>();
    private final Part<List<SeatView.Party>> parties = new Part<>();
    private final Part<List<SeatView.Colleague>> colleagues = new Part<>();
    private final Part<List<SeatView.Task>> tasks = new Part<>();
    private final Part<List<SeatView.Mail>> mail = new Part<>();
    private final Part<List<SeatView.Call>> calls = new Part<>();
    private final Part<List<SeatView.Channel>> channels = new Part<>();
    private final Part<List<SeatView.Offer>> offers = new Part<>();
    private final Part<List<SeatView.Meeting>> meetings = new Part<>();
    private final Part<List<SeatView.Incident>> incidents = new Part<>();
    private final Part<List<SeatView.Evidence>> evidence = new Part<>();
    private final Part<List<SeatView.Mood>> moods = new Part<>();
    private final Part<List<SeatView.Order>> orders = new Part<>();
    private final Part<List<SeatView.Move>> moves = new Part<>();
    private final Part<List<SeatView.Measure>> measures = new Part<>();
    private final Part<List<SeatView.Move>> ownMoves = new Part<>();
    private final Part<List<SeatView.Measure>> ownMeasures = new Part<>();
    private final Part<List<SeatView.Claim>> claims = new Part<>();
    private final Part<List<SeatView.Move>> listed = new Part<>();
    private final Part<Object> table = new Part<>();

    /// @param seat address, such as `ARD.mfa`
    public Viewer(String seat) {
        this.seat = seat;
    }

    /// What the seat sees; equal to [Views#of].
    public SeatView all(State state) {
        return view(state, Shelf.WHOLE);
    }

    /// What the seat sees, with the moves and measures that it may order, approve or offer itself, and no others.
    public SeatView withOwnCatalogue(State state) {
        return view(state, Shelf.OWN);
    }

    /// What the seat sees without moves and measures; equal to [Views#withoutCatalogue].
    public SeatView withoutCatalogue(State state) {
        return view(state, Shelf.NONE);
    }

    /// How often a look has brought something new, besides the minute.
    public int changes() {
        return changes;
    }

    private enum Shelf {
        NONE,
        OWN,
        WHOLE
    }

    private SeatView view(State state, Shelf shelf) {
        Sight before = last;
        boolean known = before != null && before.scenario().digest().equals(state.scenario().digest());
        Sight sight = before != null && known ? before.at(state) : Sight.of(state, seat);
        last = sight;
        String us = sight.delegation();
        Desk desk = state.desk(us);
        Integer free = state.freeCapital(us);
        // What ends by the clock alone must be looked at every minute.
        Integer clock = state.suspensions().isEmpty() ? 0 : state.minute();
        Long events = state.events();
        table.of(() -> state.table(), state.table());
        var calls = this.calls.of(() -> List.copyOf(Talk.calls(sight)), state.calls(), desk.calls(), state.contacts());
        var offers = this.offers.of(() -> List.copyOf(Bargains.offers(sight)), state.offers(), desk.offers());
        var meetings = this.meetings.of(() -> List.copyOf(Talk.meetings(sight)), state.meetings(), desk.meetings());
        var orders = this.orders.of(() -> List.copyOf(Catalogue.orders(sight)), state.orders(), desk.orders());
        var mail = this.mail.of(() -> List.copyOf(Views.mail(state, state.inbox(seat))), state.inbox(seat));
        return new SeatView(
                Views.you(sight),
                Views.situation(state),
                own.of(() -> Views.own(sight), free, desk.orders(), state.orders(), state.quantities(), state.pledges(us), state.seats(), state.contacts()),
                briefs.of(() -> List.copyOf(Views.briefs(sight))),
                parties.of(() -> List.copyOf(Views.parties(sight)), state.quantities(), state.suspensions(), clock),
                colleagues.of(() -> List.copyOf(Views.colleagues(sight)), state.seats()),
                tasks.of(
                        () -> List.copyOf(Tasks.of(sight, calls, offers, meetings, orders, mail)),
                        calls,
                        offers,
                        meetings,
                        orders,
                        mail,
                        state.contacts(),
                        state.nominations().isEmpty() ? Integer.valueOf(0) : Integer.valueOf(state.minute()),
                        state.entries(),
                        state.table()),
                mail,
                calls,
                channels.of(() -> List.copyOf(Talk.channels(sight)), open(sight), state.contacts(), free),
                offers,
                meetings,
                incidents.of(() -> List.copyOf(Findings.incidents(sight)), events),
                evidence.of(() -> List.copyOf(Findings.evidence(sight)), state.evidence(us)),
                moods.of(() -> List.copyOf(Findings.moods(sight)), state.quantities(), state.postures(), state.readings()),
                orders,
                switch (shelf) {
                    case NONE -> List.of();
                    case OWN -> ownMoves.of(() -> List.copyOf(Catalogue.moves(sight, listed(sight), true)), events, clock);
                    case WHOLE -> moves.of(() -> List.copyOf(Catalogue.moves(sight, listed(sight), false)), events, clock);
                },
                switch (shelf) {
                    case NONE -> List.of();
                    case OWN -> ownMeasures.of(() -> List.copyOf(Bargains.measures(sight, true)), events, clock);
                    case WHOLE -> measures.of(() -> List.copyOf(Bargains.measures(sight, false)), events, clock);
                },
                claims.of(() -> List.copyOf(Findings.claims(sight)), state.claims(), desk.claims()),
                null);
    }

    private List<SeatView.Move> listed(Sight sight) {
        return listed.of(() -> List.copyOf(Catalogue.listed(sight.scenario())), sight.scenario().library());
    }

    /// Which of the delegation's channels are open: exact, so that nothing that opens goes unseen.
    private static BitSet open(Sight sight) {
        BitSet open = new BitSet();
        int at = 0;
        for (Channel channel : sight.scenario().channels().values()) {
            open.set(at++, sight.state().channelOpen(channel.id()));
        }
        return open;
    }

    /// One part of a view, kept while what it was made from is the same.
    private final class Part<T> {
        private Object[] from = {};
        private @Nullable T made;

        T of(Supplier<T> make, Object... now) {
            T kept = made;
            if (kept != null && same(from, now)) {
                return kept;
            }
            T fresh = make.get();
            from = now;
            if (kept != null && fresh.equals(kept)) {
                return kept;
            }
            made = fresh;
            changes++;
            return fresh;
        }

        // Persistent collections are compared as things: equal ones that are not the same only cost a rebuild.
        @SuppressWarnings("ReferenceEquality")
        private static boolean same(Object[] one, Object[] other) {
            if (one.length != other.length) {
                return false;
            }
            for (int i = 0; i < one.length; i++) {
                boolean equal = one[i] == other[i]
                        || ((one[i] instanceof Number || one[i] instanceof BitSet) && one[i].equals(other[i]))
                        || (one[i] instanceof Map<?, ?> before && other[i] instanceof Map<?, ?> after && before.isEmpty() && after.isEmpty());
                if (!equal) {
                    return false;
                }
            }
            return true;
        }
    }
}
