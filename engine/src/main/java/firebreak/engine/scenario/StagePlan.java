package firebreak.engine.scenario;

/// When an incident reaches a stage, and how severe it is then.
///
/// @param severity     0..5
/// @param afterMinutes minutes since detection, before the victim's maturity shortens them
public record StagePlan(int severity, int afterMinutes) {
    public StagePlan {
        Range.check("severity", severity, 0, 5);
        Range.minutes("afterMinutes", afterMinutes);
    }
}
