package firebreak.engine.scenario;

/// How one sector depends on another.
public enum CascadeType implements Word {
    PHYSICAL,
    CYBER,
    GEOGRAPHIC,
    LOGICAL
}
