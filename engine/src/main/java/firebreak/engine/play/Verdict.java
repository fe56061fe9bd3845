package firebreak.engine.play;

import firebreak.engine.exercise.CallState;
import firebreak.engine.exercise.ContactState;
import firebreak.engine.exercise.Event;
import firebreak.engine.exercise.KnownIncident;
import firebreak.engine.exercise.MailItem;
import firebreak.engine.exercise.Objectives;
import firebreak.engine.exercise.OfferState;
import firebreak.engine.exercise.OrderState;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.Quantity;
import firebreak.engine.exercise.Reading;
import firebreak.engine.exercise.Seats;
import firebreak.engine.exercise.State;
import firebreak.engine.play.Clause.Thing;
import firebreak.engine.play.Played.Result;
import firebreak.engine.scenario.ContactRole;
import firebreak.engine.scenario.Dyad;
import firebreak.engine.scenario.Objective;
import firebreak.engine.view.Views;
import firebreak.engine.words.Moments;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/// Compares what is expected of a line with what came of it.
///
/// @param result what came of the line itself
/// @param last   what the rules last said
/// @param before the state before the line
/// @param after  the state after it
/// @param named  the numbers that the expectations of the line have named so far; those of its later lines are added
record Verdict(Result result, Outcome last, State before, State after, SortedSet<Quantity> named) {

    private static final List<String> BANDS = List.of("0-149", "150-249", "250-349", "350-649", "650+");
    private static final List<String> TRENDS = List.of("falling", "steady", "rising");

    /// What did not come as expected; `null` if all did.
    @Nullable String failure(List<Clauses.Placed> clauses) {
        List<String> failures = new ArrayList<>();
        for (Clauses.Placed placed : clauses) {
            name(placed.clause(), named);
        }
        for (Clauses.Placed placed : clauses) {
            String failure = failure(placed.clause());
            if (failure != null) {
                failures.add(failure);
            }
        }
        return failures.isEmpty() ? null : String.join("; ", failures);
    }

    private static void name(Clause clause, SortedSet<Quantity> named) {
        switch (clause) {
            case Clause.Moved(var figure, _) -> {
                Quantity quantity = figure.quantity();
                if (quantity != null) {
                    named.add(quantity);
                }
            }
            case Clause.Row(var row, _, _, _, _) -> {
                named.add(Quantity.tension(row));
                named.add(Quantity.uncertainty(row));
                named.add(Quantity.trust(row));
            }
            case Clause.Not(var turned) -> name(turned, named);
            case Clause.Refused _, Clause.NotUnderstood _, Clause.RowUnchanged _, Clause.NothingElse _, Clause.RungHeld _,
                    Clause.Knows _, Clause.HasEvidence _, Clause.Objective _, Clause.Norm _, Clause.Reads _, Clause.LearnsNothing _, Clause.Hears _, Clause.Stands _,
                    Clause.Due _, Clause.Happened _ -> {}
        }
    }

    private @Nullable String failure(Clause clause) {
        return switch (clause) {
            case Clause.Not(var turned) ->
                failure(turned) == null ? "what must not be so is so: " + Said.of(turned) : null;
            case Clause.Refused(var code, var words) -> refused(code, words);
            case Clause.NotUnderstood(var words) ->
                result instanceof Result.Misread(_, var message)
                        ? message.contains(words) ? null : "not understood, but it says: " + message
                        : "expected that this is not understood, but it was";
            case Clause.Row(var row, var tension, var uncertainty, var trust, var rung) -> {
                if (!after.postures().containsKey(row)) {
                    yield "there is no row " + row;
                }
                String is = numbers(row);
                String wanted = tension + "/" + uncertainty + "/" + trust + "/" + rung;
                yield is.equals(wanted) ? null : row + " is " + is + ", expected " + wanted;
            }
            case Clause.RowUnchanged(var row) -> rowUnchanged(row);
            case Clause.Moved(var figure, var change) -> {
                Integer was = figure.in(before);
                Integer is = figure.in(after);
                yield was == null || is == null ? "there is no " + figure : change.failure(figure.toString(), was, is);
            }
            case Clause.NothingElse _ -> elsewhere();
            case Clause.RungHeld(var row, var rung) ->
                events().stream().anyMatch(event ->
                                event instanceof Event.RungHeld held && held.dyad().equals(row) && held.rung() == rung)
                        ? null
                        : "no act holds rung " + rung + " of " + row;
            case Clause.Knows(var delegation, var incident, var does, var severity) -> knows(delegation, incident, does, severity);
            case Clause.HasEvidence(var delegation, var evidence, var does) ->
                after.evidence(delegation).containsKey(evidence) == does
                        ? null
                        : delegation + (does ? " does not hold " : " holds ") + evidence;
            case Clause.Objective(var id, var met, var words) -> objective(id, met, words);
            case Clause.Norm(var delegation, var norm, var upheld) ->
                events().stream().anyMatch(event -> event instanceof Event.NormFlagged flag
                                && flag.by().equals(delegation)
                                && flag.norm().equals(norm)
                                && flag.upheld() == upheld)
                        ? null
                        : delegation + " " + (upheld ? "upheld" : "strained") + " no norm " + norm;
            case Clause.Reads reads -> reads(reads);
            case Clause.LearnsNothing(var who) -> learnsNothing(who);
            case Clause.Hears(var who, var words) -> hears(who, words);
            case Clause.Stands stands -> stands(stands);
            case Clause.Due due -> due(due);
            case Clause.Happened(var event, var words) -> happened(event, words);
        };
    }

    private @Nullable String objective(String id, boolean met, String words) {
        Objective objective = after.scenario().objectives().get(id);
        if (objective == null) {
            return "there is no objective " + id;
        }
        Objectives.Finding finding = Objectives.finding(after, objective);
        return finding.met() == met && finding.detail().contains(words)
                ? null
                : "objective " + id + (finding.met() ? " is met: " : " is not met: ") + finding.detail();
    }

    private List<Event> events() {
        return last instanceof Outcome.Accepted(var events) ? events : List.of();
    }

    private String numbers(Dyad row) {
        return after.tension(row) + "/" + after.uncertainty(row) + "/" + after.trust(row) + "/" + after.posture(row).rung();
    }

    private @Nullable String refused(String code, String words) {
        return switch (last) {
            case Outcome.Accepted _ ->
                result instanceof Result.Misread(_, var message)
                        ? "expected a refusal, but it was not understood: " + message
                        : "expected a refusal, but it was accepted";
            case Outcome.Rejected(var reason) -> {
                String said = reason.text() + " " + String.join("; ", reason.lacks()) + " " + reason.help();
                if (!code.isEmpty() && !reason.code().equals(code)) {
                    yield "refused as `" + reason.code() + "` (" + said.strip() + "), expected `" + code + "`";
                }
                yield said.contains(words) ? null : "refused, but it says: " + said.strip();
            }
        };
    }

    private @Nullable String rowUnchanged(Dyad row) {
        if (!after.postures().containsKey(row)) {
            return "there is no row " + row;
        }
        String was = before.tension(row) + "/" + before.uncertainty(row) + "/" + before.trust(row) + "/" + before.posture(row).rung();
        String is = numbers(row);
        return was.equals(is) ? null : row + " went from " + was + " to " + is + ", expected that it does not move";
    }

    private @Nullable String elsewhere() {
        List<String> moved = new ArrayList<>();
        for (var entry : after.quantities().entrySet()) {
            int was = before.value(entry.getKey());
            if (was != entry.getValue() && !named.contains(entry.getKey())) {
                int by = entry.getValue() - was;
                moved.add(Said.of(entry.getKey()) + " " + (by > 0 ? "+" : "") + by);
            }
        }
        return moved.isEmpty() ? null : "besides, this moved: " + String.join(", ", moved);
    }

    private @Nullable String knows(String delegation, String incident, boolean does, int severity) {
        KnownIncident known = after.known(delegation).get(incident);
        if (!does) {
            return known == null ? null : delegation + " knows " + incident;
        }
        if (known == null) {
            return delegation + " does not know " + incident;
        }
        return severity < 0 || known.severity() == severity
                ? null
                : delegation + " knows " + incident + " at severity " + known.severity() + ", expected " + severity;
    }

    private @Nullable String reads(Clause.Reads wanted) {
        Reading reading = wanted.delegation().equals(wanted.other())
                ? null
                : after.readings().get(new Dyad(wanted.delegation(), wanted.other()));
        if (reading == null) {
            return wanted.delegation() + "'s embassy has reported nothing of " + wanted.other();
        }
        String band = reading.band() < 0 ? "cannot tell" : BANDS.get(reading.band());
        String trend = reading.trend() > 1 ? "" : TRENDS.get(reading.trend() + 1);
        boolean same = band.equals(wanted.band()) && (wanted.trend().isEmpty() || trend.equals(wanted.trend()));
        return same
                ? null
                : wanted.delegation() + " reads " + wanted.other() + " as " + (band + " " + trend).strip() + ", expected "
                        + (wanted.band() + " " + wanted.trend()).strip();
    }

    private List<String> seats(String who) {
        return after.seats().keySet().stream()
                .filter(seat -> seat.equals(who) || Seats.delegationOf(seat).equals(who))
                .toList();
    }

    private @Nullable String learnsNothing(String who) {
        List<String> seats = seats(who);
        if (seats.isEmpty()) {
            return "there is no seat " + who;
        }
        if (before.minute() != after.minute()) {
            return "time has passed in this line, and everybody sees the clock; ask it of a line that happens at once";
        }
        for (String seat : seats) {
            if (!Views.of(before, seat).equals(Views.of(after, seat))) {
                return "what " + seat + " sees has changed";
            }
        }
        return null;
    }

    private @Nullable String hears(String who, @Nullable String words) {
        List<String> seats = seats(who);
        if (seats.isEmpty()) {
            return "there is no seat " + who;
        }
        for (String seat : seats) {
            List<String> heard = new ArrayList<>();
            boolean said = false;
            for (int id : after.inbox(seat).subList(before.inbox(seat).size(), after.inbox(seat).size())) {
                MailItem mail = after.mail(id);
                heard.add("\"" + mail.title() + "\"");
                said |= words != null && (mail.title() + " " + mail.text()).replaceAll("\\s+", " ").contains(words);
            }
            if (words == null ? !heard.isEmpty() : !said) {
                return seat + " heard " + (heard.isEmpty() ? "nothing" : String.join(", ", heard));
            }
        }
        return null;
    }

    private @Nullable String stands(Clause.Stands stands) {
        String is = status(stands.thing(), stands.id(), stands.of());
        String what = stands.thing().name().toLowerCase(Locale.ROOT) + " " + stands.id();
        if (is == null) {
            return "there is no " + what + (stands.of().isEmpty() ? "" : " for " + stands.of());
        }
        return is.equals(stands.status()) ? null : what + " is " + is + ", expected " + stands.status();
    }

    private @Nullable String status(Thing thing, String id, String of) {
        return switch (thing) {
            case CALL -> {
                CallState call = after.calls().get(number(id));
                yield call == null ? null : word(call.status());
            }
            case ORDER -> {
                OrderState order = after.orders().get(number(id));
                yield order == null ? null : word(order.status());
            }
            case OFFER -> {
                OfferState offer = after.offers().get(number(id));
                if (offer == null) {
                    yield null;
                }
                var status = of.isEmpty() ? offer.statuses().values().iterator().next() : offer.statuses().get(of);
                yield status == null ? null : word(status);
            }
            case MEETING -> {
                var meeting = after.meetings().get(number(id));
                yield meeting == null ? null : word(meeting.status());
            }
            case CLAIM -> {
                var claim = after.claims().get(number(id));
                yield claim == null ? null : word(claim.ruling());
            }
            case ENTRY -> {
                var entry = after.entries().get(id);
                yield entry == null ? null : word(entry.status());
            }
            case EXPECTATION -> {
                var entry = after.entries().get(id);
                yield entry == null ? null : word(entry.expected());
            }
            case CONTACT -> contact(id);
            case CHANNEL -> {
                Boolean open = after.channels().get(id);
                yield open == null ? null : open ? "open" : "closed";
            }
            case INCIDENT -> {
                var incident = after.incidents().get(id);
                yield incident == null ? null : word(incident.stage());
            }
            case TURN -> after.table().turn() == number(id) ? word(after.table().phase()) : "not the turn; it is turn " + after.table().turn();
        };
    }

    /// `AA.technical`: `not nominated`, or how its last test went.
    private @Nullable String contact(String id) {
        int dot = id.indexOf('.');
        for (ContactRole role : ContactRole.values()) {
            if (dot > 0 && role.word().equals(id.substring(dot + 1))) {
                ContactState contact = after.contact(id.substring(0, dot), role);
                return contact == null ? null : contact.nominated() ? word(contact.ping()) : "not nominated";
            }
        }
        return null;
    }

    private @Nullable String due(Clause.Due due) {
        Integer minute = switch (due.thing()) {
            case CALL -> {
                CallState call = after.calls().get(number(due.id()));
                yield call == null ? null : due.arrival() ? call.arrivesMinute() : call.overdueMinute();
            }
            case ORDER -> {
                OrderState order = after.orders().get(number(due.id()));
                yield order == null ? null : order.dueMinute();
            }
            case OFFER -> {
                OfferState offer = after.offers().get(number(due.id()));
                yield offer == null ? null : offer.dueMinute();
            }
            case MEETING, CLAIM, ENTRY, EXPECTATION, CONTACT, CHANNEL, INCIDENT, TURN -> null;
        };
        String what = due.thing().name().toLowerCase(Locale.ROOT) + " " + due.id();
        if (minute == null) {
            return "there is no " + what;
        }
        long start = after.scenario().turns().startEpochMinute();
        return minute == Moments.minute(due.moment(), start)
                ? null
                : what + (due.arrival() ? " arrives " : " is due ") + (minute == -1 ? "at no moment" : Moments.show(minute, start))
                        + ", expected " + due.moment();
    }

    private @Nullable String happened(String name, String words) {
        return switch (last) {
            case Outcome.Rejected(var reason) -> "expected " + (name + " " + words).strip() + ", but it was refused: " + reason.text();
            case Outcome.Accepted(var events) -> {
                EventLine line = EventList.of(name);
                List<String> names = new ArrayList<>();
                for (Event event : events) {
                    boolean named = event.getClass().equals(line.event());
                    names.add((event.getClass().getSimpleName() + " " + (named ? line.of(event, after) : "")).strip());
                    if (named && line.shows(event, after, words)) {
                        yield null;
                    }
                }
                yield "expected " + (name + " " + words).strip() + ", but what happened was: "
                        + String.join(", ", names.stream().distinct().toList());
            }
        };
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static int number(String id) {
        return id.matches("\\d{1,9}") ? Integer.parseInt(id) : -1;
    }
}
