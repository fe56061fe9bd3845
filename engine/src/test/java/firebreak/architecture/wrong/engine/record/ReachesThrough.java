package firebreak.architecture.wrong.engine.record;

import firebreak.architecture.wrong.engine.scenario.ReadsFolder;

/// A record that knows scenarios, which its exercise may: with the direction, at second hand.
public record ReachesThrough(ReadsFolder scenario) {}
