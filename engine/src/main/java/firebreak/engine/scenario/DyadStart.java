package firebreak.engine.scenario;

/// Where a dyad starts, permille each.
///
/// @param tensionPermille     0..1000
/// @param uncertaintyPermille 0..1000
/// @param trustPermille       0..1000
/// @param baselinePermille    what tension falls back to, 0..1000
public record DyadStart(int tensionPermille, int uncertaintyPermille, int trustPermille, int baselinePermille) {
    /// A dyad that the scenario does not list.
    public static final DyadStart UNLISTED = new DyadStart(150, 300, 450, 150);

    public DyadStart {
        Range.permille("tensionPermille", tensionPermille);
        Range.permille("uncertaintyPermille", uncertaintyPermille);
        Range.permille("trustPermille", trustPermille);
        Range.permille("baselinePermille", baselinePermille);
    }
}
