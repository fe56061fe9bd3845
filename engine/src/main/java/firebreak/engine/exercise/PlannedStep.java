package firebreak.engine.exercise;

/// A step of the scenario that comes later.
///
/// @param id     from 1
/// @param entry  the entry whose branch it belongs to
/// @param branch `effects`, a meaning such as `deny`, `unanswered`, `accepted` or `declined`
/// @param index  which step of that branch, from 0
/// @param event  the event that planned it
public record PlannedStep(int id, String entry, String branch, int index, int dueMinute, long event) {}
