package firebreak.engine.scenario;

/// The part of the catalogue a move stands in.
public enum MoveGroup implements Word {
    DIPLOMATIC,
    CBM,
    LAW,
    ECONOMIC,
    MILITARY,
    INTELLIGENCE,
    CSIRT,
    CAPACITY,
    PRIVATE,
    PUBLIC,
    MULTILATERAL
}
