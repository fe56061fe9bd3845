package firebreak.engine.review;

/// What players were expected to do, and whether they did.
///
/// @param who    of whom it was expected
/// @param status `met`, `missed`, `open`, or `no call` where the call to be answered was never placed
/// @param when   it was met or missed; `before` where it had been done before it was asked for; empty while open
/// @param by     who did it; empty unless it is met
public record ExpectationRow(
        String entry, String who, String what, String set, String status, String when, String by, String objective) {}
