package firebreak.engine.scenario;

import java.util.OptionalInt;

/// A rung of the ladder.
///
/// @param number 0..9
/// @param name   what people call it
/// @param upAt   the tension at which a dyad climbs to it, if tension alone can, permille
/// @param downBelow the tension below which a dyad leaves it again, permille
public record Rung(int number, Text name, OptionalInt upAt, OptionalInt downBelow) {
    public Rung {
        Range.check("number", number, 0, 9);
        upAt.ifPresent(value -> Range.permille("upAt", value));
        downBelow.ifPresent(value -> Range.permille("downBelow", value));
    }
}
