/// The log: inputs in order, durable, then applied.
///
/// In: commands proposed by anyone. Out: one order of them that survives a crash at any instant, the steps they led to,
/// and a receipt for each. The log is a port; its first adapter is one SQLite file.
@NullMarked
package firebreak.server.log;

import org.jspecify.annotations.NullMarked;
