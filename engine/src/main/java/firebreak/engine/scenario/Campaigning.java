package firebreak.engine.scenario;

import firebreak.engine.diagnostic.Closest;
import firebreak.engine.diagnostic.Code;
import firebreak.engine.diagnostic.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;

/// Campaigns are what several incidents of one author share; each is named where an incident says that it is part of it.
final class Campaigning {
    private final Reading in;
    private final SequencedMap<String, List<IncidentPlan>> campaigns = new LinkedHashMap<>();
    private final SequencedMap<String, Span> places = new LinkedHashMap<>();

    Campaigning(Reading in) {
        this.in = in;
    }

    /// @param place where the incident names its campaign
    void add(IncidentPlan incident, Span place) {
        if (incident.campaign() != null) {
            campaigns.computeIfAbsent(incident.campaign(), _ -> new ArrayList<>()).add(incident);
            places.put(incident.id(), place);
        }
    }

    void check() {
        campaigns.forEach((campaign, incidents) -> {
            IncidentPlan first = incidents.getFirst();
            if (incidents.size() == 1) {
                alone(campaign, first);
            }
            for (IncidentPlan incident : incidents) {
                if (!Objects.equals(first.author(), incident.author())) {
                    in.report(
                            Code.E059,
                            place(incident),
                            "`" + incident.id() + "` is of the campaign `" + campaign + "` and of another author than `" + first.id() + "`",
                            "",
                            "give both the same `author`, or take `campaign` away from one");
                }
            }
        });
    }

    private void alone(String campaign, IncidentPlan incident) {
        List<String> others = campaigns.keySet().stream().filter(other -> !other.equals(campaign)).toList();
        in.report(
                Code.W024,
                place(incident),
                "`" + incident.id() + "` is the only incident of the campaign `" + campaign + "`",
                "",
                Closest.to(campaign, others)
                        .map(meant -> "change it to `" + meant + "`")
                        .orElse("give another incident the same `campaign`, or take it away"));
    }

    private Span place(IncidentPlan incident) {
        return Objects.requireNonNull(places.get(incident.id()));
    }
}
