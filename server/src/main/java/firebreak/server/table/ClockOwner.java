package firebreak.server.table;

import firebreak.engine.seat.Act;
import firebreak.server.log.Receipt;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Drives the exercise's clock: proposes the next minute while the clock runs. The only place where real time comes in.
///
/// Real time never enters the exercise: it only decides when the next minute is proposed.
final class ClockOwner {
    private static final long MILLIS_PER_MINUTE = 60_000;
    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final Duration AGAIN = Duration.ofSeconds(1);

    /// Who is later than this (a laptop that slept) goes on from where he is instead of hurrying after the clock.
    private static final long LATEST_NANOS = 5_000 * NANOS_PER_MILLI;

    private final Proposer proposer;
    private final Ticker ticker;
    private final Consumer<ClockReading> told;
    private Pace pace;
    private Ticker.@Nullable Waiting next;
    /// Milliseconds at the table that the turn has used up to `pace.minute()`.
    private long usedMillis;
    /// The moment, minute and speed from which everybody counts on.
    private long anchorNanos;
    private int anchorMinute;
    private long anchorMillis;

    ClockOwner(Proposer proposer, Ticker ticker, Pace pace, Consumer<ClockReading> told) {
        this.proposer = proposer;
        this.ticker = ticker;
        this.told = told;
        this.pace = pace;
        this.usedMillis = evenly(pace);
        anchor();
    }

    /// The clock as it stands, true to the minute.
    synchronized ClockReading reading() {
        return read();
    }

    /// The exercise has gone on.
    synchronized void follow(Pace now) {
        if (now.turn() != pace.turn() || now.startMinute() != pace.startMinute()) {
            usedMillis = evenly(now);
        } else {
            usedMillis += Math.max(0, now.minute() - pace.minute()) * millisPerMinute();
        }
        boolean sameRun = now.ticking() == pace.ticking()
                && now.phase() == pace.phase()
                && now.turn() == pace.turn()
                && now.tableMinutes() == pace.tableMinutes()
                && now.endMinute() == pace.endMinute()
                && now.minute() <= pace.minute() + 1;
        pace = now;
        if (!sameRun) {
            anchor();
            told.accept(read());
            stop();
        }
        if (pace.ticking() && next == null) {
            schedule(untilNext());
        }
    }

    private void anchor() {
        anchorNanos = ticker.nanos();
        anchorMinute = pace.minute();
        anchorMillis = millisPerMinute();
    }

    /// Counted from the anchor, as all clients count: what each tick is late by does not add up.
    private Duration untilNext() {
        long due = anchorNanos + (pace.minute() + 1L - anchorMinute) * anchorMillis * NANOS_PER_MILLI;
        long nanos = due - ticker.nanos();
        if (nanos < -LATEST_NANOS) {
            anchor();
            told.accept(read());
            return Duration.ofMillis(anchorMillis);
        }
        return Duration.ofNanos(Math.max(0, nanos));
    }

    synchronized void stop() {
        if (next != null) {
            next.cancel();
            next = null;
        }
    }

    /// Proposes the next minutes now, up to the turn's end.
    CompletionStage<Receipt> advance(int minutes) {
        int to;
        synchronized (this) {
            if (!pace.ticking()) {
                return CompletableFuture.completedFuture(
                        new Receipt.Rejected("clock-stands", "the clock does not run", List.of(), ""));
            }
            to = Math.min(pace.endMinute(), pace.minute() + minutes);
        }
        return proposer.act(new Act.AdvanceTo(to));
    }

    private void schedule(Duration delay) {
        next = ticker.after(delay, this::tick);
    }

    private void tick() {
        int to;
        synchronized (this) {
            next = null;
            if (!pace.ticking()) {
                return;
            }
            to = pace.minute() + 1;
        }
        var _ = proposer.act(new Act.AdvanceTo(to)).whenComplete((receipt, problem) -> {
            if (problem == null && !(receipt instanceof Receipt.Accepted)) {
                again();
            }
        });
    }

    /// Busy, or overtaken by something that the next step shows.
    private synchronized void again() {
        if (pace.ticking() && next == null) {
            schedule(AGAIN);
        }
    }

    private ClockReading read() {
        long left = Math.max(0, pace.tableMinutes() * MILLIS_PER_MINUTE - usedMillis);
        return new ClockReading(
                pace.phase(), pace.minute(), pace.ticking(), pace.ticking() ? 1 : 0, millisPerMinute(), left);
    }

    /// What is left of the table's time, spread evenly over what is left of the turn.
    private long millisPerMinute() {
        int minutesLeft = pace.endMinute() - pace.minute();
        long millisLeft = pace.tableMinutes() * MILLIS_PER_MINUTE - usedMillis;
        return minutesLeft <= 0 ? 0 : Math.max(1, millisLeft / minutesLeft);
    }

    private static long evenly(Pace pace) {
        int minutes = pace.endMinute() - pace.startMinute();
        long millis = pace.tableMinutes() * MILLIS_PER_MINUTE;
        return minutes <= 0 ? 0 : (pace.minute() - pace.startMinute()) * millis / minutes;
    }
}
