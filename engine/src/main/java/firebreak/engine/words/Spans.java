package firebreak.engine.words;

/// Lengths of time as people write them: `90m`, `6h`, `2d`, `1h30m`, `12 hours`.
final class Spans {
    private static final int MINUTES_A_DAY = 1440;

    private Spans() {}

    /// The length in minutes; -1 if this is no length of time
    static int minutes(String text) {
        var rest = Token.key(text).replace(" ", "");
        if (rest.isEmpty()) {
            return -1;
        }
        long minutes = 0;
        int at = 0;
        while (at < rest.length()) {
            int digits = at;
            while (digits < rest.length() && isDigit(rest.charAt(digits))) {
                digits++;
            }
            int letters = digits;
            while (letters < rest.length() && !isDigit(rest.charAt(letters))) {
                letters++;
            }
            if (digits == at || digits - at > 6) {
                return -1;
            }
            int each = unit(rest.substring(digits, letters));
            if (each < 0) {
                return -1;
            }
            minutes += (long) each * Integer.parseInt(rest.substring(at, digits));
            at = letters;
        }
        return minutes > 10_000_000 ? -1 : (int) minutes;
    }

    /// Whether the word is a unit on its own, as in `12 hours`.
    static boolean isUnit(String word) {
        return !word.isEmpty() && unit(word) > 0;
    }

    private static int unit(String word) {
        return switch (word) {
            case "", "m", "min", "mins", "minute", "minutes" -> 1;
            case "h", "hr", "hrs", "hour", "hours" -> 60;
            case "d", "day", "days" -> MINUTES_A_DAY;
            default -> -1;
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// The short form, such as `1h30m`.
    static String show(int minutes) {
        if (minutes <= 0) {
            return minutes == 0 ? "0m" : "-" + show(-minutes);
        }
        int days = minutes / MINUTES_A_DAY;
        int hours = minutes % MINUTES_A_DAY / 60;
        int rest = minutes % 60;
        return (days > 0 ? days + "d" : "") + (hours > 0 ? hours + "h" : "") + (rest > 0 ? rest + "m" : "");
    }

    /// The form for reading, such as `1 h 30 min`.
    static String read(int minutes) {
        if (minutes < 60) {
            return minutes + " min";
        }
        int days = minutes / MINUTES_A_DAY;
        int hours = minutes % MINUTES_A_DAY / 60;
        int rest = minutes % 60;
        var text = new StringBuilder();
        if (days > 0) {
            text.append(days).append(days == 1 ? " day" : " days");
        }
        if (hours > 0) {
            text.append(text.isEmpty() ? "" : " ").append(hours).append(" h");
        }
        if (rest > 0 && days == 0) {
            text.append(text.isEmpty() ? "" : " ").append(rest).append(" min");
        }
        return text.toString();
    }
}
