package firebreak.server.session;

import com.google.protobuf.ByteString;
import firebreak.engine.seat.SeatView;
import firebreak.protocol.frame.Limits;
import firebreak.protocol.frame.Secret;
import firebreak.protocol.frame.Wire;
import firebreak.protocol.mapping.Views;
import firebreak.protocol.v1.Attendance;
import firebreak.protocol.v1.ClockAnchor;
import firebreak.protocol.v1.Hello;
import firebreak.protocol.v1.RefusalCode;
import firebreak.protocol.v1.ServerFrame;
import firebreak.server.log.Receipt;
import firebreak.server.table.ClockReading;
import firebreak.server.table.Play;
import firebreak.server.table.Table;
import firebreak.server.table.Watcher;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Everybody who is connected to the exercises of a server.
public final class Sessions {
    private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);
    private static final int INSTANCE_BYTES = 16;

    private final Limits limits;
    private final Throttle throttle;
    private final Map<String, Room> rooms = new ConcurrentHashMap<>();
    private final Set<String> kept;

    /// @param kept exercises of the data folder: while one is not hosted, its clients are told to come back, since the
    ///             port listens before the exercise has been read again
    public Sessions(Limits limits, Set<String> kept) {
        this.limits = limits;
        this.kept = Set.copyOf(kept);
        this.throttle = new Throttle(limits.loginFailures(), limits.loginPenalty());
    }

    /// Lets clients into an exercise.
    public void open(Table table) {
        Room room = new Room(table);
        rooms.put(table.id().value(), room);
        table.watch(room);
    }

    /// Sends everybody away.
    ///
    /// @param text why, for people
    public void close(String text) {
        rooms.values().forEach(room -> room.endAll(RefusalCode.REFUSAL_CODE_CLOSING, text));
    }

    /// How many connections a seat has now.
    public int connections(String exercise, String seat) {
        Room room = rooms.get(exercise);
        return room == null ? 0 : room.sessions(seat).size();
    }

    /// Decides who may come in. Completes on any thread.
    ///
    /// @param address where the connection comes from, for throttling
    public CompletionStage<Entrance> enter(Hello hello, String address, Connection connection) {
        if (hello.getOldestVersion() > Wire.VERSION || hello.getVersion() < Wire.VERSION) {
            return closed(
                    RefusalCode.REFUSAL_CODE_VERSION,
                    "this server speaks version " + Wire.VERSION + ", the client versions " + hello.getOldestVersion()
                            + " to " + hello.getVersion() + ": use the release that the host uses");
        }
        if (throttle.mustWait(address)) {
            return closed(
                    RefusalCode.REFUSAL_CODE_THROTTLED,
                    "too many wrong invitations from this address: wait " + limits.loginPenalty().toSeconds() + " s");
        }
        Room room = rooms.get(hello.getExercise());
        if (room == null && kept.contains(hello.getExercise())) {
            return closed(
                    RefusalCode.REFUSAL_CODE_CLOSING, "this exercise is not open at the moment: this client tries again by itself");
        }
        if (room == null
                || hello.getSecret().size() != Secret.BYTES
                || hello.getInstance().size() != INSTANCE_BYTES
                || !room.table.admits(
                        hello.getSeat(), Secret.of(hello.getSecret().toByteArray()).hash())) {
            throttle.failed(address);
            return closed(
                    RefusalCode.REFUSAL_CODE_INVITATION,
                    "this invitation is not good (any more): ask the host for a new one");
        }
        return room.enter(hello, connection);
    }

    private static CompletionStage<Entrance> closed(RefusalCode code, String text) {
        return CompletableFuture.completedFuture(new Entrance.Closed(code, text));
    }

    /// One exercise and those connected to it.
    private final class Room implements Watcher {
        private final Table table;
        private final Map<String, Feed> feeds = new ConcurrentHashMap<>();
        private final Map<String, List<Session>> sessions = new ConcurrentHashMap<>();

        Room(Table table) {
            this.table = table;
            for (String seat : table.seats()) {
                feeds.put(seat, new Feed(seat, table.position(seat), limits.updatesKept()));
                sessions.put(seat, new CopyOnWriteArrayList<>());
            }
        }

        List<Session> sessions(String seat) {
            return sessions.getOrDefault(seat, List.of());
        }

        CompletionStage<Entrance> enter(Hello hello, Connection connection) {
            String seat = hello.getSeat();
            if (sessions(seat).size() >= limits.connectionsPerSeat()) {
                return closed(
                        RefusalCode.REFUSAL_CODE_TOO_MANY,
                        seat + " has " + limits.connectionsPerSeat() + " connections: close one");
            }
            String instance = hex(hello.getInstance());
            return table.join(seat, instance).handle((receipt, problem) -> {
                if (problem != null || !(receipt instanceof Receipt.Accepted)) {
                    return new Entrance.Closed(RefusalCode.REFUSAL_CODE_CLOSING, "the server is busy or closing: try again");
                }
                return admit(hello, seat, instance, connection);
            });
        }

        private Entrance admit(Hello hello, String seat, String instance, Connection connection) {
            Feed feed = feeds.get(seat);
            List<Session> others = sessions.get(seat);
            if (feed == null || others == null) {
                throw new IllegalStateException("seat " + seat + " has an invitation and no feed");
            }
            boolean resumes = hello.hasResume()
                    && hello.getResume().getStream().equals(table.stream(seat))
                    && hello.getResume().getN() <= feed.n();
            long sent = resumes ? hello.getResume().getN() : -1;
            Session[] self = new Session[1];
            Session session = new Session(table, seat, instance, feed, sent, connection, limits, () -> {
                if (others.remove(self[0])) {
                    LOG.info("exercise={} seat={} left", table.id(), seat);
                    tellWhoIsThere();
                }
            });
            self[0] = session;
            others.add(session);
            if (!table.admits(seat, Secret.of(hello.getSecret().toByteArray()).hash())) {
                // Revoked in between: whoever revoked did not see this session.
                others.remove(session);
                return new Entrance.Closed(RefusalCode.REFUSAL_CODE_REVOKED, "this invitation was revoked");
            }
            session.clock(anchor(table.clock()));
            tellWhoIsThere();
            LOG.info("exercise={} seat={} {}", table.id(), seat, resumes ? "came back" : "came");
            return new Entrance.Open(session);
        }

        /// Only facilitators hear of it. One at a time, so that the last word is the newest.
        private synchronized void tellWhoIsThere() {
            Attendance.Builder attendance = Attendance.newBuilder();
            for (String seat : table.seats()) {
                attendance.addSeats(firebreak.protocol.v1.SeatView.Presence.newBuilder()
                        .setKey(seat)
                        .setConnections(sessions(seat).size()));
            }
            ServerFrame frame = ServerFrame.newBuilder().setAttendance(attendance).build();
            sessions(Play.FACILITATOR).forEach(session -> session.attendance(frame));
        }

        @Override
        public void changed(String seat, long n, SeatView view) {
            Feed feed = feeds.get(seat);
            if (feed != null) {
                feed.changed(n, view);
                sessions(seat).forEach(Session::wake);
            }
        }

        @Override
        public void clock(ClockReading reading) {
            ServerFrame anchor = anchor(reading);
            sessions.values().forEach(seat -> seat.forEach(session -> session.clock(anchor)));
        }

        @Override
        public void revoked(String seat) {
            LOG.info("exercise={} seat={} revoked", table.id(), seat);
            sessions(seat).forEach(session ->
                    session.end(RefusalCode.REFUSAL_CODE_REVOKED, "this invitation was revoked: ask the host for a new one"));
        }

        void endAll(RefusalCode code, String text) {
            sessions.values().forEach(seat -> seat.forEach(session -> session.end(code, text)));
        }

        private static ServerFrame anchor(ClockReading reading) {
            return ServerFrame.newBuilder()
                    .setClock(ClockAnchor.newBuilder()
                            .setPhase(Views.toWire(reading.phase()))
                            .setMinute(reading.minute())
                            .setRunning(reading.running())
                            .setMinutes(reading.minutes())
                            .setTableMillis(reading.tableMillis())
                            .setTableMillisLeft(reading.tableMillisLeft()))
                    .build();
        }

        private static String hex(ByteString bytes) {
            return HexFormat.of().formatHex(bytes.toByteArray());
        }
    }
}
