package firebreak.server.log;

import java.util.regex.Pattern;

/// The name of one hosted exercise within a data folder, such as `amber-grid-1`.
///
/// @param value lower-case letters, digits and hyphens, 1..64 characters, beginning with a letter or digit
public record ExerciseId(String value) {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    public ExerciseId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("exercise id is `" + value + "`, must match " + SHAPE);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
