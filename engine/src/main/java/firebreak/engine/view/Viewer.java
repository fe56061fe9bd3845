package firebreak.engine.view;

import firebreak.engine.exercise.State;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.seat.Catalogue;
import firebreak.engine.seat.SeatView;
import java.util.Map;
import java.util.TreeMap;

/// Looks at one exercise again and again from its seats, and builds anew only what may have changed since.
///
/// What it gives is always equal to what [Views#of] gives for the same state; it is only sooner done. It remembers the
/// last looks and belongs to one caller.
public final class Viewer {
    private final Scenario scenario;
    private final Kept<SeatView.Situation> situation = new Kept<>();
    private final Map<String, OfDelegation> delegations = new TreeMap<>();
    private final Map<String, OfSeat> seats = new TreeMap<>();
    private final Map<String, Tongue> tongues = new TreeMap<>();

    /// @param scenario what the exercise is of
    public Viewer(Scenario scenario) {
        this.scenario = scenario;
    }

    /// What a seat sees; equal to [Views#of].
    ///
    /// @param seat address, such as `ARD.mfa`
    /// @throws IllegalArgumentException if the scenario has no such seat
    public SeatView all(State state, String seat) {
        SeatView english = seat(state, seat).view(state, situation(state), true);
        return tongue(state, seat).of(english, new Authorship(state, state.desk(english.you().delegation())));
    }

    /// What a facilitator sees: everything, with the exercise's own numbers.
    public SeatView facilitator(State state) {
        return tongue(state, "facilitator").of(Facilitation.view(state), new Authorship(state, null));
    }

    /// What an observer sees: the public feed, some time later.
    ///
    /// @param delayMinutes simulated minutes, 0 or more
    public SeatView observer(State state, int delayMinutes) {
        return tongue(state, "observer").of(Views.inPublic(state, delayMinutes), new Authorship(state, null));
    }

    private Tongue tongue(State state, String reader) {
        return tongues.computeIfAbsent(state.language(reader), language -> Tongue.of(scenario, language));
    }

    /// What a seat sees, but for moves and measures; in English, for bots.
    ///
    /// @throws IllegalArgumentException if the scenario has no such seat
    public SeatView withoutCatalogue(State state, String seat) {
        return seat(state, seat).view(state, situation(state), false);
    }

    /// The moves and measures that a seat sees, made as they are asked for.
    ///
    /// @throws IllegalArgumentException if the scenario has no such seat
    public Catalogue catalogue(State state, String seat) {
        return seat(state, seat).catalogue(state);
    }

    private SeatView.Situation situation(State state) {
        return situation.of(() -> Views.situation(state), state.table(), state.minute());
    }

    private OfSeat seat(State state, String address) {
        if (!state.scenario().digest().equals(scenario.digest())) {
            throw new IllegalArgumentException("state is of `" + state.scenario().name() + "`, must be of the viewer's own scenario");
        }
        OfSeat seat = seats.get(address);
        if (seat == null) {
            Sight sight = Sight.of(state, address);
            seat = new OfSeat(sight, delegations.computeIfAbsent(sight.delegation(), _ -> new OfDelegation()));
            seats.put(address, seat);
        }
        return seat;
    }
}
