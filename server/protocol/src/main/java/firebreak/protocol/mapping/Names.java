package firebreak.protocol.mapping;

import java.util.Locale;

/// How names of Java and of the contract correspond.
final class Names {
    private Names() {}

    /// `dueMinute` and `DueMinute` become `due_minute`.
    static String snake(String camel) {
        StringBuilder name = new StringBuilder(camel.length() + 8);
        for (int i = 0; i < camel.length(); i++) {
            char c = camel.charAt(i);
            if (Character.isUpperCase(c) && i > 0) {
                name.append('_');
            }
            name.append(Character.toLowerCase(c));
        }
        return name.toString();
    }

    /// `LATE` of `CallStatus` becomes `CALL_STATUS_LATE`.
    static String constant(String type, String name) {
        return snake(type).toUpperCase(Locale.ROOT) + "_" + name;
    }
}
