package firebreak.server.table;

import firebreak.server.log.Bytes;
import firebreak.server.log.Command;
import firebreak.server.log.CommandId;
import firebreak.server.log.Entry;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// Entries with their steps, as a saved state holds them.
final class History {
    private History() {}

    static void write(Entry entry, DataOutputStream to) throws IOException {
        Command command = entry.command();
        to.writeLong(entry.sequence());
        to.writeUTF(command.id().instance());
        to.writeLong(command.id().counter());
        to.writeUTF(command.author());
        write(command.payload(), to);
        Bytes step = entry.step();
        write(step == null ? Bytes.NONE : step, to);
    }

    static Entry read(DataInputStream from) throws IOException {
        long sequence = from.readLong();
        CommandId id = new CommandId(from.readUTF(), from.readLong());
        String author = from.readUTF();
        Bytes payload = bytes(from);
        return new Entry(sequence, new Command(id, author, payload), bytes(from));
    }

    private static void write(Bytes bytes, DataOutputStream to) throws IOException {
        to.writeInt(bytes.size());
        to.write(bytes.toArray());
    }

    private static Bytes bytes(DataInputStream from) throws IOException {
        return Bytes.of(from.readNBytes(from.readInt()));
    }
}
