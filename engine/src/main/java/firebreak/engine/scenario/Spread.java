package firebreak.engine.scenario;

/// Where an incident spreads to.
public sealed interface Spread {
    /// Minutes from the spread to its effect.
    int afterMinutes();

    /// Another incident begins.
    record ToIncident(String incident, int afterMinutes) implements Spread {
        public ToIncident {
            Range.minutes("afterMinutes", afterMinutes);
        }
    }

    /// A sector loses service. Where the library's cascade would reach the same sector, this replaces it.
    ///
    /// @param lossPermille 0..1000
    record ToSector(SectorAddress sector, int lossPermille, int afterMinutes) implements Spread {
        public ToSector {
            Range.permille("lossPermille", lossPermille);
            Range.minutes("afterMinutes", afterMinutes);
        }
    }
}
