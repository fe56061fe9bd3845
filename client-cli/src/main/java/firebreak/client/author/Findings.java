package firebreak.client.author;

import firebreak.client.json.Json;
import firebreak.engine.diagnostic.Allowances.Allowed;
import firebreak.engine.diagnostic.Code;
import firebreak.engine.diagnostic.Diagnostic;
import firebreak.engine.diagnostic.Level;
import firebreak.engine.diagnostic.SourceFile;
import firebreak.engine.diagnostic.Span;
import firebreak.engine.scenario.Loaded;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/// What `check` has found, for other programs. Lines and columns count from 1, columns in code points.
final class Findings {
    private Findings() {}

    /// One object: `playable`, `findings` and what was `allowed`.
    static String json(Loaded loaded) {
        return Json.of(fields(
                "playable",
                loaded.scenario().isPresent(),
                "findings",
                loaded.diagnostics().stream().map(Findings::finding).toList(),
                "allowed",
                loaded.allowed().stream()
                        .map(allowed -> fields("finding", finding(allowed.diagnostic()), "reason", allowed.reason()))
                        .toList()));
    }

    private static Map<String, Object> finding(Diagnostic diagnostic) {
        Map<String, Object> finding = fields(
                "code",
                diagnostic.code(),
                "level",
                diagnostic.level().word(),
                "title",
                diagnostic.code().title(),
                "message",
                diagnostic.message(),
                "place",
                place(diagnostic.span()),
                "label",
                diagnostic.label(),
                "related",
                diagnostic.related().stream()
                        .map(related -> fields("place", place(related.span()), "label", related.label()))
                        .toList());
        if (diagnostic.help() != null) {
            finding.put("help", diagnostic.help());
        }
        return finding;
    }

    private static Map<String, Object> place(Span span) {
        Map<String, Object> place = fields("file", span.file().path());
        if (span.file().length() > 0) {
            place.putAll(region(span));
        }
        return place;
    }

    private static Map<String, Object> region(Span span) {
        SourceFile file = span.file();
        return fields(
                "startLine",
                span.line(),
                "startColumn",
                span.column(),
                "endLine",
                file.line(span.end()),
                "endColumn",
                file.column(span.end()));
    }

    /// In the Static Analysis Results Interchange Format (SARIF) 2.1.0.
    static String sarif(Loaded loaded) {
        TreeSet<Code> codes = new TreeSet<>();
        loaded.diagnostics().forEach(diagnostic -> codes.add(diagnostic.code()));
        loaded.allowed().forEach(allowed -> codes.add(allowed.diagnostic().code()));
        List<Object> results = new ArrayList<>();
        loaded.diagnostics().forEach(diagnostic -> results.add(result(diagnostic)));
        for (Allowed allowed : loaded.allowed()) {
            Map<String, Object> result = result(allowed.diagnostic());
            result.put("suppressions", List.of(fields("kind", "inSource", "justification", allowed.reason())));
            results.add(result);
        }
        Map<String, Object> driver = fields("name", "Firebreak", "rules", codes.stream().map(Findings::rule).toList());
        Map<String, Object> run = fields("tool", fields("driver", driver), "columnKind", "unicodeCodePoints", "results", results);
        return Json.of(fields(
                "$schema", "https://json.schemastore.org/sarif-2.1.0.json", "version", "2.1.0", "runs", List.of(run)));
    }

    private static Map<String, Object> rule(Code code) {
        return fields(
                "id",
                code,
                "shortDescription",
                fields("text", code.title()),
                "fullDescription",
                fields("text", code.why()),
                "help",
                fields("text", "For example: " + code.example()),
                "defaultConfiguration",
                fields("level", level(code.level())));
    }

    private static Map<String, Object> result(Diagnostic diagnostic) {
        String help = diagnostic.help() == null ? "" : "; " + diagnostic.help();
        Map<String, Object> result = fields(
                "ruleId",
                diagnostic.code(),
                "level",
                level(diagnostic.level()),
                "message",
                fields("text", diagnostic.message() + help),
                "locations",
                List.of(fields("physicalLocation", physical(diagnostic.span()))));
        if (!diagnostic.related().isEmpty()) {
            result.put(
                    "relatedLocations",
                    diagnostic.related().stream()
                            .map(related -> fields(
                                    "physicalLocation", physical(related.span()), "message", fields("text", related.label())))
                            .toList());
        }
        return result;
    }

    private static Map<String, Object> physical(Span span) {
        Map<String, Object> physical = fields("artifactLocation", fields("uri", uri(span.file().path())));
        if (span.file().length() > 0) {
            physical.put("region", region(span));
        }
        return physical;
    }

    /// A path as a relative reference: what is no plain sign in it is written as its UTF-8 bytes.
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte one : path.getBytes(StandardCharsets.UTF_8)) {
            char sign = (char) (one & 0xFF);
            boolean plain = sign < 0x80 && (Character.isLetterOrDigit(sign) || "/-._~".indexOf(sign) >= 0);
            uri.append(plain ? String.valueOf(sign) : "%" + Integer.toHexString(0x100 | sign).substring(1).toUpperCase(Locale.ROOT));
        }
        return uri.toString();
    }

    private static String level(Level level) {
        return switch (level) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case ADVICE -> "note";
        };
    }

    private static Map<String, Object> fields(Object... keysAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            fields.put(keysAndValues[i].toString(), keysAndValues[i + 1]);
        }
        return fields;
    }
}
