package firebreak.engine.record;

import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Outcome;
import org.jspecify.annotations.Nullable;

/// The part of a step that its hash covers, together with the hash before it.
record Link(Input input, Outcome outcome, @Nullable Hash state) {
    Hash after(Hash before) {
        return hash(before, Canonical.encode(Link.class, this));
    }

    static Hash hash(Hash before, byte[] link) {
        return Hash.of(before.bytes(), link);
    }
}
