package firebreak.engine.scenario;

import firebreak.engine.diagnostic.Closest;
import firebreak.engine.diagnostic.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/// The needs of moves and measures.
final class NeedDecoder {
    private static final List<String> VERBS = MoveForms.NEED.verbs();

    private final Values values;

    NeedDecoder(Values values) {
        this.values = values;
    }

    List<Need> needs(YamlNode node) {
        List<Need> needs = new ArrayList<>();
        for (YamlNode item : values.list(node, item -> item)) {
            Need need = need(item);
            if (need != null) {
                needs.add(need);
            }
        }
        return needs;
    }

    private @Nullable Need need(YamlNode node) {
        Fields fields = new Fields(values.reading(), node, Parts.place(node), "this need", MoveForms.NEED);
        Text says = fields.orNull("says", values::text);
        String verb = fields.oneOf(VERBS, "asks for nothing");
        Need need = verb == null ? null : need(verb, fields, says);
        fields.done();
        return need;
    }

    private @Nullable Need need(String verb, Fields fields, @Nullable Text says) {
        YamlNode value = fields.required(verb);
        if (value == null) {
            return null;
        }
        return switch (verb) {
            case "incident" ->
                new Need.IncidentIs(values.word(value, IncidentNeed.class, "a state of an incident"), says);
            case "severity" -> new Need.SeverityAtLeast(values.number(value, 0, 5), says);
            case "attribution" -> new Need.AttributionAtLeast(values.permille(value), says);
            case "evidence" -> only(value, "held", new Need.EvidenceHeld(says));
            case "support" -> new Need.SupportAtLeast(values.permille(value), says);
            case "trust" -> new Need.TrustAtLeast(values.permille(value), says);
            case "dialogue" -> new Need.Dialogue(isFirst(value, "open", "suspended"), says);
            case "channel" -> new Need.ChannelOpen(values.id(value, IdKind.CHANNEL_KIND), says);
            case "membership" -> new Need.Membership(membership(value), says);
            case "ruling" -> new Need.Ruling(values.string(value), says);
            case "claimed" -> new Need.Claimed(values.string(value), says);
            case "ordered" -> new Need.Ordered(values.id(value, IdKind.MOVE), says);
            case "received" -> new Need.Received(values.id(value, IdKind.MOVE), says);
            case "accused" -> only(value, "yes", new Need.Accused(says));
            case "claim" -> only(value, "made", new Need.ClaimMade(says));
            case "contacts" -> only(value, "both", new Need.ContactsBoth(says));
            case "rung" -> new Need.RungAtLeast(values.number(value, 0, 9), says);
            case "tension" -> new Need.TensionAtLeast(values.permille(value), says);
            case "pledge" -> only(value, "given", new Need.PledgeGiven(says));
            case "ally" -> only(value, "yes", new Need.Ally(says));
            case "any" -> any(value, says);
            default -> throw new IllegalStateException("verb is " + verb + ", must be one of " + VERBS);
        };
    }

    /// A network, treaty or forum to which somebody at the table belongs; what the library asks for may be nobody's.
    private String membership(YamlNode node) {
        String name = values.string(node);
        Reading in = values.reading();
        SortedSet<String> held = in.symbols().memberships();
        boolean own = !node.span().file().path().startsWith(Parts.LIBRARY_PREFIX);
        if (own && !name.isEmpty() && !held.contains(name)) {
            in.report(
                    Code.W005,
                    Values.firstLine(node.span()),
                    "no delegation is a member of `" + name + "`",
                    "so that nobody meets this need",
                    Closest.to(name, held)
                            .map(meant -> "change it to `" + meant + "`")
                            .orElse("add it to the `member_of` of a delegation"));
        }
        return name;
    }

    private @Nullable Need any(YamlNode node, @Nullable Text says) {
        List<List<Need>> groups = values.list(
                node, group -> group instanceof YamlNode.Mapping ? single(group) : needs(group));
        if (groups.isEmpty()) {
            values.reading()
                    .report(
                            Code.E026,
                            Values.firstLine(node.span()),
                            "there is nothing to choose from",
                            "",
                            "write groups of needs: `any: [ [ ... ], [ ... ] ]`");
        }
        return new Need.AnyOf(groups, says);
    }

    private List<Need> single(YamlNode node) {
        Need need = need(node);
        return need == null ? List.of() : List.of(need);
    }

    private <T> T only(YamlNode node, String word, T meaning) {
        isFirst(node, word, word);
        return meaning;
    }

    private boolean isFirst(YamlNode node, String first, String second) {
        String word = values.string(node);
        boolean truth = first.equals("yes") && word.equals("true");
        if (!word.equals(first) && !word.equals(second) && !truth) {
            Values.notAChoice(
                    values.reading(),
                    word,
                    Values.firstLine(node.span()),
                    "possible here",
                    first.equals(second) ? List.of(first) : List.of(first, second));
        }
        return word.equals(first) || truth;
    }
}
