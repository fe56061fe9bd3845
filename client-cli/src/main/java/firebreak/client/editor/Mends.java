package firebreak.client.editor;

import firebreak.engine.diagnostic.Code;
import firebreak.engine.diagnostic.Diagnostic;
import firebreak.engine.diagnostic.Level;
import firebreak.engine.diagnostic.SourceFile;
import firebreak.engine.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/// What an editor can do about a finding: change a word, or let it stand.
final class Mends {
    private Mends() {}

    /// The mends of the findings in a range.
    static List<Either<Command, CodeAction>> of(OpenFile file, Workshop workshop, Range range) {
        List<Either<Command, CodeAction>> mends = new ArrayList<>();
        for (Diagnostic diagnostic : workshop.of(file.path())) {
            Range place = OpenFile.range(diagnostic.span());
            if (touches(place, range)) {
                change(diagnostic).ifPresent(edit -> mends.add(Either.forRight(action(file, workshop, diagnostic, "Change to `" + edit.getNewText() + "`", edit, true))));
                if (diagnostic.level() != Level.ERROR && isAboutYaml(diagnostic)) {
                    mends.add(Either.forRight(action(file, workshop, diagnostic, "Let it stand: " + diagnostic.code() + " is meant", allowing(diagnostic), false)));
                }
            }
        }
        return mends;
    }

    /// Whether a line above the finding can be a comment. In a text it would be read aloud.
    private static boolean isAboutYaml(Diagnostic diagnostic) {
        return diagnostic.span().file().path().endsWith(".yaml") && diagnostic.code() != Code.W003 && diagnostic.code() != Code.W018;
    }

    private static boolean touches(Range one, Range other) {
        return !before(one.getEnd(), other.getStart()) && !before(other.getEnd(), one.getStart());
    }

    private static boolean before(Position one, Position other) {
        return one.getLine() < other.getLine() || (one.getLine() == other.getLine() && one.getCharacter() < other.getCharacter());
    }

    private static CodeAction action(OpenFile file, Workshop workshop, Diagnostic diagnostic, String title, TextEdit edit, boolean preferred) {
        CodeAction action = new CodeAction(title);
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(List.of(workshop.shown(diagnostic)));
        action.setEdit(new WorkspaceEdit(Map.of(file.uri(), List.of(edit))));
        action.setIsPreferred(preferred);
        return action;
    }

    /// The other word, in the quotes of the wrong one.
    private static Optional<TextEdit> change(Diagnostic diagnostic) {
        Span span = diagnostic.span();
        String written = span.text();
        boolean quoted = written.length() >= 2
                && (written.startsWith("\"") || written.startsWith("'"))
                && written.charAt(0) == written.charAt(written.length() - 1);
        String quote = quoted ? written.substring(0, 1) : "";
        // A whole sentence may hold what means something to YAML; its author writes that better.
        return diagnostic.replacement()
                .filter(word -> !word.contains("\"") && !word.contains("'") && !word.contains(": ") && !word.contains(" #"))
                .map(word -> new TextEdit(OpenFile.range(span), quote + word + quote));
    }

    /// A comment in the line above that lets the finding stand.
    private static TextEdit allowing(Diagnostic diagnostic) {
        SourceFile file = diagnostic.span().file();
        int start = file.length() == 0 ? 0 : file.lineStart(diagnostic.span().line());
        int ink = start;
        while (ink < file.length() && file.at(ink) == ' ') {
            ink++;
        }
        return new TextEdit(OpenFile.range(file, start, start), " ".repeat(ink - start) + "# allow " + diagnostic.code() + ": say why\n");
    }
}
