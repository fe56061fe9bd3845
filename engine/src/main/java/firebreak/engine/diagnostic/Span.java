package firebreak.engine.diagnostic;

/// A piece of a file.
///
/// @param file  the file
/// @param start offset of its first code point
/// @param end   offset after its last code point; equal to `start` for a place between two
public record Span(SourceFile file, int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start || end > file.length()) {
            throw new IllegalArgumentException(
                    "span is " + start + ".." + end + ", must lie in 0.." + file.length() + " of " + file.path());
        }
    }

    /// A whole file or folder, shown without a place in it.
    public static Span whole(String path) {
        return new Span(new SourceFile(path, ""), 0, 0);
    }

    /// The line it starts in, from 1.
    public int line() {
        return file.line(start);
    }

    /// The column it starts at, from 1, in code points.
    public int column() {
        return file.column(start);
    }

    /// Its text.
    public String text() {
        return file.slice(start, end);
    }

    @Override
    public int compareTo(Span other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }

    @Override
    public String toString() {
        return file.length() == 0 ? file.path() : file.path() + ":" + line() + ":" + column();
    }
}
