package firebreak.server.log;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Which commands have been decided, so that a command sent twice happens once and gets the same receipt.
///
/// Part of a machine's state: it changes only with entries, so every node and every restart has the same one. Each author
/// has up to 8 client instances, the least lately used one gives way; each instance has its last 64 receipts.
public final class ReceiptBook {
    private static final int INSTANCES = 8;
    private static final int RECEIPTS = 64;

    private final TreeMap<String, LinkedHashMap<String, Page>> authors = new TreeMap<>();

    /// Registers an instance, again or for the first time.
    public void join(String author, String instance) {
        LinkedHashMap<String, Page> pages = authors.computeIfAbsent(author, _ -> new LinkedHashMap<>());
        Page page = pages.remove(instance);
        pages.put(instance, page == null ? new Page() : page);
        if (pages.size() > INSTANCES) {
            pages.remove(pages.firstEntry().getKey());
        }
    }

    /// Forgets every instance of an author.
    public void leave(String author) {
        authors.remove(author);
    }

    /// Whether an instance is registered.
    public boolean knows(String author, String instance) {
        Map<String, Page> pages = authors.get(author);
        return pages != null && pages.containsKey(instance);
    }

    /// The receipt that a command gets without being decided, or null if it is to be decided now.
    public @Nullable Receipt settled(Command command) {
        Page page = page(command);
        if (page == null) {
            return new Receipt.UnknownInstance();
        }
        long counter = command.id().counter();
        return counter <= page.forgotten ? new Receipt.AlreadyDecided() : page.receipts.get(counter);
    }

    /// Keeps the receipt of a command that has been decided.
    ///
    /// @throws IllegalStateException if its instance is not registered
    public void keep(Command command, Receipt receipt) {
        Page page = page(command);
        if (page == null) {
            throw new IllegalStateException("instance of " + command.author() + " is not registered");
        }
        Map<String, Page> pages = authors.get(command.author());
        if (pages != null) {
            pages.remove(command.id().instance());
            pages.put(command.id().instance(), page);
        }
        page.receipts.put(command.id().counter(), receipt);
        if (page.receipts.size() > RECEIPTS) {
            page.forgotten = page.receipts.pollFirstEntry().getKey();
        }
    }

    private @Nullable Page page(Command command) {
        Map<String, Page> pages = authors.get(command.author());
        return pages == null ? null : pages.get(command.id().instance());
    }

    /// Writes the book.
    public void save(DataOutputStream to) throws IOException {
        to.writeInt(authors.size());
        for (Map.Entry<String, LinkedHashMap<String, Page>> author : authors.entrySet()) {
            to.writeUTF(author.getKey());
            to.writeInt(author.getValue().size());
            for (Map.Entry<String, Page> instance : author.getValue().entrySet()) {
                to.writeUTF(instance.getKey());
                instance.getValue().save(to);
            }
        }
    }

    /// Reads a book.
    public static ReceiptBook restore(DataInputStream from) throws IOException {
        ReceiptBook book = new ReceiptBook();
        for (int authors = from.readInt(); authors > 0; authors--) {
            LinkedHashMap<String, Page> pages = new LinkedHashMap<>();
            book.authors.put(from.readUTF(), pages);
            for (int instances = from.readInt(); instances > 0; instances--) {
                pages.put(from.readUTF(), Page.restore(from));
            }
        }
        return book;
    }

    private static final class Page {
        /// Highest counter whose receipt has been dropped; everything up to it has been decided.
        private long forgotten;

        private final TreeMap<Long, Receipt> receipts = new TreeMap<>();

        void save(DataOutputStream to) throws IOException {
            to.writeLong(forgotten);
            to.writeInt(receipts.size());
            for (Map.Entry<Long, Receipt> receipt : receipts.entrySet()) {
                to.writeLong(receipt.getKey());
                write(to, receipt.getValue());
            }
        }

        static Page restore(DataInputStream from) throws IOException {
            Page page = new Page();
            page.forgotten = from.readLong();
            for (int n = from.readInt(); n > 0; n--) {
                page.receipts.put(from.readLong(), read(from));
            }
            return page;
        }

        private static void write(DataOutputStream to, Receipt receipt) throws IOException {
            switch (receipt) {
                case Receipt.Accepted(var sequence) -> {
                    to.writeByte(1);
                    to.writeLong(sequence);
                }
                case Receipt.Rejected(var code, var text, var missing, var help) -> {
                    to.writeByte(2);
                    to.writeUTF(code);
                    to.writeUTF(text);
                    to.writeInt(missing.size());
                    for (String one : missing) {
                        to.writeUTF(one);
                    }
                    to.writeUTF(help);
                }
                case Receipt.AlreadyDecided _, Receipt.UnknownInstance _, Receipt.Busy _ ->
                    throw new IllegalStateException("not a decision: " + receipt);
            }
        }

        private static Receipt read(DataInputStream from) throws IOException {
            return switch (from.readByte()) {
                case 1 -> new Receipt.Accepted(from.readLong());
                case 2 -> {
                    String code = from.readUTF();
                    String text = from.readUTF();
                    List<String> missing = new ArrayList<>();
                    for (int n = from.readInt(); n > 0; n--) {
                        missing.add(from.readUTF());
                    }
                    yield new Receipt.Rejected(code, text, missing, from.readUTF());
                }
                default -> throw new IOException("a receipt of unknown kind");
            };
        }
    }
}
