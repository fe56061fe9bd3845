package firebreak.engine.exercise;

/// Something that counts for a while: habituation, drift and windows look back over 72 hours of them.
///
/// @param what the move's id, the measure's class, or the act's class
public record Recent(int minute, Kind kind, String from, String to, String what) {

    /// What was done.
    public enum Kind {
        /// A call of the pair was answered in time or a meeting signed.
        CALL_ANSWERED,
        /// A measure of a class was used in the dyad.
        MEASURE,
        /// An act that `to` knows to be hostile, of a class.
        HOSTILE,
        /// The same, of a class not seen in the dyad for 72 hours.
        NEW_HOSTILE,
        /// An order of a move took effect.
        MOVE,
        /// A public act by `from`, which answers domestic pressure.
        PUBLIC_ACT,
        /// An unannounced exercise or scan would have been ambiguous; this one was notified.
        NOTIFIED,
        /// `from` was told again of an incident, `what`, which it hears of from others only.
        TOLD
    }
}
