package firebreak.engine.scenario;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The effects of moves.
final class EffectDecoder {
    private static final List<String> VERBS = MoveForms.EFFECT.verbs();

    private final Values values;

    EffectDecoder(Values values) {
        this.values = values;
    }

    List<Effect> effects(YamlNode node) {
        List<Effect> effects = new ArrayList<>();
        for (YamlNode item : values.list(node, item -> item)) {
            Fields fields = new Fields(values.reading(), item, Parts.place(item), "this effect", MoveForms.EFFECT);
            String verb = fields.oneOf(VERBS, "does nothing");
            YamlNode value = verb == null ? null : fields.required(verb);
            if (verb != null && value != null) {
                Effect effect = effect(verb, value, fields);
                if (effect != null) {
                    effects.add(effect);
                }
                fields.done();
            } else if (verb == null) {
                finishUnknown(fields, item);
            }
        }
        return effects;
    }

    private static void finishUnknown(Fields fields, YamlNode item) {
        if (item instanceof YamlNode.Mapping mapping && mapping.pairs().size() == 1) {
            fields.done();
        }
    }

    private @Nullable Effect effect(String verb, YamlNode value, Fields fields) {
        return switch (verb) {
            case "shift" ->
                new Effect.Shift(
                        values.word(value, Row.class, "a view"),
                        fields.or("T", values::change, 0),
                        fields.or("U", values::change, 0),
                        fields.or("R", values::change, 0));
            case "support" -> new Effect.ChangeSupport(values.change(value));
            case "pressure" -> new Effect.ChangePressure(values.change(value));
            case "attribution" ->
                new Effect.ChangeAttribution(
                        values.change(value),
                        fields.or("to", node -> values.word(node, Whose.class, "somebody"), Whose.SELF),
                        fields.or(
                                "source",
                                node -> values.word(node, EvidenceSource.class, "a source"),
                                EvidenceSource.REPORT));
            case "harm" ->
                new Effect.ChangeHarm(
                        values.change(value),
                        fields.or("of", node -> values.word(node, HarmOf.class, "a set of incidents"), HarmOf.ABOUT));
            case "cascade" -> new Effect.ChangeCascade(values.change(value));
            case "hostile" ->
                new Effect.Hostile(
                        values.number(value, 0, 5),
                        fields.or("means", node -> values.word(node, Means.class, "a means"), Means.CYBER));
            case "exposure" -> new Effect.Exposure(values.permille(value));
            case "claim" -> new Effect.Claim(values.word(value, ClaimKind.class, "a kind of claim"));
            case "statement" -> new Effect.Statement(values.word(value, Tone.class, "a tone"));
            case "pack" -> new Effect.UsePack(values.id(value, IdKind.PACK));
            case "pledge" -> new Effect.GivePledge(values.string(value));
            case "breach" -> only(value, "pledge", new Effect.BreachPledge());
            case "ambiguous" -> new Effect.Ambiguous(values.permille(value));
            case "notify" -> only(value, "yes", new Effect.Notify());
            case "physical" -> only(value, "yes", new Effect.Physical());
            case "stage" -> new Effect.SetStage(values.word(value, Stage.class, "a stage"));
            case "request" -> only(value, "assistance", new Effect.RequestAssistance());
            case "await" -> new Effect.Await(values.id(value, IdKind.NORM), fields.or("within", values::duration, 72 * 60));
            case "suspend" -> only(value, "bilateral", new Effect.SuspendBilateral());
            case "resume" -> only(value, "bilateral", new Effect.ResumeBilateral());
            case "retract" -> only(value, "yes", new Effect.Retract());
            case "deny" -> only(value, "yes", new Effect.Deny());
            case "burn" -> only(value, "source", new Effect.LoseSource());
            case "maturity" -> new Effect.ChangeMaturity(values.change(value));
            case "frame" -> new Effect.Frame(values.permille(value));
            case "indict" -> only(value, "yes", new Effect.Indict());
            case "contact" -> new Effect.ChangeContact(values.word(value, ContactDeed.class, "possible here"));
            case "inform" -> new Effect.Inform(values.word(value, Whose.class, "somebody"));
            case "evidence" -> only(value, "give", new Effect.GiveEvidence());
            case "loss" -> new Effect.OwnLoss(values.permille(value));
            case "capital" -> new Effect.ChangeCapital(values.number(value, -12, 12));
            default -> throw new IllegalStateException("verb is " + verb + ", must be one of " + VERBS);
        };
    }

    private <T> T only(YamlNode node, String word, T meaning) {
        String written = values.string(node);
        if (!written.equals(word) && !(word.equals("yes") && written.equals("true"))) {
            Values.notAChoice(
                    values.reading(), written, Values.firstLine(node.span()), "possible here", List.of(word));
        }
        return meaning;
    }
}
