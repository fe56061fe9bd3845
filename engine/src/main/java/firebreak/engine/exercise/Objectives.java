package firebreak.engine.exercise;

import firebreak.engine.exercise.EntryState.Expected;
import firebreak.engine.facts.Condition;
import firebreak.engine.scenario.Entry;
import firebreak.engine.scenario.Metric;
import firebreak.engine.scenario.Objective;
import firebreak.engine.seat.CallStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether the objectives of an exercise have been met, from what happened.
public final class Objectives {

    /// How one objective stands.
    ///
    /// @param detail one line that says why
    public record Finding(boolean met, String detail) {}

    /// What is compared with a number, of what concerns the whole table.
    private static final Pattern COMPARED = Pattern.compile(
            "(max_tension|mean_tension|max_rung|measures_used|calls_unanswered|total_escalation|peak_escalation)\\(\\) *(<=|>=|==|!=|<|>) *(\\d+)");

    private Objectives() {}

    static void judge(Batch batch, Cause cause) {
        for (Objective objective : batch.before().scenario().objectives().values()) {
            Finding finding = finding(batch.before(), objective);
            batch.emit(new Event.ObjectiveJudged(cause, objective.id(), finding.met(), finding.detail()));
        }
    }

    /// How an objective stands now.
    public static Finding finding(State state, Objective objective) {
        return switch (objective.metric()) {
            case Metric.EachDoes each -> eachDoes(state, each);
            case Metric.CallsInDeadline(var atLeast) -> callsInDeadline(state, atLeast);
            case Metric.ClaimsBelow(var below, var atMost) -> claimsBelow(state, below, atMost);
            case Metric.EscalationAtMost(var atMost) -> escalationAtMost(state, atMost);
            case Metric.MetWhen(var condition) -> {
                boolean value = condition.evaluate(new StateFacts(state)).value();
                yield new Finding(value, inWords(state, condition));
            }
            case Metric.Expectations _ -> expectations(state, objective.id());
        };
    }

    /// A condition as people read it, with what is so: `highest tension below 650 (it is 254)`.
    private static String inWords(State state, Condition condition) {
        StateFacts facts = new StateFacts(state);
        StringBuilder words = new StringBuilder();
        Matcher compared = COMPARED.matcher(condition.source());
        while (compared.find()) {
            String name = compared.group(1);
            String what = switch (name) {
                case "max_tension" -> "highest tension";
                case "mean_tension" -> "mean tension";
                case "max_rung" -> "highest rung";
                case "measures_used" -> "number of measures used";
                case "total_escalation" -> "escalation index";
                case "peak_escalation" -> "escalation index of the worst day";
                default -> "number of calls never answered";
            };
            int now = switch (name) {
                case "max_tension" -> facts.maxTension();
                case "mean_tension" -> facts.meanTension();
                case "max_rung" -> facts.maxRung();
                case "measures_used" -> facts.measuresUsed();
                case "total_escalation" -> facts.totalEscalation();
                case "peak_escalation" -> facts.peakEscalation();
                default -> facts.callsUnanswered();
            };
            String how = switch (compared.group(2)) {
                case "<" -> " below ";
                case "<=" -> " at most ";
                case ">" -> " above ";
                case ">=" -> " at least ";
                case "==" -> " exactly ";
                default -> " other than ";
            };
            compared.appendReplacement(words, what + how + compared.group(3) + " (it is " + now + ")");
        }
        compared.appendTail(words);
        return words.toString().replace("&&", "and").replace("||", "or");
    }

    private static Finding eachDoes(State state, Metric.EachDoes metric) {
        List<String> missed = new ArrayList<>();
        List<String> met = new ArrayList<>();
        for (String delegation : state.scenario().delegations().keySet()) {
            int since = Integer.MAX_VALUE;
            for (KnownIncident known : state.known(delegation).values()) {
                if (known.severity() >= metric.afterSeverity()) {
                    since = Math.min(since, known.since().get(metric.afterSeverity()));
                }
            }
            if (since == Integer.MAX_VALUE) {
                continue;
            }
            (did(state, delegation, metric, since) ? met : missed).add(Mailing.nameOf(state, delegation));
        }
        if (met.isEmpty() && missed.isEmpty()) {
            return new Finding(false, "nobody learnt of an incident of severity " + metric.afterSeverity());
        }
        String detail = (met.isEmpty() ? "" : "in time: " + String.join(", ", met))
                + (met.isEmpty() || missed.isEmpty() ? "" : "; ")
                + (missed.isEmpty() ? "" : "not in time: " + String.join(", ", missed));
        return new Finding(missed.isEmpty(), detail);
    }

    private static boolean did(State state, String delegation, Metric.EachDoes metric, int since) {
        int until = since + metric.withinMinutes();
        return switch (metric.deed()) {
            case CALL_NOMINATED ->
                state.calls().values().stream()
                        .anyMatch(call -> isNominated(state, call) && spoke(call, delegation, since, until));
            case CALL -> state.calls().values().stream().anyMatch(call -> spoke(call, delegation, since, until));
            case OFFER ->
                state.offers().values().stream()
                        .anyMatch(offer -> offer.by().equals(delegation) && within(offer.offeredMinute(), since, until));
            case ASSESS -> state.known(delegation).keySet().stream()
                    .anyMatch(incident -> Attribution.plan(state, incident).suspects().stream()
                            .anyMatch(suspect -> {
                                State.Stated stated = state.stated(delegation, incident, suspect);
                                return stated != null && within(stated.minute(), since, until);
                            }));
        };
    }

    private static boolean isNominated(State state, CallState call) {
        ContactState contact = state.contact(call.to(), call.role());
        return contact != null && contact.nominated();
    }

    /// A delegation has called, has answered, or has been answered: two that speak both do.
    private static boolean spoke(CallState call, String delegation, int since, int until) {
        boolean answered = call.answer() != null && !call.isHoax() && within(call.answeredMinute(), since, until);
        return (call.caller().equals(delegation) && (answered || within(call.placedMinute(), since, until)))
                || (call.to().equals(delegation) && answered);
    }

    private static boolean within(int minute, int since, int until) {
        return minute >= since && minute <= until;
    }

    private static Finding callsInDeadline(State state, int atLeast) {
        int over = 0;
        int inTime = 0;
        for (CallState call : state.calls().values()) {
            if (!call.status().open() && !call.isHoax()) {
                over++;
                inTime += call.status() == CallStatus.ANSWERED ? 1 : 0;
            }
        }
        if (over == 0) {
            return new Finding(false, "no call was placed");
        }
        int share = inTime * 1000 / over;
        return new Finding(share >= atLeast, inTime + " of " + over + " calls answered in their deadline");
    }

    private static Finding claimsBelow(State state, int below, int atMost) {
        List<String> weak = new ArrayList<>();
        for (ClaimState claim : state.claims().values()) {
            if (claim.isPublicAttribution() && claim.attributionPermille() < below) {
                weak.add(Mailing.nameOf(state, claim.by()) + " against " + Mailing.nameOf(state, claim.against()));
            }
        }
        return new Finding(
                weak.size() <= atMost,
                weak.isEmpty() ? "no public claim with attribution below " + below : "claimed on thin evidence: " + String.join("; ", weak));
    }

    private static Finding escalationAtMost(State state, int atMost) {
        EscalationIndex index = EscalationIndex.of(state);
        int worst = 0;
        int points = Integer.MIN_VALUE;
        for (int day : index.days().keySet()) {
            if (index.on(day) > points) {
                worst = day;
                points = index.on(day);
            }
        }
        return index.days().isEmpty()
                ? new Finding(true, "nobody acted")
                : new Finding(points <= atMost, "the day that counts most is D" + worst + " with " + points + " points");
    }

    private static Finding expectations(State state, String objective) {
        int met = 0;
        int missed = 0;
        for (Entry entry : state.scenario().msel().values()) {
            boolean his = entry.expect() != null
                    && (objective.equals(entry.expect().objective()) || objective.equals(entry.objective()));
            if (his) {
                Expected expected = state.entry(entry.id()).expected();
                met += expected == Expected.MET ? 1 : 0;
                missed += expected == Expected.MISSED ? 1 : 0;
            }
        }
        return new Finding(missed == 0 && met > 0, met + " expected actions done, " + missed + " missed");
    }
}
