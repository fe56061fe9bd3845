package firebreak.engine.scenario;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Steps: what follows from a branch, or an entry's effects.
final class StepDecoder {
    private static final List<String> VERBS = EntryForms.STEP.verbs();

    private final Values values;

    StepDecoder(Values values) {
        this.values = values;
    }

    List<Step> steps(YamlNode node) {
        List<Step> steps = new ArrayList<>();
        for (YamlNode item : values.list(node, item -> item)) {
            Fields fields = new Fields(values.reading(), item, Parts.place(item), "this step", EntryForms.STEP);
            int later = fields.or("later", values::duration, 0);
            String verb = fields.oneOf(VERBS, "does nothing");
            YamlNode value = verb == null ? null : fields.required(verb);
            if (verb != null && value != null) {
                Step step = step(verb, value, fields, later);
                if (step != null) {
                    steps.add(step);
                }
                fields.done();
            } else if (item instanceof YamlNode.Mapping mapping && mapping.pairs().size() == 1) {
                fields.done();
            }
        }
        return steps;
    }

    private @Nullable Step step(String verb, YamlNode value, Fields fields, int later) {
        return switch (verb) {
            case "entry" -> new Step.StartEntry(values.id(value, IdKind.ENTRY), later);
            case "reveal" ->
                new Step.Reveal(
                        values.id(value, IdKind.EVIDENCE),
                        fields.need(
                                "to",
                                to -> values.oneOrMore(to, item -> values.id(item, IdKind.DELEGATION)),
                                List.of()),
                        later);
            case "discredit" ->
                new Step.Discredit(
                        values.id(value, IdKind.EVIDENCE),
                        fields.need(
                                "to",
                                to -> values.oneOrMore(to, item -> values.id(item, IdKind.DELEGATION)),
                                List.of()),
                        fields.orNull("because", values::playerText),
                        later);
            case "shift" -> shift(value, fields, later);
            case "harm" ->
                new Step.ChangeHarm(
                        values.id(value, IdKind.INCIDENT), fields.need("by", values::change, 0), later);
            case "stage" ->
                new Step.SetStage(
                        values.id(value, IdKind.INCIDENT),
                        fields.need("to", to -> values.word(to, Stage.class, "a stage"), Stage.DETECTED),
                        later);
            case "inform" ->
                new Step.Inform(
                        values.id(value, IdKind.DELEGATION),
                        fields.need("incident", incident -> values.id(incident, IdKind.INCIDENT), ""),
                        fields.need("severity", severity -> values.number(severity, 0, 5), 0),
                        later);
            case "pressure" ->
                new Step.ChangePressure(
                        values.id(value, IdKind.DELEGATION), fields.need("by", values::change, 0), later);
            case "support" -> {
                Dyad dyad = values.dyad(value);
                int by = fields.need("by", values::change, 0);
                yield dyad == null ? null : new Step.ChangeSupport(dyad, by, later);
            }
            case "open" -> new Step.OpenChannel(values.id(value, IdKind.CHANNEL), later);
            case "close" -> new Step.CloseChannel(values.id(value, IdKind.CHANNEL), later);
            case "enable" -> new Step.EnableEntry(values.id(value, IdKind.ENTRY), later);
            case "disable" -> new Step.DisableEntry(values.id(value, IdKind.ENTRY), later);
            case "set" ->
                new Step.SetVariable(
                        values.id(value, IdKind.VARIABLE),
                        fields.need("to", to -> values.number(to, -1_000_000, 1_000_000), 0),
                        later);
            default -> throw new IllegalStateException("verb is " + verb + ", must be one of " + VERBS);
        };
    }

    private @Nullable Step shift(YamlNode value, Fields fields, int later) {
        Dyad dyad = values.dyad(value);
        int tension = fields.or("T", values::change, 0);
        int uncertainty = fields.or("U", values::change, 0);
        int trust = fields.or("R", values::change, 0);
        Text because = fields.orNull("because", values::playerText);
        return dyad == null ? null : new Step.Shift(dyad, tension, uncertainty, trust, because, later);
    }
}
