package firebreak.client.play;

import firebreak.engine.seat.Act;
import firebreak.engine.seat.SeatView;
import firebreak.engine.words.Parsed;
import firebreak.engine.words.Query;
import firebreak.engine.words.Words;
import firebreak.protocol.client.Answer;
import firebreak.protocol.client.NotConnectedException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// Does what a line says: asks the table, shows a screen, or explains what is wrong.
final class Talk {
    private final Table table;
    private final Voice voice;
    private final Teller teller;
    private final Executor telling;

    /// @param telling where answers are told, away from the thread that they arrive on
    Talk(Table table, Voice voice, Teller teller, Executor telling) {
        this.table = table;
        this.voice = voice;
        this.teller = teller;
        this.telling = telling;
    }

    /// Tells what is new, so that it stands before what is said next.
    void catchUp() {
        teller.tell();
    }

    /// Says one line.
    ///
    /// @param patienceMillis how long to wait for the table's answer before going on; the answer is told when it comes
    /// @return false if it was not understood or was refused, as far as that is known by then
    boolean say(String line, SeatView view, long patienceMillis) throws InterruptedException {
        return switch (Words.parse(line, view)) {
            case Parsed.Nothing() -> true;
            case Parsed.Wrong wrong -> {
                voice.wrong(line, wrong);
                yield false;
            }
            case Parsed.Ask(var query) -> {
                teller.tell();
                voice.screen(query, view);
                showsCalls(query, view);
                yield true;
            }
            case Parsed.Say(var act) -> ask(line, act, view, patienceMillis);
        };
    }

    private void showsCalls(Query query, SeatView view) {
        switch (query.topic()) {
            case CALLS ->
                teller.reportSeen(
                        view,
                        call -> query.detail().isEmpty() || query.detail().equals(Integer.toString(call.number())));
            case INBOX, TASKS -> teller.reportSeen(view, _ -> true);
            default -> {}
        }
    }

    private boolean ask(String line, Act act, SeatView view, long patienceMillis) throws InterruptedException {
        var late = new AtomicBoolean();
        var told = table.send(act)
                .toCompletableFuture()
                .thenApplyAsync(answer -> tell(line, act, view, answer, late.get()), telling);
        try {
            return told.get(patienceMillis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            late.set(true);
            voice.remark("`" + line.strip() + "` has not been answered yet. It is kept until it is; you may go on.");
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof NotConnectedException)) {
                throw new IllegalStateException("no answer to " + act.getClass().getSimpleName(), e.getCause());
            }
            // The connection is over for good: whoever watches it says why.
        }
        return true;
    }

    /// @return whether it stands
    private boolean tell(String line, Act act, SeatView before, Answer answer, boolean late) {
        // The effect first, then that it was accepted: so an answer never stands above what it answers for.
        teller.tell();
        var after = teller.shown();
        voice.answer(line, Words.recorded(act, before, after == null ? before : after), answer, late);
        return switch (answer) {
            case Answer.Accepted _, Answer.AlreadyDecided _ -> true;
            case Answer.Rejected _, Answer.Busy _ -> false;
        };
    }

    /// Sends an act whose answer nobody needs to hear.
    static Consumer<Act> quietly(Table table) {
        return act -> {
            var _ = table.send(act).exceptionally(_ -> new Answer.Busy());
        };
    }
}
