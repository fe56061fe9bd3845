package firebreak.engine.exercise;

import firebreak.engine.scenario.Stage;

/// Questions about the stages of an incident.
public final class Stages {

    private Stages() {}

    /// Detected and not yet recovered.
    public static boolean open(Stage stage) {
        return stage != Stage.LATENT && stage.compareTo(Stage.RECOVERED) < 0;
    }

    /// The stage that follows.
    ///
    /// @throws IllegalArgumentException after the last
    public static Stage next(Stage stage) {
        return switch (stage) {
            case LATENT -> Stage.DETECTED;
            case DETECTED -> Stage.ASSESSED;
            case ASSESSED -> Stage.CONTAINED;
            case CONTAINED -> Stage.ERADICATED;
            case ERADICATED -> Stage.RECOVERED;
            case RECOVERED -> Stage.CLOSED;
            case CLOSED -> throw new IllegalArgumentException("nothing follows a closed incident");
        };
    }
}
