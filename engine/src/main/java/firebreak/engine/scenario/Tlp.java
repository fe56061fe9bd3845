package firebreak.engine.scenario;

/// Who may see a thing: the Traffic Light Protocol, version 2.
public enum Tlp implements Word {
    /// Named recipients only.
    RED,
    /// One delegation.
    AMBER_STRICT,
    /// A delegation and its operators.
    AMBER,
    /// The community, not the public.
    GREEN,
    /// Anyone.
    CLEAR;

    /// The label as authors and screens write it, such as `AMBER+STRICT`.
    @Override
    public String word() {
        return this == AMBER_STRICT ? "AMBER+STRICT" : name();
    }
}
