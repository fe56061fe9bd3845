package firebreak.server.table;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/// Real time, handed in so that a rehearsal need not wait for it.
public interface Ticker extends AutoCloseable {
    /// Runs something once, later.
    Waiting after(Duration delay, Runnable task);

    /// The present moment, in nanoseconds from some fixed one.
    long nanos();

    @Override
    void close();

    /// Something that is to be run.
    interface Waiting {
        void cancel();
    }

    /// The clock on the wall.
    static Ticker wall() {
        return new Wall();
    }

    /// A clock that never ticks by itself: time passes only through [Table#advance].
    static Ticker byHand() {
        return new ByHand();
    }

    /// The clock on the wall, with a thread of its own.
    final class Wall implements Ticker {
        private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("firebreak-clock").daemon().factory());

        private Wall() {}

        @Override
        public Waiting after(Duration delay, Runnable task) {
            ScheduledFuture<?> scheduled = thread.schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
            return () -> scheduled.cancel(false);
        }

        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public void close() {
            thread.shutdownNow();
        }
    }

    /// A clock that stands.
    final class ByHand implements Ticker {
        private ByHand() {}

        @Override
        public Waiting after(Duration delay, Runnable task) {
            return () -> {};
        }

        @Override
        public long nanos() {
            return 0;
        }

        @Override
        public void close() {}
    }
}
