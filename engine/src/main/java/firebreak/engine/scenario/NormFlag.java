package firebreak.engine.scenario;

/// A norm that a move upholds or strains: `+b`, `-f`.
///
/// @param norm   the library's norm id
/// @param upheld true for `+`, false for `-`
public record NormFlag(String norm, boolean upheld) {
    @Override
    public String toString() {
        return (upheld ? "+" : "-") + norm;
    }
}
