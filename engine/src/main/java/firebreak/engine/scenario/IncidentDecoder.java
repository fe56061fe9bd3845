package firebreak.engine.scenario;

import firebreak.engine.diagnostic.Code;
import firebreak.engine.diagnostic.Diagnostic;
import firebreak.engine.diagnostic.Span;
import firebreak.engine.facts.Condition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Incidents as planned, and the evidence about them.
final class IncidentDecoder {
    private static final String UNTIL = "until ";
    private static final int HARM_PER_SEVERITY = 100;

    private final Parts parts;
    private final Values values;
    private final Reading in;
    private final Moments moments;
    /// The incidents that have been read, for the evidence about them.
    private final SequencedMap<String, IncidentPlan> planned = new LinkedHashMap<>();

    IncidentDecoder(Parts parts, Values values) {
        this.parts = parts;
        this.values = values;
        this.in = values.reading();
        this.moments = new Moments(values);
    }

    SequencedMap<String, IncidentPlan> incidents(
            SequencedMap<String, Delegation> delegations, SequencedMap<String, Actor> actors, Library library) {
        SequencedMap<String, IncidentPlan> incidents = new LinkedHashMap<>();
        Campaigning campaigns = new Campaigning(in);
        planned.clear();
        parts.entries("incidents").forEach((id, pair) -> {
            Fields fields = new Fields(in, pair.value(), pair.key().span(), "incident `" + id + "`", IncidentForms.INCIDENT_FORM);
            IncidentPlan plan = incident(id, fields, delegations, actors, library);
            incidents.put(id, plan);
            planned.put(id, plan);
            campaigns.add(plan, fields.valuePlace("campaign"));
            fields.done();
        });
        campaigns.check();
        return incidents;
    }

    private IncidentPlan incident(
            String id,
            Fields fields,
            SequencedMap<String, Delegation> delegations,
            SequencedMap<String, Actor> actors,
            Library library) {
        String kindId = fields.need("kind", node -> values.id(node, IdKind.INCIDENT_KIND), "");
        IncidentKind kind = library.incidentKinds().get(kindId);
        SectorAddress target = fields.need("target", this::sector, new SectorAddress("", "", ""));
        String author = fields.orNull("author", node -> values.id(node, IdKind.DELEGATION, IdKind.ACTOR));
        List<String> suspects = fields.has("suspects")
                ? fields.need("suspects", node -> values.ids(node, IdKind.DELEGATION, IdKind.ACTOR), List.of())
                : usualSuspects(target.delegation(), author, delegations, actors);
        suspects(fields, author, suspects, target.delegation());
        SequencedMap<String, Integer> framed = framed(fields, suspects);
        Condition begins = fields.orNull("begins_when", values::condition);
        YamlNode stageNode = fields.optional("stages");
        OptionalInt detected = OptionalInt.empty();
        if (stageNode instanceof YamlNode.Mapping mapping) {
            detected = latent(mapping, fields);
        }
        SequencedMap<Stage, StagePlan> stages = stages(stageNode, kind);
        int severity = stages.get(Stage.DETECTED) == null ? 0 : stages.get(Stage.DETECTED).severity();
        return new IncidentPlan(
                id,
                kindId,
                fields.need("label", values::playerText, Text.of(id)),
                target,
                author,
                suspects,
                framed,
                fields.or("harm", values::permille, HARM_PER_SEVERITY * severity),
                fields.or("growth", values::permille, 0),
                fields.or("physical", values::yesOrNo, false),
                detected,
                begins,
                stages,
                fields.orNull("spreads_when", values::condition),
                fields.or("spreads_to", node -> spreads(node), List.of()),
                fields.or("known_to", node -> values.ids(node, IdKind.DELEGATION), List.of()),
                fields.or("public", values::yesOrNo, false),
                fields.orNull("campaign", values::string),
                nciss(fields, id, target.sector()));
    }

    private @Nullable Nciss nciss(Fields incident, String id, String sector) {
        YamlNode node = incident.optional("nciss");
        if (node == null) {
            return null;
        }
        Fields fields = new Fields(in, node, incident.keyPlace("nciss"), "the score of incident `" + id + "`", IncidentForms.NCISS);
        Nciss.Dependency usual = usual(sector);
        Nciss score = new Nciss(
                fields.need("functional", one -> values.word(one, Nciss.Functional.class, "a functional impact"), Nciss.Functional.NONE),
                fields.need("activity", one -> values.word(one, Nciss.Activity.class, "an observed activity"), Nciss.Activity.NONE),
                fields.or("location", one -> values.word(one, Nciss.Location.class, "a location"), Nciss.Location.UNKNOWN),
                fields.or("actor", one -> values.word(one, Nciss.Culprit.class, "an actor"), Nciss.Culprit.UNKNOWN),
                fields.need("information", one -> values.word(one, Nciss.Information.class, "an information impact"), Nciss.Information.NONE),
                fields.need("recoverability", one -> values.word(one, Nciss.Recoverability.class, "a recoverability"), Nciss.Recoverability.REGULAR),
                usual == null && (sector.isEmpty() || in.symbols().has(IdKind.SECTOR, sector))
                        ? fields.need("dependency", this::dependency, Nciss.Dependency.COMMERCE)
                        : fields.or("dependency", this::dependency, usual == null ? Nciss.Dependency.COMMERCE : usual),
                fields.need("potential", one -> values.word(one, Nciss.Potential.class, "a potential impact"), Nciss.Potential.MINIMAL));
        fields.done();
        return score;
    }

    private Nciss.Dependency dependency(YamlNode node) {
        return values.word(node, Nciss.Dependency.class, "a sector that others depend on");
    }

    /// What others depend on where a sector is hit; null where the system does not know the sector.
    private static Nciss.@Nullable Dependency usual(String sector) {
        for (Nciss.Dependency dependency : Nciss.Dependency.values()) {
            if (dependency.word().equals(sector)) {
                return dependency;
            }
        }
        return null;
    }

    private static List<String> usualSuspects(
            String victim,
            @Nullable String author,
            SequencedMap<String, Delegation> delegations,
            SequencedMap<String, Actor> actors) {
        List<String> suspects = new ArrayList<>(delegations.keySet());
        suspects.remove(victim);
        actors.values().stream()
                .filter(actor -> actor.kind() == ActorKind.CRIMINAL || actor.kind() == ActorKind.PROXY)
                .map(Actor::id)
                .forEach(suspects::add);
        if (author != null && !suspects.contains(author)) {
            suspects.add(author);
        }
        return suspects;
    }

    private void suspects(Fields fields, @Nullable String author, List<String> suspects, String victim) {
        if (author != null && !author.isEmpty() && author.equals(victim)) {
            in.report(new Diagnostic(
                            Code.W026,
                            "`" + author + "` attacks itself",
                            fields.valuePlace("author"),
                            "the author",
                            "name another author")
                    .with(fields.valuePlace("target"), "the victim"));
        } else if (fields.has("suspects") && author != null && isParty(author) && suspects.stream().allMatch(this::isParty) && !suspects.contains(author)) {
            in.report(new Diagnostic(
                            Code.E046,
                            "the author `" + author + "` is not among the suspects",
                            fields.valuePlace("suspects"),
                            "",
                            "add `" + author + "` to `suspects`")
                    .with(fields.valuePlace("author"), "the author"));
        }
    }

    private boolean isParty(String id) {
        return in.symbols().has(IdKind.DELEGATION, id) || in.symbols().has(IdKind.ACTOR, id);
    }

    private SequencedMap<String, Integer> framed(Fields fields, List<String> suspects) {
        SequencedMap<String, Integer> framed = new LinkedHashMap<>();
        YamlNode node = fields.optional("framed");
        if (node == null) {
            return framed;
        }
        values.map(node, (suspect, value) -> {
            boolean known = in.check(suspect.value(), suspect.span(), IdKind.DELEGATION, IdKind.ACTOR);
            if (known && suspects.stream().allMatch(this::isParty) && !suspects.contains(suspect.value())) {
                in.report(
                        Code.E047,
                        suspect.span(),
                        "`" + suspect.value() + "` is framed but not a suspect",
                        "",
                        "add it to `suspects`, or frame somebody else");
            }
            framed.put(suspect.value(), values.permille(value));
        });
        return framed;
    }

    private OptionalInt latent(YamlNode.Mapping stages, Fields fields) {
        for (YamlNode.Pair pair : stages.pairs()) {
            YamlNode.Scalar scalar = pair.key().value().equals("latent") ? values.scalar(pair.value()) : null;
            if (scalar == null) {
                continue;
            }
            if (fields.has("begins_when")) {
                in.report(new Diagnostic(
                                Code.E053,
                                fields.what() + " begins in two ways",
                                fields.keyPlace("begins_when"),
                                "",
                                "keep `latent` or `begins_when`")
                        .with(pair.key().span(), "the other one"));
            }
            if (scalar.value().startsWith(UNTIL)) {
                String moment = scalar.value().substring(UNTIL.length()).strip();
                return OptionalInt.of(moments.minute(moment, scalar.part(UNTIL.length(), scalar.value().length())));
            }
            in.report(
                    Code.E021,
                    Values.firstLine(scalar.span()),
                    "`latent` says until when",
                    "",
                    "write it like `until D1 06:20`");
        }
        return OptionalInt.empty();
    }

    private SequencedMap<Stage, StagePlan> stages(@Nullable YamlNode node, @Nullable IncidentKind kind) {
        Map<Stage, Integer> severities = new EnumMap<>(Stage.class);
        Map<Stage, Integer> after = new EnumMap<>(Stage.class);
        if (kind != null) {
            after.putAll(kind.afterMinutes());
            severities.put(Stage.DETECTED, Math.min(2, kind.severity()));
            severities.put(Stage.ASSESSED, kind.severity());
        }
        after.put(Stage.DETECTED, 0);
        Map<Stage, YamlNode> written = new EnumMap<>(Stage.class);
        if (node != null) {
            values.map(node, (key, value) -> {
                Stage stage = values.word(key, Stage.class, "a stage");
                if (stage == Stage.LATENT) {
                    return;
                }
                Fields fields = new Fields(in, value, key.span(), "stage `" + key.value() + "`", stage == Stage.DETECTED ? IncidentForms.FIRST_STAGE : IncidentForms.STAGE);
                YamlNode severity = fields.optional("severity");
                if (severity != null) {
                    severities.put(stage, values.number(severity, 0, 5));
                }
                YamlNode minutes = stage == Stage.DETECTED ? null : fields.optional("after");
                if (minutes != null) {
                    after.put(stage, values.duration(minutes));
                    written.put(stage, minutes);
                }
                fields.done();
            });
        }
        inOrder(written, after);
        SequencedMap<Stage, StagePlan> stages = new LinkedHashMap<>();
        int severity = 0;
        int minutes = 0;
        for (Stage stage : Stage.values()) {
            if (stage != Stage.LATENT) {
                severity = severities.getOrDefault(stage, severity);
                // A later stage is never reached before an earlier one.
                minutes = Math.max(minutes, after.getOrDefault(stage, minutes));
                stages.put(stage, new StagePlan(severity, minutes));
            }
        }
        return stages;
    }

    /// Reports a stage that its author lets come before an earlier one; it would come together with it.
    private void inOrder(Map<Stage, YamlNode> written, Map<Stage, Integer> after) {
        Stage latest = null;
        for (Map.Entry<Stage, YamlNode> each : written.entrySet()) {
            Stage stage = each.getKey();
            int minutes = after.getOrDefault(stage, 0);
            int most = latest == null ? 0 : after.getOrDefault(latest, 0);
            if (latest != null && minutes < most) {
                in.report(new Diagnostic(
                                Code.E043,
                                "`" + stage.word() + "` (" + TurnPlan.duration(minutes) + ") comes before `" + latest.word() + "` ("
                                        + TurnPlan.duration(most) + ")",
                                Values.firstLine(each.getValue().span()),
                                "counted from when it is detected, like all stages",
                                "write `after: " + TurnPlan.duration(most) + "` or more")
                        .with(Values.firstLine(Objects.requireNonNull(written.get(latest)).span()), "the earlier stage"));
            } else {
                latest = stage;
            }
        }
    }

    private List<Spread> spreads(YamlNode node) {
        List<Spread> spreads = new ArrayList<>();
        for (YamlNode item : values.list(node, item -> item)) {
            Fields fields = new Fields(in, item, Parts.place(item), "this spread", IncidentForms.SPREAD);
            int after = fields.or("after", values::duration, 0);
            String verb = fields.oneOf(IncidentForms.SPREAD.verbs(), "says not where to");
            if ("incident".equals(verb)) {
                String incident = fields.need("incident", value -> values.id(value, IdKind.INCIDENT), "");
                spreads.add(new Spread.ToIncident(incident, after));
            } else if ("sector".equals(verb)) {
                SectorAddress sector = fields.need("sector", this::sector, new SectorAddress("", "", ""));
                spreads.add(new Spread.ToSector(sector, fields.need("loss", values::permille, 0), after));
            }
            fields.done();
        }
        return spreads;
    }

    /// `ARD.energy.transmission`.
    private SectorAddress sector(YamlNode node) {
        YamlNode.Scalar scalar = values.scalar(node);
        if (scalar == null) {
            return new SectorAddress("", "", "");
        }
        String[] names = scalar.value().split("\\.", 3);
        Span first = scalar.part(0, Math.max(1, names[0].length()));
        boolean known = in.check(names[0], first, IdKind.DELEGATION);
        if (known && names.length < 2) {
            in.report(
                    Code.E013,
                    scalar.span(),
                    "`" + scalar.value() + "` is a delegation, not a sector",
                    "a sector of it is needed here",
                    "write it like `" + names[0] + ".energy`");
        } else if (names.length >= 2) {
            int from = names[0].length() + 1;
            in.check(names[1], scalar.part(from, from + Math.max(1, names[1].length())), IdKind.SECTOR);
        }
        return new SectorAddress(
                names[0], names.length > 1 ? names[1] : "", names.length > 2 ? names[2] : "");
    }

    /// Nobody weighs what speaks for or against somebody who is no suspect.
    private void pointsAtNobody(YamlNode.Scalar named, IncidentPlan about) {
        Diagnostic plain = new Diagnostic(
                Code.E047,
                "`" + named.value() + "` is no suspect of `" + about.id() + "`",
                named.span(),
                "what this evidence says of it would count for nothing",
                "name " + Values.either(about.suspects()) + ", or add `" + named.value() + "` to the `suspects`");
        Span incident = in.symbols().place(IdKind.INCIDENT, about.id());
        in.report(incident == null ? plain : plain.with(incident, "the incident"));
    }

    SequencedMap<String, EvidenceItem> evidence() {
        SequencedMap<String, EvidenceItem> evidence = new LinkedHashMap<>();
        parts.entries("evidence").forEach((id, pair) -> {
            Fields fields = new Fields(in, pair.value(), pair.key().span(), "evidence `" + id + "`", IncidentForms.EVIDENCE);
            SequencedMap<String, Integer> supports = new LinkedHashMap<>();
            YamlNode node = fields.optional("supports");
            if (node != null) {
                IncidentPlan about = fields.has("about") ? planned.get(String.valueOf(fields.orNull("about", values::string))) : null;
                values.map(node, (suspect, value) -> {
                    boolean known = in.check(suspect.value(), suspect.span(), IdKind.DELEGATION, IdKind.ACTOR);
                    if (known && about != null && !about.suspects().contains(suspect.value())) {
                        pointsAtNobody(suspect, about);
                    }
                    supports.put(suspect.value(), values.change(value));
                });
            }
            evidence.put(
                    id,
                    new EvidenceItem(
                            id,
                            fields.need("title", values::playerText, Text.of(id)),
                            fields.need("text", values::playerText, Text.of("")),
                            fields.orNull("about", value -> values.id(value, IdKind.INCIDENT)),
                            fields.or("tlp", value -> values.word(value, Tlp.class, "a TLP label"), Tlp.AMBER),
                            fields.or(
                                    "source",
                                    value -> values.word(value, EvidenceSource.class, "a source"),
                                    EvidenceSource.REPORT),
                            supports,
                            fields.or("held_by", value -> values.ids(value, IdKind.DELEGATION), List.of())));
            fields.done();
        });
        return evidence;
    }
}
