package firebreak.engine.scenario;

import firebreak.engine.facts.Condition;
import java.util.List;
import java.util.OptionalInt;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// An incident as the author planned it; the truth about it.
///
/// @param id                    such as `grid-wiper`
/// @param kind                  the library's incident kind
/// @param label                 what people call it
/// @param target                where it strikes
/// @param author                the delegation or actor behind it, null for an accident
/// @param suspects              whom assessors may think of: delegations and actors, in order
/// @param framedPermille        planted attribution by suspect, 0..1000
/// @param harmPermille          loss of service at detection, 0..1000
/// @param growthPermillePerHour added harm per hour until contained, 0..1000
/// @param physical              whether it has physical effects
/// @param detectedMinute        when it is detected, if the plan fixes that; before minute 0 it is what the first turn opens with
/// @param beginsWhen            the condition on which it is detected, or null
/// @param stages                every stage from detected to closed
/// @param spreadsWhen           the condition on which it spreads, or null
/// @param spreadsTo             where it spreads to, besides the library's cascade
/// @param knownTo               other delegations that learn of it at detection
/// @param isPublic              whether everyone learns of it at detection
/// @param campaign              what the incidents of one hand and one plan share, or null
/// @param nciss                 how urgent it is for those who sort incidents, or null
public record IncidentPlan(
        String id,
        String kind,
        Text label,
        SectorAddress target,
        @Nullable String author,
        List<String> suspects,
        SequencedMap<String, Integer> framedPermille,
        int harmPermille,
        int growthPermillePerHour,
        boolean physical,
        OptionalInt detectedMinute,
        @Nullable Condition beginsWhen,
        SequencedMap<Stage, StagePlan> stages,
        @Nullable Condition spreadsWhen,
        List<Spread> spreadsTo,
        List<String> knownTo,
        boolean isPublic,
        @Nullable String campaign,
        @Nullable Nciss nciss) {
    public IncidentPlan {
        suspects = List.copyOf(suspects);
        framedPermille = Frozen.map(framedPermille);
        framedPermille.forEach((_, value) -> Range.permille("framedPermille", value));
        stages = Frozen.map(stages);
        spreadsTo = List.copyOf(spreadsTo);
        knownTo = List.copyOf(knownTo);
        Range.permille("harmPermille", harmPermille);
        Range.permille("growthPermillePerHour", growthPermillePerHour);
    }

    /// The plan of a stage.
    ///
    /// @param stage any but latent
    public StagePlan stage(Stage stage) {
        StagePlan plan = stages.get(stage);
        if (plan == null) {
            throw new IllegalArgumentException("stage is " + stage + ", must be one of " + stages.keySet());
        }
        return plan;
    }
}
