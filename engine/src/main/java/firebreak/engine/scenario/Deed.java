package firebreak.engine.scenario;

/// What every delegation is asked to do by an objective.
public enum Deed implements Word {
    /// Place a call to a nominated contact.
    CALL_NOMINATED,
    /// Place any call.
    CALL,
    /// Offer a measure.
    OFFER,
    /// State an assessment.
    ASSESS
}
