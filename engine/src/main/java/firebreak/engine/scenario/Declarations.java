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

    private final Reading in;
    private final Parts parts;

    Declarations(Reading in, Parts parts) {
        this.in = in;
        this.parts = parts;
    }

    void all() {
        keys("channel_kinds", IdKind.CHANNEL_KIND);
        keys("incident_kinds", IdKind.INCIDENT_KIND);
        keys("packs", IdKind.PACK);
        keys("norms", IdKind.NORM);
        keys("doctrines", IdKind.DOCTRINE);
        keys("escalation", IdKind.ESCALATION);
        keys("moves", IdKind.MOVE);
        keys("measures", IdKind.MEASURE);
        keys("delegations", IdKind.DELEGATION);
        keys("actors", IdKind.ACTOR);
        keys("channels", IdKind.CHANNEL);
        keys("incidents", IdKind.INCIDENT);
        keys("evidence", IdKind.EVIDENCE);
        keys("variables", IdKind.VARIABLE);
        keys("objectives", IdKind.OBJECTIVE);
        forbidden();
        seats();
        entries();
        sectors();
        pledges();
    }


    private void keys(String key, IdKind kind) {
        parts.entries(key).forEach((id, pair) -> {
            form(id, pair.key().span(), kind);
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

    private void form(String id, Span place, IdKind kind) {
        if (!Pattern.matches(kind.form(), id)) {
            in.report(
                    Code.E022,
                    place,
                    "`" + id + "` cannot be the id of " + kind.withArticle(),
                    "",
                    "write it like " + kind.example());
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
            memberships(Parts.value(pair.value(), "forums"));
            memberships(Parts.value(pair.value(), "member_of"));
            if (Parts.value(pair.value(), "seats") instanceof YamlNode.Mapping seats) {
                for (YamlNode.Pair seat : seats.pairs()) {
                    form(seat.key().value(), seat.key().span(), IdKind.SEAT);
                    in.symbols().declare(IdKind.SEAT, delegation + "." + seat.key().value(), seat.key().span());
                }
            }
        });
    }

    private void memberships(@Nullable YamlNode list) {
        if (list instanceof YamlNode.Sequence all) {
            all.items().forEach(each -> {
                if (each instanceof YamlNode.Scalar name) {
                    in.symbols().belongs(name.value(), name.span());
                    glued(name);
                }
            });
        }
    }

    /// `[OSCE UN]`: the commas are missing.
    private void glued(YamlNode.Scalar name) {
        boolean words = name.style() == YamlNode.Style.PLAIN && name.value().matches("[A-Z][A-Z0-9]+( +[A-Z][A-Z0-9]+)+");
        if (words) {
            in.report(
                    Code.E022,
                    name.span(),
                    "`" + name.value() + "` is read as one name",
                    "",
                    "change it to `" + name.value().replaceAll(" +", ", ") + "`, with commas between them");
        }
    }

    private void entries() {
        for (YamlNode item : parts.items("msel")) {
            YamlNode.Scalar id = Parts.id(item);
            if (id == null) {
                continue;
            }
            form(id.value(), id.span(), IdKind.ENTRY);
            if (Parts.value(item, "expect") != null) {
                in.symbols().expects(id.value());
            }
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
            declare(IdKind.SECTOR, Parts.value(edge, "from"));
            declare(IdKind.SECTOR, Parts.value(edge, "to"));
        }
        parts.entries("incident_kinds").values().forEach(pair -> {
            if (Parts.value(pair.value(), "sector") instanceof YamlNode.Scalar sector
                    && !sector.value().equals("any")) {
                declare(IdKind.SECTOR, sector);
            }
        });
    }

    private void pledges() {
        parts.entries("moves").values().forEach(move -> {
            if (Parts.value(move.value(), "effects") instanceof YamlNode.Sequence effects) {
                effects.items().forEach(effect -> declare(IdKind.PLEDGE, Parts.value(effect, "pledge")));
            }
        });
    }

    private void declare(IdKind kind, @Nullable YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar && !scalar.isEmpty()) {
            in.symbols().declare(kind, scalar.value(), scalar.span());
        }
    }
}
