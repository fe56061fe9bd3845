/// Hostile input: what must hold for whatever stands in an author's files.
///
/// Every input is a row of bytes, read as choices ([Choices]): which file, which place, which edit. A fuzzer that changes
/// bytes guided by coverage then changes scenarios ([LoaderFuzz], [ConditionFuzz]), and so does a row of seeds
/// ([HostileInputPropertyTest]), which every build plays.
@NullMarked
package firebreak.client.hostile;

import org.jspecify.annotations.NullMarked;
