/// The command line: `firebreak <command>`.
///
/// In: arguments, the standard streams and the terminal. Out: data on standard output, talk on standard error, and an
/// exit code. Start at [Main]; each user's commands live in a package of their own.
@NullMarked
package firebreak.client;

import org.jspecify.annotations.NullMarked;
