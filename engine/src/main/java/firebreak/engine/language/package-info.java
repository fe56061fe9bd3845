/// The scenario language, described: which keys can stand in which part of a scenario, what they take and what they mean.
///
/// In: descriptions, which the decoders of scenarios ask for by name. Out: the JSON Schema that editors read, and the
/// reference that people read. Start at [Language].
@NullMarked
package firebreak.engine.language;

import org.jspecify.annotations.NullMarked;
