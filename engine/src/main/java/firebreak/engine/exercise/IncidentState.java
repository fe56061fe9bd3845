package firebreak.engine.exercise;

import firebreak.engine.persistent.PersistentMap;
import firebreak.engine.scenario.Stage;

/// An incident as it is.
///
/// @param severity  CISS 0..5 as the victim assesses it
/// @param reached   when each stage was reached
/// @param physical  it has physical effects
/// @param spread    it has spread
public record IncidentState(Stage stage, int severity, PersistentMap<Stage, Integer> reached, boolean physical, boolean spread) {

    IncidentState at(Stage to, int severity, int minute) {
        PersistentMap<Stage, Integer> stages = reached;
        for (Stage passed : Stage.values()) {
            if (passed != Stage.LATENT && passed.compareTo(to) <= 0 && !stages.containsKey(passed)) {
                stages = stages.plus(passed, minute);
            }
        }
        return new IncidentState(to, severity, stages, physical, spread);
    }

    IncidentState withSpread() {
        return new IncidentState(stage, severity, reached, physical, true);
    }

    IncidentState withPhysical() {
        return new IncidentState(stage, severity, reached, true, spread);
    }
}
