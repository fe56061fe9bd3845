package firebreak.architecture.wrong.server.log;

import firebreak.architecture.wrong.server.table.Table;

/// A log that knows tables: against the direction.
public record ReachesUp(Table table) {}
