package firebreak.server.table;

import firebreak.engine.seat.Act;
import firebreak.server.log.ExerciseLog;
import firebreak.server.log.Receipt;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Acts for the seats that are in the hands of a bot, through the same acts over the same views as anybody.
///
/// One thread goes round the seats in their order, until a round in which no bot has anything to do; then it waits for the
/// next change of a view.
final class BotOwner implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BotOwner.class);

    /// Rounds without a pause: bots that only answer each other stop here until something else happens.
    private static final int ROUNDS = 16;

    private final ExerciseLog log;
    private final Play play;
    private final TableMachine machine;
    private final Map<String, Proposer> proposers = new HashMap<>();
    private final Map<String, Long> seen = new HashMap<>();
    private final Map<String, Integer> refusedMinutes = new HashMap<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("firebreak-bots").daemon().factory());
    private volatile boolean waiting;

    BotOwner(ExerciseLog log, Play play, TableMachine machine) {
        this.log = log;
        this.play = play;
        this.machine = machine;
    }

    /// The exercise has gone on.
    void follow(List<String> seats) {
        if (!seats.isEmpty() && !waiting && !thread.isShutdown()) {
            waiting = true;
            thread.execute(this::goRound);
        }
    }

    /// Waits until the bots have nothing to do.
    CompletionStage<Void> settled() {
        return CompletableFuture.runAsync(() -> {}, thread);
    }

    private void goRound() {
        waiting = false;
        try {
            for (int round = 0; round < ROUNDS; round++) {
                boolean acted = false;
                for (String seat : machine.bots()) {
                    acted |= turnOf(seat);
                }
                if (!acted) {
                    return;
                }
            }
        } catch (RuntimeException e) {
            LOG.warn("a bot stopped", e);
        }
    }

    private boolean turnOf(String seat) {
        int minute = machine.pace().minute();
        if (minute == refusedMinutes.getOrDefault(seat, Integer.MIN_VALUE)) {
            return false;
        }
        Position position = machine.position(seat);
        Long last = seen.put(seat, position.n());
        if (last != null && last == position.n()) {
            return false;
        }
        List<Act> acts = play.botActs(seat, position.view());
        for (Act act : acts) {
            Receipt receipt = proposer(seat).act(act).toCompletableFuture().join();
            if (!(receipt instanceof Receipt.Accepted)) {
                // It would want the same again: not before the clock has moved on.
                refusedMinutes.put(seat, minute);
                return true;
            }
        }
        return !acts.isEmpty();
    }

    private Proposer proposer(String seat) {
        return proposers.computeIfAbsent(seat, name -> {
            Proposer proposer = new Proposer(log, play, name);
            var _ = proposer.join().toCompletableFuture().join();
            return proposer;
        });
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
