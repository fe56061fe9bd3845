package firebreak.engine.scenario;

import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// A piece of evidence.
///
/// @param id               such as `ev-3`
/// @param title            what people call it
/// @param text             its content
/// @param about            the incident it is about, or null
/// @param tlp              who may see it
/// @param source           where it comes from
/// @param supportsPermille change of attribution by suspect, -1000..1000
/// @param heldBy           delegations that have it from the start
public record EvidenceItem(
        String id,
        Text title,
        Text text,
        @Nullable String about,
        Tlp tlp,
        EvidenceSource source,
        SequencedMap<String, Integer> supportsPermille,
        List<String> heldBy) {
    public EvidenceItem {
        supportsPermille = Frozen.map(supportsPermille);
        supportsPermille.forEach((_, value) -> Range.change("supportsPermille", value));
        heldBy = List.copyOf(heldBy);
    }
}
