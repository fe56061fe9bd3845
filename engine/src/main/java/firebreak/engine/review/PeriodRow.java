package firebreak.engine.review;

import firebreak.engine.scenario.Dyad;
import java.util.SequencedMap;

/// Every dyad's numbers at a period's end.
///
/// @param period 0 for the start
/// @param dyads  in the order of their names
public record PeriodRow(int period, int minute, SequencedMap<Dyad, DyadHistory.Point> dyads) {}
