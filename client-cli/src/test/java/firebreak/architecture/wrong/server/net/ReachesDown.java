package firebreak.architecture.wrong.server.net;

import firebreak.architecture.wrong.server.table.Table;

/// The wire, which ends in a table.
public record ReachesDown(Table table) {}
