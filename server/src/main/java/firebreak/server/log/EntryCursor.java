package firebreak.server.log;

import org.jspecify.annotations.Nullable;

/// Entries, one after the other.
public interface EntryCursor extends AutoCloseable {
    /// The next entry, or null after the last one.
    ///
    /// @throws LogException if what is stored is damaged
    @Nullable Entry next();

    @Override
    void close();
}
