package firebreak.engine.view;

import firebreak.engine.exercise.CallState;
import firebreak.engine.exercise.Reading;
import firebreak.engine.scenario.Actor;
import firebreak.engine.scenario.Delegation;
import firebreak.engine.scenario.Role;
import firebreak.engine.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How views put things into words.
final class Phrases {
    private static final List<String> BANDS = List.of("calm", "uneasy", "tense", "very tense", "at the edge");

    private static final int LONGEST_IN_PASSING = 160;

    private Phrases() {}

    /// What an embassy reports, such as `tense, rising`.
    static String reading(@Nullable Reading reading) {
        if (reading == null) {
            return "no report yet";
        }
        if (reading.band() < 0) {
            return "cannot tell";
        }
        String band = BANDS.get(reading.band());
        return switch (reading.trend()) {
            case -1 -> band + ", falling";
            case 0 -> band + ", steady";
            case 1 -> band + ", rising";
            default -> band;
        };
    }

    /// Who calls, for those who see behind the curtain: `NIGHTJAR as BOR.mfa`.
    static String caller(CallState call) {
        return call.isHoax() ? call.from() + " as " + call.apparentFrom() : call.from();
    }

    /// What somebody wrote, on one line and no longer than a line that is read in passing.
    static String inPassing(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_IN_PASSING
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_IN_PASSING - 3)) + "...";
    }

    static @Nullable Integer orNull(int minute, boolean known) {
        return known ? minute : null;
    }

    static List<String> codes(Set<Role> roles) {
        if (roles.size() == 1) {
            return List.of(roles.iterator().next().word());
        }
        List<String> codes = new ArrayList<>(roles.size());
        for (Role role : roles) {
            codes.add(role.word());
        }
        return codes;
    }

    /// `4 h`, `90 min`, `2 h 30 min`.
    static String span(int minutes) {
        int hours = minutes / 60;
        int rest = minutes % 60;
        if (hours == 0) {
            return rest + " min";
        }
        return rest == 0 ? hours + " h" : hours + " h " + rest + " min";
    }

    /// How seats name a party: a delegation by its id, an actor by its public handle, never by the actor's own id.
    static String handle(Scenario scenario, String id) {
        Actor actor = scenario.actors().get(id);
        return actor == null ? id : actor.handle();
    }

    /// What seats read of a party.
    static String label(Scenario scenario, String id) {
        Delegation delegation = scenario.delegations().get(id);
        if (delegation != null) {
            return delegation.name().toString();
        }
        Actor actor = scenario.actors().get(id);
        return actor == null ? id : actor.label().toString();
    }
}
