package firebreak.engine.scenario;

/// What the use of a measure does to views.
///
/// @param id                  such as `C2`
/// @param tensionPermille     -1000..1000
/// @param uncertaintyPermille -1000..1000
/// @param trustPermille       -1000..1000
/// @param rows                whose views
public record Pack(String id, int tensionPermille, int uncertaintyPermille, int trustPermille, PackRows rows) {
    public Pack {
        Range.change("tensionPermille", tensionPermille);
        Range.change("uncertaintyPermille", uncertaintyPermille);
        Range.change("trustPermille", trustPermille);
    }
}
