package firebreak.engine.scenario;

import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// How a bot of a delegation tends to act.
///
/// @param id     such as `partner`
/// @param title  what people call it, or null
/// @param values parameter to value, -1000..1000; yes is 1000 and no is 0
public record Doctrine(String id, @Nullable Text title, SequencedMap<String, Integer> values) {
    public Doctrine {
        values = Frozen.map(values);
        values.forEach((name, value) -> Range.change(name, value));
    }

    /// A parameter's value, or the given one where the doctrine says nothing.
    public int value(String parameter, int otherwise) {
        return values.getOrDefault(parameter, otherwise);
    }
}
