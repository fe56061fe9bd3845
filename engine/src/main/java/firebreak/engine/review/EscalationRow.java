package firebreak.engine.review;

import java.util.SequencedMap;

/// What the acts of one day count on the escalation index.
///
/// @param day    the calendar day, 1 for the day of minute 0
/// @param acts   how many acts
/// @param points what those of each delegation count, by its id, in the scenario's order
/// @param total  what they count together
public record EscalationRow(int day, int acts, SequencedMap<String, Integer> points, int total) {}
