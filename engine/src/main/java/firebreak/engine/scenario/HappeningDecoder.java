package firebreak.engine.scenario;

import firebreak.engine.diagnostic.Code;
import firebreak.engine.diagnostic.Diagnostic;
import firebreak.engine.language.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// What entries do: injects, calls, offers of measures, instructions, effects.
final class HappeningDecoder {
    private static final List<String> VERBS = EntryForms.HAPPENINGS;

    private final Values values;
    private final Reading in;
    private final Moments moments;
    private final StepDecoder steps;
    private final SequencedMap<String, Channel> channels;

    HappeningDecoder(Values values, Moments moments, SequencedMap<String, Channel> channels) {
        this.values = values;
        this.in = values.reading();
        this.moments = moments;
        this.steps = new StepDecoder(values);
        this.channels = channels;
    }

    Happening happening(Fields entry, Trigger trigger) {
        if (entry.has("expect") && VERBS.stream().noneMatch(entry::has)) {
            entry.couldHave(VERBS);
            return new Happening.Nothing();
        }
        String verb = entry.oneOf(VERBS, "does nothing");
        YamlNode value = verb == null ? null : entry.required(verb);
        if (verb == null || value == null) {
            return new Happening.Nothing();
        }
        if (verb.equals("effects")) {
            return new Happening.Effects(steps.steps(value));
        }
        Form form =
                switch (verb) {
                    case "inject" -> EntryForms.INJECT;
                    case "call" -> EntryForms.CALL;
                    case "measure" -> EntryForms.OFFER;
                    default -> EntryForms.INSTRUCT;
                };
        Fields fields = new Fields(in, value, entry.keyPlace(verb), "`" + verb + "`", form);
        Happening happening =
                switch (verb) {
                    case "inject" -> inject(fields);
                    case "call" -> call(fields);
                    case "measure" -> measure(fields, trigger);
                    default ->
                        new Happening.Instruction(
                                fields.need("to", values::address, new Address("", "")),
                                fields.need("text", values::playerText, Text.of("")));
                };
        fields.done();
        return happening;
    }

    private Happening inject(Fields fields) {
        SequencedMap<Address, Text> texts = new LinkedHashMap<>();
        Text others = null;
        YamlNode to = fields.required("to");
        Text common = fields.orNull("text", values::playerText);
        if (to != null) {
            values.onceEach(to);
            nobody(to, "the inject goes to nobody", "");
        }
        if (to instanceof YamlNode.Mapping mapping) {
            for (YamlNode.Pair pair : mapping.pairs()) {
                Text text = values.playerText(pair.value());
                if (isEveryone(pair.key())) {
                    others = text;
                } else {
                    texts.put(values.address(pair.key()), text);
                }
            }
            if (common != null) {
                in.report(
                        Code.E025,
                        fields.keyPlace("text"),
                        "`text` and a text for each recipient exclude each other",
                        "",
                        "take `text` away, or list the recipients only");
            }
        } else if (to != null) {
            Text text = common != null ? common : Text.of("");
            if (common == null) {
                in.report(
                        Code.E016,
                        fields.keyPlace("to"),
                        "the inject has no text",
                        "",
                        "add `text: ...`, or give each recipient one: `to: { ARD: text/1.1.md }`");
            }
            for (YamlNode.Scalar recipient : recipients(to)) {
                if (isEveryone(recipient)) {
                    others = text;
                } else {
                    texts.put(values.address(recipient), text);
                }
            }
        }
        Via via = fields.or("via", node -> values.word(node, Via.class, "a way for an inject to arrive"), Via.NEWS);
        Tlp usual = via == Via.NEWS || via == Via.SOCIAL ? Tlp.CLEAR : Tlp.AMBER;
        return new Happening.Inject(
                texts,
                others,
                via,
                fields.orNull("from", values::playerText),
                fields.or("tlp", node -> values.word(node, Tlp.class, "a TLP label"), usual),
                fields.or("reveals", node -> values.ids(node, IdKind.EVIDENCE), List.of()),
                fields.orNull("informs", node -> informs(node, fields)));
    }

    private void nobody(YamlNode to, String message, String sender) {
        boolean empty = (to instanceof YamlNode.Sequence sequence && sequence.items().isEmpty())
                || (to instanceof YamlNode.Mapping mapping && mapping.pairs().isEmpty());
        if (empty) {
            List<String> some = in.symbols().ids(IdKind.DELEGATION).stream().filter(id -> !id.equals(sender)).limit(1).toList();
            in.report(Code.E026, Values.firstLine(to.span()), message, "", "name whom, such as `[" + String.join(", ", some) + "]`");
        }
    }

    private List<YamlNode.Scalar> recipients(YamlNode to) {
        if (to instanceof YamlNode.Scalar scalar) {
            return values.withoutBrackets(scalar) ? List.of() : List.of(scalar);
        }
        return values.list(to, item -> item).stream()
                .filter(YamlNode.Scalar.class::isInstance)
                .map(YamlNode.Scalar.class::cast)
                .toList();
    }

    private static boolean isEveryone(YamlNode.Scalar scalar) {
        return scalar.value().equals("all") || scalar.value().equals("others");
    }

    private Happening.Informs informs(YamlNode node, Fields inject) {
        Fields fields = new Fields(in, node, inject.keyPlace("informs"), "`informs`", EntryForms.INFORMS);
        Happening.Informs informs = new Happening.Informs(
                fields.need("incident", id -> values.id(id, IdKind.INCIDENT), ""),
                fields.need("severity", severity -> values.number(severity, 0, 5), 0));
        fields.done();
        return informs;
    }

    private Happening call(Fields fields) {
        Address from = fields.need("from", values::address, new Address("", ""));
        String to = fields.need("to", node -> values.id(node, IdKind.DELEGATION), "");
        String over = fields.need("over", node -> values.id(node, IdKind.CHANNEL), "");
        SequencedMap<AnswerMeaning, List<Step>> answers = new LinkedHashMap<>();
        YamlNode branches = fields.optional("answers");
        if (branches != null) {
            values.map(
                    branches,
                    (meaning, node) -> answers.put(
                            values.word(meaning, AnswerMeaning.class, "a meaning of an answer"), steps.steps(node)));
        }
        joins(fields, from.delegation(), to, over);
        String hoaxBy = fields.orNull("hoax_by", node -> values.id(node, IdKind.ACTOR));
        List<Step> ifFoundOut = fields.or("if_found_out", steps::steps, List.of());
        hoaxable(fields, hoaxBy, over, ifFoundOut);
        return new Happening.ScriptedCall(
                from,
                hoaxBy,
                to,
                over,
                fields.need("says", values::playerText, Text.of("")),
                fields.orNull("about", node -> values.id(node, IdKind.INCIDENT)),
                answers,
                fields.or("if_unanswered", steps::steps, List.of()),
                ifFoundOut,
                fields.or("model", values::yesOrNo, true));
    }

    /// A hoax rings only where a channel does not show who calls.
    private void hoaxable(Fields fields, @Nullable String hoaxBy, String over, List<Step> ifFoundOut) {
        Channel channel = channels.get(over);
        if (hoaxBy != null && channel != null && channel.authenticated()) {
            in.report(
                    Code.E058,
                    fields.keyPlace("hoax_by"),
                    "`" + over + "` shows who calls, so nobody can call over it in another's name",
                    "",
                    "use a channel of a kind without `authenticated: true`, such as an embassy or a back channel");
        } else if (hoaxBy == null && !ifFoundOut.isEmpty()) {
            in.report(
                    Code.E058,
                    fields.keyPlace("if_found_out"),
                    "only a hoax can be found out",
                    "",
                    "say with `hoax_by` who calls in the name of `from`, or take `if_found_out` away");
        }
    }

    private void joins(Fields fields, String from, String to, String over) {
        Channel channel = channels.get(over);
        boolean known = in.symbols().has(IdKind.DELEGATION, from) && in.symbols().has(IdKind.DELEGATION, to);
        if (channel == null || !known || !isWhole(channel)) {
            return;
        }
        if (from.equals(to)) {
            in.report(
                    Code.E048,
                    fields.valuePlace("to"),
                    "`" + to + "` would call itself",
                    "",
                    "name another delegation");
        } else if (!channel.joins(from, to)) {
            String missing = channel.between().contains(from) ? to : from;
            Diagnostic plain = new Diagnostic(
                    Code.E048,
                    "the channel `" + over + "` does not join `" + from + "` and `" + to + "`",
                    fields.valuePlace("over"),
                    "`" + missing + "` is not on it",
                    "use another channel, or add `" + missing + "` to its `between`");
            var declared = in.symbols().place(IdKind.CHANNEL, over);
            in.report(declared == null ? plain : plain.with(declared, "declared here"));
        }
    }

    /// Whether it can be told whom a channel joins; what is wrong with its `between` is told there.
    private boolean isWhole(Channel channel) {
        return channel.between().size() > 1 && channel.between().stream().allMatch(id -> in.symbols().has(IdKind.DELEGATION, id));
    }

    private Happening measure(Fields fields, Trigger trigger) {
        String measure = fields.need("offer", node -> values.id(node, IdKind.MEASURE), "");
        String from = fields.need("from", node -> values.id(node, IdKind.DELEGATION, IdKind.ACTOR), "");
        List<String> to = fields.need("to", node -> values.oneOrMore(node, id -> values.id(id, IdKind.DELEGATION)), List.of());
        YamlNode addressed = fields.optional("to");
        if (addressed != null) {
            values.onceEach(addressed);
            nobody(addressed, "the offer is made to nobody", from);
        }
        if (to.contains(from)) {
            in.report(Code.E048, fields.valuePlace("to"), "`" + from + "` would offer to itself", "", "name another delegation");
        }
        return new Happening.ScriptedMeasure(
                measure,
                from,
                to,
                fields.orNull("about", node -> values.id(node, IdKind.INCIDENT)),
                fields.orNull("asks", values::playerText),
                fields.orNull("delivers", values::playerText),
                fields.orNull("answer_by", node -> due(node, fields, trigger)),
                fields.or("if_accepted", steps::steps, List.of()),
                fields.or("if_declined", steps::steps, List.of()),
                fields.or("if_unanswered", steps::steps, List.of()));
    }

    private @Nullable Due due(YamlNode node, Fields fields, Trigger trigger) {
        YamlNode.Scalar scalar = values.scalar(node);
        if (scalar == null) {
            return null;
        }
        if (!Moments.looksLikeMoment(scalar.value())) {
            return new Due.Within(values.duration(node));
        }
        int minute = moments.minute(node);
        if (trigger instanceof Trigger.At(var at) && minute < at && minute != 0) {
            in.report(
                    Code.E043,
                    fields.valuePlace("answer_by"),
                    "the answer is due before the offer is made",
                    "",
                    "write a later moment, or a duration such as `4h`");
        }
        return new Due.At(minute);
    }
}
