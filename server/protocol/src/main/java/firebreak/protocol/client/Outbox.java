package firebreak.protocol.client;

import firebreak.protocol.v1.Act;
import firebreak.protocol.v1.ClientFrame;
import firebreak.protocol.v1.Command;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// The acts that have no answer yet, by counter: what is sent again, under the same name, after a disconnection.
final class Outbox {
    private final SequencedMap<Long, Waiting> waiting = new TreeMap<>();
    private long counter;

    /// An act and who waits for its answer.
    ///
    /// @param refusals how often the server was too busy for it
    record Waiting(Act act, CompletableFuture<Answer> answer, int refusals) {
        Waiting refusedAgain() {
            return new Waiting(act, answer, refusals + 1);
        }
    }

    /// Takes an act in, and says how it is to be sent.
    ClientFrame add(Act act, CompletableFuture<Answer> answer) {
        counter++;
        waiting.put(counter, new Waiting(act, answer, 0));
        return frame(counter, act);
    }

    /// Everything unanswered, oldest first.
    List<ClientFrame> again() {
        return waiting.entrySet().stream()
                .map(entry -> frame(entry.getKey(), entry.getValue().act()))
                .toList();
    }

    /// One that is to be sent again, or null if it has been answered since.
    @Nullable ClientFrame again(long counter) {
        Waiting one = waiting.get(counter);
        return one == null ? null : frame(counter, one.act());
    }

    /// Notes that the server was too busy for an act, and says how often it has been.
    int busy(long counter) {
        Waiting one = waiting.computeIfPresent(counter, (_, before) -> before.refusedAgain());
        return one == null ? 0 : one.refusals();
    }

    void answer(long counter, Answer with) {
        Waiting one = waiting.remove(counter);
        if (one != null) {
            one.answer().complete(with);
        }
    }

    /// Begins to count anew: the server has forgotten this instance, and with it whether these acts were decided.
    void forgotten() {
        List<Waiting> lost = List.copyOf(waiting.values());
        waiting.clear();
        counter = 0;
        lost.forEach(one -> one.answer().complete(new Answer.AlreadyDecided()));
    }

    void fail(String why) {
        List<Waiting> lost = List.copyOf(waiting.values());
        waiting.clear();
        lost.forEach(one -> one.answer().completeExceptionally(new NotConnectedException(why)));
    }

    private static ClientFrame frame(long counter, Act act) {
        return ClientFrame.newBuilder()
                .setCommand(Command.newBuilder().setCounter(counter).setAct(act))
                .build();
    }
}
