package firebreak.engine.scenario;

import firebreak.engine.diagnostic.Code;
import firebreak.engine.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Whether incidents begin, spread sensibly and leave evidence that somebody finds.
final class IncidentChecks {
    private final Scenario scenario;
    private final Reading in;

    IncidentChecks(Scenario scenario, Reading in) {
        this.scenario = scenario;
        this.in = in;
    }

    void all() {
        TreeSet<String> inCircles = new TreeSet<>();
        for (IncidentPlan incident : scenario.incidents().values()) {
            Span place = in.symbols().place(IdKind.INCIDENT, incident.id());
            if (place != null) {
                begins(incident, place);
                circle(incident, place, new ArrayList<>(), inCircles);
            }
        }
        scenario.evidence().values().forEach(this::found);
        scenario.evidence().values().forEach(this::early);
    }

    private void begins(IncidentPlan incident, Span place) {
        boolean led = incident.detectedMinute().isPresent()
                || incident.beginsWhen() != null
                || scenario.incidents().values().stream()
                        .flatMap(other -> other.spreadsTo().stream())
                        .anyMatch(spread ->
                                spread instanceof Spread.ToIncident(var to, _) && to.equals(incident.id()))
                || EntryChecks.steps(scenario)
                        .anyMatch(step ->
                                step instanceof Step.SetStage(var id, _, _) && id.equals(incident.id()));
        if (!led) {
            in.report(
                    Code.W007,
                    place,
                    "the incident `" + incident.id() + "` never begins",
                    "",
                    "add `latent: until D1 06:20` to its stages, or `begins_when`");
        }
    }

    private void circle(IncidentPlan at, Span place, List<String> path, Set<String> inCircles) {
        path.add(at.id());
        for (Spread spread : at.spreadsTo()) {
            if (!(spread instanceof Spread.ToIncident(var to, _))) {
                continue;
            }
            if (to.equals(path.getFirst()) && !inCircles.contains(to)) {
                inCircles.addAll(path);
                in.report(
                        Code.E041,
                        place,
                        path.size() == 1
                                ? "the incident `" + to + "` spreads to itself"
                                : "the incidents " + Values.choices(path) + " spread in a circle",
                        "",
                        "take one of them out of a `spreads_to`");
            }
            IncidentPlan next = scenario.incidents().get(to);
            if (next != null && !path.contains(to)) {
                circle(next, place, path, inCircles);
            }
        }
        path.removeLast();
    }

    /// A victim that holds evidence of an incident in turn 0 reads of it before it has noticed anything.
    private void early(EvidenceItem evidence) {
        Span place = in.symbols().place(IdKind.EVIDENCE, evidence.id());
        IncidentPlan incident = evidence.about() == null ? null : scenario.incidents().get(evidence.about());
        if (place == null || incident == null || !evidence.heldBy().contains(incident.target().delegation())) {
            return;
        }
        boolean later = incident.detectedMinute().isEmpty() || incident.detectedMinute().getAsInt() > 0;
        if (later) {
            String when = incident.detectedMinute().isEmpty() ? "" : " at " + scenario.turns().moment(incident.detectedMinute().getAsInt());
            in.report(
                    Code.W025,
                    place,
                    "`" + incident.target().delegation() + "` holds `" + evidence.id() + "` before it notices `" + incident.id() + "`" + when,
                    "",
                    "take it out of `held_by`, and let an entry reveal it: `effects: [ { reveal: " + evidence.id() + ", to: "
                            + incident.target().delegation() + " } ]`");
        }
    }

    private void found(EvidenceItem evidence) {
        Span place = in.symbols().place(IdKind.EVIDENCE, evidence.id());
        boolean reaches = !evidence.heldBy().isEmpty()
                || scenario.msel().values().stream()
                        .anyMatch(entry -> entry.happening() instanceof Happening.Inject inject
                                && inject.reveals().contains(evidence.id()))
                || EntryChecks.steps(scenario)
                        .anyMatch(step -> step instanceof Step.Reveal(var id, _, _) && id.equals(evidence.id()));
        if (!reaches && place != null) {
            in.report(
                    Code.A003,
                    place,
                    "nobody ever gets the evidence `" + evidence.id() + "`",
                    "",
                    "add `held_by`, or let an entry reveal it");
        }
    }
}
