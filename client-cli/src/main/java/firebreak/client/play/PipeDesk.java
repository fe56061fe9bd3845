package firebreak.client.play;

import firebreak.engine.seat.Phase;
import firebreak.engine.seat.SeatView;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/// Lines from a pipe: each is said after the last has been answered, to the end, whatever becomes of one.
final class PipeDesk {
    private static final long FOREVER_MILLIS = TimeUnit.DAYS.toMillis(30);

    private final BufferedReader input;
    private final Sitting sitting;
    private final Voice voice;
    private final Talk talk;
    private final boolean follow;
    private int said;
    private int refused;

    PipeDesk(BufferedReader input, Sitting sitting, Voice voice, Talk talk, boolean follow) {
        this.input = input;
        this.sitting = sitting;
        this.voice = voice;
        this.talk = talk;
        this.follow = follow;
    }

    int read() throws InterruptedException {
        try {
            for (var line = input.readLine(); line != null; line = input.readLine()) {
                if (!line.isBlank() && !say(line)) {
                    return result();
                }
            }
        } catch (IOException e) {
            voice.remark("The input broke off: " + e.getMessage());
        }
        if (follow) {
            sitting.await(() -> view().situation().phase() == Phase.ENDED, FOREVER_MILLIS);
        }
        return result();
    }

    private int result() {
        if (refused == 0) {
            return ExitCode.OK;
        }
        voice.remark(refused + " of " + (said == 1 ? "1 line" : said + " lines")
                + (refused == 1 ? " was" : " were") + " refused or not understood.");
        return ExitCode.LINES;
    }

    private void count(boolean stands) {
        said++;
        refused += stands ? 0 : 1;
    }

    /// @return whether to go on
    private boolean say(String line) throws InterruptedException {
        switch (LocalCommand.of(line)) {
            case null -> {
                talk.catchUp();
                var view = view();
                if (line.strip().startsWith("#")) {
                    return true;
                }
                voice.heard(line, view);
                count(talk.say(line, view, FOREVER_MILLIS));
            }
            case LocalCommand.Quit() -> {
                return false;
            }
            case LocalCommand.Clear() -> {}
            case LocalCommand.Pause(var millis) -> TimeUnit.MILLISECONDS.sleep(millis);
            case LocalCommand.Until(var goal) ->
                sitting.await(() -> LocalCommand.reached(goal, view()), FOREVER_MILLIS);
            case LocalCommand.Unclear(var message) -> {
                voice.remark(message);
                count(false);
            }
        }
        return true;
    }

    private SeatView view() {
        var view = sitting.now();
        if (view == null) {
            throw new IllegalStateException("no view yet");
        }
        return view;
    }
}
