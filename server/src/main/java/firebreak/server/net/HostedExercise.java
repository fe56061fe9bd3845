package firebreak.server.net;

import firebreak.protocol.frame.Fingerprint;
import firebreak.protocol.frame.Invitation;
import firebreak.protocol.frame.Secret;
import firebreak.server.log.Receipt;
import firebreak.server.table.Table;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// An exercise that a server hosts.
public final class HostedExercise {
    private final Table table;
    private final String advertise;
    private final int port;
    private final Fingerprint fingerprint;
    private final SequencedMap<String, Invitation> issued = new LinkedHashMap<>();

    HostedExercise(Table table, String advertise, int port, Fingerprint fingerprint) {
        this.table = table;
        this.advertise = advertise;
        this.port = port;
        this.fingerprint = fingerprint;
    }

    /// The invitations issued since this server was started, by seat. Older ones are good as well, but only their hashes are
    /// kept: whoever has lost one needs a new one.
    public synchronized SequencedMap<String, Invitation> invitations() {
        return Collections.unmodifiableSequencedMap(new LinkedHashMap<>(issued));
    }

    /// Issues one more invitation for a seat. The earlier ones stay good.
    ///
    /// @throws HostException if there is no such seat, or it has too many invitations
    public synchronized Invitation invite(String seat) {
        Secret secret = Secret.random();
        Receipt receipt = Host.waitFor(table.invite(seat, secret.hash()));
        if (receipt instanceof Receipt.Rejected(var _, var text, var _, var _)) {
            throw new HostException(text);
        }
        if (!(receipt instanceof Receipt.Accepted)) {
            throw new HostException("the server is too busy to invite " + seat + ": try again");
        }
        Invitation invitation = new Invitation(advertise, port, table.id().value(), seat, secret, fingerprint);
        issued.put(seat, invitation);
        return invitation;
    }

    /// Makes all invitations of a seat worthless, closes its connections, and issues a new one.
    public synchronized Invitation renew(String seat) {
        revoke(seat);
        return invite(seat);
    }

    /// Makes all invitations of a seat worthless and closes its connections.
    public synchronized void revoke(String seat) {
        Host.waitFor(table.revoke(seat));
        issued.remove(seat);
    }

    void inviteTheUninvited() {
        for (String seat : table.seats()) {
            if (table.invitations(seat) == 0) {
                invite(seat);
            }
        }
    }

    /// The table: its clock, its views, its streams.
    public Table table() {
        return table;
    }
}
