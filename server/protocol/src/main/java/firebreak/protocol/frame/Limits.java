package firebreak.protocol.frame;

import java.time.Duration;

/// How much of everything a server and its clients put up with.
///
/// @param clientFrameBytes     a frame from a client
/// @param serverFrameBytes     a frame from a server; a facilitator's whole view has to fit
/// @param connections          connections to one server
/// @param connectionsPerSeat   connections of one seat
/// @param commandsPerSecond    commands of one connection, on average; more are answered busy
/// @param commandBurst         commands of one connection at once
/// @param commandsInFlight     commands of one connection that have no receipt yet; more are answered busy
/// @param framesPerSecond      frames of one connection; more close it
/// @param loginFailures        wrong invitations of one address within `loginPenalty` before it has to wait
/// @param updatesKept          updates of one seat that a client may have missed and still gets one by one
/// @param updatesBehind        updates that a slow client may be behind before it gets a snapshot instead
/// @param writeHighBytes       bytes waiting for a slow client above which nothing more is written to it
/// @param writeLowBytes        bytes waiting below which writing goes on
/// @param inFlight             commands of one exercise that have no receipt yet; more are answered busy
/// @param batch                commands in one commit to the disk
/// @param seats                seats of one exercise, facilitators and observers included
/// @param invitationsPerSeat   invitations that one seat may have at a time
/// @param tables               exercises that one server hosts
/// @param handshake            time for TLS
/// @param hello                time for the first frame
/// @param heartbeat            silence after which a side says that it is there
/// @param silence              silence after which the other side is taken for gone
/// @param loginPenalty         how long an address has to wait after too many wrong invitations
public record Limits(
        int clientFrameBytes,
        int serverFrameBytes,
        int connections,
        int connectionsPerSeat,
        int commandsPerSecond,
        int commandBurst,
        int commandsInFlight,
        int framesPerSecond,
        int loginFailures,
        int updatesKept,
        int updatesBehind,
        int writeHighBytes,
        int writeLowBytes,
        int inFlight,
        int batch,
        int seats,
        int invitationsPerSeat,
        int tables,
        Duration handshake,
        Duration hello,
        Duration heartbeat,
        Duration silence,
        Duration loginPenalty) {

    /// What a server for a few rooms runs with.
    public static Limits standard() {
        return new Limits(
                64 * 1_024,
                16 * 1_024 * 1_024,
                512,
                8,
                20,
                60,
                64,
                200,
                10,
                256,
                64,
                512 * 1_024,
                128 * 1_024,
                1_024,
                512,
                128,
                8,
                64,
                Duration.ofSeconds(10),
                Duration.ofSeconds(10),
                Duration.ofSeconds(5),
                Duration.ofSeconds(20),
                Duration.ofMinutes(1));
    }

    /// What a server runs with when all its clients are programs of its own, in one process.
    public static Limits rehearsal() {
        return standard().withCommands(100_000, 100_000, 100_000);
    }

    /// With other limits for commands.
    public Limits withCommands(int perSecond, int burst, int frames) {
        return new Limits(
                clientFrameBytes,
                serverFrameBytes,
                connections,
                connectionsPerSeat,
                perSecond,
                burst,
                commandsInFlight,
                frames,
                loginFailures,
                updatesKept,
                updatesBehind,
                writeHighBytes,
                writeLowBytes,
                inFlight,
                batch,
                seats,
                invitationsPerSeat,
                tables,
                handshake,
                hello,
                heartbeat,
                silence,
                loginPenalty);
    }

    /// With other times.
    public Limits withTimes(Duration newHandshake, Duration newHello, Duration newHeartbeat, Duration newSilence) {
        return new Limits(
                clientFrameBytes,
                serverFrameBytes,
                connections,
                connectionsPerSeat,
                commandsPerSecond,
                commandBurst,
                commandsInFlight,
                framesPerSecond,
                loginFailures,
                updatesKept,
                updatesBehind,
                writeHighBytes,
                writeLowBytes,
                inFlight,
                batch,
                seats,
                invitationsPerSeat,
                tables,
                newHandshake,
                newHello,
                newHeartbeat,
                newSilence,
                loginPenalty);
    }
}
