package firebreak.engine.scenario;

import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// A state at the table.
///
/// @param id               such as `ARD`
/// @param name             what people call it
/// @param about            a public line about it, or null
/// @param forums           the forums it belongs to
/// @param memberOf         networks and treaties it has joined, for needs
/// @param allies           delegations whose harm is partly its own
/// @param doctrine         the library's doctrine its bot follows, or null
/// @param capitalPoints    political capital at the start, 0..100
/// @param incomePoints     capital gained each turn
/// @param maturityPermille how fast its response team works, 0..1000
/// @param brief            what all its seats read beforehand, or null
/// @param interests        what it secretly wants, or null
/// @param stakes           its goals and red lines, to be scored at the end
/// @param seats            seat id to seat, in the author's order
/// @param contacts         its desks
public record Delegation(
        String id,
        Text name,
        @Nullable Text about,
        List<String> forums,
        List<String> memberOf,
        List<String> allies,
        @Nullable String doctrine,
        int capitalPoints,
        int incomePoints,
        int maturityPermille,
        @Nullable Text brief,
        @Nullable Text interests,
        List<Stake> stakes,
        SequencedMap<String, SeatPlace> seats,
        SequencedMap<ContactRole, Contact> contacts) {
    public Delegation {
        forums = List.copyOf(forums);
        memberOf = List.copyOf(memberOf);
        allies = List.copyOf(allies);
        stakes = List.copyOf(stakes);
        seats = Frozen.map(seats);
        contacts = Frozen.map(contacts);
        Range.check("capitalPoints", capitalPoints, 0, 100);
        Range.check("incomePoints", incomePoints, 0, 100);
        Range.permille("maturityPermille", maturityPermille);
    }
}
