package firebreak.engine.view;

import firebreak.engine.exercise.ContactState;
import firebreak.engine.exercise.State;
import firebreak.engine.scenario.ContactRole;
import firebreak.engine.scenario.Hours;
import firebreak.engine.seat.SeatView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A delegation's own points of contact.
final class Desks {

    private Desks() {}

    static List<SeatView.Contact> of(Sight sight) {
        return contacts(sight.state(), sight.delegation());
    }

    static List<SeatView.Contact> contacts(State state, String delegation) {
        List<SeatView.Contact> contacts = new ArrayList<>();
        for (ContactRole role : ContactRole.values()) {
            ContactState contact = state.contact(delegation, role);
            if (contact != null) {
                contacts.add(new SeatView.Contact(
                        role.word(),
                        contact.seat(),
                        contact.backup(),
                        contact.nominated(),
                        hours(contact.hours()),
                        contact.ping() == ContactState.Ping.SENT ? "waiting" : contact.ping().name().toLowerCase(Locale.ROOT)));
            }
        }
        return contacts;
    }

    private static String hours(Hours hours) {
        if (hours.equals(Hours.ALWAYS)) {
            return "always";
        }
        int offset = Math.abs(hours.utcOffsetMinutes());
        return clock(hours.opensMinute()) + "-" + clock(hours.closesMinute()) + " (UTC"
                + (hours.utcOffsetMinutes() < 0 ? "-" : "+") + clock(offset) + ")";
    }

    private static String clock(int minute) {
        return (minute / 60 < 10 ? "0" : "") + minute / 60 + ":" + (minute % 60 < 10 ? "0" : "") + minute % 60;
    }
}
