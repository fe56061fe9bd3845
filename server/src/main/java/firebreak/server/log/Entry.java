package firebreak.server.log;

import org.jspecify.annotations.Nullable;

/// A command at its place in an exercise's log.
///
/// @param sequence place in the log, from 1, without gaps
/// @param step     what the machine made of it before, if that is stored: then the machine folds it and decides nothing
public record Entry(long sequence, Command command, @Nullable Bytes step) {}
