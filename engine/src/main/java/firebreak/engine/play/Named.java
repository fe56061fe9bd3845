package firebreak.engine.play;

import firebreak.engine.exercise.Seats;
import firebreak.engine.scenario.ContactRole;
import firebreak.engine.scenario.Delegation;
import firebreak.engine.scenario.Ending;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.Stage;
import firebreak.engine.seat.Meaning;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What a word in an expectation names.
enum Named {
    DELEGATION("delegation"),
    SEAT("seat"),
    ACTOR("actor"),
    ROW("pair of delegations"),
    ENTRY("entry"),
    ENDING("ending"),
    EVIDENCE("piece of evidence"),
    INCIDENT("incident"),
    STAGE("stage"),
    CHANNEL("channel"),
    CONTACT("desk"),
    MEASURE("measure"),
    MOVE("move"),
    NORM("norm"),
    OBJECTIVE("objective"),
    VARIABLE("variable"),
    ANSWER("answer"),
    TIMING("timing");

    /// The ending of an exercise that the facilitator stopped.
    private static final String STOPPED = "stopped";

    private final String words;

    Named(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /// How a script's author reads of it, such as `ENTRY`; what has a handful of words is written out.
    String shown() {
        return switch (this) {
            case ROW -> "AA -> BB";
            case TIMING -> "in time | late";
            case ANSWER -> String.join(" | ", Arrays.stream(Meaning.values()).map(Named::word).toList());
            case CONTACT -> String.join(" | ", Arrays.stream(ContactRole.values()).map(Named::word).toList());
            default -> name();
        };
    }

    /// Whether each scenario has its own; the others are the same in all, or come with the library.
    boolean ofScenario() {
        return switch (this) {
            case DELEGATION, SEAT, ACTOR, ENTRY, ENDING, EVIDENCE, INCIDENT, CHANNEL, OBJECTIVE, VARIABLE -> true;
            case ROW, STAGE, CONTACT, MEASURE, MOVE, NORM, ANSWER, TIMING -> false;
        };
    }

    /// All that it can be in a scenario.
    List<String> in(Scenario scenario) {
        return switch (this) {
            case DELEGATION -> List.copyOf(scenario.delegations().keySet());
            case SEAT -> {
                List<String> seats = new ArrayList<>();
                scenario.delegations().forEach((id, delegation) -> seats(id, delegation, seats));
                yield seats;
            }
            case ACTOR -> List.copyOf(scenario.actors().keySet());
            case ROW -> scenario.dyads().keySet().stream().map(Object::toString).toList();
            case ENTRY -> List.copyOf(scenario.msel().keySet());
            case ENDING -> {
                List<String> endings = new ArrayList<>(scenario.endings().stream().map(Ending::id).toList());
                endings.add(STOPPED);
                yield endings;
            }
            case EVIDENCE -> List.copyOf(scenario.evidence().keySet());
            case INCIDENT -> List.copyOf(scenario.incidents().keySet());
            case STAGE -> Arrays.stream(Stage.values()).map(Named::word).toList();
            case CHANNEL -> List.copyOf(scenario.channels().keySet());
            case CONTACT -> Arrays.stream(ContactRole.values()).map(Named::word).toList();
            case MEASURE -> List.copyOf(scenario.library().measures().keySet());
            case MOVE -> List.copyOf(scenario.library().moves().keySet());
            case NORM -> List.copyOf(scenario.library().norms().keySet());
            case OBJECTIVE -> List.copyOf(scenario.objectives().keySet());
            case VARIABLE -> List.copyOf(scenario.variables().keySet());
            case ANSWER -> Arrays.stream(Meaning.values()).map(Named::word).toList();
            case TIMING -> List.of("in time", "late");
        };
    }

    private static void seats(String id, Delegation delegation, List<String> seats) {
        delegation.seats().keySet().forEach(seat -> seats.add(Seats.address(id, seat)));
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
