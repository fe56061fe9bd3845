package firebreak.client.play;

import firebreak.engine.seat.SeatView;
import firebreak.protocol.client.Clock;
import firebreak.protocol.client.ConnectionState;
import firebreak.protocol.client.Listener;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// What the line to the table has told so far: the latest view, the clock and how the connection stands.
final class Sitting implements Listener {
    private static final long LOOK_AGAIN_MILLIS = 100;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final List<ConnectionState> states = new ArrayList<>();
    private final List<Clock> clocks = new ArrayList<>();
    private @Nullable SeatView view;
    private @Nullable Clock clock;
    private ConnectionState state = new ConnectionState.Reconnecting("connecting", 0);
    private long update;
    private long lostNanos = System.nanoTime();

    @Override
    public void view(SeatView to, long number) {
        change(() -> {
            view = to;
            update = number;
        });
    }

    @Override
    public void clock(Clock to) {
        change(() -> {
            clock = to;
            clocks.add(to);
        });
    }

    @Override
    public void state(ConnectionState to) {
        change(() -> {
            if (state instanceof ConnectionState.Connected && !(to instanceof ConnectionState.Connected)) {
                lostNanos = System.nanoTime();
            }
            state = to;
            states.add(to);
        });
    }

    private void change(Runnable how) {
        lock.lock();
        try {
            how.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// What has been heard and not been told yet, besides the view.
    record Heard(List<ConnectionState> states, List<Clock> clocks) {
        Heard {
            states = List.copyOf(states);
            clocks = List.copyOf(clocks);
        }
    }

    /// Takes what has not been told yet.
    Heard take() {
        lock.lock();
        try {
            var heard = new Heard(states, clocks);
            states.clear();
            clocks.clear();
            return heard;
        } finally {
            lock.unlock();
        }
    }

    @Nullable SeatView view() {
        lock.lock();
        try {
            return view;
        } finally {
            lock.unlock();
        }
    }

    long update() {
        lock.lock();
        try {
            return update;
        } finally {
            lock.unlock();
        }
    }

    @Nullable Clock clock() {
        lock.lock();
        try {
            return clock;
        } finally {
            lock.unlock();
        }
    }

    /// The view with the minute that its clock has reached; it stands still while nothing is heard from the table.
    @Nullable SeatView now() {
        lock.lock();
        try {
            return view == null ? null : Clockwork.at(view, clock, heardNanos());
        } finally {
            lock.unlock();
        }
    }

    /// [System#nanoTime] at which the table was last heard to be there.
    long heardNanos() {
        lock.lock();
        try {
            return state instanceof ConnectionState.Connected ? System.nanoTime() : lostNanos;
        } finally {
            lock.unlock();
        }
    }

    ConnectionState state() {
        lock.lock();
        try {
            return state;
        } finally {
            lock.unlock();
        }
    }

    /// Whether there is something to tell to one who knows the view up to an update.
    boolean newerThan(long known) {
        lock.lock();
        try {
            return update != known || !states.isEmpty() || !clocks.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /// Waits until something is so.
    ///
    /// @param millis at most so long
    /// @return whether it is so
    boolean await(BooleanSupplier so, long millis) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        lock.lock();
        try {
            while (!so.getAsBoolean()) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    return false;
                }
                var _ = changed.await(Math.min(left, LOOK_AGAIN_MILLIS), TimeUnit.MILLISECONDS);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }
}
