package firebreak.engine.facts;

import java.util.List;

/// What came of compiling a condition.
public sealed interface Compiled {
    /// It can be evaluated.
    ///
    /// @param condition the condition
    /// @param literals  the ids it names, for whoever knows which exist
    record Sound(Condition condition, List<Literal> literals) implements Compiled {
        public Sound {
            literals = List.copyOf(literals);
        }
    }

    /// It cannot.
    ///
    /// @param faults one or more
    record Faulty(List<Fault> faults) implements Compiled {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
