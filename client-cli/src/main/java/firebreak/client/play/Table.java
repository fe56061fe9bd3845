package firebreak.client.play;

import firebreak.engine.seat.Act;
import firebreak.protocol.client.Answer;
import firebreak.protocol.client.Connector;
import firebreak.protocol.client.Listener;
import firebreak.protocol.frame.Invitation;
import firebreak.protocol.frame.InvitationException;
import java.util.concurrent.CompletionStage;

/// The line to the table: acts go out, answers come back.
interface Table extends AutoCloseable {

    /// Sends an act; the answer comes after the view that shows its effect.
    CompletionStage<Answer> send(Act act);

    @Override
    void close();

    /// Opens lines to tables.
    interface Opener {
        /// Begins to connect with an invitation.
        ///
        /// @param listener hears what the table has to tell
        /// @throws InvitationException if the line is no invitation
        Table open(String invitation, Listener listener) throws InvitationException;
    }

    /// Opens lines over the network.
    static Opener network() {
        return (line, listener) -> {
            var invitation = Invitation.parse(line);
            var connector = Connector.open();
            var connection = connector.connect(invitation, listener);
            return new Table() {
                @Override
                public CompletionStage<Answer> send(Act act) {
                    return connection.send(act);
                }

                @Override
                public void close() {
                    connection.close();
                    connector.close();
                }
            };
        };
    }
}
