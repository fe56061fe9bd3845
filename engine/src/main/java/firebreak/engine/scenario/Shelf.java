package firebreak.engine.scenario;

import java.util.List;

/// Scenarios that stand side by side, each in a folder of its own, to be taken by name.
public interface Shelf {

    /// Their names, sorted.
    List<String> names();

    /// Loads one of them.
    Loaded load(String name);
}
