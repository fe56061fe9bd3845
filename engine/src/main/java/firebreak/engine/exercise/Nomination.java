package firebreak.engine.exercise;

import firebreak.engine.scenario.ContactRole;
import org.jspecify.annotations.Nullable;

/// A change of contact that is under way.
public record Nomination(int id, String delegation, ContactRole role, String seat, @Nullable String backup, int dueMinute) {}
