package firebreak.engine.view;

import firebreak.engine.exercise.Campaigns;
import firebreak.engine.exercise.ClaimState;
import firebreak.engine.exercise.KnownIncident;
import firebreak.engine.exercise.Posture;
import firebreak.engine.exercise.Quantity;
import firebreak.engine.exercise.Reading;
import firebreak.engine.exercise.State;
import firebreak.engine.scenario.Delegation;
import firebreak.engine.scenario.Dyad;
import firebreak.engine.scenario.EvidenceItem;
import firebreak.engine.scenario.IncidentKind;
import firebreak.engine.scenario.IncidentPlan;
import firebreak.engine.scenario.Nciss;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.Stage;
import firebreak.engine.seat.SeatView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a delegation has found out: incidents, evidence, moods and claims.
final class Findings {

    private Findings() {}

    /// The incidents that the delegation has learnt of, in the order in which it did.
    static List<SeatView.Incident> incidents(Sight sight) {
        State state = sight.state();
        List<SeatView.Incident> incidents = new ArrayList<>();
        for (var entry : state.known(sight.delegation()).entrySet()) {
            IncidentPlan plan = plan(sight.scenario(), entry.getKey());
            KnownIncident known = entry.getValue();
            incidents.add(new SeatView.Incident(
                    plan.id(),
                    plan.label().toString(),
                    kind(sight.scenario(), plan),
                    plan.target().delegation(),
                    sector(plan),
                    known.stage().word(),
                    known.severity(),
                    known.open(),
                    known.physical(),
                    known.own() ? state.value(Quantity.harm(plan.id())) : -1,
                    known.sinceMinute(),
                    suspects(sight, plan),
                    nciss(plan, known.stage()),
                    Campaigns.linked(state, sight.delegation(), plan)));
        }
        if (incidents.size() > 1) {
            incidents.sort(Comparator.comparingInt(SeatView.Incident::sinceMinute));
        }
        return incidents;
    }

    /// The score, once the incident has been assessed.
    static @Nullable Integer nciss(IncidentPlan plan, Stage stage) {
        Nciss nciss = plan.nciss();
        return nciss == null || stage.compareTo(Stage.ASSESSED) < 0 ? null : Integer.valueOf(nciss.score());
    }

    static IncidentPlan plan(Scenario scenario, String id) {
        IncidentPlan plan = scenario.incidents().get(id);
        if (plan == null) {
            throw new IllegalStateException("incident is `" + id + "`, which the scenario lacks");
        }
        return plan;
    }

    static String kind(Scenario scenario, IncidentPlan plan) {
        IncidentKind kind = scenario.library().incidentKinds().get(plan.kind());
        return kind == null ? plan.kind() : kind.title().toString();
    }

    static String sector(IncidentPlan plan) {
        return plan.target().part().isEmpty() ? plan.target().sector() : plan.target().sector() + ", " + plan.target().part();
    }

    /// Whom the delegation may think of, itself apart: delegations first, so that the author's order tells nothing.
    private static List<SeatView.Suspect> suspects(Sight sight, IncidentPlan plan) {
        List<SeatView.Suspect> suspects = new ArrayList<>();
        for (Delegation other : sight.others()) {
            if (plan.suspects().contains(other.id())) {
                suspects.add(suspect(sight, plan, other.id()));
            }
        }
        for (String actor : sight.scenario().actors().keySet()) {
            if (plan.suspects().contains(actor)) {
                suspects.add(suspect(sight, plan, actor));
            }
        }
        return suspects;
    }

    private static SeatView.Suspect suspect(Sight sight, IncidentPlan plan, String id) {
        State.Stated stated = sight.state().stated(sight.delegation(), plan.id(), id);
        return new SeatView.Suspect(
                Phrases.handle(sight.scenario(), id),
                Phrases.label(sight.scenario(), id),
                sight.state().value(Quantity.attribution(sight.delegation(), plan.id(), id)),
                stated == null ? null : stated.band());
    }

    /// The evidence that the delegation holds, in the order in which it came.
    static List<SeatView.Evidence> evidence(Sight sight) {
        List<SeatView.Evidence> evidence = new ArrayList<>();
        for (var entry : sight.state().evidence(sight.delegation()).entrySet()) {
            EvidenceItem item = sight.scenario().evidence().get(entry.getKey());
            if (item == null) {
                throw new IllegalStateException("evidence is `" + entry.getKey() + "`, which the scenario lacks");
            }
            evidence.add(new SeatView.Evidence(
                    item.id(),
                    item.title().toString(),
                    item.text().toString(),
                    item.tlp().word(),
                    item.about() == null ? "" : item.about(),
                    entry.getValue(),
                    sight.state().discredited(sight.delegation()).get(item.id())));
        }
        if (evidence.size() > 1) {
            evidence.sort(Comparator.comparingInt(SeatView.Evidence::minute));
        }
        return evidence;
    }

    /// The capital's own mood towards each other delegation, and what its embassy there reports.
    static List<SeatView.Mood> moods(Sight sight) {
        State state = sight.state();
        List<SeatView.Mood> moods = new ArrayList<>();
        for (Delegation other : sight.others()) {
            Dyad dyad = new Dyad(sight.delegation(), other.id());
            Posture posture = state.posture(dyad);
            Reading reading = state.readings().get(dyad);
            moods.add(new SeatView.Mood(
                    other.id(),
                    state.tension(dyad),
                    state.uncertainty(dyad),
                    state.trust(dyad),
                    posture.rung(),
                    rung(sight.scenario(), posture.rung()),
                    Phrases.reading(reading),
                    reading == null || reading.cause().isEmpty() ? null : reading.cause()));
        }
        return moods;
    }

    static String rung(Scenario scenario, int number) {
        return number < scenario.library().ladder().size() ? scenario.library().ladder().get(number).name().toString() : "";
    }

    /// A claim as a delegation knows it: of another's legal claim, what the news says of it, and the incident where the
    /// delegation knows of it. That a claim of responsibility is wrong is seen by those whose evidence says so.
    static SeatView.Claim claim(Sight sight, ClaimState claim, int number) {
        String own = sight.delegation();
        boolean plain = !claim.isLegal() || claim.by().equals(own);
        return claim(
                sight.scenario(),
                claim,
                number,
                plain || sight.state().known(own).containsKey(claim.about()) ? claim.about() : "",
                plain,
                false,
                claim.falseTo().contains(own) && claim.ruling() != ClaimState.Ruling.RETRACTED
                        ? ClaimState.Ruling.REJECTED
                        : claim.ruling() == ClaimState.Ruling.PROVED_FALSE ? ClaimState.Ruling.OPEN : claim.ruling());
    }

    /// A claim as the public knows it.
    ///
    /// @param untilMinute what was ruled later is not known yet
    static SeatView.Claim publicClaim(Scenario scenario, ClaimState claim, int number, int untilMinute) {
        boolean open = claim.ruling() == ClaimState.Ruling.PROVED_FALSE || claim.ruledMinute() > untilMinute;
        return claim(
                scenario,
                claim,
                number,
                claim.isLegal() ? "" : claim.about(),
                !claim.isLegal(),
                false,
                open ? ClaimState.Ruling.OPEN : claim.ruling());
    }

    /// A claim with all that is to know of it.
    static SeatView.Claim frankly(Scenario scenario, ClaimState claim, int number) {
        return claim(scenario, claim, number, claim.about(), true, true, claim.ruling());
    }

    /// @param plain whom it is against, and in what words
    /// @param frank a legal claim shows how sure the claimant is, which is nobody's business but the facilitator's
    private static SeatView.Claim claim(
            Scenario scenario, ClaimState claim, int number, String about, boolean plain, boolean frank, ClaimState.Ruling ruling) {
        return new SeatView.Claim(
                "l" + number,
                number,
                claim.minute(),
                claim.by(),
                plain ? Phrases.handle(scenario, claim.against()) : "",
                about,
                claim.isLegal() ? claim.kind() : "attribution",
                claim.isLegal() && !frank ? "" : claim.band().name().toLowerCase(Locale.ROOT),
                switch (ruling) {
                    case OPEN -> "open";
                    case UPHELD -> "upheld";
                    case REJECTED, PROVED_FALSE -> "rejected";
                    case RETRACTED -> "retracted";
                },
                plain ? claim.text() : "");
    }
}
