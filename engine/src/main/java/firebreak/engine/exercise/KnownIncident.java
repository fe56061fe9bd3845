package firebreak.engine.exercise;

import firebreak.engine.scenario.Stage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a delegation knows of an incident.
///
/// @param since at the place of each CISS severity from 0 to the one that it assesses or was told: the minute from which on
///              it has thought the incident that severe
/// @param own   it is the victim, and sees the stages as they come
public record KnownIncident(Stage stage, boolean physical, List<Integer> since, boolean own) {
    public KnownIncident {
        since = List.copyOf(since);
        if (since.isEmpty()) {
            throw new IllegalArgumentException("what is known is known since some minute, got none");
        }
    }

    /// What is known after one has been told a severity.
    ///
    /// @param before   what was known, `null` if nothing
    /// @param severity CISS 0..5; a lower one than known changes nothing
    public static KnownIncident told(
            @Nullable KnownIncident before, Stage stage, int severity, boolean physical, int minute, boolean own) {
        List<Integer> since = new ArrayList<>(before == null ? List.of() : before.since());
        since.addAll(Collections.nCopies(Math.max(0, severity + 1 - since.size()), minute));
        return new KnownIncident(stage, physical, since, own);
    }

    /// CISS 0..5.
    public int severity() {
        return since.size() - 1;
    }

    /// When it learnt of it.
    public int sinceMinute() {
        return since.getFirst();
    }

    /// Detected and not yet recovered, as far as is known.
    public boolean open() {
        return Stages.open(stage);
    }
}
