package firebreak.server.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import firebreak.engine.seat.Act;
import firebreak.protocol.client.Answer;
import firebreak.protocol.client.Connector;
import firebreak.protocol.frame.Limits;
import firebreak.server.log.ExerciseId;
import firebreak.server.table.Play;
import firebreak.server.table.Ticker;
import firebreak.server.table.ToyPlay;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sixty terminals count on by themselves from when the clock started: the server must keep their time.
final class ClockIT {
    @TempDir
    private Path data;

    @Test
    void ticksThatAreLateDoNotMakeTheTurnLonger() throws Exception {
        Late ticker = new Late(Duration.ofMillis(40));
        try (Host host = Host.open(new HostOptions(data, "127.0.0.1", "127.0.0.1", 0, Limits.standard(), ticker, true))) {
            HostedExercise exercise = host.host(new ExerciseId("toy"), new ToyPlay());
            start(exercise);
            long began = ticker.nanos();
            for (int minute = 1; minute <= 30; minute++) {
                ticker.tick();
                int reached = minute;
                await().atMost(Duration.ofSeconds(10))
                        .until(() -> exercise.table().view("ARD.mfa").situation().minute() == reached);
            }
            assertThat(Duration.ofNanos(ticker.nanos() - began)).isBetween(Duration.ofMillis(30_000), Duration.ofMillis(30_041));
        }
    }

    @Test
    void aLaptopThatSleptGoesOnFromWhereItWas() throws Exception {
        Late ticker = new Late(Duration.ZERO);
        try (Host host = Host.open(new HostOptions(data, "127.0.0.1", "127.0.0.1", 0, Limits.standard(), ticker, true))) {
            HostedExercise exercise = host.host(new ExerciseId("toy"), new ToyPlay());
            start(exercise);
            ticker.tick();
            ticker.sleep(Duration.ofMinutes(10));
            ticker.tick();
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> exercise.table().view("ARD.mfa").situation().minute() == 2);
            long woken = ticker.nanos();
            ticker.tick();
            assertThat(Duration.ofNanos(ticker.nanos() - woken)).isEqualTo(Duration.ofSeconds(1));
        }
    }

    private static void start(HostedExercise exercise) {
        try (Connector connector = Connector.open();
                Guest facilitator = Guest.of(connector, Objects.requireNonNull(exercise.invitations().get(Play.FACILITATOR)))) {
            assertThat(facilitator.act(new Act.StartExercise())).isInstanceOf(Answer.Accepted.class);
        }
    }

    /// Time that passes when the test says so, and a little more than was asked for.
    private static final class Late implements Ticker {
        private final long lateNanos;
        private final AtomicLong now = new AtomicLong();
        private final SynchronousQueue<Runnable> due = new SynchronousQueue<>();

        Late(Duration late) {
            this.lateNanos = late.toNanos();
        }

        /// Waits for the next task, lets its time pass and runs it.
        void tick() throws InterruptedException {
            Runnable task = due.poll(10, TimeUnit.SECONDS);
            assertThat(task).isNotNull();
            task.run();
        }

        void sleep(Duration time) {
            now.addAndGet(time.toNanos());
        }

        @Override
        public Waiting after(Duration delay, Runnable task) {
            Thread waiting = Thread.ofVirtual().start(() -> {
                try {
                    due.put(() -> {
                        now.addAndGet(delay.toNanos() + lateNanos);
                        task.run();
                    });
                } catch (InterruptedException _) {
                    Thread.currentThread().interrupt();
                }
            });
            return waiting::interrupt;
        }

        @Override
        public long nanos() {
            return now.get();
        }

        @Override
        public void close() {}
    }
}
