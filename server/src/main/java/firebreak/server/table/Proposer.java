package firebreak.server.table;

import firebreak.engine.seat.Act;
import firebreak.server.log.Bytes;
import firebreak.server.log.Command;
import firebreak.server.log.CommandId;
import firebreak.server.log.ExerciseLog;
import firebreak.server.log.Receipt;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.CompletionStage;

/// What the table's owner proposes by itself, in one author's name: a client instance of its own, as any other.
final class Proposer {
    private final ExerciseLog log;
    private final Play play;
    private final String author;
    private final String instance;
    private long counter;

    Proposer(ExerciseLog log, Play play, String author) {
        this.log = log;
        this.play = play;
        this.author = author;
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        this.instance = HexFormat.of().formatHex(random);
    }

    /// Registers the instance: before anything else.
    CompletionStage<Receipt> join() {
        return log.propose(new Command(new CommandId(instance, 1), author, new Payload.Join().bytes()));
    }

    CompletionStage<Receipt> act(Act act) {
        return propose(new Payload.Play(play.input(author, act)));
    }

    CompletionStage<Receipt> invite(String seat, byte[] secretHash) {
        return propose(new Payload.Invite(seat, Bytes.of(secretHash)));
    }

    CompletionStage<Receipt> revoke(String seat) {
        return propose(new Payload.Revoke(seat));
    }

    private CompletionStage<Receipt> propose(Payload payload) {
        return log.propose(new Command(next(), author, payload.bytes()));
    }

    private synchronized CommandId next() {
        counter++;
        return new CommandId(instance, counter);
    }
}
