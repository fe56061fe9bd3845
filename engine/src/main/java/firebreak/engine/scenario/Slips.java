package firebreak.engine.scenario;

import firebreak.engine.diagnostic.Code;
import firebreak.engine.diagnostic.Diagnostic;
import firebreak.engine.diagnostic.SourceFile;
import firebreak.engine.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Slips of the pen that the YAML parser only stumbles over lines later: a quote or bracket that is never closed, an
/// apostrophe that ends its text, a blank left out.
///
/// Only asked once the parser has given up, and reads no further than the line at which it did. It follows quotes,
/// brackets and blocks of text well enough to name the first slip; where it sees none, the parser's own words have to do.
final class Slips {
    private static final Pattern KEY_LINE = Pattern.compile("\\s*(?:- )?[\\p{L}\\p{N}_.-]+:(?:\\s.*)?|\\s*-(?:\\s.*)?");
    private static final Pattern GLUED_VALUE = Pattern.compile("(\\s*(?:- )?[\\p{L}_][\\p{L}\\p{N}_-]*:)([^\\s:].*)");
    private static final Pattern GLUED_DASH = Pattern.compile("(\\s*-)([\\p{L}_\"'][\\p{L}\\p{N}_\"'.-]*(?::\\s.*)?)");
    /// The colon of another script behind a key.
    private static final Pattern WIDE_COLON = Pattern.compile("(\\s*(?:- )?[\\p{L}_][\\p{L}\\p{N}_-]*)[\uff1a\ufe55\ua789\u2236].*");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");

    private final SourceFile file;
    private final int troubleLine;
    private final List<Integer> open = new ArrayList<>();
    /// In each open bracket, the key whose value is being read; empty before a key.
    private final List<String> keys = new ArrayList<>();
    private int line;
    private int at;
    private int end;
    private @Nullable Diagnostic found;

    private Slips(SourceFile file, int troubleLine) {
        this.file = file;
        this.troubleLine = troubleLine;
    }

    /// The first slip that explains why the parser gave up at a place; `null` if none is seen.
    static @Nullable Diagnostic before(SourceFile file, Span trouble) {
        Slips slips = new Slips(file, trouble.line());
        slips.read();
        return slips.found;
    }

    private void read() {
        int textDeeperThan = -1;
        for (line = 1; line <= troubleLine && found == null; line++) {
            at = file.lineStart(line);
            end = file.lineEnd(line);
            if (isBlank(line)) {
                continue;
            }
            if (textDeeperThan >= 0 && indent(line) > textDeeperThan) {
                continue;
            }
            textDeeperThan = -1;
            if (open.isEmpty()) {
                blockLine();
            } else {
                values();
            }
            if (found == null && !open.isEmpty()) {
                bracketLeftOpen();
            }
            if (open.isEmpty() && startsText()) {
                textDeeperThan = indent(line);
            }
        }
    }

    /// A line that is not inside brackets: its indentation, its dash, its key.
    private void blockLine() {
        for (int i = at; i < end && !isInk(i); i++) {
            if (file.at(i) != ' ' && file.at(i) != '\t') {
                slip("this is not a plain space", new Span(file, i, i + 1), "type it again with the space bar");
                return;
            }
        }
        String text = file.slice(at, end);
        Matcher wide = WIDE_COLON.matcher(text);
        if (wide.matches()) {
            int place = at + codePoints(wide.group(1));
            slip("this is not a plain `:`", new Span(file, place, place + 1), "type it again, with a space after it");
            return;
        }
        if (line >= troubleLine - 1) {
            Matcher dash = GLUED_DASH.matcher(text);
            if (dash.matches() && !text.strip().startsWith("--")) {
                int place = at + dash.end(1) - 1;
                slip("a space is missing after this `-`", new Span(file, place, place + 1), "write `- " + shortened(dash.group(2)) + "`");
                return;
            }
            Matcher key = GLUED_VALUE.matcher(text);
            if (key.matches()) {
                int place = at + codePoints(key.group(1)) - 1;
                slip(
                        "a space is missing after this `:`",
                        new Span(file, place, place + 1),
                        "write `" + key.group(1).strip() + " " + shortened(key.group(2)) + "`");
                return;
            }
        }
        at += indent(line);
        while (at + 1 < end && file.at(at) == '-' && file.at(at + 1) == ' ') {
            at += 2;
            blanks();
        }
        // A key of the block is one word; what follows it is a value like any other.
        int word = at;
        while (word < end && isWord(file.at(word))) {
            word++;
        }
        if (word < end && file.at(word) == ':' && (word + 1 == end || file.at(word + 1) == ' ')) {
            at = word + 1;
        }
        values();
    }

    /// The values of a line, quoted or in brackets, from where it is read now to its end.
    private void values() {
        boolean fresh = true;
        while (at < end && found == null) {
            int sign = file.at(at);
            if (sign == ' ' || sign == '\t') {
                at++;
            } else if (sign == '#' && (at == file.lineStart(line) || file.at(at - 1) == ' ')) {
                at = end;
            } else if (fresh && (sign == '"' || sign == '\'')) {
                quoted(sign);
                fresh = false;
            } else if (fresh && (sign == '[' || sign == '{')) {
                open.add(at++);
                keys.add("");
            } else if (!open.isEmpty() && line == troubleLine && (sign == '[' || sign == '{')) {
                slip("a comma is missing before this bracket", new Span(file, at, at + 1), "separate the parts with commas, or put a text that holds brackets in quotes");
            } else if (!open.isEmpty() && (sign == ']' || sign == '}')) {
                close(sign);
                fresh = false;
            } else if (!open.isEmpty() && sign == ',') {
                at++;
                fresh = true;
                keys.set(keys.size() - 1, "");
            } else if (open.isEmpty()) {
                at = end;
            } else if (sign == ':' && isBlankAfter(at)) {
                at++;
                fresh = true;
            } else {
                keys.set(keys.size() - 1, plain(keys.getLast()));
                fresh = false;
            }
        }
    }

    /// Words in brackets without quotes: a key, or a value that ends at a comma or bracket.
    ///
    /// @param key the key whose value it is, empty if it may be a key itself
    /// @return the key that stands open now
    private String plain(String key) {
        // One sign at least, whatever it is: a bracket can follow a word.
        int start = at++;
        while (at < end && !isEndOfPlain()) {
            at++;
        }
        String words = file.slice(start, at).strip();
        if (at >= end || file.at(at) != ':') {
            return key;
        }
        if (key.isEmpty()) {
            return words;
        }
        if (line == troubleLine) {
            int space = words.lastIndexOf(' ');
            if (LANGUAGE.matcher(key).matches() || space < 0 || words.indexOf(' ') != space) {
                slip("a text with a `:` in it needs quotes", new Span(file, at, at + 1), "put quotes around the text, from `" + first(words) + "` to its end");
            } else {
                int place = start + codePoints(words.substring(0, space + 1));
                slip("a comma is missing before this", new Span(file, place, at), "write `, " + words.substring(space + 1) + ":`, or put quotes around a text that holds `:`");
            }
        }
        return words;
    }

    private boolean isEndOfPlain() {
        int sign = file.at(at);
        return sign == ',' || sign == ']' || sign == '}' || sign == '[' || sign == '{'
                || (sign == ':' && isBlankAfter(at))
                || (sign == '#' && file.at(at - 1) == ' ');
    }

    private void close(int sign) {
        int opening = open.removeLast();
        keys.removeLast();
        int wanted = file.at(opening) == '[' ? ']' : '}';
        if (sign != wanted) {
            found = new Diagnostic(
                            Code.E005,
                            "this bracket closes another than the one that is open",
                            new Span(file, at, at + 1),
                            "",
                            "write `" + Character.toString(wanted) + "`")
                    .with(new Span(file, opening, opening + 1), "the bracket that is open");
        }
        at++;
    }

    /// A text in quotes: where it ends, and whether that is where it was meant to.
    private void quoted(int quote) {
        int start = at;
        int close = closing(quote, start + 1, end);
        if (close < 0) {
            int next = nextLine();
            if (next > 0 && KEY_LINE.matcher(text(next)).matches()) {
                slip("this quote is never closed", new Span(file, start, start + 1), "add the closing quote");
                return;
            }
            close = closing(quote, start + 1, file.length());
            if (close < 0) {
                slip("this quote is never closed", new Span(file, start, start + 1), "add the closing quote");
                return;
            }
            line = file.line(close);
            end = file.lineEnd(line);
        }
        at = close + 1;
        if (at < end && !isBlankOrEnd(file.at(at))) {
            boolean apostrophe = quote == '\'';
            slip(
                    apostrophe ? "this `'` ends the text" : "this `\"` ends the text",
                    new Span(file, close, close + 1),
                    apostrophe
                            ? "write an apostrophe twice, `''`, or put double quotes around the text"
                            : "put single quotes around the whole, and keep the double quotes inside");
        }
    }

    private int closing(int quote, int from, int to) {
        for (int i = from; i < to; i++) {
            if (quote == '"' && file.at(i) == '\\') {
                i++;
            } else if (file.at(i) == quote) {
                if (quote == '\'' && i + 1 < to && file.at(i + 1) == '\'') {
                    i++;
                } else {
                    return i;
                }
            }
        }
        return -1;
    }

    /// A bracket at whose next line something begins that cannot stand inside it.
    private void bracketLeftOpen() {
        int next = nextLine();
        int opening = open.getLast();
        if (next > 0 && indent(next) <= indent(file.line(opening)) && KEY_LINE.matcher(text(next)).matches()) {
            String wanted = file.at(opening) == '[' ? "]" : "}";
            slip(
                    "this bracket is never closed",
                    new Span(file, opening, opening + 1),
                    "add `" + wanted + "`" + (file.line(opening) == line ? " at the end of the line" : " at the end of line " + line));
        }
    }

    /// Whether what follows this line's key is a block of text.
    private boolean startsText() {
        String text = file.slice(file.lineStart(line), file.lineEnd(line));
        return text.matches(".*[:-]\\s+[|>][+-]?\\d?\\s*(#.*)?");
    }

    private void slip(String message, Span place, String help) {
        found = new Diagnostic(Code.E005, message, place, "", help);
    }

    // ---- lines and signs ----------------------------------------------------------------------------------------

    private int nextLine() {
        for (int next = line + 1; next <= troubleLine; next++) {
            if (!isBlank(next)) {
                return next;
            }
        }
        return -1;
    }

    private String text(int of) {
        return file.slice(file.lineStart(of), file.lineEnd(of));
    }

    private boolean isBlank(int of) {
        String text = text(of).strip();
        return text.isEmpty() || text.startsWith("#");
    }

    private int indent(int of) {
        int start = file.lineStart(of);
        int i = start;
        while (i < file.lineEnd(of) && file.at(i) == ' ') {
            i++;
        }
        return i - start;
    }

    private void blanks() {
        while (at < end && file.at(at) == ' ') {
            at++;
        }
    }

    private boolean isInk(int place) {
        int sign = file.at(place);
        return !Character.isWhitespace(sign) && !Character.isSpaceChar(sign);
    }

    private boolean isBlankAfter(int place) {
        return place + 1 >= end || file.at(place + 1) == ' ';
    }

    private static boolean isWord(int sign) {
        return Character.isLetterOrDigit(sign) || sign == '_' || sign == '-' || sign == '.';
    }

    private static boolean isBlankOrEnd(int sign) {
        return sign == ' ' || sign == '\t' || sign == ',' || sign == ']' || sign == '}' || sign == ':';
    }

    private static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String first(String words) {
        int space = words.indexOf(' ');
        return space < 0 ? words : words.substring(0, space);
    }

    private static String shortened(String text) {
        return text.length() > 24 ? text.substring(0, 24) + "..." : text;
    }
}
