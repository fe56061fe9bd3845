/// The commands for afterwards: replay, verify, fork, compare and report.
///
/// In: records. Out: what happened and why, as text on the terminal or as documents.
@NullMarked
package firebreak.client.review;

import org.jspecify.annotations.NullMarked;
