package firebreak.engine.scenario;

import java.util.SequencedMap;

/// A kind of incident.
///
/// @param id                such as `grid_ics`
/// @param title             what people call it
/// @param severity          its usual severity once assessed, 0..5
/// @param sector            where it usually strikes, empty for anywhere
/// @param ambiguityPermille how hard it is to say who did it, 0..1000; 500 leaves the usual doubt
/// @param afterMinutes      minutes from detection to each later stage, before maturity shortens them
public record IncidentKind(
        String id,
        Text title,
        int severity,
        String sector,
        int ambiguityPermille,
        SequencedMap<Stage, Integer> afterMinutes) {
    public IncidentKind {
        Range.check("severity", severity, 0, 5);
        Range.permille("ambiguityPermille", ambiguityPermille);
        afterMinutes = Frozen.map(afterMinutes);
    }
}
