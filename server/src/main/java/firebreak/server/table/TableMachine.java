package firebreak.server.table;

import firebreak.engine.seat.SeatView;
import firebreak.server.log.Bytes;
import firebreak.server.log.Command;
import firebreak.server.log.Entry;
import firebreak.server.log.Machine;
import firebreak.server.log.Outcome;
import firebreak.server.log.Receipt;
import firebreak.server.log.ReceiptBook;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A table's state, advanced by the log: the exercise, who is invited, what was answered, and each seat's stream.
///
/// One thread writes. What other threads may read is volatile or concurrent, and is written after the entry was applied.
final class TableMachine implements Machine {
    private final Play play;
    private final int invitationsPerSeat;
    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();
    private final ReceiptBook book = new ReceiptBook();
    private final List<Entry> history = new ArrayList<>();
    private final Map<String, Long> counters = new TreeMap<>();
    private final Map<String, Position> positions = new ConcurrentHashMap<>();
    private volatile GuestList guests = GuestList.nobody();
    private volatile @Nullable Pace pace;
    private volatile Runnable follower = () -> {};
    private volatile List<String> bots = List.of();

    TableMachine(Play play, int invitationsPerSeat) {
        this.play = play;
        this.invitationsPerSeat = invitationsPerSeat;
        play.seats().forEach(seat -> counters.put(seat, 0L));
    }

    void watch(Watcher watcher) {
        watchers.add(watcher);
    }

    /// Tells everybody of the clock.
    void tell(ClockReading reading) {
        watchers.forEach(watcher -> watcher.clock(reading));
    }

    /// Does something after each step of the exercise, once its views are published.
    void afterEach(Runnable task) {
        follower = task;
    }

    GuestList guests() {
        return guests;
    }

    List<String> bots() {
        return bots;
    }

    /// Where the clock stands, once the exercise is ready.
    Pace pace() {
        Pace known = pace;
        if (known == null) {
            throw new IllegalStateException("the exercise is not ready");
        }
        return known;
    }

    /// Where a seat's stream is, once the exercise is ready.
    ///
    /// @throws IllegalArgumentException if there is no such seat
    Position position(String seat) {
        Position position = positions.get(seat);
        if (position == null) {
            throw new IllegalArgumentException("seat is `" + seat + "`, must be one of " + play.seats());
        }
        return position;
    }

    /// Makes what others may read, after the log has brought this machine to its end.
    void ready() {
        if (positions.isEmpty()) {
            counters.forEach((seat, n) -> positions.put(seat, new Position(n, play.view(seat))));
            readTable();
        }
    }

    private void readTable() {
        pace = play.pace();
        bots = play.bots();
    }

    @Override
    public String rules() {
        return play.rules();
    }

    @Override
    public Outcome apply(Entry entry) {
        Outcome outcome = outcome(entry);
        history.add(new Entry(entry.sequence(), entry.command(), outcome.step()));
        return outcome;
    }

    private Outcome outcome(Entry entry) {
        Command command = entry.command();
        return switch (Payload.of(command.payload())) {
            case Payload.Join _ -> {
                book.join(command.author(), command.id().instance());
                yield new Outcome(new Receipt.Accepted(entry.sequence()), Bytes.NONE);
            }
            case Payload.Play(var input) -> once(entry, () -> play(entry, input));
            case Payload.Invite(var seat, var hash) -> once(entry, () -> invite(entry, seat, hash));
            case Payload.Revoke(var seat) -> once(entry, () -> revoke(entry, seat));
        };
    }

    private Outcome once(Entry entry, Supplier<Outcome> decision) {
        Receipt settled = book.settled(entry.command());
        if (settled != null) {
            return new Outcome(settled, Bytes.NONE);
        }
        Outcome outcome = decision.get();
        book.keep(entry.command(), outcome.receipt());
        return outcome;
    }

    private Outcome play(Entry entry, Bytes input) {
        Bytes stored = entry.step();
        if (stored == null) {
            ready();
            Decided decided = play.decide(input);
            KeptStep kept = new KeptStep(publish(), decided.step());
            follower.run();
            return new Outcome(receipt(entry, decided), kept.bytes());
        }
        KeptStep kept = KeptStep.of(stored);
        Decided decided = play.fold(kept.step());
        kept.changed().forEach(seat -> counters.merge(seat, 1L, Long::sum));
        positions.clear();
        return new Outcome(receipt(entry, decided), stored);
    }

    private static Receipt receipt(Entry entry, Decided decided) {
        return switch (decided) {
            case Decided.Stands _ -> new Receipt.Accepted(entry.sequence());
            case Decided.Refused(var _, var code, var text, var missing, var help) ->
                new Receipt.Rejected(code, text, missing, help);
        };
    }

    /// Gives every seat whose view has changed its next update.
    private List<String> publish() {
        readTable();
        List<String> changed = new ArrayList<>();
        for (String seat : play.seats()) {
            Position before = position(seat);
            SeatView view = play.view(seat);
            if (!view.equals(before.view())) {
                Position now = new Position(before.n() + 1, view);
                counters.put(seat, now.n());
                positions.put(seat, now);
                changed.add(seat);
                watchers.forEach(watcher -> watcher.changed(seat, now.n(), view));
            }
        }
        return changed;
    }

    private Outcome invite(Entry entry, String seat, Bytes hash) {
        if (!play.seats().contains(seat)) {
            return refused("no-such-seat", "there is no seat `" + seat + "`");
        }
        if (guests.count(seat) >= invitationsPerSeat) {
            return refused("too-many-invitations", seat + " has " + invitationsPerSeat + " invitations: revoke them first");
        }
        guests = guests.with(seat, hash);
        return new Outcome(new Receipt.Accepted(entry.sequence()), Bytes.NONE);
    }

    private Outcome revoke(Entry entry, String seat) {
        guests = guests.without(seat);
        book.leave(seat);
        watchers.forEach(watcher -> watcher.revoked(seat));
        return new Outcome(new Receipt.Accepted(entry.sequence()), Bytes.NONE);
    }

    private static Outcome refused(String code, String text) {
        return new Outcome(new Receipt.Rejected(code, text, List.of(), ""), Bytes.NONE);
    }

    /// {@inheritDoc}
    ///
    /// What an exercise depends on is its steps: so these are what is saved.
    @Override
    public void save(OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        for (Entry entry : history) {
            out.writeBoolean(true);
            History.write(entry, out);
        }
        out.writeBoolean(false);
    }

    @Override
    public void restore(InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(from);
        List<Entry> saved = new ArrayList<>();
        while (in.readBoolean()) {
            saved.add(History.read(in));
        }
        saved.forEach(this::apply);
    }
}
