package firebreak.engine.exercise;

import firebreak.engine.scenario.Stage;

/// What a delegation knows of an incident.
///
/// @param severity CISS 0..5, as it assesses it or was told
/// @param sinceMinute when it learnt of it
/// @param own      it is the victim, and sees the stages as they come
public record KnownIncident(Stage stage, int severity, boolean physical, int sinceMinute, boolean own) {

    /// Detected and not yet recovered, as far as is known.
    public boolean open() {
        return Stages.open(stage);
    }
}
