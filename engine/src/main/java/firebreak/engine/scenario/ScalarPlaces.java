package firebreak.engine.scenario;

import firebreak.engine.diagnostic.SourceFile;
import firebreak.engine.diagnostic.Span;
import java.util.Arrays;

/// Where each code point of a single value stands in its file: quotes, escapes, folding and indentation come between.
final class ScalarPlaces {
    private final SourceFile file;
    private final Span whole;
    private final int[] value;
    private final int[] starts;
    private final int[] ends;
    private int at;
    private int next;

    private ScalarPlaces(YamlNode.Scalar scalar) {
        this.file = scalar.span().file();
        this.whole = scalar.span();
        this.value = scalar.value().codePoints().toArray();
        this.starts = new int[value.length];
        this.ends = new int[value.length];
        this.at = whole.start();
    }

    static ScalarPlaces of(YamlNode.Scalar scalar) {
        ScalarPlaces places = new ScalarPlaces(scalar);
        switch (scalar.style()) {
            case PLAIN -> places.flowing('\0');
            case SINGLE_QUOTED -> places.flowing('\'');
            case DOUBLE_QUOTED -> places.flowing('"');
            case LITERAL -> places.literal();
            case FOLDED -> places.folded();
        }
        return places;
    }

    /// The place of a part of the value; of nothing, the place between its neighbours.
    Span span(int from, int to) {
        if (value.length == 0) {
            return whole;
        }
        int first = Math.min(from, value.length);
        int last = Math.min(to, value.length);
        int start = first < value.length ? starts[first] : ends[value.length - 1];
        int end = last > first ? ends[last - 1] : start;
        return new Span(file, start, Math.max(start, end));
    }

    private boolean more() {
        return next < value.length && at < file.length();
    }

    private void place(int length) {
        starts[next] = at;
        ends[next] = Math.min(at + length, file.length());
        next++;
        at += length;
    }

    private void rest() {
        int end = Math.min(at, file.length());
        Arrays.fill(starts, next, value.length, end);
        Arrays.fill(ends, next, value.length, end);
    }

    /// Plain and quoted values, whose line breaks fold.
    private void flowing(int quote) {
        at += quote == '\0' ? 0 : 1;
        while (more()) {
            if (breaksHere()) {
                fold();
            } else if (quote == '\'' && file.at(at) == '\'') {
                place(2);
            } else if (quote == '"' && file.at(at) == '\\') {
                escape();
            } else {
                place(1);
            }
        }
        rest();
    }

    private boolean breaksHere() {
        int i = at;
        while (i < file.length() && blank(file.at(i))) {
            i++;
        }
        return i < file.length() && isBreak(file.at(i));
    }

    private void fold() {
        int from = at;
        while (at < file.length() && (blank(file.at(at)) || isBreak(file.at(at)))) {
            at++;
        }
        int run = breaksInValue();
        for (int i = 0; i < run; i++) {
            starts[next] = from;
            ends[next] = at;
            next++;
        }
    }

    private int breaksInValue() {
        int run = 0;
        while (next + run < value.length && value[next + run] == '\n') {
            run++;
        }
        return run > 0 ? run : next < value.length && value[next] == ' ' ? 1 : 0;
    }

    private void escape() {
        int after = at + 1 < file.length() ? file.at(at + 1) : ' ';
        if (isBreak(after)) {
            at++;
            while (at < file.length() && (blank(file.at(at)) || isBreak(file.at(at)))) {
                at++;
            }
            return;
        }
        int length =
                switch (after) {
                    case 'x' -> 4;
                    case 'u' -> value[next] > 0xFFFF ? 12 : 6;
                    case 'U' -> 10;
                    default -> 2;
                };
        place(length);
    }

    /// A block whose lines stand as they are.
    private void literal() {
        int line = file.line(at) + 1;
        while (next < value.length && line <= lastLine()) {
            int length = 0;
            while (next + length < value.length && value[next + length] != '\n') {
                length++;
            }
            at = Math.max(file.lineStart(line), file.lineEnd(line) - length);
            for (int i = 0; i < length; i++) {
                place(1);
            }
            if (next < value.length) {
                place(1);
            }
            line++;
        }
        rest();
    }

    private int lastLine() {
        return file.line(file.length());
    }

    /// A block whose lines fold.
    private void folded() {
        int line = file.line(at) + 1;
        while (line <= lastLine() && blankLine(line)) {
            line++;
        }
        int lead = 0;
        int leadInValue = 0;
        if (line <= lastLine()) {
            lead = leading(line);
            int first = 0;
            while (first < value.length && value[first] == '\n') {
                first++;
            }
            while (first + leadInValue < value.length && value[first + leadInValue] == ' ') {
                leadInValue++;
            }
        }
        int indent = Math.max(0, lead - leadInValue);
        for (int i = file.line(whole.start()) + 1; i <= lastLine() && next < value.length; i++) {
            if (blankLine(i)) {
                continue;
            }
            int content = Math.min(file.lineStart(i) + indent, file.lineEnd(i));
            int run = breaksInValue();
            if (i > line || value[next] == '\n') {
                for (int k = 0; k < run; k++) {
                    starts[next] = content;
                    ends[next] = content;
                    next++;
                }
            }
            at = content;
            while (at < file.lineEnd(i) && next < value.length) {
                place(1);
            }
        }
        rest();
    }

    private boolean blankLine(int line) {
        return leading(line) == file.lineEnd(line) - file.lineStart(line);
    }

    private int leading(int line) {
        int start = file.lineStart(line);
        int end = file.lineEnd(line);
        int i = start;
        while (i < end && file.at(i) == ' ') {
            i++;
        }
        return i - start;
    }

    private static boolean blank(int point) {
        return point == ' ' || point == '\t';
    }

    private static boolean isBreak(int point) {
        return point == '\n' || point == '\r';
    }
}
