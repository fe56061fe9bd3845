package firebreak.engine.language;

/// A key that can stand in a part of a scenario.
///
/// @param name      as authors write it
/// @param type      what it takes
/// @param required  whether the part cannot do without it
/// @param otherwise what counts where it is missing: a value as authors write it, words in round brackets, or empty
/// @param says      what it means, one or two sentences
/// @param example   a value as authors write it
/// @param with      the key beside which alone it has a meaning, empty if it always has
public record Key(String name, Type type, boolean required, String otherwise, String says, String example, String with) {
    public Key {
        if (name.isBlank() || says.isBlank() || example.isBlank()) {
            throw new IllegalArgumentException("key `" + name + "` has meaning `" + says + "` and example `" + example + "`, must have both");
        }
        if (!says.endsWith(".")) {
            throw new IllegalArgumentException("the meaning of key `" + name + "` is `" + says + "`, must be a sentence");
        }
    }

    /// A key that can be left out.
    public static Key key(String name, Type type, String says, String example) {
        return new Key(name, type, false, "", says, example, "");
    }

    /// The same, required.
    public Key must() {
        return new Key(name, type, true, otherwise, says, example, with);
    }

    /// The same, with what counts where it is missing.
    public Key usually(String value) {
        return new Key(name, type, required, value, says, example, with);
    }

    /// The same, beside another key only.
    public Key with(String verb) {
        return new Key(name, type, required, otherwise, says, example, verb);
    }

    /// Whether what counts where it is missing is a value that could be written.
    public boolean hasDefault() {
        return !otherwise.isEmpty() && !otherwise.startsWith("(");
    }
}
