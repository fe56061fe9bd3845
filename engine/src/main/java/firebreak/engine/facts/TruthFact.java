package firebreak.engine.facts;

/// The truth about an incident, as `truth(incident)` gives it.
///
/// @param stage    the author's word for the stage, such as `detected`
/// @param severity 0..5
/// @param harm     loss of service, permille 0..1000
/// @param spread   whether it has spread
/// @param physical whether it has had physical effects
public record TruthFact(String stage, int severity, int harm, boolean spread, boolean physical) {}
