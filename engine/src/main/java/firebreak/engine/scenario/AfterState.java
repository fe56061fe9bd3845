package firebreak.engine.scenario;

/// What must have happened to an entry before another follows it.
public enum AfterState implements Word {
    /// It fired.
    FIRED,
    /// Its recipients, or the seat named by `by`, have seen it.
    SEEN,
    /// Its call was answered.
    ANSWERED,
    /// Its call or offer went unanswered.
    UNANSWERED,
    /// Its measure was accepted.
    ACCEPTED,
    /// Its call or measure was declined.
    DECLINED,
    /// Its expected action was met.
    MET,
    /// Its expected action was missed.
    MISSED
}
