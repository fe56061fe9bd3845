package firebreak.engine.scenario;

import firebreak.engine.diagnostic.Code;
import firebreak.engine.diagnostic.Span;
import firebreak.engine.diagnostic.Diagnostic;
import firebreak.engine.facts.Condition;
import firebreak.engine.facts.Outlook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/// Objectives and endings.
final class ReviewDecoder {
    private final Parts parts;
    private final Values values;
    private final Reading in;

    ReviewDecoder(Parts parts, Values values) {
        this.parts = parts;
        this.values = values;
        this.in = values.reading();
    }

    SequencedMap<String, Objective> objectives() {
        SequencedMap<String, Objective> objectives = new LinkedHashMap<>();
        parts.entries("objectives").forEach((id, pair) -> {
            Fields fields = new Fields(in, pair.value(), pair.key().span(), "objective `" + id + "`", EntryForms.OBJECTIVE_FORM);
            Text text = fields.need("text", values::text, Text.of(id));
            Metric metric = metric(fields);
            fields.done();
            objectives.put(id, new Objective(id, text, metric));
        });
        return objectives;
    }

    private Metric metric(Fields fields) {
        if (fields.has("metric") && fields.has("met_when")) {
            in.report(new Diagnostic(
                            Code.E025,
                            "`metric` and `met_when` exclude each other",
                            fields.keyPlace("met_when"),
                            "",
                            "keep one of them")
                    .with(fields.keyPlace("metric"), "first here"));
        }
        Condition met = fields.orNull("met_when", values::condition);
        YamlNode node = fields.optional("metric");
        if (node != null) {
            return metric(node, fields);
        }
        return met == null ? new Metric.Expectations() : new Metric.MetWhen(met);
    }

    private Metric metric(YamlNode node, Fields objective) {
        Fields fields = new Fields(in, node, objective.keyPlace("metric"), "this metric", EntryForms.METRIC);
        String verb = fields.oneOf(EntryForms.METRIC.verbs(), "measures nothing");
        Metric metric = new Metric.Expectations();
        if ("each".equals(verb)) {
            String each = fields.need("each", values::string, "delegation");
            if (!each.equals("delegation")) {
                Values.notAChoice(in, each, fields.valuePlace("each"), "something to count", List.of("delegation"));
            }
            metric = new Metric.EachDoes(
                    fields.need("after_severity", value -> values.number(value, 0, 5), 0),
                    fields.need("do", value -> values.word(value, Deed.class, "something to do"), Deed.CALL),
                    fields.need("within", values::duration, 0));
        } else if ("calls_in_deadline".equals(verb)) {
            metric = new Metric.CallsInDeadline(fields.need("calls_in_deadline", values::permille, 0));
        } else if ("claims_below".equals(verb)) {
            metric = new Metric.ClaimsBelow(
                    fields.need("claims_below", values::permille, 0),
                    fields.or("at_most", value -> values.number(value, 0, 10_000), 0));
        } else if ("escalation_at_most".equals(verb)) {
            int most = Metric.EscalationAtMost.MOST;
            metric = new Metric.EscalationAtMost(fields.need("escalation_at_most", value -> values.number(value, 0, most), 0));
        }
        fields.done();
        return metric;
    }

    private boolean holdsForCertain(Condition when) {
        TurnPlan turns = in.turns();
        return turns == null || when.outlook(turns.turns().size(), TurnPlan.ZERO_START_MINUTE, turns.endMinute()) == Outlook.ALWAYS;
    }

    /// Final endings after the one that always holds: one of them stands too late, or that one too early.
    private void unreachable(String certain, Span place, SequencedMap<String, Span> tooLate) {
        if (tooLate.size() == 1) {
            tooLate.forEach((id, late) -> in.report(
                    Code.W020,
                    late,
                    "the ending `" + id + "` can never be reached",
                    "`" + certain + "` before it always holds",
                    "put it before `" + certain + "`"));
        } else if (!tooLate.isEmpty()) {
            in.report(
                    Code.W020,
                    place,
                    "the endings after `" + certain + "` can never be reached: " + Values.choices(List.copyOf(tooLate.keySet())),
                    "this one always holds",
                    "put `" + certain + "` after them");
        }
    }

    List<Ending> endings() {
        List<Ending> endings = new ArrayList<>();
        TreeMap<String, YamlNode> ids = new TreeMap<>();
        Ending certain = null;
        Span certainPlace = null;
        SequencedMap<String, Span> tooLate = new LinkedHashMap<>();
        boolean unread = false;
        List<YamlNode> items = parts.items("endings");
        for (YamlNode item : items) {
            Fields fields = new Fields(in, item, Parts.place(item), "this ending", EntryForms.ENDING);
            String id = fields.or("id", values::string, "ending-" + (endings.size() + 1));
            if (ids.putIfAbsent(id, item) != null) {
                in.report(
                        Code.E024,
                        Parts.place(item),
                        "the ending `" + id + "` is declared twice",
                        "again here",
                        "give it another id");
            }
            boolean isFinal = fields.or("final", values::yesOrNo, false);
            Condition when = fields.orNull("when", values::condition);
            if (!fields.has("when")) {
                fields.required("when");
            }
            Text title = fields.need("title", values::playerText, Text.of(id));
            Text text = fields.orNull("text", values::playerText);
            fields.done();
            unread |= when == null;
            if (when != null) {
                Ending ending = new Ending(id, when, isFinal, title, text);
                endings.add(ending);
                if (isFinal && certain != null) {
                    tooLate.put(id, Parts.place(item));
                }
                if (certain == null && isFinal && holdsForCertain(when)) {
                    certain = ending;
                    certainPlace = Parts.place(item);
                }
            }
        }
        if (certain != null && certainPlace != null) {
            unreachable(certain.id(), certainPlace, tooLate);
        }
        if (!items.isEmpty() && certain == null && !unread) {
            in.report(
                    Code.E050,
                    Parts.place(items.getLast()),
                    "no ending holds for certain when the last turn is over",
                    "",
                    "add one that does: `{ final: true, when: 'true', title: ... }`");
        }
        return endings;
    }
}
