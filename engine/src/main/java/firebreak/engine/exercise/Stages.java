package firebreak.engine.exercise;

import firebreak.engine.scenario.Stage;

/// Questions about the stages of an incident.
public final class Stages {

    private Stages() {}

    /// Detected and not yet recovered.
    public static boolean open(Stage stage) {
        return stage != Stage.LATENT && stage.compareTo(Stage.RECOVERED) < 0;
    }
}
