package firebreak.server.table;

import firebreak.server.log.Bytes;
import java.util.List;

/// What became of an input.
public sealed interface Decided {
    /// The canonical step to keep.
    Bytes step();

    /// It stands, and the exercise has gone on.
    record Stands(Bytes step) implements Decided {}

    /// It does not, and nothing has changed but that it was asked.
    record Refused(Bytes step, String code, String text, List<String> missing, String help) implements Decided {
        public Refused {
            missing = List.copyOf(missing);
        }
    }
}
