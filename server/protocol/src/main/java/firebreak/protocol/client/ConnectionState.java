package firebreak.protocol.client;

/// How a connection stands.
public sealed interface ConnectionState {
    /// Connected and let in.
    record Connected() implements ConnectionState {}

    /// Not connected; another attempt follows by itself.
    ///
    /// @param why    one line for a person
    /// @param millis until the next attempt
    record Reconnecting(String why, long millis) implements ConnectionState {}

    /// Not let in, and no further attempt will be made.
    ///
    /// @param code `INVITATION`, `REVOKED`, `VERSION`, `FINGERPRINT` or another code of the contract
    /// @param text one sentence for a person: what is wrong and what to do
    record Refused(String code, String text) implements ConnectionState {}

    /// Closed by this side.
    record Closed() implements ConnectionState {}
}
