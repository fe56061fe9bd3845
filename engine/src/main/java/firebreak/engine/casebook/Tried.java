package firebreak.engine.casebook;

import java.util.List;

/// What came of a case.
///
/// @param differences what did not come as the case says, each with its place; empty if it holds
public record Tried(Case tried, List<String> differences) {
    public Tried {
        differences = List.copyOf(differences);
    }

    /// Whether the model does what the case says.
    public boolean holds() {
        return differences.isEmpty();
    }
}
