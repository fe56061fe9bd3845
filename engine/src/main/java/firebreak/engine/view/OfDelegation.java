package firebreak.engine.view;

import firebreak.engine.exercise.AgreementState;
import firebreak.engine.exercise.ArgumentState;
import firebreak.engine.exercise.ClaimState;
import firebreak.engine.exercise.MeetingState;
import firebreak.engine.exercise.OfferState;
import firebreak.engine.exercise.OrderState;
import firebreak.engine.exercise.State;
import firebreak.engine.seat.SeatView;
import java.util.List;

/// The parts that all seats of one delegation see alike. Each says what of the state it is made from.
final class OfDelegation {
    /// The delegation's own seats.
    private List<String> addresses = List.of();
    private final Kept<Integer> reservedPoints = new Kept<>();
    private final Kept<Means> means = new Kept<>();
    private final Kept<List<SeatView.Contact>> contacts = new Kept<>();
    private final Kept<List<SeatView.Party>> parties = new Kept<>();
    private final Kept<List<SeatView.Colleague>> colleagues = new Kept<>();
    private final KeptItems<OfferState, List<SeatView.Offer>> offer = new KeptItems<>();
    private final Kept<List<SeatView.Offer>> offers = new Kept<>();
    private final KeptItems<MeetingState, SeatView.Meeting> meeting = new KeptItems<>();
    private final Kept<List<SeatView.Meeting>> meetings = new Kept<>();
    private final Kept<List<SeatView.Incident>> incidents = new Kept<>();
    private final Kept<List<SeatView.Evidence>> evidence = new Kept<>();
    private final Kept<List<SeatView.Mood>> moods = new Kept<>();
    private final KeptItems<OrderState, SeatView.Order> order = new KeptItems<>();
    private final Kept<List<SeatView.Order>> orders = new Kept<>();
    private final Kept<List<SeatView.Move>> moves = new Kept<>();
    private final Kept<List<SeatView.Measure>> measures = new Kept<>();
    private final Kept<KeptItems<ClaimState, SeatView.Claim>> claim = new Kept<>();
    private final Kept<List<SeatView.Claim>> claims = new Kept<>();
    private final KeptItems<AgreementState, SeatView.Agreement> agreement = new KeptItems<>();
    private final Kept<List<SeatView.Agreement>> agreements = new Kept<>();
    private final KeptItems<ArgumentState, SeatView.Argument> argument = new KeptItems<>();
    private final Kept<List<SeatView.Argument>> arguments = new Kept<>();

    Means means(Sight sight) {
        State state = sight.state();
        int reserved = reservedPoints.of(() -> state.reservedCapital(sight.delegation()), state.orders(), sight.desk().orders());
        return means.of(() -> Means.of(state, sight.delegation(), reserved), state.quantities(), reserved);
    }

    List<SeatView.Contact> contacts(Sight sight) {
        return contacts.of(() -> List.copyOf(Desks.of(sight)), sight.state().contacts());
    }

    List<SeatView.Party> parties(Sight sight) {
        State state = sight.state();
        return parties.of(() -> List.copyOf(Views.parties(sight)), state.quantities(), state.suspensions(), sight.suspended());
    }

    List<SeatView.Colleague> colleagues(Sight sight) {
        if (addresses.isEmpty()) {
            addresses = sight.own().seats().values().stream().map(place -> place.address().toString()).toList();
        }
        Object[] seats = new Object[addresses.size()];
        for (int i = 0; i < seats.length; i++) {
            seats[i] = sight.state().seat(addresses.get(i));
        }
        return colleagues.of(() -> List.copyOf(Views.colleagues(sight)), seats);
    }

    List<SeatView.Offer> offers(Sight sight) {
        State state = sight.state();
        return offers.of(
                () -> KeptJoin.join(offer.of(sight.desk().offers(), state::offer, (offer, number) -> Bargains.offers(sight, offer, number))),
                state.offers(),
                sight.desk().offers());
    }

    List<SeatView.Meeting> meetings(Sight sight) {
        State state = sight.state();
        return meetings.of(
                () -> meeting.of(sight.desk().meetings(), state::meeting, (meeting, number) -> Talk.meeting(sight, meeting, number)),
                state.meetings(),
                sight.desk().meetings());
    }

    List<SeatView.Incident> incidents(Sight sight) {
        State state = sight.state();
        return incidents.of(
                () -> List.copyOf(Findings.incidents(sight)),
                state.known(sight.delegation()),
                state.quantities(),
                state.assessments());
    }

    List<SeatView.Evidence> evidence(Sight sight) {
        return evidence.of(() -> List.copyOf(Findings.evidence(sight)),
                sight.state().evidence(sight.delegation()),
                sight.state().discredited(sight.delegation()));
    }

    List<SeatView.Mood> moods(Sight sight) {
        State state = sight.state();
        return moods.of(() -> List.copyOf(Findings.moods(sight)), state.quantities(), state.postures(), state.readings());
    }

    List<SeatView.Order> orders(Sight sight) {
        State state = sight.state();
        return orders.of(
                () -> order.of(sight.desk().orders(), state::order, (order, number) -> Moves.order(sight.scenario(), order, number)),
                state.orders(),
                sight.desk().orders());
    }

    /// Moves, whoever in the delegation may order them.
    List<SeatView.Move> moves(Sight sight) {
        return moves.of(() -> List.copyOf(Moves.ofDelegation(sight, means(sight))), sight.state().events(), sight.suspended());
    }

    /// Measures, whoever in the delegation may offer them.
    List<SeatView.Measure> measures(Sight sight) {
        return measures.of(() -> List.copyOf(Bargains.ofDelegation(sight)), sight.state().events(), sight.suspended());
    }

    List<SeatView.Claim> claims(Sight sight) {
        State state = sight.state();
        var known = state.known(sight.delegation());
        // A legal claim shows its incident to those who know of it.
        KeptItems<ClaimState, SeatView.Claim> claim = this.claim.of(KeptItems::new, known);
        return claims.of(
                () -> claim.of(sight.desk().claims(), state::claim, (one, number) -> Findings.claim(sight, one, number)),
                state.claims(),
                sight.desk().claims(),
                known);
    }

    List<SeatView.Agreement> agreements(Sight sight) {
        State state = sight.state();
        return agreements.of(
                () -> agreement.of(
                        state.agreementsOf(sight.delegation()), state::agreement, (one, number) -> Agreeing.agreement(sight, one, number)),
                state.agreements());
    }

    List<SeatView.Argument> arguments(Sight sight) {
        State state = sight.state();
        return arguments.of(
                () -> argument.of(
                        state.argumentsOf(sight.delegation()), state::argument, (one, number) -> Arguing.argument(sight, one, number)),
                state.arguments());
    }
}
