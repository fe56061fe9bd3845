package firebreak.engine.scenario;

import firebreak.engine.diagnostic.Code;
import firebreak.engine.diagnostic.Diagnostic;
import firebreak.engine.diagnostic.Span;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What lies between the delegations: dyads, actors and channels.
final class WorldDecoder {
    private final Parts parts;
    private final Values values;
    private final Reading in;

    WorldDecoder(Parts parts, Values values) {
        this.parts = parts;
        this.values = values;
        this.in = values.reading();
    }

    /// Every ordered pair of delegations.
    SequencedMap<Dyad, DyadStart> dyads(SequencedMap<String, Delegation> delegations) {
        SequencedMap<Dyad, DyadStart> dyads = new LinkedHashMap<>();
        parts.entries("dyads").forEach((_, pair) -> {
            Dyad dyad = values.dyad(pair.key());
            Fields fields = new Fields(in, pair.value(), pair.key().span(), "dyad `" + pair.key().value() + "`", TableForms.DYAD);
            DyadStart start = start(fields);
            fields.done();
            if (dyad != null) {
                dyads.put(dyad, start);
            }
        });
        for (String from : delegations.keySet()) {
            for (String to : delegations.keySet()) {
                if (!from.equals(to)) {
                    dyads.putIfAbsent(new Dyad(from, to), DyadStart.UNLISTED);
                }
            }
        }
        return dyads;
    }

    private DyadStart start(Fields fields) {
        int tension = fields.or("tension", values::permille, DyadStart.UNLISTED.tensionPermille());
        return new DyadStart(
                tension,
                fields.or("uncertainty", values::permille, DyadStart.UNLISTED.uncertaintyPermille()),
                fields.or("trust", values::permille, DyadStart.UNLISTED.trustPermille()),
                fields.or("baseline", values::permille, Math.min(DyadStart.UNLISTED.baselinePermille(), tension)));
    }

    SequencedMap<String, Actor> actors() {
        SequencedMap<String, Actor> actors = new LinkedHashMap<>();
        TreeMap<String, Span> handles = new TreeMap<>();
        for (String delegation : in.symbols().ids(IdKind.DELEGATION)) {
            Span place = in.symbols().place(IdKind.DELEGATION, delegation);
            if (place != null) {
                handles.put(delegation.toLowerCase(Locale.ROOT), place);
            }
        }
        parts.entries("actors").forEach((id, pair) -> {
            Fields fields = new Fields(in, pair.value(), pair.key().span(), "actor `" + id + "`", TableForms.ACTOR);
            ActorKind kind = fields.or("kind", node -> values.word(node, ActorKind.class, "a kind of actor"), ActorKind.OTHER);
            Text label = fields.need("label", values::playerText, Text.of(id));
            String handle = fields.or("handle", values::string, slug(label));
            Span place = fields.has("handle") ? fields.valuePlace("handle") : pair.key().span();
            fields.done();
            handle(id, handle, place, kind, handles);
            actors.put(id, new Actor(id, kind, label, handle));
        });
        return actors;
    }

    private void handle(String id, String handle, Span place, ActorKind kind, Map<String, Span> handles) {
        String key = handle.toLowerCase(Locale.ROOT);
        Span earlier = handles.putIfAbsent(key, place);
        if (earlier != null) {
            in.report(new Diagnostic(
                            Code.E052,
                            "the handle `" + handle + "` is used twice",
                            place,
                            "again here",
                            "give one of them another handle")
                    .with(earlier, "first here"));
        } else if (kind != ActorKind.CHAIR && key.equals(id.toLowerCase(Locale.ROOT))) {
            in.report(
                    Code.W003,
                    place,
                    "the handle gives the id `" + id + "` away",
                    "players see this",
                    "choose a handle that says no more than the label");
        }
    }

    /// A label as one word: `a criminal group` becomes `criminal-group`.
    private static String slug(Text label) {
        String words = label.toString().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return words.replaceAll("^(the|an|a)-", "").replaceAll("^-+|-+$", "");
    }

    SequencedMap<String, Channel> channels(Library library) {
        SequencedMap<String, Channel> channels = new LinkedHashMap<>();
        parts.entries("channels").forEach((id, pair) -> {
            Fields fields = new Fields(in, pair.value(), pair.key().span(), "channel `" + id + "`", TableForms.CHANNEL);
            String kindId = fields.need("kind", node -> values.id(node, IdKind.CHANNEL_KIND), "");
            ChannelKind kind = library.channelKinds().get(kindId);
            ContactRole role = fields.orNull("role", node -> values.word(node, ContactRole.class, "a contact's role"));
            List<String> between = fields.need("between", node -> values.ids(node, IdKind.DELEGATION), List.of());
            if (fields.has("between") && between.size() < 2) {
                in.report(
                        Code.E026,
                        fields.valuePlace("between"),
                        "a channel joins at least two delegations",
                        "",
                        "add the other side");
            }
            String openedBy = fields.orNull("opened_by", node -> values.id(node, IdKind.MEASURE));
            int usual = kind == null ? 0 : kind.deadlineMinutes(role);
            channels.put(
                    id,
                    new Channel(
                            id,
                            kindId,
                            fields.or("title", values::playerText, Text.of(id)),
                            role,
                            between,
                            fields.or("shows", this::shown, EnumSet.noneOf(Shown.class)),
                            fields.or("open", values::yesOrNo, openedBy == null),
                            openedBy,
                            fields.or("deadline", values::duration, usual),
                            fields.or("multilateral", values::yesOrNo, between.size() > 2),
                            kind != null && kind.authenticated()));
            fields.done();
        });
        return channels;
    }

    private Set<Shown> shown(YamlNode node) {
        EnumSet<Shown> shown = EnumSet.noneOf(Shown.class);
        shown.addAll(values.list(node, item -> values.word(item, Shown.class, "something a channel shows")));
        return shown;
    }

    SequencedMap<String, Integer> variables() {
        SequencedMap<String, Integer> variables = new LinkedHashMap<>();
        parts.entries("variables")
                .forEach((id, pair) -> variables.put(id, values.number(pair.value(), -1_000_000, 1_000_000)));
        return variables;
    }

    /// A name at the top of the scenario that is the same in every language, null if it is missing.
    @Nullable String name(String key) {
        YamlNode.Pair pair = parts.single(key);
        YamlNode.Scalar scalar = pair == null ? null : values.scalar(pair.value());
        if (scalar != null) {
            values.reading().playersRead(scalar.span());
        }
        return scalar == null ? null : scalar.value();
    }

    /// A text at the top of the scenario, null if it is missing.
    @Nullable Text text(String key) {
        YamlNode.Pair pair = parts.single(key);
        return pair == null ? null : values.playerText(pair.value());
    }
}
