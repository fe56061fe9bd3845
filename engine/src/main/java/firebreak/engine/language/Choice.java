package firebreak.engine.language;

import java.util.List;

/// Keys of a part of which not more than one can stand.
///
/// @param keys   the keys
/// @param needed whether one of them must stand
/// @param unless a key that makes up for all of them, empty if there is none
public record Choice(List<String> keys, boolean needed, String unless) {
    public Choice {
        keys = List.copyOf(keys);
        if (keys.size() < 2) {
            throw new IllegalArgumentException("keys are " + keys + ", must be several");
        }
    }

    /// One must stand.
    public static Choice one(List<String> keys) {
        return new Choice(keys, true, "");
    }

    /// One must stand, unless another key does.
    public static Choice oneUnless(String unless, List<String> keys) {
        return new Choice(keys, true, unless);
    }

    /// One can stand.
    public static Choice atMostOne(List<String> keys) {
        return new Choice(keys, false, "");
    }
}
