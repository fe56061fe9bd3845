package firebreak.engine.scenario;

import firebreak.engine.scenario.EscalationClass.Covered;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// The rules as data: what ships with the product, with what a scenario adds or replaces. Ids are the keys.
public record Library(
        SequencedMap<String, Move> moves,
        SequencedMap<String, Measure> measures,
        SequencedMap<String, Pack> packs,
        SequencedMap<String, ChannelKind> channelKinds,
        SequencedMap<String, IncidentKind> incidentKinds,
        List<CascadeEdge> cascade,
        SequencedMap<String, Norm> norms,
        List<Rung> ladder,
        SequencedMap<String, Doctrine> doctrines,
        SequencedMap<String, EscalationClass> escalation) {
    public Library {
        moves = Frozen.map(moves);
        measures = Frozen.map(measures);
        packs = Frozen.map(packs);
        channelKinds = Frozen.map(channelKinds);
        incidentKinds = Frozen.map(incidentKinds);
        cascade = List.copyOf(cascade);
        norms = Frozen.map(norms);
        ladder = List.copyOf(ladder);
        doctrines = Frozen.map(doctrines);
        escalation = Frozen.map(escalation);
    }

    /// The class as which acts count that are not moves; null if they do not count.
    public @Nullable EscalationClass covering(Covered acts) {
        for (EscalationClass each : escalation.values()) {
            if (each.covers().contains(acts)) {
                return each;
            }
        }
        return null;
    }
}
