package firebreak.engine.diagnostic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The findings that an author lets stand, and why: comments such as `# allow W006: the chair switches it on`.
///
/// A comment counts for its own line; one that stands alone for the next line that says something. With a file's path
/// after the code, as in `# allow A001 text/old.md: for next year`, it counts for that file. Errors cannot be allowed.
public final class Allowances {
    private static final Pattern COMMENT = Pattern.compile(
            "^(?<before>.*?)(?:^|(?<=\\s))#\\s*allow\\s+(?<code>[A-Za-z][0-9]+)(?:\\s+(?<file>[^\\s:]+))?\\s*(?::\\s*(?<reason>.*?))?\\s*$");

    private final List<Allowance> all = new ArrayList<>();

    /// A finding that stands.
    public record Allowed(Diagnostic diagnostic, String reason) {}

    /// What is left to say, and what was allowed, both in file order.
    public record Sorted(List<Diagnostic> left, List<Allowed> allowed) {
        public Sorted {
            left = List.copyOf(left);
            allowed = List.copyOf(allowed);
        }
    }

    /// @param line for which it counts; 0 where it is for another file
    private record Allowance(Span place, String code, @Nullable String file, int line, String reason) {
        boolean covers(Diagnostic diagnostic) {
            if (!diagnostic.code().name().equals(code) || diagnostic.level() == Level.ERROR || reason.isEmpty()) {
                return false;
            }
            SourceFile found = diagnostic.span().file();
            return file == null
                    ? found.path().equals(place.file().path()) && diagnostic.span().line() == line
                    : found.path().endsWith("/" + file);
        }
    }

    /// Notes what a file allows.
    public void read(SourceFile file) {
        int lines = file.line(file.length());
        for (int line = 1; line <= lines; line++) {
            int start = file.lineStart(line);
            String text = file.slice(start, file.lineEnd(line));
            Matcher comment = text.contains("allow") ? COMMENT.matcher(text) : null;
            if (comment == null || !comment.matches()) {
                continue;
            }
            String before = comment.group("before");
            int from = start + before.codePointCount(0, before.length());
            int ink = text.stripTrailing().codePointCount(0, text.stripTrailing().length());
            String reason = comment.group("reason");
            all.add(new Allowance(
                    new Span(file, from, start + ink),
                    comment.group("code").toUpperCase(Locale.ROOT),
                    comment.group("file"),
                    before.isBlank() ? next(file, line, lines) : line,
                    reason == null ? "" : reason));
        }
    }

    private static int next(SourceFile file, int line, int lines) {
        for (int next = line + 1; next <= lines; next++) {
            String text = file.slice(file.lineStart(next), file.lineEnd(next)).strip();
            if (!text.isEmpty() && !text.startsWith("#")) {
                return next;
            }
        }
        return line;
    }

    /// Takes the allowed findings out and says which allowances allow nothing.
    ///
    /// @param found     in file order
    /// @param rehearsed whether playing has shown it; allowances for what only the other shows are left alone
    public Sorted sort(List<Diagnostic> found, boolean rehearsed) {
        List<Allowed> allowed = new ArrayList<>();
        Diagnostics left = new Diagnostics();
        List<Allowance> idle = new ArrayList<>(all);
        for (Diagnostic diagnostic : found) {
            Allowance allowance =
                    all.stream().filter(one -> one.covers(diagnostic)).findFirst().orElse(null);
            if (allowance == null) {
                left.add(diagnostic);
            } else {
                idle.remove(allowance);
                allowed.add(new Allowed(diagnostic, allowance.reason()));
            }
        }
        // What is hidden behind an error cannot be known to be gone.
        boolean whole = found.stream().noneMatch(diagnostic -> diagnostic.level() == Level.ERROR);
        for (Allowance one : idle) {
            Diagnostic idling = idling(one, whole, rehearsed);
            if (idling != null) {
                left.add(idling);
            }
        }
        return new Sorted(left.inFileOrder(), allowed);
    }

    private static @Nullable Diagnostic idling(Allowance one, boolean whole, boolean rehearsed) {
        Code code = Arrays.stream(Code.values()).filter(known -> known.name().equals(one.code())).findFirst().orElse(null);
        if (rehearsed != (code != null && code.isRehearsed() && !one.reason().isEmpty())) {
            return null;
        }
        if (code == null) {
            List<String> codes = Arrays.stream(Code.values()).map(Code::name).toList();
            return idle(
                    one,
                    "there is no code `" + one.code() + "`",
                    Closest.to(one.code(), codes).map(meant -> "change it to `" + meant + "`").orElse("take the comment away"));
        }
        if (code.level() == Level.ERROR) {
            return idle(one, "`" + code + "` is an error, and errors cannot be allowed", "mend the error");
        }
        if (one.reason().isEmpty()) {
            return idle(one, "no reason is given why `" + code + "` may stand", "add it: `# allow " + code + ": why`");
        }
        return whole ? idle(one, "there is no `" + code + "` here to allow", "take the comment away") : null;
    }

    private static Diagnostic idle(Allowance one, String message, String help) {
        return new Diagnostic(Code.W014, message, one.place(), "", help);
    }
}
