package firebreak.server.table;

import firebreak.engine.seat.Act;
import firebreak.engine.seat.SeatView;
import firebreak.server.log.Command;
import firebreak.server.log.CommandId;
import firebreak.server.log.ExerciseId;
import firebreak.server.log.ExerciseLog;
import firebreak.server.log.InputLog;
import firebreak.server.log.Ownership;
import firebreak.server.log.Receipt;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One exercise being hosted. Safe to use from any thread; nothing here waits for a disk.
public final class Table implements AutoCloseable {
    /// The author of the clock's inputs.
    public static final String CLOCK = "clock";

    private static final Logger LOG = LoggerFactory.getLogger(Table.class);

    /// Names what a view looks like on this server: with another one, streams begin anew.
    private static final int VIEW_VERSION = 1;

    private final ExerciseId id;
    private final Play play;
    private final TableMachine machine;
    private final ExerciseLog log;
    private final Proposer host;
    private final ClockOwner clock;
    private final BotOwner bots;

    private Table(
            ExerciseId id, Play play, TableMachine machine, ExerciseLog log, Proposer host, ClockOwner clock, BotOwner bots) {
        this.id = id;
        this.play = play;
        this.machine = machine;
        this.log = log;
        this.host = host;
        this.clock = clock;
        this.bots = bots;
    }

    /// Opens an exercise where its log ends, or begins it. One that was under way comes back paused.
    ///
    /// Fails with a [firebreak.server.log.LogException] if its log cannot be gone on with.
    ///
    /// @param play the exercise, fresh from its scenario
    public static CompletionStage<Table> open(InputLog log, ExerciseId id, Play play, TableOptions options) {
        TableMachine machine = new TableMachine(play, options.invitationsPerSeat());
        return log.open(id, machine).thenCompose(opened -> begin(id, play, machine, opened, options));
    }

    private static CompletionStage<Table> begin(
            ExerciseId id, Play play, TableMachine machine, ExerciseLog log, TableOptions options) {
        machine.ready();
        Proposer host = new Proposer(log, play, Play.FACILITATOR);
        Proposer clockAuthor = new Proposer(log, play, CLOCK);
        return host.join()
                .thenCompose(_ -> clockAuthor.join())
                .thenCompose(joined -> machine.pace().running()
                        ? host.act(new Act.Pause("The server was started again. Nothing that it had confirmed is lost."))
                        : CompletableFuture.completedFuture(joined))
                .thenApply(_ -> {
                    LOG.info("exercise={} is open", id);
                    LOG.debug("exercise={} plays {}", id, play.rules());
                    ClockOwner clock = new ClockOwner(clockAuthor, options.ticker(), machine.pace(), machine::tell);
                    BotOwner bots = new BotOwner(log, play, machine);
                    if (log.ownership() == Ownership.HERE) {
                        machine.afterEach(() -> {
                            clock.follow(machine.pace());
                            if (options.playsBots()) {
                                bots.follow(machine.bots());
                            }
                        });
                    }
                    return new Table(id, play, machine, log, host, clock, bots);
                });
    }

    /// Which exercise it is.
    public ExerciseId id() {
        return id;
    }

    /// Everybody who can have an invitation: the scenario's seats, facilitator and observer.
    public List<String> seats() {
        return play.seats();
    }

    /// Is told of everything from now on.
    public void watch(Watcher watcher) {
        machine.watch(watcher);
    }

    /// Lets a seat in by a secret of which this is the SHA-256.
    public CompletionStage<Receipt> invite(String seat, byte[] secretHash) {
        return host.invite(seat, secretHash);
    }

    /// Makes a seat's invitations worthless, and forgets its client instances.
    public CompletionStage<Receipt> revoke(String seat) {
        return host.revoke(seat);
    }

    /// Whether a seat may be let in by a secret of which this is the SHA-256.
    public boolean admits(String seat, byte[] secretHash) {
        return machine.guests().admits(seat, secretHash);
    }

    /// How many invitations a seat has that are good.
    public int invitations(String seat) {
        return machine.guests().count(seat);
    }

    /// Registers a client instance of a seat.
    public CompletionStage<Receipt> join(String seat, String instance) {
        return log.propose(new Command(new CommandId(instance, 1), seat, new Payload.Join().bytes()));
    }

    /// Proposes what a seat does. The receipt comes after its effect has been published.
    public CompletionStage<Receipt> propose(String seat, CommandId command, Act act) {
        if (seat.equals(Play.OBSERVER)) {
            return CompletableFuture.completedFuture(
                    new Receipt.Rejected("observer", "an observer looks on and does nothing", List.of(), ""));
        }
        return log.propose(new Command(command, seat, new Payload.Play(play.input(seat, act)).bytes()));
    }

    /// Waits until everything that anybody had a receipt for before has been published.
    public CompletionStage<Long> barrier() {
        return log.barrier();
    }

    /// Waits until the bots have nothing more to do for now, then for everything they did.
    public CompletionStage<Void> settled() {
        return bots.settled();
    }

    /// Lets some simulated minutes pass now, up to the end of the open turn. Does nothing while the clock stands.
    public CompletionStage<Receipt> advance(int minutes) {
        return clock.advance(minutes);
    }

    /// Where a seat's stream is.
    public Position position(String seat) {
        return machine.position(seat);
    }

    /// What a seat sees.
    public SeatView view(String seat) {
        return position(seat).view();
    }

    /// The clock as it stands.
    public ClockReading clock() {
        return clock.reading();
    }

    /// Names a seat's stream for as long as its updates have the same numbers. It says nothing about the scenario, of
    /// which a digest would tell apart two that differ only in a secret; the log sees to it that an exercise keeps its
    /// scenario and rules.
    public String stream(String seat) {
        String names = id + "|" + seat + "|" + VIEW_VERSION;
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(names.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /// Stops clock and bots; the log is closed by whoever opened it.
    @Override
    public void close() {
        clock.stop();
        bots.close();
    }
}
