package firebreak.engine.scenario;

import firebreak.engine.diagnostic.Closest;
import firebreak.engine.diagnostic.Code;
import firebreak.engine.diagnostic.Diagnostic;
import firebreak.engine.diagnostic.Span;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The first pass over the files: which ids there are. Order of files and parts does not matter to whoever refers to them.
final class Declarations {
    private static final Pattern LOWER = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern LOWER_OR_UNDERLINED = Pattern.compile("[a-z][a-z0-9_-]*");
    private static final Pattern DELEGATION = Pattern.compile("[A-Z][A-Z0-9]{1,7}");
    private static final Pattern MOVE = Pattern.compile("[A-Z]+-[A-Z0-9-]+");
    private static final Pattern ANY = Pattern.compile("[^\\s\"'\u2018-\u201f\u00ab\u00bb]{1,64}");

    private final Reading in;
    private final Parts parts;

    Declarations(Reading in, Parts parts) {
        this.in = in;
        this.parts = parts;
    }

    void all() {
        keys("channel_kinds", IdKind.CHANNEL_KIND, LOWER_OR_UNDERLINED, "`poc` or `risk`");
        keys("incident_kinds", IdKind.INCIDENT_KIND, LOWER_OR_UNDERLINED, "`grid_ics`");
        keys("packs", IdKind.PACK, ANY, "`C2`");
        keys("norms", IdKind.NORM, ANY, "`b`");
        keys("doctrines", IdKind.DOCTRINE, LOWER_OR_UNDERLINED, "`partner`");
        keys("escalation", IdKind.ESCALATION, LOWER, "`trade-restrictions`");
        keys("moves", IdKind.MOVE, MOVE, "`DIP-02`");
        keys("measures", IdKind.MEASURE, MOVE, "`OSCE-03`");
        keys("delegations", IdKind.DELEGATION, DELEGATION, "`ARD`: two to eight capitals or digits");
        keys("actors", IdKind.ACTOR, DELEGATION_OR_LONGER, "`NIGHTJAR`");
        keys("channels", IdKind.CHANNEL, LOWER, "`leaders-line`");
        keys("incidents", IdKind.INCIDENT, LOWER, "`grid-wiper`");
        keys("evidence", IdKind.EVIDENCE, LOWER, "`ev-3`");
        keys("variables", IdKind.VARIABLE, LOWER_OR_UNDERLINED, "`gateway`");
        keys("objectives", IdKind.OBJECTIVE, ANY, "`O1`");
        forbidden();
        seats();
        entries();
        sectors();
        pledges();
    }

    private static final Pattern DELEGATION_OR_LONGER = Pattern.compile("[A-Z][A-Z0-9-]{1,31}");

    private void keys(String key, IdKind kind, Pattern form, String example) {
        parts.entries(key).forEach((id, pair) -> {
            form(id, pair.key().span(), kind, form, example);
            Span delegation = in.symbols().place(IdKind.DELEGATION, id);
            if (kind == IdKind.ACTOR && delegation != null) {
                in.report(new Diagnostic(
                                Code.E024,
                                "`" + id + "` is a delegation and an actor",
                                pair.key().span(),
                                "again here",
                                "give the actor another id")
                        .with(delegation, "first here"));
            }
            in.symbols().declare(kind, id, pair.key().span());
        });
    }

    private void form(String id, Span place, IdKind kind, Pattern form, String example) {
        if (!form.matcher(id).matches()) {
            in.report(
                    Code.E022,
                    place,
                    "`" + id + "` cannot be the id of " + kind.withArticle(),
                    "",
                    "write it like " + example);
        }
    }

    /// Moves that the scenario takes out of the library: known, but not to be ordered, expected or asked for.
    private void forbidden() {
        List<String> shipped = parts.shipped("moves");
        parts.entries("moves").forEach((id, pair) -> {
            if (!Parts.isForbidden(pair.value())) {
                return;
            }
            if (shipped.contains(id)) {
                in.symbols().forbid(id, pair.key().span());
            } else {
                in.report(
                        Code.E012,
                        pair.key().span(),
                        "unknown move `" + id + "`",
                        "the library has no such move to forbid",
                        Closest.to(id, shipped).map(meant -> "change it to `" + meant + "`").orElse("take it away"));
            }
        });
    }

    private void seats() {
        parts.entries("delegations").forEach((delegation, pair) -> {
            if (value(pair.value(), "seats") instanceof YamlNode.Mapping seats) {
                for (YamlNode.Pair seat : seats.pairs()) {
                    form(seat.key().value(), seat.key().span(), IdKind.SEAT, LOWER, "`mfa`");
                    in.symbols().declare(IdKind.SEAT, delegation + "." + seat.key().value(), seat.key().span());
                }
            }
        });
    }

    private void entries() {
        for (YamlNode item : parts.items("msel")) {
            YamlNode.Scalar id = Parts.id(item);
            if (id == null) {
                continue;
            }
            form(id.value(), id.span(), IdKind.ENTRY, ANY, "`2.3`, without blanks and without typographic quotes");
            Span earlier = in.symbols().declare(IdKind.ENTRY, id.value(), id.span());
            if (earlier != null) {
                in.report(new Diagnostic(
                                Code.E024,
                                "the entry `" + id.value() + "` is declared twice",
                                id.span(),
                                "again here",
                                "give one of them another id")
                        .with(earlier, "first here"));
            }
        }
    }

    private void sectors() {
        for (YamlNode edge : parts.items("cascade")) {
            declare(IdKind.SECTOR, value(edge, "from"));
            declare(IdKind.SECTOR, value(edge, "to"));
        }
        parts.entries("incident_kinds").values().forEach(pair -> {
            if (value(pair.value(), "sector") instanceof YamlNode.Scalar sector
                    && !sector.value().equals("any")) {
                declare(IdKind.SECTOR, sector);
            }
        });
    }

    private void pledges() {
        parts.entries("moves").values().forEach(move -> {
            if (value(move.value(), "effects") instanceof YamlNode.Sequence effects) {
                effects.items().forEach(effect -> declare(IdKind.PLEDGE, value(effect, "pledge")));
            }
        });
    }

    private void declare(IdKind kind, @Nullable YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar && !scalar.isEmpty()) {
            in.symbols().declare(kind, scalar.value(), scalar.span());
        }
    }

    private static @Nullable YamlNode value(YamlNode node, String key) {
        if (node instanceof YamlNode.Mapping mapping) {
            for (YamlNode.Pair pair : mapping.pairs()) {
                if (pair.key().value().equals(key)) {
                    return pair.value();
                }
            }
        }
        return null;
    }
}
