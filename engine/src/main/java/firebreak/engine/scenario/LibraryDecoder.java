package firebreak.engine.scenario;

import firebreak.engine.diagnostic.Closest;
import firebreak.engine.diagnostic.Code;
import firebreak.engine.language.Form;
import firebreak.engine.language.Key;
import firebreak.engine.scenario.EscalationClass.Covered;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The rules as data.
final class LibraryDecoder {
    private static final Pattern CLASS = Pattern.compile("([DSPNV])([0-9])?");
    private static final Pattern NORM = Pattern.compile("([+-])(\\S+)");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,4}");
    private static final List<Stage> LATER_STAGES =
            List.of(Stage.ASSESSED, Stage.CONTAINED, Stage.ERADICATED, Stage.RECOVERED, Stage.CLOSED);
    /// Hours from detection where neither kind nor scenario says otherwise (incidents.md of the domain notes).
    private static final List<Integer> USUAL_HOURS = List.of(6, 24, 48, 72, 168);

    private final Parts parts;
    private final Reading in;
    private final Values values;
    private final NeedDecoder needs;
    private final EffectDecoder effects;

    LibraryDecoder(Parts parts, Values values) {
        this.parts = parts;
        this.values = values;
        this.in = values.reading();
        this.needs = new NeedDecoder(values);
        this.effects = new EffectDecoder(values);
    }

    Library library() {
        return new Library(moves(), measures(), packs(), channelKinds(), incidentKinds(), cascade(), norms(), ladder(), doctrines(), escalation());
    }

    private Fields fields(YamlNode.Pair pair, String what, Form form) {
        return new Fields(in, pair.value(), pair.key().span(), what + " `" + pair.key().value() + "`", form);
    }

    private SequencedMap<String, Move> moves() {
        SequencedMap<String, Move> moves = new LinkedHashMap<>();
        parts.entries("moves").forEach((id, pair) -> {
            if (!Parts.isForbidden(pair.value())) {
                moves.put(id, move(id, pair, fields(pair, "move", MoveForms.MOVE)));
            }
        });
        return moves;
    }

    private Move move(String id, YamlNode.Pair pair, Fields fields) {
        Matcher letterAndRung = CLASS.matcher(fields.need("class", values::string, "S"));
        if (!letterAndRung.matches()) {
            in.report(
                    Code.E018,
                    fields.valuePlace("class"),
                    "this is not a class of moves",
                    "",
                    "write a letter of D, S, P, N, V and the rung it sets, such as `S2`");
            letterAndRung = CLASS.matcher("S");
            letterAndRung.matches();
        }
        String rung = letterAndRung.group(2);
        List<Effect> does = fields.or("effects", effects::effects, List.of());
        Asked target = fields.or("target", node -> asked(node, "delegation"), Asked.NONE);
        if (target == Asked.NONE) {
            new Aimless(in).report(id, Parts.value(pair.value(), "effects"), does);
        }
        Move move = new Move(
                id,
                fields.need("title", values::playerText, Text.of(id)),
                fields.need("group", node -> values.word(node, MoveGroup.class, "a group of moves"), MoveGroup.PUBLIC),
                fields.orNull("help", values::playerText),
                fields.need("roles", this::roles, EnumSet.allOf(Role.class)),
                fields.need("visibility", node -> values.word(node, Visibility.class, "a visibility"), Visibility.PUBLIC),
                fields.or("sealed", values::yesOrNo, true),
                fields.or("lead", values::duration, 0),
                fields.or("cost", node -> values.number(node, 0, 12), 0),
                target,
                fields.or("about", node -> asked(node, "incident"), Asked.NONE),
                fields.or("needs", needs::needs, List.of()),
                does,
                fields.or("norms", node -> values.list(node, this::norm), List.of()),
                ClassLetter.valueOf(letterAndRung.group(1)),
                rung == null ? 0 : Integer.parseInt(rung),
                fields.need("escalation", node -> values.id(node, IdKind.ESCALATION), ""),
                Deeds.of(does));
        fields.done();
        return move;
    }

    private Asked asked(YamlNode node, String required) {
        String word = values.string(node);
        if (word.equals(required)) {
            return Asked.REQUIRED;
        }
        if (word.equals("optional")) {
            return Asked.OPTIONAL;
        }
        if (!word.equals("none")) {
            Values.notAChoice(
                    in, word, Values.firstLine(node.span()), "possible here", List.of(required, "optional", "none"));
        }
        return Asked.NONE;
    }

    private NormFlag norm(YamlNode node) {
        YamlNode.Scalar scalar = values.scalar(node);
        Matcher matcher = NORM.matcher(scalar == null ? "+a" : scalar.value());
        if (scalar == null || !matcher.matches()) {
            if (scalar != null) {
                in.report(
                        Code.E018,
                        scalar.span(),
                        "`" + scalar.value() + "` is not a norm with its sign",
                        "",
                        "write `+b` for a norm that is upheld, `-b` for one that is strained");
            }
            return new NormFlag("", true);
        }
        in.check(matcher.group(2), scalar.part(1, scalar.value().length()), IdKind.NORM);
        return new NormFlag(matcher.group(2), matcher.group(1).equals("+"));
    }

    private Set<Role> roles(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar && scalar.value().equals("any")) {
            return EnumSet.allOf(Role.class);
        }
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(values.list(node, item -> values.word(item, Role.class, "a role")));
        return roles;
    }

    /// A forum of the scenario's own measures that is nearly one to which somebody belongs is that one.
    private String forum(YamlNode node) {
        String forum = values.string(node);
        if (!node.span().file().path().startsWith(Parts.LIBRARY_PREFIX)) {
            in.meantForum(forum)
                    .ifPresent(meant -> in.report(
                            Code.E049, Values.firstLine(node.span()), "no delegation is in `" + forum + "`", "", "change it to `" + meant + "`"));
        }
        return forum;
    }

    private SequencedMap<String, Measure> measures() {
        SequencedMap<String, Measure> measures = new LinkedHashMap<>();
        parts.entries("measures").forEach((id, pair) -> {
            Fields fields = fields(pair, "measure", LibraryForms.MEASURE);
            measures.put(
                    id,
                    new Measure(
                            id,
                            fields.need("title", values::playerText, Text.of(id)),
                            fields.need("forum", this::forum, ""),
                            fields.need(
                                    "class",
                                    node -> values.word(node, MeasureClass.class, "a class of measures"),
                                    MeasureClass.T),
                            fields.orNull("pack", node -> values.id(node, IdKind.PACK)),
                            fields.need("roles", this::roles, EnumSet.allOf(Role.class)),
                            fields.or("cost", node -> values.number(node, 0, 12), 0),
                            fields.or("bilateral", values::yesOrNo, false),
                            fields.or("needs", needs::needs, List.of()),
                            fields.orNull("help", values::playerText),
                            fields.orNull("delivers", values::text),
                            fields.orNull("failure", values::text),
                            fields.or("declined_is_silence", values::yesOrNo, false),
                            fields.or("attribution", values::permille, 0),
                            fields.or("source", node -> values.word(node, EvidenceSource.class, "a source"), EvidenceSource.COOPERATION),
                            fields.or("norms", node -> values.list(node, this::norm), List.of())));
            fields.done();
        });
        return measures;
    }

    private SequencedMap<String, Pack> packs() {
        SequencedMap<String, Pack> packs = new LinkedHashMap<>();
        parts.entries("packs").forEach((id, pair) -> {
            Fields fields = fields(pair, "pack", LibraryForms.PACK);
            packs.put(
                    id,
                    new Pack(
                            id,
                            fields.or("T", values::change, 0),
                            fields.or("U", values::change, 0),
                            fields.or("R", values::change, 0),
                            fields.or("rows", node -> values.word(node, PackRows.class, "a choice of rows"), PackRows.BOTH)));
            fields.done();
        });
        return packs;
    }

    private SequencedMap<String, ChannelKind> channelKinds() {
        SequencedMap<String, ChannelKind> kinds = new LinkedHashMap<>();
        parts.entries("channel_kinds").forEach((id, pair) -> {
            Fields fields = fields(pair, "kind of channel", LibraryForms.CHANNEL_KIND);
            SequencedMap<ContactRole, Integer> byRole = new LinkedHashMap<>();
            YamlNode deadline = fields.required("deadline");
            int common = 0;
            if (deadline instanceof YamlNode.Mapping) {
                values.map(
                        deadline,
                        (role, value) -> byRole.put(
                                values.word(role, ContactRole.class, "a contact's role"), values.duration(value)));
                common = byRole.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            } else if (deadline != null) {
                common = values.duration(deadline);
            }
            kinds.put(
                    id,
                    new ChannelKind(
                            id,
                            fields.orNull("title", values::text),
                            common,
                            byRole,
                            fields.or("authenticated", values::yesOrNo, false)));
            fields.done();
        });
        return kinds;
    }

    private SequencedMap<String, IncidentKind> incidentKinds() {
        SequencedMap<String, IncidentKind> kinds = new LinkedHashMap<>();
        parts.entries("incident_kinds").forEach((id, pair) -> {
            Fields fields = fields(pair, "kind of incident", LibraryForms.INCIDENT_KIND);
            SequencedMap<Stage, Integer> after = new LinkedHashMap<>();
            for (int i = 0; i < LATER_STAGES.size(); i++) {
                after.put(LATER_STAGES.get(i), USUAL_HOURS.get(i) * 60);
            }
            YamlNode hours = fields.optional("hours");
            if (hours != null) {
                values.map(hours, (stage, value) -> after.put(values.word(stage, Stage.class, "a stage"), values.duration(value)));
            }
            String sector = fields.or("sector", values::string, "any");
            kinds.put(
                    id,
                    new IncidentKind(
                            id,
                            fields.need("title", values::playerText, Text.of(id)),
                            fields.need("severity", node -> values.number(node, 0, 5), 0),
                            sector.equals("any") ? "" : sector,
                            fields.or("ambiguity", values::permille, 500),
                            after));
            fields.done();
        });
        return kinds;
    }

    private List<CascadeEdge> cascade() {
        SequencedMap<String, CascadeEdge> edges = new LinkedHashMap<>();
        for (YamlNode item : parts.items("cascade")) {
            Fields fields = new Fields(in, item, Parts.place(item), "this cascade", LibraryForms.CASCADE);
            CascadeEdge edge = new CascadeEdge(
                    fields.need("from", values::string, ""),
                    fields.need("to", values::string, ""),
                    fields.or("lag", values::duration, 0),
                    fields.need("loss", values::permille, 0),
                    fields.or("type", node -> values.word(node, CascadeType.class, "a type of dependence"), CascadeType.PHYSICAL));
            fields.done();
            edges.put(edge.from() + " -> " + edge.to(), edge);
        }
        return List.copyOf(edges.values());
    }

    private SequencedMap<String, Norm> norms() {
        SequencedMap<String, Norm> norms = new LinkedHashMap<>();
        parts.entries("norms").forEach((id, pair) -> {
            Fields fields = fields(pair, "norm", LibraryForms.NORM);
            norms.put(
                    id,
                    new Norm(
                            id,
                            fields.need("key", values::string, id),
                            fields.need("title", values::text, Text.of(id))));
            fields.done();
        });
        return norms;
    }

    private SequencedMap<String, EscalationClass> escalation() {
        SequencedMap<String, EscalationClass> classes = new LinkedHashMap<>();
        parts.entries("escalation").forEach((id, pair) -> {
            Fields fields = fields(pair, "escalation class", LibraryForms.ESCALATION);
            EnumSet<Covered> covers = EnumSet.noneOf(Covered.class);
            covers.addAll(fields.or(
                    "covers", node -> values.list(node, item -> values.word(item, Covered.class, "a kind of act")), List.of()));
            classes.put(
                    id,
                    new EscalationClass(
                            id,
                            fields.need("title", values::text, Text.of(id)),
                            fields.need("group", node -> values.word(node, EscalationGroup.class, "a group of the escalation scale"), EscalationGroup.STATUS_QUO),
                            fields.need("points", node -> values.number(node, -EscalationClass.MOST_POINTS, EscalationClass.MOST_POINTS), 0),
                            covers));
            fields.done();
        });
        return classes;
    }

    private List<Rung> ladder() {
        TreeMap<Integer, Rung> rungs = new TreeMap<>();
        for (YamlNode item : parts.items("ladder")) {
            Fields fields = new Fields(in, item, Parts.place(item), "this rung", LibraryForms.RUNG);
            int number = fields.need("rung", node -> values.number(node, 0, 9), 0);
            YamlNode up = fields.optional("up");
            YamlNode down = fields.optional("down");
            rungs.put(
                    number,
                    new Rung(
                            number,
                            fields.need("name", values::playerText, Text.of("")),
                            up == null ? OptionalInt.empty() : OptionalInt.of(values.permille(up)),
                            down == null ? OptionalInt.empty() : OptionalInt.of(values.permille(down))));
            fields.done();
        }
        List<Rung> sorted = new ArrayList<>(rungs.values());
        sorted.sort(Comparator.comparingInt(Rung::number));
        return sorted;
    }

    private SequencedMap<String, Doctrine> doctrines() {
        SequencedMap<String, Doctrine> doctrines = new LinkedHashMap<>();
        parts.entries("doctrines").forEach((id, pair) -> {
            SequencedMap<String, Integer> parameters = new LinkedHashMap<>();
            List<Text> title = new ArrayList<>();
            values.map(pair.value(), (name, value) -> {
                if (name.value().equals("title")) {
                    title.add(values.text(value));
                } else {
                    misspelt(name, id);
                    parameters.put(name.value(), parameter(value));
                }
            });
            doctrines.put(id, new Doctrine(id, title.isEmpty() ? null : title.getFirst(), parameters));
        });
        return doctrines;
    }

    /// A doctrine can hold values of its author's own; one that reads nearly like a habit is a slip.
    private void misspelt(YamlNode.Scalar name, String doctrine) {
        if (!LibraryForms.DOCTRINE.has(name.value())) {
            List<String> habits = LibraryForms.DOCTRINE.keys().stream().map(Key::name).toList();
            Closest.to(name.value(), habits).ifPresent(meant -> in.report(
                    Code.E015, name.span(), "unknown key `" + name.value() + "` in doctrine `" + doctrine + "`", "", "change it to `" + meant + "`"));
        }
    }

    private int parameter(YamlNode node) {
        String word = values.string(node);
        return switch (word) {
            case "true", "yes" -> Range.PERMILLE;
            case "partial" -> Range.PERMILLE / 2;
            case "false", "no" -> 0;
            default -> {
                if (!NUMBER.matcher(word).matches()) {
                    in.report(
                            Code.E028,
                            Values.firstLine(node.span()),
                            "`" + word + "` is not a value of a doctrine",
                            "",
                            "write a number from -1000 to 1000, `yes`, `partial` or `no`");
                    yield 0;
                }
                yield values.change(node);
            }
        };
    }
}
