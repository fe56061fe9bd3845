package firebreak.engine.view;

import firebreak.engine.exercise.CallState;
import firebreak.engine.exercise.ContactState;
import firebreak.engine.exercise.OfferState;
import firebreak.engine.exercise.State;
import firebreak.engine.scenario.Channel;
import firebreak.engine.scenario.ContactRole;
import firebreak.engine.scenario.Delegation;
import firebreak.engine.scenario.Dyad;
import firebreak.engine.scenario.Measure;
import firebreak.engine.scenario.Role;
import firebreak.engine.scenario.SeatPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Which seat may do what, as far as a screen must know before anybody tries.
final class Powers {

    private Powers() {}

    /// The seat that approves: the first that holds the head of government, else the delegation's first.
    static String head(Delegation delegation) {
        for (SeatPlace seat : delegation.seats().values()) {
            if (seat.roles().contains(Role.HG)) {
                return seat.address().seat();
            }
        }
        return delegation.seats().firstEntry().getKey();
    }

    static boolean mayAnswer(Sight sight, CallState call) {
        if (!call.to().equals(sight.delegation())) {
            return false;
        }
        ContactState contact = sight.state().contact(sight.delegation(), call.role());
        String seat = sight.place().address().seat();
        return sight.head() || (contact != null && (seat.equals(contact.seat()) || seat.equals(contact.backup())));
    }

    static boolean mayRate(Sight sight, CallState call) {
        return call.caller().equals(sight.delegation()) && (call.from().equals(sight.seat()) || sight.head());
    }

    static boolean mayAnswerOffer(Sight sight, Measure measure) {
        return sight.head() || sight.place().roles().contains(Role.FM) || shares(sight, measure.roles());
    }

    static boolean mayDeliver(Sight sight, OfferState offer, Measure measure) {
        return offer.from().equals(sight.seat()) || shares(sight, measure.roles());
    }

    static boolean mayNominate(Sight sight) {
        return sight.head() || sight.place().roles().contains(Role.FM);
    }

    static boolean shares(Sight sight, Set<Role> roles) {
        for (Role role : sight.place().roles()) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /// The desk that a channel rings at.
    static ContactRole desk(Channel channel) {
        ContactRole role = channel.role();
        return role == null ? ContactRole.DIPLOMATIC : role;
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

    /// What keeps a delegation from calling another over a channel.
    static List<String> channelLacks(State state, Channel channel, String from, String to) {
        List<String> lacks = new ArrayList<>();
        if (!state.channelOpen(channel.id())) {
            lacks.add(channel.openedBy() == null ? "is closed" : "is closed; using " + channel.openedBy() + " opens it");
        }
        ContactState contact = state.contact(to, desk(channel));
        if (contact == null || !contact.nominated()) {
            lacks.add("has nominated no " + desk(channel).word() + " contact");
        }
        if (!channel.multilateral() && suspended(state, from, to)) {
            lacks.add("bilateral dialogue is suspended");
        }
        return lacks;
    }

    /// Either side has suspended bilateral dialogue.
    static boolean suspended(State state, String one, String other) {
        return until(state, one, other) > state.minute() || until(state, other, one) > state.minute();
    }

    private static int until(State state, String one, String other) {
        return state.suspensions().getOrDefault(new Dyad(one, other), Integer.MIN_VALUE);
    }
}
