package firebreak.engine.scenario;

/// By what means a hostile act is done.
public enum Means implements Word {
    CYBER,
    ECONOMIC,
    KINETIC
}
