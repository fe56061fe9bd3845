package firebreak.engine.scenario;

import firebreak.engine.diagnostic.Code;
import firebreak.engine.diagnostic.SourceFile;
import firebreak.engine.diagnostic.Span;

/// What a version control system leaves in a file where two people have changed the same lines.
final class Unmerged {
    private static final String OURS = "<<<<<<< ";
    private static final String THEIRS = ">>>>>>> ";

    private Unmerged() {}

    /// Reports the first such place of a file.
    ///
    /// @return whether there is none
    static boolean report(SourceFile file, Reading in) {
        int first = line(file, OURS, 1);
        int last = first == 0 ? 0 : line(file, THEIRS, first);
        if (last == 0) {
            return true;
        }
        in.report(
                Code.E005,
                new Span(file, file.lineStart(first), file.lineEnd(first)),
                "two versions of this text were put together, and nobody has chosen yet",
                "from here to line " + last,
                "keep one version of lines " + first + " to " + last + ", and take out the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`");
        return false;
    }

    /// The first line that begins with a mark, from another line on; 0 if there is none.
    private static int line(SourceFile file, String mark, int from) {
        int length = file.length();
        for (int line = from; ; line++) {
            int start = file.lineStart(line);
            int end = file.lineEnd(line);
            if (end - start >= mark.length() && file.at(start) == mark.charAt(0) && file.slice(start, start + mark.length()).equals(mark)) {
                return line;
            }
            if (file.line(length) <= line) {
                return 0;
            }
        }
    }
}
