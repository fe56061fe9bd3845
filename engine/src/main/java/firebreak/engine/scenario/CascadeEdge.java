package firebreak.engine.scenario;

/// What one sector's loss does to another.
///
/// @param from         the sector that fails
/// @param to           the sector that depends on it
/// @param lagMinutes   how long that takes
/// @param lossPermille how much of the loss is passed on, 0..1000
/// @param type         how they depend on each other
public record CascadeEdge(String from, String to, int lagMinutes, int lossPermille, CascadeType type) {
    public CascadeEdge {
        Range.minutes("lagMinutes", lagMinutes);
        Range.permille("lossPermille", lossPermille);
    }
}
