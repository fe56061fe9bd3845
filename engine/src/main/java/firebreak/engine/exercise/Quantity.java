package firebreak.engine.exercise;

import firebreak.engine.scenario.Dyad;
import org.jspecify.annotations.Nullable;

/// The name of one number in the model.
///
/// @param of whose: a delegation, an incident or a variable
/// @param to towards whom; empty where the kind has none
/// @param about the incident; empty where the kind has none
public record Quantity(Kind kind, String of, String to, String about) implements Comparable<Quantity> {

    /// What is measured. The order and names are part of the record's format.
    public enum Kind {
        /// How tense `of` is towards `to`, permille.
        TENSION(0, 1000),
        /// How unsure `of` is about what `to` is doing, permille.
        UNCERTAINTY(0, 1000),
        /// How far `of` trusts `to`, permille.
        TRUST(0, 1000),
        /// How sure `of` is that `to` is behind `about`, permille.
        ATTRIBUTION(0, 1000),
        /// Loss of service of incident `of`, permille.
        HARM(0, 1000),
        /// Domestic pressure in `of`, permille.
        PRESSURE(0, 1000),
        /// Coalition support that `of` has against `to`, permille.
        SUPPORT(0, 1000),
        /// How far `of`'s covert acts against `to` have come to light, permille.
        EXPOSURE(0, 2000),
        /// Political capital of `of`, points.
        CAPITAL(0, 100),
        /// How mature the CSIRT of `of` is, permille.
        MATURITY(0, 1000),
        /// What share of a cascade still passes in `of`, permille.
        CASCADE(0, 1000),
        /// A variable of the scenario.
        VARIABLE(-1_000_000, 1_000_000);

        private final int least;
        private final int most;

        Kind(int least, int most) {
            this.least = least;
            this.most = most;
        }

        /// Keeps a value in the kind's range.
        public int clamp(int value) {
            return Math.clamp(value, least, most);
        }
    }

    public static Quantity tension(Dyad dyad) {
        return new Quantity(Kind.TENSION, dyad.from(), dyad.to(), "");
    }

    public static Quantity uncertainty(Dyad dyad) {
        return new Quantity(Kind.UNCERTAINTY, dyad.from(), dyad.to(), "");
    }

    public static Quantity trust(Dyad dyad) {
        return new Quantity(Kind.TRUST, dyad.from(), dyad.to(), "");
    }

    /// @param suspect a delegation's or an actor's id
    public static Quantity attribution(String assessor, String incident, String suspect) {
        return new Quantity(Kind.ATTRIBUTION, assessor, suspect, incident);
    }

    public static Quantity harm(String incident) {
        return new Quantity(Kind.HARM, incident, "", "");
    }

    public static Quantity support(String of, String against) {
        return new Quantity(Kind.SUPPORT, of, against, "");
    }

    public static Quantity exposure(String actor, String target) {
        return new Quantity(Kind.EXPOSURE, actor, target, "");
    }

    /// A number that one delegation has alone: pressure, capital, maturity or cascade; or a variable.
    public static Quantity own(Kind kind, String of) {
        return new Quantity(kind, of, "", "");
    }

    // Written out: numbers are looked up more often than anything else.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Quantity(var otherKind, var otherOf, var otherTo, var otherAbout)
                && kind == otherKind
                && of.equals(otherOf)
                && to.equals(otherTo)
                && about.equals(otherAbout);
    }

    @Override
    public int hashCode() {
        return ((kind.name().hashCode() * 31 + of.hashCode()) * 31 + to.hashCode()) * 31 + about.hashCode();
    }

    @Override
    public int compareTo(Quantity other) {
        int byKind = kind.compareTo(other.kind);
        if (byKind != 0) {
            return byKind;
        }
        int byOf = of.compareTo(other.of);
        if (byOf != 0) {
            return byOf;
        }
        int byTo = to.compareTo(other.to);
        return byTo != 0 ? byTo : about.compareTo(other.about);
    }

    @Override
    public String toString() {
        return kind + "(" + of + (to.isEmpty() ? "" : ", " + to) + (about.isEmpty() ? "" : ", " + about) + ")";
    }
}
