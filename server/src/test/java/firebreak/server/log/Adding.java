package firebreak.server.log;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A machine that adds up numbers: enough to see whether anything is lost, repeated or reordered.
///
/// Payload `join` registers the instance, a number is added, zero is refused, `break` throws.
final class Adding implements Machine {
    private final String rules;
    private ReceiptBook book = new ReceiptBook();
    private List<Long> added = new ArrayList<>();
    int folded;
    int decided;
    int restored;

    Adding() {
        this("rules-1");
    }

    Adding(String rules) {
        this.rules = rules;
    }

    static Command command(long counter, String payload) {
        return new Command(new CommandId("laptop", counter), "ARD.mfa", Bytes.of(payload.getBytes(StandardCharsets.UTF_8)));
    }

    List<Long> added() {
        return List.copyOf(added);
    }

    @Override
    public String rules() {
        return rules;
    }

    @Override
    public Outcome apply(Entry entry) {
        Command command = entry.command();
        if (entry.step() == null) {
            decided++;
        } else {
            folded++;
        }
        String payload = new String(command.payload().toArray(), StandardCharsets.UTF_8);
        switch (payload) {
            case "join" -> {
                book.join(command.author(), command.id().instance());
                return new Outcome(new Receipt.Accepted(entry.sequence()), Bytes.NONE);
            }
            case "break" -> throw new IllegalStateException("broken on purpose");
            default -> {}
        }
        @Nullable Receipt settled = book.settled(command);
        if (settled != null) {
            return new Outcome(settled, Bytes.NONE);
        }
        long number = Long.parseLong(payload);
        Receipt receipt = number == 0
                ? new Receipt.Rejected("zero", "zero adds nothing", List.of("a number"), "say 1")
                : new Receipt.Accepted(entry.sequence());
        if (number != 0) {
            added.add(number);
        }
        book.keep(command, receipt);
        return new Outcome(receipt, Bytes.of(("added " + number).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void save(OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        out.writeInt(added.size());
        for (long one : added) {
            out.writeLong(one);
        }
        book.save(out);
    }

    @Override
    public void restore(InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(from);
        List<Long> read = new ArrayList<>();
        for (int n = in.readInt(); n > 0; n--) {
            read.add(in.readLong());
        }
        book = ReceiptBook.restore(in);
        added = read;
        restored++;
    }
}
