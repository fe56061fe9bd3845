package firebreak.engine.scenario;

import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// A checked scenario: everything an exercise starts from. Immutable; many exercises may share it.
///
/// Maps keep the order of the author's files; ids are the keys.
///
/// @param name       the folder's name, such as `amber-grid`
/// @param digest     SHA-256 over the names and bytes of all its files and the library's, hexadecimal
/// @param title      what people call it
/// @param summary    a paragraph about it, or null
/// @param marking    shown on every screen, page and export
/// @param forum      the regional forum it plays in, or null; decides nothing
/// @param turns      calendar and turns
/// @param delegations the states at the table
/// @param dyads      every ordered pair of delegations, listed by the author or not
/// @param actors     everyone else who acts
/// @param channels   the lines between delegations
/// @param incidents  the incidents as planned
/// @param evidence   the pieces of evidence
/// @param msel       the entries, in order
/// @param variables  the author's own variables and their starting values
/// @param objectives what the exercise is for
/// @param endings    how it may end, in order
/// @param library    the rules as data
/// @param translations the texts in other languages
public record Scenario(
        String name,
        String digest,
        Text title,
        @Nullable Text summary,
        String marking,
        @Nullable String forum,
        TurnPlan turns,
        SequencedMap<String, Delegation> delegations,
        SequencedMap<Dyad, DyadStart> dyads,
        SequencedMap<String, Actor> actors,
        SequencedMap<String, Channel> channels,
        SequencedMap<String, IncidentPlan> incidents,
        SequencedMap<String, EvidenceItem> evidence,
        SequencedMap<String, Entry> msel,
        SequencedMap<String, Integer> variables,
        SequencedMap<String, Objective> objectives,
        List<Ending> endings,
        Library library,
        Translations translations) {
    public Scenario {
        delegations = Frozen.map(delegations);
        dyads = Frozen.map(dyads);
        actors = Frozen.map(actors);
        channels = Frozen.map(channels);
        incidents = Frozen.map(incidents);
        evidence = Frozen.map(evidence);
        msel = Frozen.map(msel);
        variables = Frozen.map(variables);
        objectives = Frozen.map(objectives);
        endings = List.copyOf(endings);
    }

    /// A seat by its address.
    ///
    /// @throws IllegalArgumentException if there is none
    public SeatPlace seat(Address address) {
        Delegation delegation = delegations.get(address.delegation());
        SeatPlace seat = delegation == null ? null : delegation.seats().get(address.seat());
        if (seat == null) {
            throw new IllegalArgumentException("address is " + address + ", must be a seat of the scenario");
        }
        return seat;
    }

    /// Every seat, delegation by delegation.
    public List<SeatPlace> seats() {
        return delegations.values().stream()
                .flatMap(delegation -> delegation.seats().values().stream())
                .toList();
    }
}
