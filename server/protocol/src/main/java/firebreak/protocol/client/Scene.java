package firebreak.protocol.client;

import com.google.protobuf.InvalidProtocolBufferException;
import firebreak.protocol.mapping.Differences;
import firebreak.protocol.mapping.UnmappableException;
import firebreak.protocol.v1.Changes;
import firebreak.protocol.v1.Resume;
import firebreak.protocol.v1.SeatView;
import firebreak.protocol.v1.Snapshot;
import firebreak.protocol.v1.Update;

/// What the client has seen: the last view and where in which stream it was.
///
/// @param stream name of the stream, empty before the first snapshot
/// @param n      number of the last update
/// @param wire   the view as a message, which the next update changes
record Scene(String stream, long n, SeatView wire) {
    static Scene nothing() {
        return new Scene("", -1, SeatView.getDefaultInstance());
    }

    boolean hasView() {
        return n >= 0;
    }

    Resume resume() {
        return Resume.newBuilder().setStream(stream).setN(n).build();
    }

    Scene with(String stream, Snapshot snapshot) throws InvalidProtocolBufferException {
        return new Scene(stream, snapshot.getN(), SeatView.parseFrom(snapshot.getView()));
    }

    Scene with(Update update) throws InvalidProtocolBufferException, UnmappableException {
        return new Scene(stream, update.getN(), Differences.applied(Changes.parseFrom(update.getChanges()), wire));
    }
}
