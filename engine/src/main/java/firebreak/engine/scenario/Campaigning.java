package firebreak.engine.scenario;

import firebreak.engine.diagnostic.Code;
import firebreak.engine.diagnostic.Span;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.SequencedMap;

/// Campaigns are what several incidents of one author share; each is named where an incident says that it is part of it.
final class Campaigning {
    private final Reading in;
    private final Companions companions;
    private final SequencedMap<String, IncidentPlan> first = new LinkedHashMap<>();

    Campaigning(Reading in) {
        this.in = in;
        this.companions = new Companions(in);
    }

    /// @param place where the incident names its campaign
    void add(IncidentPlan incident, Span place) {
        String campaign = incident.campaign();
        if (campaign == null) {
            return;
        }
        companions.add(campaign, incident.id(), place);
        IncidentPlan before = first.putIfAbsent(campaign, incident);
        if (before != null && !Objects.equals(before.author(), incident.author())) {
            in.report(
                    Code.E059,
                    place,
                    "`" + incident.id() + "` is of the campaign `" + campaign + "` and of another author than `" + before.id() + "`",
                    "",
                    "give both the same `author`, or take `campaign` away from one");
        }
    }

    /// Once all incidents are known.
    void check() {
        companions.reportAlone(Code.W024, "incident of the campaign", "give another incident the same `campaign`, or take it away");
    }
}
