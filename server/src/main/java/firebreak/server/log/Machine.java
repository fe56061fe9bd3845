package firebreak.server.log;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// What the log drives: one exercise's state, advanced by one entry after the other on one thread.
public interface Machine {
    /// Names the rules that [#apply] decides by. Entries are decided again only by the rules that the log names.
    String rules();

    /// Advances by one entry: folds its stored step if it has one, else decides it.
    ///
    /// @throws RuntimeException if the entry or its step cannot follow the present state; the exercise then stops
    Outcome apply(Entry entry);

    /// Writes everything that [#apply] depends on.
    void save(OutputStream to) throws IOException;

    /// Takes over what [#save] wrote.
    ///
    /// @throws IOException if it cannot be read; nothing has changed then and the log folds its entries from the first
    void restore(InputStream from) throws IOException;
}
