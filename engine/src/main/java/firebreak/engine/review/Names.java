package firebreak.engine.review;

import firebreak.engine.exercise.Author;
import firebreak.engine.exercise.Seats;
import firebreak.engine.scenario.Actor;
import firebreak.engine.scenario.Address;
import firebreak.engine.scenario.Channel;
import firebreak.engine.scenario.Delegation;
import firebreak.engine.scenario.Dyad;
import firebreak.engine.scenario.Entry;
import firebreak.engine.scenario.IncidentPlan;
import firebreak.engine.scenario.Measure;
import firebreak.engine.scenario.Move;
import firebreak.engine.scenario.Norm;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.SeatPlace;
import firebreak.engine.scenario.Text;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What people call things, instead of their ids.
record Names(Scenario scenario) {

    /// From whom to whom and when, in italics: whoever quotes it has said so.
    private static final Pattern LETTERHEAD = Pattern.compile("^\\*[^*]+\\*\\s+(?=\\S)");

    /// A delegation or an actor; anything else stays as it is.
    String party(String id) {
        Delegation delegation = scenario.delegations().get(id);
        if (delegation != null) {
            return delegation.name().toString();
        }
        Actor actor = scenario.actors().get(id);
        return actor == null ? id : actor.label().toString();
    }

    String parties(List<String> ids) {
        return and(ids.stream().map(this::party).toList());
    }

    String dyad(Dyad dyad) {
        return party(dyad.from()) + " → " + party(dyad.to());
    }

    /// `Ardenia (CERT-ARD)`.
    String seat(String address) {
        if (address.indexOf('.') <= 0) {
            return party(address);
        }
        Delegation delegation = scenario.delegations().get(Seats.delegationOf(address));
        SeatPlace place = delegation == null ? null : delegation.seats().get(Seats.nameOf(address));
        Text title = place == null ? null : place.title();
        return party(Seats.delegationOf(address)) + " (" + (title == null ? Seats.nameOf(address) : title) + ")";
    }

    /// A seat's own name, `CERT-ARD`, where it is plain whose it is.
    String place(String address) {
        Delegation delegation = scenario.delegations().get(Seats.delegationOf(address));
        SeatPlace place = delegation == null ? null : delegation.seats().get(Seats.nameOf(address));
        return place == null || place.title() == null ? Seats.nameOf(address) : place.title().toString();
    }

    String author(Author author) {
        return switch (author) {
            case Author.Seat seat -> seat(seat.address());
            case Author.Facilitator facilitator -> "the facilitator (" + facilitator.name() + ")";
            case Author.Clock _ -> "the clock";
        };
    }

    String incident(String id) {
        IncidentPlan plan = scenario.incidents().get(id);
        return plan == null ? id : plan.label().toString();
    }

    /// ` about “Outages in the grid”`, or nothing.
    String about(@Nullable String incident) {
        return incident == null || incident.isEmpty() ? "" : " about “" + incident(incident) + "”";
    }

    String channel(String id) {
        Channel channel = scenario.channels().get(id);
        return channel == null ? id : channel.title().toString();
    }

    /// `Demarche (DIP-02)`.
    String move(String id) {
        Move move = scenario.library().moves().get(id);
        return move == null ? measure(id) : move.title() + " (" + id + ")";
    }

    String measure(String id) {
        Measure measure = scenario.library().measures().get(id);
        return measure == null ? id : measure.title() + " (" + id + ")";
    }

    String norm(String id) {
        Norm norm = scenario.library().norms().get(id);
        return norm == null ? id : norm.title().toString();
    }

    /// `3, public accusation`.
    String rung(int number) {
        return scenario.library().ladder().stream()
                .filter(rung -> rung.number() == number)
                .map(rung -> number + ", " + rung.name())
                .findFirst()
                .orElse(Integer.toString(number));
    }

    /// `2.3 (Are you under attack?)`.
    String entry(String id) {
        Entry entry = scenario.msel().get(id);
        Text title = entry == null ? null : entry.title();
        return title == null ? id : id + " (" + title + ")";
    }

    String address(Address address) {
        return address.isSeat() ? seat(address.toString()) : party(address.delegation());
    }

    String moment(int minute) {
        return scenario.turns().moment(minute);
    }

    static String and(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : words.subList(0, last).stream().collect(Collectors.joining(", ")) + " and " + words.get(last);
    }

    /// `“text”`, without letterhead and marks, cut where it is too long for a line; nothing for nothing.
    static String quoted(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return "";
        }
        String line = LETTERHEAD.matcher(text.strip()).replaceFirst("").replaceAll("[*`]", "").replaceAll("\\s+", " ");
        int longest = 220;
        if (line.length() > longest) {
            int end = line.lastIndexOf(' ', longest);
            line = line.substring(0, end < longest / 2 ? line.offsetByCodePoints(0, longest / 2) : end) + " …";
        }
        return ": “" + line + "”";
    }

    /// `3 h 05 min`.
    static String span(int minutes) {
        int hours = minutes / 60;
        int rest = minutes % 60;
        if (hours == 0) {
            return rest + " min";
        }
        return hours + " h" + (rest == 0 ? "" : (rest < 10 ? " 0" : " ") + rest + " min");
    }

    /// `70 %`, `12.5 %`.
    static String permille(int permille) {
        return permille / 10 + (permille % 10 == 0 ? "" : "." + permille % 10) + " %";
    }
}
