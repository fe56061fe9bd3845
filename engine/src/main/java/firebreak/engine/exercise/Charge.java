package firebreak.engine.exercise;

/// What a delegation has held against another for an incident.
///
/// @param severity    charged so far
/// @param tension     charged so far, permille
/// @param refunded    what exoneration has given back of it, permille
public record Charge(int severity, int tension, int refunded) {

    /// Who holds which incident against whom.
    public record Key(String victim, String incident, String suspect) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byVictim = victim.compareTo(other.victim);
            if (byVictim != 0) {
                return byVictim;
            }
            int byIncident = incident.compareTo(other.incident);
            return byIncident != 0 ? byIncident : suspect.compareTo(other.suspect);
        }
    }
}
