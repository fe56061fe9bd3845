package firebreak.engine.scenario;

import firebreak.engine.diagnostic.Code;
import firebreak.engine.diagnostic.Diagnostic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// The entries: what triggers them and what they expect.
final class MselDecoder {
    private static final List<String> TRIGGERS = EntryForms.TRIGGERS;
    private static final int MOST_ENTRIES = 2000;

    private final Parts parts;
    private final Values values;
    private final Reading in;
    private final Moments moments;
    private final HappeningDecoder happenings;

    MselDecoder(Parts parts, Values values, SequencedMap<String, Channel> channels) {
        this.parts = parts;
        this.values = values;
        this.in = values.reading();
        this.moments = new Moments(values);
        this.happenings = new HappeningDecoder(values, moments, channels);
    }

    SequencedMap<String, Entry> msel() {
        SequencedMap<String, Entry> msel = new LinkedHashMap<>();
        Companions groups = new Companions(in);
        for (YamlNode item : parts.items("msel")) {
            YamlNode.Scalar id = Parts.id(item);
            String name = id == null ? "" : id.value();
            Fields fields =
                    new Fields(in, item, Parts.place(item), id == null ? "this entry" : "entry `" + name + "`", EntryForms.ENTRY_FORM);
            fields.need("id", values::string, "");
            Entry entry = entry(name, fields);
            if (entry.group() != null) {
                groups.add(entry.group(), name, fields.valuePlace("group"));
            }
            fields.done();
            msel.putIfAbsent(name, entry);
            if (msel.size() == MOST_ENTRIES + 1) {
                in.report(
                        Code.E054,
                        Parts.place(item),
                        "there are more than " + MOST_ENTRIES + " entries",
                        "",
                        "leave some out");
            }
        }
        groups.reportAlone(Code.W019, "entry of the group", "give another entry the same `group`, or take it away");
        return msel;
    }

    private Entry entry(String id, Fields fields) {
        Text title = fields.orNull("title", values::text);
        Text note = fields.orNull("note", values::text);
        Trigger trigger = trigger(fields);
        Happening happening = happenings.happening(fields, trigger);
        return new Entry(
                id,
                title,
                trigger,
                fields.orNull("only_if", values::condition),
                fields.or("chance", node -> values.number(node, 1, 100), 100),
                fields.or("enabled", values::yesOrNo, true),
                fields.orNull("group", values::string),
                fields.or("repeats", values::yesOrNo, false),
                fields.or("contingency", values::yesOrNo, false),
                fields.orNull("objective", node -> values.id(node, IdKind.OBJECTIVE)),
                note,
                happening,
                fields.orNull("expect", node -> expectation(node, fields, happening)));
    }

    private Trigger trigger(Fields fields) {
        String verb = fields.oneOf(TRIGGERS, "does not say when it happens");
        YamlNode value = verb == null ? null : fields.required(verb);
        if (verb == null || value == null) {
            return new Trigger.ByFacilitator();
        }
        return switch (verb) {
            case "at" -> new Trigger.At(moments.minute(value));
            case "when" -> when(value);
            case "after" -> after(value, fields);
            default -> byFacilitator(value);
        };
    }

    private Trigger when(YamlNode value) {
        var condition = values.condition(value);
        return condition == null ? new Trigger.ByFacilitator() : new Trigger.When(condition);
    }

    private Trigger byFacilitator(YamlNode value) {
        String word = values.string(value);
        if (!word.equals("facilitator")) {
            Values.notAChoice(
                    in, word, Values.firstLine(value.span()), "somebody who can release an entry", List.of("facilitator"));
        }
        return new Trigger.ByFacilitator();
    }

    private Trigger after(YamlNode value, Fields entry) {
        Fields fields = new Fields(in, value, entry.keyPlace("after"), "`after`", EntryForms.AFTER);
        Trigger trigger = new Trigger.After(
                fields.need("entry", node -> values.id(node, IdKind.ENTRY), ""),
                fields.or(
                        "state", node -> values.word(node, AfterState.class, "a state of an entry"), AfterState.FIRED),
                fields.orNull("by", values::address),
                fields.or("wait", values::duration, 0));
        fields.done();
        return trigger;
    }

    /// Only those whom a call or an offer reaches can answer or accept it.
    private void addressed(Expectation expect, Fields fields, Happening happening) {
        List<String> reached = switch (happening) {
            case Happening.ScriptedCall call
                    when expect.action() == ExpectedAction.ANSWER || expect.action() == ExpectedAction.ACKNOWLEDGE -> List.of(call.to());
            case Happening.ScriptedMeasure offer when expect.action() == ExpectedAction.ACCEPT -> offer.to();
            default -> List.of();
        };
        boolean known = !reached.isEmpty() && reached.stream().allMatch(each -> in.symbols().has(IdKind.DELEGATION, each));
        if (!known || !in.symbols().has(IdKind.DELEGATION, expect.of().delegation()) || reached.contains(expect.of().delegation())) {
            return;
        }
        boolean call = happening instanceof Happening.ScriptedCall;
        List<String> meant = reached.stream()
                .map(each -> in.symbols().has(IdKind.SEAT, each + "." + expect.of().seat()) ? each + "." + expect.of().seat() : each)
                .toList();
        in.report(
                Code.W010,
                fields.valuePlace("of"),
                "`" + expect.of() + "` cannot " + expect.action().word() + " " + (call ? "this call" : "this offer"),
                call ? "it is not the one that is called" : "it is made to others",
                "change it to " + Values.either(meant));
    }

    /// Nobody calls, meets or makes an offer to its own delegation.
    private void toItself(Expectation expect, Fields fields) {
        boolean mutual = switch (expect.action()) {
            case CALL, OFFER, MEET -> true;
            case ANSWER, ACKNOWLEDGE, ACCEPT, ORDER, CLAIM, ASSESS, MESSAGE, PLEDGE -> false;
        };
        if (mutual && expect.of().delegation().equals(expect.to())) {
            in.report(
                    Code.W010,
                    fields.valuePlace("to"),
                    "`" + expect.of() + "` cannot " + expect.action().word() + " " + (expect.action() == ExpectedAction.OFFER ? "to " : "") + "itself",
                    "",
                    "name another delegation, or take `to` away");
        }
    }

    /// Whether a measure stands under `move`, which is reported.
    private boolean isMeasure(YamlNode node, Fields expect) {
        boolean measure = node instanceof YamlNode.Scalar scalar
                && in.symbols().has(IdKind.MEASURE, scalar.value())
                && !in.symbols().has(IdKind.MOVE, scalar.value())
                && !expect.has("measure");
        if (measure) {
            in.report(Code.E013, expect.keyPlace("move"), "`" + values.string(node) + "` is a measure, not a move", "", "change it to `measure`");
        }
        return measure;
    }

    private @Nullable Expectation expectation(YamlNode node, Fields entry, Happening happening) {
        Fields fields = new Fields(in, node, entry.keyPlace("expect"), "`expect`", EntryForms.EXPECT);
        ExpectedAction action = fields.need(
                "action",
                word -> values.word(word, ExpectedAction.class, "an action that can be expected"),
                ExpectedAction.CALL);
        Expectation expectation = new Expectation(
                fields.need("of", values::address, new Address("", "")),
                action,
                fields.need("within", values::duration, 0),
                fields.orNull("objective", id -> values.id(id, IdKind.OBJECTIVE)),
                fields.orNull("move", id -> isMeasure(id, fields) ? null : values.id(id, IdKind.MOVE)),
                fields.orNull("measure", id -> values.id(id, IdKind.MEASURE)),
                fields.orNull("to", id -> values.id(id, IdKind.DELEGATION, IdKind.ACTOR)),
                fields.orNull("about", id -> values.id(id, IdKind.INCIDENT)),
                fields.orNull("text", values::text));
        fields.done();
        addressed(expectation, fields, happening);
        toItself(expectation, fields);
        if (expectation.move() != null && action != ExpectedAction.ORDER) {
            in.report(new Diagnostic(
                            Code.E025,
                            "`move` goes with `action: order` only",
                            fields.keyPlace("move"),
                            "",
                            "write `action: order`, or take `move` away")
                    .with(fields.valuePlace("action"), "the action"));
        }
        return expectation;
    }
}
