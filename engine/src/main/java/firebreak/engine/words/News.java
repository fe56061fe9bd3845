package firebreak.engine.words;

import firebreak.engine.seat.AgreementStatus;
import firebreak.engine.seat.CallStatus;
import firebreak.engine.seat.MeetingStatus;
import firebreak.engine.seat.OfferStatus;
import firebreak.engine.seat.OrderStatus;
import firebreak.engine.seat.Phase;
import firebreak.engine.seat.Quality;
import firebreak.engine.seat.SeatView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What changed between two views of one seat, for the person who sits there.
public final class News {
    /// A clock that has gone on by so much at once is worth a line.
    private static final int NOTABLE_MINUTES = 10;
    /// So much at once does not pass by itself.
    private static final int JUMP_MINUTES = 60;

    private final SeatView before;
    private final SeatView after;
    private final Page page;

    private News(SeatView before, SeatView after, int width) {
        this.before = before;
        this.after = after;
        this.page = new Page(width);
    }

    /// The lines to print, what the table does first; none if nothing happened that a person needs to be told.
    ///
    /// @param width columns to fill
    public static List<Line> between(SeatView before, SeatView after, int width) {
        var news = new News(before, after, width);
        if (before.control() != null && after.control() != null) {
            news.wholeTable(before.control(), after.control());
            return news.page.lines();
        }
        news.table();
        news.mail();
        news.incidents();
        news.calls();
        news.offers();
        news.meetings();
        news.orders();
        news.evidence();
        news.claims();
        news.agreements();
        news.arguments();
        news.moods();
        news.channels();
        news.contacts();
        news.colleagues();
        news.tasks();
        return news.page.lines();
    }

    private String now() {
        return Moments.show(after.situation().minute(), after) + "  ";
    }

    // ---- the table ----------------------------------------------------------------------------------------------

    private void table() {
        var was = before.situation();
        var is = after.situation();
        if (is.turn() != was.turn() || is.phase() != was.phase()) {
            phase(is);
        } else if (is.paused() != was.paused()) {
            say(
                    is.paused() ? Line.Style.URGENT : Line.Style.GOOD,
                    is.paused() ? "The clock is stopped." : "The clock is running again.");
        } else if (is.turnEndMinute() == was.turnEndMinute() && is.tableMinutes() != was.tableMinutes()) {
            say(Line.Style.PLAIN, "The turn has " + minutes(is.tableMinutes() - was.tableMinutes()) + " more at the table.");
        }
        passed(was, is);
        if (!is.notice().isEmpty() && !is.notice().equals(was.notice())) {
            say(Line.Style.PLAIN, is.notice());
        }
        if (is.revealed() && !was.revealed()) {
            say(Line.Style.TITLE, "The truth has been revealed: `inbox` holds it.");
        }
        ending(was, is);
    }

    private void passed(SeatView.Situation was, SeatView.Situation is) {
        boolean sameTurn = is.turn() == was.turn() && is.phase() == Phase.OPEN && was.phase() == Phase.OPEN;
        int minutes = is.minute() - was.minute();
        if (sameTurn && minutes >= NOTABLE_MINUTES) {
            say(Line.Style.PLAIN, Spans.read(minutes) + (minutes == 60 ? " has" : " have") + " passed.");
        }
    }

    private void ending(SeatView.Situation was, SeatView.Situation is) {
        var ending = is.endingTitle();
        if (ending != null && was.endingTitle() == null) {
            page.blank().add(Line.Style.TITLE, ending);
            var text = is.endingText();
            page.text("  ", text == null ? "" : text);
        }
    }

    private void phase(SeatView.Situation is) {
        switch (is.phase()) {
            case WAITING -> say(Line.Style.PLAIN, "Waiting for the facilitator to start.");
            case OPEN -> {
                page.blank();
                say(
                        Line.Style.TITLE,
                        StatusScreen.turn(is) + ", is open until " + Moments.show(is.turnEndMinute(), after) + ", "
                                + is.tableMinutes() + " minutes at the table.");
                if (is.paused()) {
                    say(Line.Style.URGENT, "The clock is stopped.");
                }
            }
            case LOCKED -> say(Line.Style.URGENT, "The turn is locked: no more acts until it is resolved.");
            case BETWEEN -> say(Line.Style.PLAIN, "The turn is resolved. Clock and phones stand still until the next one opens.");
            case ENDED -> say(Line.Style.TITLE, "The exercise has ended.");
        }
    }

    // ---- what has reached the seat ------------------------------------------------------------------------------

    private void mail() {
        for (var mail : added(before.mail(), after.mail(), SeatView.Mail::key)) {
            page.blank();
            MailScreen.full(page, mail, after);
        }
    }

    private void incidents() {
        var known = byKey(before.incidents(), SeatView.Incident::key);
        for (var incident : after.incidents()) {
            var was = known.get(incident.key());
            if (was == null) {
                say(
                        incident.severity() >= 3 ? Line.Style.URGENT : Line.Style.PLAIN,
                        "Incident " + incident.key() + ": " + incident.label() + ", " + IncidentScreen.line(incident, after) + ".");
            } else if (!was.stage().equals(incident.stage()) || was.severity() != incident.severity()) {
                say(
                        incident.severity() > was.severity() ? Line.Style.URGENT : Line.Style.PLAIN,
                        "Incident " + incident.key() + " is now " + incident.stage() + ", severity " + incident.severity()
                                + (was.severity() == incident.severity() ? "" : " (was " + was.severity() + ")") + ".");
            } else if (incident.physical() && !was.physical()) {
                say(Line.Style.URGENT, "Incident " + incident.key() + " has done physical damage.");
            }
        }
        linked();
    }

    /// Incidents that turn out to be of one campaign, each pair once.
    private void linked() {
        var known = byKey(before.incidents(), SeatView.Incident::key);
        for (var incident : after.incidents()) {
            var was = known.get(incident.key());
            for (var other : incident.linked()) {
                boolean fresh = was == null || !was.linked().contains(other);
                if (fresh && after.control() == null && incident.key().compareTo(other) < 0) {
                    say(Line.Style.PLAIN, "Incidents " + incident.key() + " and " + other + " turn out to be of one campaign: what you find out about"
                            + " one counts half for the other.");
                }
            }
        }
    }

    private void calls() {
        var known = byKey(before.calls(), SeatView.Call::key);
        for (var call : after.calls()) {
            var was = known.get(call.key());
            if (was != null && call.hoax() && after.control() == null) {
                continue; // The message that tells of it has said so.
            }
            if (was == null && !call.outgoing()) {
                ringing(call);
            } else if (was == null) {
                say(Line.Style.PLAIN, "Call " + call.number() + " to " + call.other() + " is " + CallScreen.status(call) + ".");
            } else if (was.status() != call.status()) {
                moved(call);
            } else if (CallScreen.toRate(was) && !CallScreen.toRate(call) && toldOfNoRating(call)) {
                say(Line.Style.PLAIN, "Call " + call.number() + " to " + call.other() + ": its answer was " + CallScreen.UNRATED
                        + (call.quality() == null ? "." : "; but " + CallScreen.BEYOND + ": it counts half."));
            } else if (!Objects.equals(was.dueMinute(), call.dueMinute()) && call.status().open()) {
                var due = call.dueMinute();
                if (due != null) {
                    say(
                            Line.Style.PLAIN,
                            "Call " + call.number() + (call.outgoing() ? " to " : " from ") + call.other()
                                    + (call.status() == CallStatus.OVERDUE
                                            ? ": time was skipped; a late answer now counts " + CallScreen.lateLimit(due, after) + "."
                                            : ": the answer is now due " + Moments.due(due, after) + "."));
                }
            }
        }
    }

    /// At the lock, what nobody has rated is rated by default.
    private boolean toldOfNoRating(SeatView.Call call) {
        boolean locked = before.situation().phase() == Phase.OPEN && after.situation().phase() != Phase.OPEN;
        return call.quality() == null || (locked && call.quality() == Quality.PARTLY);
    }

    private void ringing(SeatView.Call call) {
        page.blank();
        var due = call.dueMinute();
        page.add(
                call.yours() ? Line.Style.URGENT : Line.Style.PLAIN,
                now(),
                "New " + (call.warning() ? "warning call " : "call ") + call.number() + " from " + Screens.party(call.other(), after)
                        + " over " + call.channel() + (call.about() == null ? "" : " about " + call.about()));
        page.text("    ", "\"" + call.text().strip() + "\"");
        page.add(Line.Style.QUIET, "    ", "Answer " + (due == null ? "when you can." : Moments.due(due, after) + "."));
        if (call.yours()) {
            CallScreen.answering(page, call, after);
        } else {
            page.add(Line.Style.QUIET, "    ", ChannelScreen.whoAnswers(call, after) + " answers it.");
        }
    }

    private void moved(SeatView.Call call) {
        var good = switch (call.status()) {
            case ANSWERED -> Line.Style.GOOD;
            case LATE, PLACED, DELIVERED, SEEN, ACKNOWLEDGED -> Line.Style.PLAIN;
            case OVERDUE, UNANSWERED, DECLINED, UNREACHED -> Line.Style.URGENT;
        };
        say(
                good,
                "Call " + call.number() + (call.outgoing() ? " to " : " from ") + call.other() + ": " + CallScreen.status(call)
                        + (call.status() == CallStatus.OVERDUE ? "; an answer still counts for two hours, as late." : "."));
        var answer = call.answer();
        if (answer != null && call.outgoing()) {
            var meaning = call.meaning();
            page.text("    ", (meaning == null ? "" : CallScreen.meaning(meaning) + ": ") + "\"" + answer + "\"");
        }
        if (CallScreen.toRate(call)) {
            page.command("    ", "rate " + call.number() + " full|partly|no");
        }
    }

    private void offers() {
        var known = byKey(before.offers(), SeatView.Offer::key);
        for (var offer : after.offers()) {
            var was = known.get(offer.key());
            if (was == null && !offer.outgoing()) {
                page.blank();
                MeasureScreen.full(page, offer, after);
            } else if (was != null && was.status() != offer.status()) {
                say(
                        offer.status() == OfferStatus.BREACHED ? Line.Style.URGENT : Line.Style.PLAIN,
                        MeasureScreen.heading(offer, after) + ": " + MeasureScreen.status(offer) + ".");
                if (offer.delivery() != null && was.delivery() == null && !offer.outgoing()) {
                    page.text("    ", "\"" + offer.delivery() + "\"");
                }
                MeasureScreen.commands(offer).forEach(command -> page.command("    ", command));
            }
        }
    }

    private void meetings() {
        var known = byKey(before.meetings(), SeatView.Meeting::key);
        for (var meeting : after.meetings()) {
            var was = known.get(meeting.key());
            boolean asked = was == null && !meeting.outgoing();
            if (asked || (was != null && was.status() != meeting.status())) {
                boolean toSign = meeting.status() == MeetingStatus.WRITTEN && !meeting.outcomeIsOurs();
                say(
                        asked || toSign ? Line.Style.URGENT : Line.Style.PLAIN,
                        MeetingScreen.heading(meeting, after) + ": " + MeetingScreen.status(meeting) + ".");
                if (toSign) {
                    page.text("    ", "\"" + meeting.outcome() + "\"");
                }
                var command = MeetingScreen.command(meeting);
                if (!command.isEmpty()) {
                    page.command("    ", command);
                }
            }
        }
    }

    private void orders() {
        var known = byKey(before.orders(), SeatView.Order::key);
        for (var order : after.orders()) {
            var was = known.get(order.key());
            if (was == null || was.status() != order.status()) {
                var style = order.status() == OrderStatus.DONE
                        ? Line.Style.GOOD
                        : order.status() == OrderStatus.LAPSED || order.status() == OrderStatus.REFUSED
                                ? Line.Style.URGENT
                                : Line.Style.PLAIN;
                say(style, MoveScreen.heading(order) + ": " + MoveScreen.status(order, after) + ".");
            }
        }
    }

    private void evidence() {
        for (var item : added(before.evidence(), after.evidence(), SeatView.Evidence::key)) {
            say(
                    Line.Style.PLAIN,
                    "New evidence " + item.key() + ": " + item.title() + ". `evidence " + item.key() + "` shows it.");
        }
    }

    private void claims() {
        var known = byKey(before.claims(), SeatView.Claim::key);
        for (var claim : after.claims()) {
            var was = known.get(claim.key());
            if (was == null || !was.ruling().equals(claim.ruling())) {
                say(Line.Style.URGENT, IncidentScreen.heading(claim) + ".");
                if (was == null && !claim.text().isEmpty()) {
                    page.text("    ", "\"" + claim.text() + "\"");
                }
            }
        }
    }

    /// Mail brings the texts, and what becomes of them; who has signed comes here.
    private void agreements() {
        var known = byKey(before.agreements(), SeatView.Agreement::key);
        for (var agreement : after.agreements()) {
            var was = known.get(agreement.key());
            if (was == null || was.version() != agreement.version()) {
                continue;
            }
            for (var party : agreement.signed()) {
                if (!was.signed().contains(party) && !party.equals(after.you().delegation())) {
                    say(Line.Style.PLAIN, Screens.party(party, after) + " has signed agreement " + agreement.number() + ".");
                }
            }
            if (was.status() == AgreementStatus.IN_FORCE && agreement.status() == AgreementStatus.EXPIRED) {
                say(Line.Style.PLAIN, "Agreement " + agreement.number() + " of " + Said.and(agreement.parties()) + " is over: its time has come.");
            }
        }
    }

    /// Mail brings what was argued and what was ruled; what is said to it comes here.
    private void arguments() {
        var known = byKey(before.arguments(), SeatView.Argument::key);
        for (var argument : after.arguments()) {
            var was = known.get(argument.key());
            if (was == null && !argument.ours()) {
                page.command("    ", "comment " + argument.number() + " \"...\"");
            } else if (was != null) {
                for (var comment : added(was.comments(), argument.comments(), SeatView.Comment::key)) {
                    say(
                            Line.Style.PLAIN,
                            Screens.party(comment.by(), after) + " on argument " + argument.number() + " of " + argument.by() + ": \""
                                    + comment.text() + "\"");
                }
                if (argument.ours() && was.status() != argument.status()) {
                    say(Line.Style.PLAIN, "Argument " + argument.number() + " " + ArgumentScreen.status(argument) + ".");
                }
            }
        }
    }

    private void moods() {
        var known = byKey(before.moods(), SeatView.Mood::key);
        for (var mood : after.moods()) {
            var was = known.get(mood.key());
            if (was != null && was.rung() != mood.rung()) {
                say(
                        mood.rung() > was.rung() ? Line.Style.URGENT : Line.Style.GOOD,
                        "Your capital towards " + mood.key() + ": " + (mood.rung() > was.rung() ? "up" : "down") + " to rung "
                                + mood.rung() + ", " + mood.rungName() + ".");
            }
        }
    }

    private void channels() {
        var known = byKey(before.channels(), SeatView.Channel::key);
        for (var channel : after.channels()) {
            var was = known.get(channel.key());
            if (was == null ? channel.open() && !before.channels().isEmpty() : was.open() != channel.open()) {
                say(
                        channel.open() ? Line.Style.GOOD : Line.Style.URGENT,
                        "Channel " + channel.key() + " with " + Said.and(channel.with()) + " is "
                                + (channel.open() ? "open." : "closed."));
            }
        }
    }

    private void contacts() {
        var known = byKey(before.own().contacts(), SeatView.Contact::key);
        for (var contact : after.own().contacts()) {
            var was = known.get(contact.key());
            if (was == null || was.equals(contact)) {
                continue;
            }
            if (contact.nominated() && (!was.nominated() || !ChannelScreen.who(was).equals(ChannelScreen.who(contact)))) {
                say(Line.Style.PLAIN, "Your " + contact.key() + " contact is now " + ChannelScreen.who(contact) + ".");
            }
            if (!was.ping().equals(contact.ping()) && !contact.ping().equals("waiting")) {
                say(
                        contact.ping().equals("failed") ? Line.Style.URGENT : Line.Style.PLAIN,
                        "Your " + contact.key() + " contact, " + ChannelScreen.who(contact) + ": " + ChannelScreen.test(contact) + ".");
            }
        }
    }

    private void colleagues() {
        var known = byKey(before.colleagues(), SeatView.Colleague::key);
        for (var colleague : after.colleagues()) {
            var was = known.get(colleague.key());
            boolean yourself = after.you().seat().equals(colleague.key())
                    || after.you().seat().equals(after.you().delegation() + "." + colleague.key());
            if (was == null || yourself || after.situation().phase() != Phase.OPEN) {
                continue;
            }
            // A new turn finds everybody at work again: that is nobody's change of mind.
            boolean sameTurn = before.situation().phase() == Phase.OPEN && before.situation().turn() == after.situation().turn();
            if (was.ready() != colleague.ready() && sameTurn) {
                page.add(Line.Style.QUIET, now(), colleague.key() + (colleague.ready() ? " is ready." : " is not ready after all."));
            }
            if (was.bot() != colleague.bot() && after.control() == null) {
                page.add(
                        Line.Style.QUIET,
                        now(),
                        colleague.key() + (colleague.bot() ? " is played by a bot now." : " is played by a person again."));
            }
        }
    }

    /// Only what no other news has told.
    private void tasks() {
        for (var task : added(before.tasks(), after.tasks(), SeatView.Task::key)) {
            switch (task.kind()) {
                case "call", "offer", "deliver", "meeting", "rate" -> {}
                default -> {
                    var due = task.dueMinute();
                    page.add(Line.Style.URGENT, now(), task.text() + (due == null ? "" : ", " + Moments.due(due, after)));
                    if (!task.command().isEmpty()) {
                        page.command("    ", task.command());
                    }
                }
            }
        }
    }

    // ---- the facilitator ----------------------------------------------------------------------------------------

    /// One line for each event, in the order in which they came about. What was said in full is for `inbox` and `entries`.
    private void wholeTable(SeatView.Control was, SeatView.Control is) {
        for (var line : added(was.log(), is.log(), SeatView.LogLine::key)) {
            happened(line);
        }
        passed(before.situation(), after.situation());
        ending(before.situation(), after.situation());
        colleagues();
        var present = byKey(was.presence(), SeatView.Presence::key);
        for (var seat : is.presence()) {
            var then = present.get(seat.key());
            boolean came = seat.connections() > 0 && then != null && then.connections() == 0;
            boolean left = seat.connections() == 0 && then != null && then.connections() > 0;
            if (came || left) {
                page.add(Line.Style.QUIET, now(), seat.key() + (came ? " is connected." : " is not connected any more."));
            }
        }
        // Where the clock was moved on, only seconds have passed at the table.
        boolean jumped = after.situation().minute() - before.situation().minute() >= JUMP_MINUTES;
        for (var silent : jumped ? List.<SeatView.Silent>of() : added(was.silent(), is.silent(), SeatView.Silent::key)) {
            say(Line.Style.URGENT, silent.key() + " has been silent since " + Moments.show(silent.sinceMinute(), after) + ".");
        }
        added(before.tasks(), after.tasks(), SeatView.Task::key).forEach(task -> page.command("    ", task.command()));
        for (var mail : added(before.mail(), after.mail(), SeatView.Mail::key)) {
            if (mail.kind().equals("question")) {
                page.command("    ", "reply " + mail.from() + " \"...\"");
            }
        }
    }

    private void happened(SeatView.LogLine line) {
        if (line.kind().equals("table") && line.text().contains(" is open until ")) {
            page.blank();
        }
        page.add(
                switch (line.kind()) {
                    case "table" -> Line.Style.TITLE;
                    case "alarm", "question", "claim" -> Line.Style.URGENT;
                    default -> Line.Style.PLAIN;
                },
                Moments.show(line.minute(), after) + "  ",
                line.text());
    }

    // ---- how --------------------------------------------------------------------------------------------------

    private void say(Line.Style style, String text) {
        page.add(style, now(), text);
    }

    private static <T> List<T> added(List<T> before, List<T> after, Function<T, String> key) {
        var known = byKey(before, key);
        return after.stream().filter(item -> !known.containsKey(key.apply(item))).toList();
    }

    private static <T> SequencedMap<String, @Nullable T> byKey(List<T> items, Function<T, String> key) {
        var map = new LinkedHashMap<String, @Nullable T>();
        items.forEach(item -> map.put(key.apply(item), item));
        return map;
    }

    private static String minutes(int count) {
        return count == 1 ? "1 minute" : count + " minutes";
    }
}
