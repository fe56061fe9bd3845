package firebreak.client.editor;

import firebreak.engine.diagnostic.SourceFile;
import firebreak.engine.diagnostic.Span;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/// A file as it stands in the editor.
///
/// @param uri  what the editor calls it
/// @param path where it lies
/// @param text what stands in it
record OpenFile(String uri, Path path, String text) {
    /// The file of a URI; nothing for what is no file.
    static Optional<Path> path(String uri) {
        try {
            URI parsed = URI.create(uri);
            if (!"file".equals(parsed.getScheme())) {
                return Optional.empty();
            }
            return Optional.of(Path.of(parsed).toAbsolutePath().normalize());
        } catch (IllegalArgumentException | FileSystemNotFoundException _) {
            return Optional.empty();
        }
    }

    SourceFile source() {
        return new SourceFile(path.toString(), text.startsWith("\ufeff") ? text.substring(1) : text);
    }

    /// The offset, in code points, of a position, which the protocol counts in UTF-16 units; the nearest one if it lies
    /// outside.
    static int offset(SourceFile file, Position position) {
        int lines = file.line(file.length());
        if (position.getLine() >= lines) {
            return file.length();
        }
        int start = file.lineStart(Math.max(0, position.getLine()) + 1);
        String line = file.slice(start, file.lineEnd(Math.max(0, position.getLine()) + 1));
        return start + line.codePointCount(0, Math.clamp(position.getCharacter(), 0, line.length()));
    }

    /// The range of a piece of a file.
    static Range range(Span span) {
        return range(span.file(), span.start(), span.end());
    }

    /// The range between two offsets.
    static Range range(SourceFile file, int from, int to) {
        return new Range(position(file, from), position(file, to));
    }

    private static Position position(SourceFile file, int offset) {
        if (file.length() == 0) {
            return new Position(0, 0);
        }
        int line = file.line(offset);
        return new Position(line - 1, file.slice(file.lineStart(line), offset).length());
    }
}
