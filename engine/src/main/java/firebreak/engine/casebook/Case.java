package firebreak.engine.casebook;

import firebreak.engine.words.Script;
import java.util.List;

/// One case: a promise of the model, with the play that shows it.
///
/// @param number  its number, unlike any other's
/// @param line    where it begins in its file, from 1
/// @param promise what must follow, in one sentence
/// @param why     why it must
/// @param source  where that comes from
/// @param setting the scenario that it is played in, by name
/// @param ways    the plays that show it: one, or one for each row of a table
/// @param alike   all ways must leave the same numbers, rungs and knowledge behind
public record Case(int number, int line, String promise, String why, String source, String setting, List<Way> ways, boolean alike) {
    public Case {
        ways = List.copyOf(ways);
    }

    /// One play.
    ///
    /// @param line   where it stands in the file: the row of a table, or its first line
    /// @param row    the words of the table's row that it is made from; empty if there is no table
    /// @param script what is played
    public record Way(int line, String row, Script script) {}
}
