package firebreak.engine.exercise;

/// What an exercise starts from, besides its scenario.
///
/// @param seed for the keyed dice
/// @param live live mode rather than turns
/// @param bots every seat starts in the hands of a bot
public record Setup(long seed, boolean live, boolean bots) {}
