package firebreak.engine.scenario;

/// What can only be seen with the whole scenario in view.
final class Checks {
    private final Scenario scenario;
    private final Reading in;

    Checks(Scenario scenario, Reading in) {
        this.scenario = scenario;
        this.in = in;
    }

    void all() {
        if (in.isIncomplete()) {
            return;
        }
        new EntryChecks(scenario, in).all();
        new IncidentChecks(scenario, in).all();
        new TableChecks(scenario, in).all();
        new TextChecks(scenario, in).all();
    }
}
