package firebreak.engine.view;

import firebreak.engine.exercise.CallState;
import firebreak.engine.exercise.ClaimState;
import firebreak.engine.exercise.EntryState;
import firebreak.engine.exercise.State;
import firebreak.engine.scenario.Entry;
import firebreak.engine.scenario.Expectation;
import firebreak.engine.scenario.Metric;
import firebreak.engine.scenario.Objective;
import firebreak.engine.seat.CallStatus;
import firebreak.engine.seat.SeatView;
import java.util.ArrayList;
import java.util.List;

/// How the objectives stand. Until they are judged, what can be counted is told and nothing more.
final class Objectives {

    private Objectives() {}

    static List<SeatView.Metric> of(State state) {
        List<SeatView.Metric> objectives = new ArrayList<>();
        for (Objective objective : state.scenario().objectives().values()) {
            State.Judgement judged = state.judgements().get(objective.id());
            objectives.add(new SeatView.Metric(
                    objective.id(),
                    objective.text().toString(),
                    judged == null ? "open" : judged.met() ? "met" : "missed",
                    judged == null ? soFar(state, objective) : judged.detail()));
        }
        return objectives;
    }

    private static String soFar(State state, Objective objective) {
        return switch (objective.metric()) {
            case Metric.EachDoes each ->
                finding(state, objective) + " (within " + Phrases.span(each.withinMinutes()) + " of an incident of severity "
                        + each.afterSeverity() + ")";
            case Metric.CallsInDeadline _ -> calls(state);
            case Metric.ClaimsBelow claims -> claims(state, claims);
            case Metric.EscalationAtMost(var most) -> finding(state, objective) + ", at most " + most + " on any day";
            case Metric.MetWhen _ -> "to hold at the end: " + finding(state, objective);
            case Metric.Expectations _ -> expectations(state, objective.id());
        };
    }

    private static String finding(State state, Objective objective) {
        return firebreak.engine.exercise.Objectives.finding(state, objective).detail();
    }

    private static String calls(State state) {
        int inTime = 0;
        int over = 0;
        int open = 0;
        for (CallState call : state.calls().values()) {
            if (!call.isHoax()) {
                inTime += call.status() == CallStatus.ANSWERED ? 1 : 0;
                over += call.status().open() ? 0 : 1;
                open += call.status().open() ? 1 : 0;
            }
        }
        return inTime + " of " + over + " calls answered in time, " + open + " still open";
    }

    private static String claims(State state, Metric.ClaimsBelow metric) {
        int weak = 0;
        for (ClaimState claim : state.claims().values()) {
            weak += claim.isPublicAttribution() && claim.attributionPermille() < metric.belowPermille() ? 1 : 0;
        }
        return weak + " public claims on weak grounds, at most " + metric.atMost();
    }

    private static String expectations(State state, String objective) {
        int met = 0;
        int missed = 0;
        int open = 0;
        for (Entry entry : state.scenario().msel().values()) {
            Expectation expect = entry.expect();
            if (expect != null && (objective.equals(expect.objective()) || objective.equals(entry.objective()))) {
                EntryState now = state.entry(entry.id());
                met += now.expected() == EntryState.Expected.MET ? 1 : 0;
                missed += now.expected() == EntryState.Expected.MISSED ? 1 : 0;
                open += now.expected() == EntryState.Expected.OPEN ? 1 : 0;
            }
        }
        return met + " met, " + missed + " missed, " + open + " open";
    }
}
