package firebreak.engine.facts;

import java.util.List;
import java.util.SequencedMap;

/// A function of the condition language, described for people who write conditions.
///
/// @param name   such as `seen`
/// @param usage  how it is written, such as `seen(delegation, incident)`
/// @param wants  what it wants to be told, in order
/// @param gives  what it gives, in words
/// @param fields what can be read from what it gives, with what each tells; mostly none
/// @param says   what it tells, without a full stop
public record Described(String name, String usage, List<Argument> wants, String gives, SequencedMap<String, String> fields, String says) {
    public Described {
        wants = List.copyOf(wants);
    }
}
