package firebreak.engine.view;

import firebreak.engine.exercise.CallState;
import firebreak.engine.exercise.ContactState;
import firebreak.engine.exercise.Needs;
import firebreak.engine.exercise.State;
import firebreak.engine.scenario.Channel;
import firebreak.engine.scenario.ContactRole;
import firebreak.engine.scenario.Delegation;
import firebreak.engine.scenario.Measure;
import firebreak.engine.scenario.Role;
import firebreak.engine.scenario.SeatPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Which seat may do what, as far as a screen must know before anybody tries. The rules decide again.
final class Powers {
    /// Members of every state's forum: whoever sits at the table shares it.
    private static final String EVERYBODYS_FORUM = "UN";

    /// The most that a call costs, points of capital.
    static final int DEAREST_CALL_POINTS = 1;

    private Powers() {}

    /// Approves the delegation's orders: the head of government, or a seat that is all alone.
    static boolean heads(Delegation delegation, SeatPlace seat) {
        return seat.roles().contains(Role.HG) || delegation.seats().size() == 1;
    }

    static boolean mayAnswer(Sight sight, CallState call) {
        if (!call.to().equals(sight.delegation()) || call.foundOut()) {
            return false;
        }
        return sight.place().roles().contains(Role.HG) || isContact(sight, call.role()) || isRelayed(sight, call);
    }

    private static boolean isRelayed(Sight sight, CallState call) {
        return call.relayedTo().contains(sight.place().address().seat());
    }

    /// A call that is relayed to the foreign ministry is answered with the ministry's authority.
    static boolean speaksForTheMinistry(Sight sight, CallState call) {
        return isRelayed(sight, call) && sight.place().roles().contains(Role.FM);
    }

    /// The seat is the delegation's contact for a role, or its backup.
    static boolean isContact(Sight sight, ContactRole role) {
        ContactState contact = sight.state().contact(sight.delegation(), role);
        String seat = sight.place().address().seat();
        return contact != null && (seat.equals(contact.seat()) || seat.equals(contact.backup()));
    }

    /// The seat whose business a measure is: one that holds a role for it; where there is none, the foreign ministry
    /// or the head. Anybody in the delegation may answer an offer, but it should wait for somebody.
    static boolean minds(Sight sight, Measure measure) {
        if (shares(sight, measure.roles())) {
            return true;
        }
        for (SeatPlace seat : sight.own().seats().values()) {
            if (shares(seat, measure.roles())) {
                return false;
            }
        }
        return sight.place().roles().contains(Role.FM) || sight.head();
    }

    static boolean shares(Sight sight, Set<Role> roles) {
        return shares(sight.place(), roles);
    }

    private static boolean shares(SeatPlace seat, Set<Role> roles) {
        for (Role role : seat.roles()) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /// The desk that a channel rings at.
    static ContactRole desk(Channel channel) {
        ContactRole role = channel.role();
        if (role != null) {
            return role;
        }
        return switch (channel.kind()) {
            case "hotline" -> ContactRole.LEADERS;
            case "risk" -> ContactRole.RISK;
            case "csirt" -> ContactRole.TECHNICAL;
            default -> ContactRole.DIPLOMATIC;
        };
    }

    /// The number that a test of a contact goes by.
    static int number(ContactRole role) {
        return switch (role) {
            case TECHNICAL -> 1;
            case DIPLOMATIC -> 2;
            case LEADERS -> 3;
            case RISK -> 4;
        };
    }

    /// What keeps anybody from calling a delegation over a channel.
    static List<String> channelLacks(State state, Channel channel, String to) {
        List<String> lacks = new ArrayList<>(2);
        if (!state.channelOpen(channel.id())) {
            lacks.add(channel.openedBy() == null ? "the channel is closed" : "the channel is closed; " + channel.openedBy() + " opens it");
        }
        ContactState contact = state.contact(to, desk(channel));
        if (contact == null || !contact.nominated()) {
            lacks.add("has nominated no " + desk(channel).word() + " contact");
        }
        return lacks;
    }

    /// Whether the seat may place calls over a channel at all.
    static boolean mayCall(Sight sight, Channel channel) {
        Set<Role> roles = sight.place().roles();
        boolean technical = channel.kind().equals("poc") || channel.kind().equals("csirt");
        return roles.contains(Role.HG)
                || roles.contains(Role.FM)
                || (technical && roles.contains(Role.CS))
                || isContact(sight, desk(channel));
    }

    /// What a call over a channel costs, points of capital.
    static int cost(Channel channel) {
        return channel.kind().equals("hotline") || channel.kind().equals("risk") ? DEAREST_CALL_POINTS : 0;
    }

    /// Two delegations can share a measure.
    static boolean shared(State state, Measure measure, Delegation one, Delegation other) {
        if (measure.bilateral()) {
            return !Needs.suspended(state, one.id(), other.id());
        }
        String forum = measure.forum();
        return forum.equals(EVERYBODYS_FORUM) || (one.forums().contains(forum) && other.forums().contains(forum));
    }
}
