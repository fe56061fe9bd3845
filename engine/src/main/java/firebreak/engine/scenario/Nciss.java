package firebreak.engine.scenario;

/// How urgent an incident is for whoever sorts incidents: the National Cyber Incident Scoring System, a weighted mean of
/// eight judgements. It stands beside the severity, which is what moves the mood between states; no rule reads it. Weights
/// and values are those of the public reference configuration.
///
/// @param dependency the sector that others depend on
public record Nciss(
        Functional functional,
        Activity activity,
        Location location,
        Culprit actor,
        Information information,
        Recoverability recoverability,
        Dependency dependency,
        Potential potential) {

    /// The least and the most that the eight, weighed, can come to.
    private static final int LEAST = 325;
    private static final int MOST = 3400;

    /// What the incident does to services.
    public enum Functional implements Word {
        NONE(0),
        NO_SERVICE(20),
        MINIMAL_NON_CRITICAL(35),
        MINIMAL_CRITICAL(40),
        SIGNIFICANT_NON_CRITICAL(50),
        DENIAL_NON_CRITICAL(60),
        SIGNIFICANT_CRITICAL(70),
        /// Critical services are denied, or control over them is lost.
        DENIAL_CRITICAL(100);

        private final int points;

        Functional(int points) {
            this.points = points;
        }
    }

    /// What the intruder is seen to do.
    public enum Activity implements Word {
        NONE(0),
        PREPARE(40),
        ENGAGE(70),
        PRESENCE(80),
        EFFECT(100);

        private final int points;

        Activity(int points) {
            this.points = points;
        }
    }

    /// Where in the network it was seen.
    public enum Location implements Word {
        BUSINESS_DMZ(30),
        BUSINESS_NETWORK(40),
        UNKNOWN(50),
        BUSINESS_MANAGEMENT(60),
        CRITICAL_DMZ(70),
        CRITICAL_MANAGEMENT(80),
        CRITICAL_SYSTEMS(90),
        SAFETY_SYSTEMS(100);

        private final int points;

        Location(int points) {
            this.points = points;
        }
    }

    /// What kind of intruder those who score it take it for.
    public enum Culprit implements Word {
        HACKTIVIST(20),
        UNWITTING_INSIDER(30),
        CRIMINAL(40),
        UNKNOWN(50),
        WITTING_INSIDER(65),
        APT(80),
        APT_TARGETED(100);

        private final int points;

        Culprit(int points) {
            this.points = points;
        }
    }

    /// What it does to information.
    public enum Information implements Word {
        NONE(0),
        SUSPECTED(10),
        PRIVACY(20),
        PROPRIETARY(50),
        NON_CRITICAL_DESTRUCTION(60),
        CRITICAL_BREACH(70),
        CORE_CREDENTIALS(80),
        CRITICAL_DESTRUCTION(100);

        private final int points;

        Information(int points) {
            this.points = points;
        }
    }

    /// What it takes to recover.
    public enum Recoverability implements Word {
        REGULAR(20),
        SUPPLEMENTED(40),
        EXTENDED(60),
        NOT_RECOVERABLE(100);

        private final int points;

        Recoverability(int points) {
            this.points = points;
        }
    }

    /// How much other sectors depend on the one that was hit.
    public enum Dependency implements Word {
        ENERGY(100),
        IT(80),
        COMMUNICATIONS(75),
        TRANSPORT(75),
        WATER(60),
        CRITICAL_MANUFACTURING(50),
        GOVERNMENT(40),
        FINANCE(35),
        DEFENCE_INDUSTRY(35),
        COMMERCE(30),
        HEALTH(30),
        DAMS(25),
        EMERGENCY(25),
        FOOD(20),
        CHEMICAL(20),
        NUCLEAR(15);

        private final int points;

        Dependency(int points) {
            this.points = points;
        }
    }

    /// What it could still come to.
    public enum Potential implements Word {
        MINIMAL(0),
        LOW(25),
        MODERATE(50),
        HIGH(75),
        SEVERE(100);

        private final int points;

        Potential(int points) {
            this.points = points;
        }
    }

    /// The score, 0..100, rounded down.
    public int score() {
        int sum = 6 * functional.points
                + 5 * activity.points
                + 4 * location.points
                + 4 * actor.points
                + 2 * information.points
                + 4 * recoverability.points
                + 3 * dependency.points
                + 6 * potential.points;
        return Math.clamp(100 * (sum - LEAST) / (MOST - LEAST), 0, 100);
    }
}
