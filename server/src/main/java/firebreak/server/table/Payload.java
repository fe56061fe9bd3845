package firebreak.server.table;

import firebreak.server.log.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// What a table's commands say. The tags are part of the data folder's format.
sealed interface Payload {
    /// The author's client instance registers.
    record Join() implements Payload {}

    /// The exercise gets an input.
    ///
    /// @param input in the exercise's canonical form
    record Play(Bytes input) implements Payload {}

    /// A seat gets an invitation.
    ///
    /// @param secretHash SHA-256 of its secret
    record Invite(String seat, Bytes secretHash) implements Payload {}

    /// A seat's invitations are no longer good.
    record Revoke(String seat) implements Payload {}

    /// These bytes for the log.
    default Bytes bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream to = new DataOutputStream(bytes)) {
            switch (this) {
                case Join _ -> to.writeByte(1);
                case Play(var input) -> {
                    to.writeByte(2);
                    to.write(input.toArray());
                }
                case Invite(var seat, var hash) -> {
                    to.writeByte(3);
                    to.writeUTF(seat);
                    to.write(hash.toArray());
                }
                case Revoke(var seat) -> {
                    to.writeByte(4);
                    to.writeUTF(seat);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return Bytes.of(bytes.toByteArray());
    }

    /// Reads what [#bytes] wrote.
    ///
    /// @throws IllegalStateException if it is something else: the log is damaged or of another format
    static Payload of(Bytes bytes) {
        try (DataInputStream from = new DataInputStream(bytes.open())) {
            int tag = from.readByte();
            return switch (tag) {
                case 1 -> new Join();
                case 2 -> new Play(Bytes.of(from.readAllBytes()));
                case 3 -> {
                    String seat = from.readUTF();
                    yield new Invite(seat, Bytes.of(from.readAllBytes()));
                }
                case 4 -> new Revoke(from.readUTF());
                default -> throw new IllegalStateException("a command of unknown kind " + tag);
            };
        } catch (IOException e) {
            throw new IllegalStateException("a command that breaks off", e);
        }
    }
}
