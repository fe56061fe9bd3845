package firebreak.engine.scenario;

/// What a seat is expected to do.
public enum ExpectedAction implements Word {
    CALL,
    ANSWER,
    ACKNOWLEDGE,
    OFFER,
    ACCEPT,
    ORDER,
    CLAIM,
    ASSESS,
    MESSAGE,
    MEET,
    PLEDGE
}
