package firebreak.engine.review;

import java.util.List;

/// An incident as it truly went.
///
/// @param author  who was behind it; empty for an accident
/// @param stages  each stage reached with its moment
/// @param harm    loss of service at its worst, permille
/// @param attributions what each assessor thought at the end, highest first
public record IncidentRow(
        String id,
        String label,
        String victim,
        String target,
        String author,
        int severity,
        boolean physical,
        boolean spread,
        int harm,
        List<String> stages,
        List<Attributed> attributions,
        List<Because> because) {
    public IncidentRow {
        stages = List.copyOf(stages);
        attributions = List.copyOf(attributions);
        because = List.copyOf(because);
    }

    /// How sure an assessor was at the end.
    ///
    /// @param permille 0..1000
    /// @param truth    that suspect was behind it
    public record Attributed(String assessor, String suspect, int permille, boolean truth) {}
}
