/// What the commands of authors, hosts and reviewers print alike: a scenario's mistakes, the story of an exercise.
///
/// In: values of the engine. Out: plain lines, in colour only where a person reads them. Start at [Story] or [Scenarios].
@NullMarked
package firebreak.client.print;

import org.jspecify.annotations.NullMarked;
