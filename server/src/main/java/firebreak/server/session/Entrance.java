package firebreak.server.session;

import firebreak.protocol.v1.RefusalCode;

/// What a hello leads to.
public sealed interface Entrance {
    /// Come in.
    record Open(Session session) implements Entrance {}

    /// Stay out. A stranger learns no more than that.
    record Closed(RefusalCode code, String text) implements Entrance {}
}
