package firebreak.client.sheet;

import firebreak.engine.scenario.Address;
import firebreak.engine.scenario.Tlp;
import firebreak.engine.scenario.Via;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An entry of the event list that is to be written.
///
/// @param row         the row of the sheet that it comes from, from 1
/// @param id          its id, not taken
/// @param title       what the facilitator reads
/// @param at          its moment, such as `D1 07:40`; null if the facilitator releases it
/// @param planned     the moment that it would have, were it not for something that was not understood; null if none
/// @param contingency whether it is kept in reserve
/// @param deed        what it does
/// @param objective   the objective that it serves, or null
/// @param note        the facilitator's note
record Draft(
        int row,
        String id,
        String title,
        @Nullable String at,
        @Nullable String planned,
        boolean contingency,
        DraftDeed deed,
        @Nullable String objective,
        Note note) {

    /// What an entry does.
    sealed interface DraftDeed {
        /// A text arrives.
        ///
        /// @param to empty for all
        record Inject(List<Address> to, @Nullable Via via, String from, @Nullable Tlp tlp, String text) implements DraftDeed {
            public Inject {
                to = List.copyOf(to);
            }
        }

        /// A seat rings another state.
        record Call(Address from, String to, String over, String says) implements DraftDeed {}

        /// A seat is told by its capital what to do.
        record Instruct(Address to, String text) implements DraftDeed {}

        /// Nothing happens: the facilitator is reminded of what is expected.
        record Remind() implements DraftDeed {}
    }
}
