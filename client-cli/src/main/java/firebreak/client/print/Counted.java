package firebreak.client.print;

/// Numbers with their nouns.
public final class Counted {
    private Counted() {}

    /// `1 seat`, `3 seats`, `4 entries`.
    public static String of(long count, String singular) {
        if (count == 1) {
            return "1 " + singular;
        }
        boolean ies = singular.endsWith("y") && !singular.endsWith("ay") && !singular.endsWith("ey");
        return count + " " + (ies ? singular.substring(0, singular.length() - 1) + "ies" : singular + "s");
    }
}
