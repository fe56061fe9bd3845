package firebreak.engine.facts;

/// What a delegation knows of an incident, as `seen(who, incident)` gives it.
///
/// @param known    whether it knows of the incident at all
/// @param stage    the author's word for the stage it believes in, empty when unknown
/// @param severity the severity it assesses, 0..5, 0 when unknown
public record SeenFact(boolean known, String stage, int severity) {
    /// What a delegation that has heard nothing sees.
    public static final SeenFact NOTHING = new SeenFact(false, "", 0);
}
