package firebreak.engine.exercise;

import firebreak.engine.scenario.ContactRole;
import firebreak.engine.scenario.Hours;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A delegation's point of contact for one role.
///
public record ContactState(
        boolean nominated,
        String seat,
        @Nullable String backup,
        Hours hours,
        List<String> languages,
        Ping ping) {

    public ContactState {
        languages = List.copyOf(languages);
    }

    /// How the last test of the contact went.
    public enum Ping {
        UNTESTED,
        OK,
        FAILED,
        /// Sent, not answered yet.
        SENT
    }

    /// A contact is one per delegation and role.
    public record Key(String delegation, ContactRole role) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byDelegation = delegation.compareTo(other.delegation);
            return byDelegation != 0 ? byDelegation : role.compareTo(other.role);
        }
    }

    ContactState withPing(Ping to) {
        return new ContactState(nominated, seat, backup, hours, languages, to);
    }

    ContactState nominated(String seat, @Nullable String backup) {
        return new ContactState(true, seat, backup, hours, languages, nominated && seat.equals(this.seat) ? ping : Ping.UNTESTED);
    }
}
