package firebreak.server.session;

import firebreak.protocol.v1.RefusalCode;

/// What a session asks of the connection that it belongs to. Safe to call from any thread, and quick.
public interface Connection {
    /// There may be something to [Session#take].
    void wake();

    /// Ends the connection, with the reason.
    void end(RefusalCode code, String text);
}
