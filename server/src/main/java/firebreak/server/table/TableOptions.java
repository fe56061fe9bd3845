package firebreak.server.table;

/// How a table is kept.
///
/// @param ticker             real time; not closed by the table
/// @param invitationsPerSeat invitations that a seat may have at a time
/// @param playsBots          the owner acts for seats in the hands of a bot
public record TableOptions(Ticker ticker, int invitationsPerSeat, boolean playsBots) {}
