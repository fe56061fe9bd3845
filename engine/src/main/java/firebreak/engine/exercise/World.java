package firebreak.engine.exercise;

import firebreak.engine.persistent.PersistentMap;
import java.util.function.UnaryOperator;

/// What is so whether or not anybody knows: the incidents as they are. What delegations make of them is [Knowledge].
///
/// @param incidents by id, latent ones as well
record World(PersistentMap<String, IncidentState> incidents) {

    /// @param minute of the event
    World after(Event.IncidentEvent event, int minute) {
        return switch (event) {
            case Event.IncidentMoved e -> with(e.incident(), incident -> incident.at(e.stage(), e.severity(), minute));
            case Event.IncidentSpread e -> with(e.incident(), IncidentState::withSpread);
            case Event.IncidentTurnedPhysical e -> with(e.incident(), IncidentState::withPhysical);
        };
    }

    private World with(String id, UnaryOperator<IncidentState> change) {
        return new World(incidents.changed(id, change));
    }
}
