package firebreak.engine.exercise;

import firebreak.engine.scenario.Delegation;
import firebreak.engine.scenario.SeatPlace;
import java.util.ArrayList;
import java.util.List;

/// Puts messages in front of seats.
final class Mailing {

    private Mailing() {}

    static List<String> everybody(State state) {
        return new ArrayList<>(state.seats().keySet());
    }

    static List<String> seatsOf(State state, String delegation) {
        Delegation found = state.scenario().delegations().get(delegation);
        List<String> seats = new ArrayList<>();
        if (found != null) {
            for (SeatPlace seat : found.seats().values()) {
                seats.add(seat.address().toString());
            }
        }
        return seats;
    }

    static List<String> seatsOfOthers(State state, String delegation) {
        List<String> seats = new ArrayList<>();
        for (String seat : state.seats().keySet()) {
            if (!Seats.delegationOf(seat).equals(delegation)) {
                seats.add(seat);
            }
        }
        return seats;
    }

    static Cause post(
            Unfolding story, Cause cause, String kind, String via, String from, String title, String text, List<String> seats, boolean feed) {
        return post(story, cause, kind, via, from, "", title, text, seats, feed, "");
    }

    static Cause post(
            Unfolding story,
            Cause cause,
            String kind,
            String via,
            String from,
            String tlp,
            String title,
            String text,
            List<String> seats,
            boolean feed,
            String entry) {
        State state = story.now();
        return story.emit(new Event.MailPosted(
                cause,
                new MailItem(
                        state.mails().size() + 1, state.minute(), kind, via, from, tlp, title, text, seats, feed, entry)));
    }

    /// Everybody at the table and the public hear it.
    static void news(Unfolding story, Cause cause, String title, String text) {
        post(story, cause, "news", "news", "the public record", title, text, everybody(story.now()), true);
    }

    /// One delegation hears it from another.
    static void notice(Unfolding story, Cause cause, String from, String to, String title, String text) {
        post(story, cause, "notice", "table", from, title, text, seatsOf(story.now(), to), false);
    }

    static String nameOf(State state, String delegation) {
        Delegation found = state.scenario().delegations().get(delegation);
        return found == null ? delegation : found.name().toString();
    }

    /// `Ardenia, Borvania and Caldera`.
    static String listOf(State state, List<String> delegations) {
        List<String> names = new ArrayList<>();
        delegations.forEach(delegation -> names.add(nameOf(state, delegation)));
        String last = names.removeLast();
        return names.isEmpty() ? last : String.join(", ", names) + " and " + last;
    }

    static String labelOf(State state, String incident) {
        return Attribution.plan(state, incident).label().toString();
    }
}
