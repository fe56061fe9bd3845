package firebreak.engine.casebook;

import java.util.List;

/// The cases of one subject, as one file has them.
///
/// @param name     what its author calls the file
/// @param subject  what its cases are about
/// @param cases    in the order of the file
/// @param problems what cannot be read; a file with problems is not played
public record CaseFile(String name, String subject, List<Case> cases, List<Problem> problems) {
    public CaseFile {
        cases = List.copyOf(cases);
        problems = List.copyOf(problems);
    }

    /// What cannot be read, with its place and what to type instead.
    ///
    /// @param column from 1, in code points
    public record Problem(int line, int column, String message) {}
}
