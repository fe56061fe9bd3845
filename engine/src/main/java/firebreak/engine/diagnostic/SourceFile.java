package firebreak.engine.diagnostic;

import java.util.Arrays;

/// A file as its author sees it: lines and columns from 1, columns in code points.
public final class SourceFile implements Comparable<SourceFile> {
    private final String path;
    private final int[] codePoints;
    private final int[] lineStarts;

    /// A file.
    ///
    /// @param path what authors call it, with forward slashes
    /// @param text its content; empty stands for a file or folder that has none to show
    public SourceFile(String path, String text) {
        this.path = path;
        this.codePoints = text.codePoints().toArray();
        this.lineStarts = starts(codePoints);
    }

    private static int[] starts(int[] codePoints) {
        int[] starts = new int[codePoints.length + 1];
        int count = 1;
        for (int i = 0; i < codePoints.length; i++) {
            boolean lone = codePoints[i] == '\r' && (i + 1 == codePoints.length || codePoints[i + 1] != '\n');
            if (codePoints[i] == '\n' || lone) {
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    /// What authors call it.
    public String path() {
        return path;
    }

    /// How many code points it has.
    public int length() {
        return codePoints.length;
    }

    /// The code point at an offset.
    ///
    /// @param offset 0..length-1
    public int at(int offset) {
        return codePoints[offset];
    }

    /// The text between two offsets.
    public String slice(int start, int end) {
        return new String(codePoints, start, end - start);
    }

    /// The line of an offset, from 1.
    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /// The column of an offset, from 1, in code points.
    public int column(int offset) {
        return offset - lineStarts[line(offset) - 1] + 1;
    }

    /// Where a line starts.
    ///
    /// @param line from 1
    public int lineStart(int line) {
        return lineStarts[line - 1];
    }

    /// Where a line ends, without its line break.
    ///
    /// @param line from 1
    public int lineEnd(int line) {
        int end = line < lineStarts.length ? lineStarts[line] : codePoints.length;
        while (end > lineStarts[line - 1] && (codePoints[end - 1] == '\n' || codePoints[end - 1] == '\r')) {
            end--;
        }
        return end;
    }

    @Override
    public int compareTo(SourceFile other) {
        return path.compareTo(other.path);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceFile file && path.equals(file.path) && Arrays.equals(codePoints, file.codePoints);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path;
    }
}
