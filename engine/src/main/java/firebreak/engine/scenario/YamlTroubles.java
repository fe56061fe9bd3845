package firebreak.engine.scenario;

import firebreak.engine.diagnostic.Code;
import firebreak.engine.diagnostic.Diagnostic;
import firebreak.engine.diagnostic.SourceFile;
import firebreak.engine.diagnostic.Span;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/// What the YAML parser stumbled over, in words for authors.
final class YamlTroubles {
    private static final Pattern KEY = Pattern.compile(" *[\\p{L}\\p{N}_.-]+:(?: .*)?");

    private YamlTroubles() {}

    static Diagnostic of(SourceFile file, MarkedYamlEngineException trouble) {
        String problem = String.valueOf(trouble.getProblem());
        String context = String.valueOf(trouble.getContext());
        Span place = place(file, trouble.getProblemMark());
        Span opening = opening(file, place(file, trouble.getContextMark()));
        if (problem.contains("(TAB)") || (place.end() > place.start() && file.at(place.start()) == '\t')) {
            return say(Code.E006, "a tab cannot indent a line", place, "indent with spaces");
        }
        if (context.contains("double-quoted") && problem.contains("escape")) {
            return say(
                    Code.E005,
                    "this is no escape that double quotes know",
                    place,
                    "use single quotes, or write the backslash twice");
        }
        boolean lines = problem.contains("mapping values are not allowed") || problem.contains("expected <block end>");
        Diagnostic outdented = lines ? tooFarLeft(file, place) : null;
        if (outdented != null) {
            return outdented;
        }
        Diagnostic dashless = lines ? dashMissing(file, place) : null;
        if (dashless != null) {
            return dashless;
        }
        Diagnostic slip = Slips.before(file, place);
        if (slip != null) {
            return slip;
        }
        if (context.contains("quoted scalar") && problem.contains("unexpected end")) {
            return say(Code.E005, "this quote is never closed", opening, "add the closing quote");
        }
        if (problem.contains("that cannot start any token")) {
            String sign = place.text();
            return say(Code.E005, "`" + sign + "` cannot start a value", place, "put the value in quotes");
        }
        if (problem.contains("mapping values are not allowed")) {
            Diagnostic indented = tooFarRight(file, place);
            if (indented != null) {
                return indented;
            }
            return say(
                    Code.E005,
                    "a second `:` cannot stand here",
                    place,
                    "put the value in quotes, or check the indentation of this line");
        }
        if (context.contains("flow") && problem.contains("stream end")) {
            return say(Code.E005, "this bracket is never closed", opening, "add the closing `]` or `}`");
        }
        if (context.contains("flow")) {
            Diagnostic missing = say(
                    Code.E005,
                    "a comma or a closing bracket is missing before this",
                    place,
                    "separate the parts with commas, close the bracket, or put a text that holds `:` or `'` in double quotes");
            return opening.end() > opening.start() ? missing.with(opening, "the bracket that is open") : missing;
        }
        if (problem.contains("expected <block end>") && !place.text().isEmpty() && "]}".contains(place.text())) {
            return say(Code.E005, "this bracket closes nothing", place, "take it away");
        }
        Span mark = mark(file, place);
        if (mark != null) {
            return say(
                    Code.E005, "a value cannot begin with `!`", mark, "put the whole condition in single quotes");
        }
        if (problem.contains("expected <block end>")) {
            return say(
                    Code.E005,
                    "this line does not line up with the lines above it",
                    place,
                    "indent it like the lines it belongs to");
        }
        if (problem.contains("could not find expected ':'")) {
            return say(Code.E005, "a `:` is missing after this key", opening, "write `key: value`");
        }
        return say(Code.E005, "this cannot be read", place, "compare it with the lines around it");
    }

    /// The line above, where it stands further left than the one before it and the one that the parser stumbles over.
    private static @Nullable Diagnostic tooFarLeft(SourceFile file, Span place) {
        int stumbled = place.line();
        int left = inkAbove(file, stumbled);
        int before = left == 0 ? 0 : inkAbove(file, left);
        if (before == 0 || !isKey(file, stumbled) || !isKey(file, left)) {
            return null;
        }
        int blanks = indent(file, stumbled) - indent(file, left);
        boolean first = isSection(file, before) && indent(file, before) == indent(file, left) && !isSection(file, left);
        if (blanks <= 0 || (indent(file, before) != indent(file, stumbled) && !first)) {
            return null;
        }
        int start = file.lineStart(left) + indent(file, left);
        return say(
                Code.E005,
                "this line stands too far left",
                new Span(file, start, file.lineEnd(left)),
                "put " + (blanks == 1 ? "one blank" : blanks + " blanks") + " before it, as before the lines around it");
    }

    /// A line that stands further right than the one above it, which has its value already.
    private static @Nullable Diagnostic tooFarRight(SourceFile file, Span place) {
        int stumbled = place.line();
        int above = inkAbove(file, stumbled);
        if (above == 0 || !isKey(file, stumbled) || !isKey(file, above) || isSection(file, above)) {
            return null;
        }
        int blanks = indent(file, stumbled) - indent(file, above);
        if (blanks <= 0) {
            return null;
        }
        int start = file.lineStart(stumbled) + indent(file, stumbled);
        return say(
                Code.E005,
                "this line stands too far right",
                new Span(file, start, file.lineEnd(stumbled)),
                "take " + (blanks == 1 ? "one blank" : blanks + " blanks") + " away before it, to line it up with the line above");
    }

    /// The line above, where those after it begin with a dash and it does not.
    private static @Nullable Diagnostic dashMissing(SourceFile file, Span place) {
        int stumbled = place.line();
        int above = inkAbove(file, stumbled);
        boolean dashed = above > 0 && text(file, stumbled).strip().startsWith("- ") && !text(file, above).strip().startsWith("-");
        int before = dashed ? inkAbove(file, above) : 0;
        boolean item = before > 0 && indent(file, above) == indent(file, stumbled) && isSection(file, before) && indent(file, before) < indent(file, above);
        if (!item) {
            return null;
        }
        int start = file.lineStart(above) + indent(file, above);
        return say(Code.E005, "a dash is missing before this", new Span(file, start, file.lineEnd(above)), "begin it with `- `, as the line after it");
    }

    /// Whether a line is a key whose value stands below it.
    private static boolean isSection(SourceFile file, int line) {
        return text(file, line).replaceFirst(" #.*$", "").strip().endsWith(":");
    }

    private static String text(SourceFile file, int line) {
        return file.slice(file.lineStart(line), file.lineEnd(line));
    }

    /// The nearest line above that says something; 0 if there is none.
    private static int inkAbove(SourceFile file, int line) {
        for (int above = line - 1; above > 0; above--) {
            String text = file.slice(file.lineStart(above), file.lineEnd(above)).strip();
            if (!text.isEmpty() && !text.startsWith("#")) {
                return above;
            }
        }
        return 0;
    }

    private static int indent(SourceFile file, int line) {
        String text = file.slice(file.lineStart(line), file.lineEnd(line));
        return text.length() - text.stripLeading().length();
    }

    private static boolean isKey(SourceFile file, int line) {
        return KEY.matcher(file.slice(file.lineStart(line), file.lineEnd(line))).matches();
    }

    /// A value on the line that begins with `!`, which means something else to the parser.
    private static @Nullable Span mark(SourceFile file, Span place) {
        for (int i = place.start() - 1; i > 1 && file.at(i) != '\n'; i--) {
            if (file.at(i) == '!' && file.at(i - 1) == ' ' && file.at(i - 2) == ':') {
                return new Span(file, i, i + 1);
            }
        }
        return null;
    }

    /// The bracket that is left open, where the parser only knows that the file is over.
    private static Span opening(SourceFile file, Span known) {
        if (known.end() > known.start()) {
            return known;
        }
        int closed = 0;
        for (int i = known.start() - 1; i >= 0; i--) {
            int sign = file.at(i);
            if (sign == ']' || sign == '}') {
                closed++;
            } else if ((sign == '[' || sign == '{') && closed-- == 0) {
                return new Span(file, i, i + 1);
            }
        }
        return known;
    }

    private static Diagnostic say(Code code, String message, Span span, @Nullable String help) {
        return new Diagnostic(code, message, span, "", help);
    }

    private static Span place(SourceFile file, Optional<Mark> mark) {
        int at = mark.map(Mark::getIndex).orElse(0);
        int start = Math.clamp(at, 0, file.length());
        boolean visible = start < file.length() && file.at(start) != '\n' && file.at(start) != '\r';
        return new Span(file, start, visible ? start + 1 : start);
    }
}
