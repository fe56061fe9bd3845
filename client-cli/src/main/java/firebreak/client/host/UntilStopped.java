package firebreak.client.host;

import firebreak.server.net.Host;
import firebreak.server.net.HostedExercise;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Serves until the process is told to stop, lets the command close the table and say goodbye, and then ends the process
/// with the command's own exit code: to be stopped is how a table is meant to end.
public final class UntilStopped implements HostCommand.Serving {
    private static final int PATIENCE_SECONDS = 20;

    private final CountDownLatch stopped = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile int exit;

    /// Told to stop between the last line of the banner and the wait, the process must not just die.
    @Override
    public void opened() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::goodbye, "firebreak-goodbye"));
    }

    @Override
    public void until(Host host, HostedExercise exercise) throws InterruptedException {
        stopped.await();
    }

    @Override
    public void over(int code) {
        exit = code;
        closed.countDown();
    }

    private void goodbye() {
        stopped.countDown();
        try {
            if (closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                // The only way to choose the exit code once the process is on its way down; the table is closed.
                Runtime.getRuntime().halt(exit);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
