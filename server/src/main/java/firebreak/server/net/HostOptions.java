package firebreak.server.net;

import firebreak.protocol.frame.Limits;
import firebreak.server.table.Ticker;
import java.nio.file.Path;

/// How a server is started.
///
/// @param data      its data folder; created if it does not exist
/// @param bind      address to listen on, such as `0.0.0.0`
/// @param advertise host name or address that invitations name: how clients reach this machine
/// @param port      port to listen on; 0 for any that is free, but then invitations are worth nothing after a restart
/// @param ticker    what drives the clocks; closed with the server
/// @param playsBots whether the server itself plays the seats that are in the hands of a bot; not where these are clients too
public record HostOptions(
        Path data, String bind, String advertise, int port, Limits limits, Ticker ticker, boolean playsBots) {
    /// The port unless another is asked for.
    public static final int PORT = 7411;

    /// A server for a room.
    public static HostOptions room(Path data, String advertise, int port) {
        return new HostOptions(data, "0.0.0.0", advertise, port, Limits.standard(), Ticker.wall(), true);
    }

    /// A server for clients of the same process: any port of the loopback, a clock that is moved by hand.
    public static HostOptions rehearsal(Path data) {
        return new HostOptions(data, "127.0.0.1", "127.0.0.1", 0, Limits.rehearsal(), Ticker.byHand(), false);
    }
}
