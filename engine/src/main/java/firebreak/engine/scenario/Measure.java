package firebreak.engine.scenario;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A confidence-building measure.
///
/// @param id           such as `OSCE-03`
/// @param title        what people call it
/// @param forum        the forum it belongs to
/// @param measureClass its class, for habituation
/// @param pack         the library's pack it pays, or null
/// @param roles        who may offer it, at least one
/// @param costPoints   political capital, 0..12
/// @param bilateral    whether it goes with bilateral dialogue when that is suspended
/// @param needs        what must hold, all of them
/// @param help         one sentence, or null
/// @param delivers     what the accepting side gets, or null
/// @param failure      what it looks like when it fails, or null
/// @param declinedIsSilence whether to decline it is as if a call had not been answered
/// @param attributionPermille what its source tells those on whose rows the pack works about an incident, 0 if nothing
/// @param source      the kind of that source
/// @param norms        what its giver promises to uphold; who has given it and strains one breaks it
public record Measure(
        String id,
        Text title,
        String forum,
        MeasureClass measureClass,
        @Nullable String pack,
        Set<Role> roles,
        int costPoints,
        boolean bilateral,
        List<Need> needs,
        @Nullable Text help,
        @Nullable Text delivers,
        @Nullable Text failure,
        boolean declinedIsSilence,
        int attributionPermille,
        EvidenceSource source,
        List<NormFlag> norms) {
    public Measure {
        roles = Frozen.set(Role.class, roles);
        needs = List.copyOf(needs);
        norms = List.copyOf(norms);
        Range.check("costPoints", costPoints, 0, 12);
        Range.permille("attributionPermille", attributionPermille);
    }
}
