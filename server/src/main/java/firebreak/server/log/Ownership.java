package firebreak.server.log;

/// Which node should drive an exercise's clock.
public enum Ownership {
    /// This one.
    HERE,
    /// Another one.
    ELSEWHERE
}
