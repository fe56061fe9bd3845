package firebreak.engine.view;

import firebreak.engine.exercise.ContactState;
import firebreak.engine.exercise.EntryState;
import firebreak.engine.exercise.MailItem;
import firebreak.engine.exercise.State;
import firebreak.engine.scenario.Channel;
import firebreak.engine.scenario.ContactRole;
import firebreak.engine.scenario.Contact;
import firebreak.engine.scenario.Entry;
import firebreak.engine.scenario.Expectation;
import firebreak.engine.scenario.Happening;
import firebreak.engine.scenario.Measure;
import firebreak.engine.scenario.Role;
import firebreak.engine.seat.CallStatus;
import firebreak.engine.seat.Meaning;
import firebreak.engine.seat.MeetingStatus;
import firebreak.engine.seat.OfferStatus;
import firebreak.engine.seat.OrderStatus;
import firebreak.engine.seat.SeatView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What waits for a seat, each with the line to type: one kind of thing at a time.
final class Tasks {
    private final Sight sight;
    private final List<SeatView.Task> tasks = new ArrayList<>();

    private Tasks(Sight sight) {
        this.sight = sight;
    }

    private static List<SeatView.Task> of(Sight sight, Consumer<Tasks> look) {
        Tasks tasks = new Tasks(sight);
        look.accept(tasks);
        return List.copyOf(tasks.tasks);
    }

    static List<SeatView.Task> pings(Sight sight) {
        return of(sight, Tasks::pings);
    }

    static List<SeatView.Task> calls(Sight sight, List<SeatView.Call> calls) {
        return of(sight, tasks -> calls.forEach(tasks::call));
    }

    static List<SeatView.Task> orders(Sight sight, List<SeatView.Order> orders) {
        return of(sight, tasks -> orders.forEach(tasks::order));
    }

    static List<SeatView.Task> offers(Sight sight, List<SeatView.Offer> offers) {
        return of(sight, tasks -> offers.forEach(tasks::offer));
    }

    static List<SeatView.Task> meetings(Sight sight, List<SeatView.Meeting> meetings) {
        return of(sight, tasks -> meetings.forEach(tasks::meeting));
    }

    static List<SeatView.Task> instructions(Sight sight, List<SeatView.Mail> instructions) {
        return of(sight, tasks -> tasks.instructions(instructions));
    }

    /// Whether the seat is one that names its delegation's contacts.
    static boolean nominates(Sight sight) {
        return sight.place().roles().contains(Role.FM) || sight.head();
    }

    static List<SeatView.Task> nominations(Sight sight) {
        return of(sight, Tasks::nominations);
    }

    /// The mail that tells the seat to do something.
    static List<SeatView.Mail> instructing(List<SeatView.Mail> mail) {
        List<SeatView.Mail> instructing = new ArrayList<>();
        for (SeatView.Mail one : mail) {
            if (one.kind().equals("instruction")) {
                instructing.add(one);
            }
        }
        return instructing;
    }

    private void add(String kind, int number, String text, @Nullable Integer dueMinute, String command) {
        tasks.add(new SeatView.Task(kind + number, kind, number, text, dueMinute, command));
    }

    private void pings() {
        String seat = sight.place().address().seat();
        for (ContactRole role : ContactRole.values()) {
            ContactState contact = sight.state().contact(sight.delegation(), role);
            if (contact != null
                    && contact.ping() == ContactState.Ping.SENT
                    && (seat.equals(contact.seat()) || seat.equals(contact.backup()))) {
                int number = Powers.number(role);
                add("ping", number, "The chair tests your " + role.word() + " contact", null, "pong " + number);
            }
        }
    }

    private void call(SeatView.Call call) {
        if (!call.outgoing() && call.status().open() && call.yours()) {
            Integer due = call.dueMinute();
            boolean overdue = call.status() == CallStatus.OVERDUE;
            add(
                    "call",
                    call.number(),
                    (call.warning() ? "Warning from " : "Call from ") + call.other() + " over " + call.channel()
                            + (overdue ? ", past its deadline: an answer still counts as late" : ""),
                    overdue && due != null ? Integer.valueOf(due + SeatView.Call.LATE_MINUTES) : due,
                    "answer " + call.number() + " " + meanings(call) + " \"...\"");
        } else if (call.outgoing()
                && call.fromSeat().equals(sight.seat())
                && call.quality() == null
                && (call.status() == CallStatus.ANSWERED || call.status() == CallStatus.LATE)
                && call.yours()) {
            add(
                    "rate",
                    call.number(),
                    "Rate the answer of " + call.other() + " to call " + call.number() + "; unrated, it counts 70 % at the lock",
                    sight.state().table().endMinute(),
                    "rate " + call.number() + " full|partly|no");
        }
    }

    /// What the seat may say with its full weight.
    private String meanings(SeatView.Call call) {
        boolean all = call.may().isEmpty() || sight.place().roles().contains(Role.HG);
        List<String> words = new ArrayList<>();
        for (Meaning meaning : all ? List.of(Meaning.values()) : call.may()) {
            words.add(meaning.name().toLowerCase(Locale.ROOT));
        }
        return String.join("|", words);
    }

    private void order(SeatView.Order order) {
        if (order.status() == OrderStatus.DRAFT && sight.head()) {
            add(
                    "approve",
                    order.number(),
                    order.seat() + " asks to order " + order.move() + " " + order.title()
                            + (order.to() == null ? "" : " to " + order.to())
                            + (order.about() == null ? "" : " about " + order.about())
                            + ", cost " + order.costPoints()
                            + (order.note().isBlank() ? "" : ": \"" + order.note().strip() + "\""),
                    sight.state().table().endMinute(),
                    "approve " + order.number() + "   or   refuse " + order.number() + " \"why\"");
        }
    }

    private void offer(SeatView.Offer offer) {
        boolean toAnswer = !offer.outgoing() && (offer.status() == OfferStatus.OFFERED || offer.status() == OfferStatus.DELIVERED);
        boolean toDeliver = offer.outgoing() && offer.status() == OfferStatus.ACCEPTED && offer.delivery() == null;
        if (!toAnswer && !toDeliver) {
            return;
        }
        Measure measure = sight.scenario().library().measures().get(offer.measure());
        if (measure == null || !Powers.minds(sight, measure)) {
            return;
        }
        String what = offer.measure() + " " + offer.title();
        if (toAnswer) {
            add(
                    "offer",
                    offer.number(),
                    (offer.status() == OfferStatus.DELIVERED ? "Delivered, not yet accepted: " : "Offered by " + offer.other() + ": ") + what,
                    offer.dueMinute(),
                    "accept " + offer.number());
        } else {
            boolean told = tasks.stream().anyMatch(task -> task.kind().equals("deliver") && task.number() == offer.number());
            if (!told) {
                add("deliver", offer.number(), offer.other() + " has accepted; hand over what you promised: " + what, offer.dueMinute(), "deliver " + offer.number() + " \"...\"");
            }
        }
    }

    private void meeting(SeatView.Meeting meeting) {
        int number = meeting.number();
        if (meeting.status() == MeetingStatus.ASKED && !meeting.outgoing()) {
            add("meeting", number, meeting.other() + " asks for a word in the corridor", null, "agree " + number);
        } else if (meeting.status() == MeetingStatus.AGREED) {
            add("meeting", number, "Write what you and " + meeting.other() + " agreed, in one line", null, "outcome " + number + " \"...\"");
        } else if (meeting.status() == MeetingStatus.WRITTEN && !meeting.outcomeIsOurs()) {
            add("meeting", number, meeting.other() + " has written the outcome; sign it if it is right", null, "sign " + number);
        }
    }

    /// What the capital has told this seat to do and it has not done yet.
    private void instructions(List<SeatView.Mail> instructions) {
        State state = sight.state();
        List<Integer> inbox = state.inbox(sight.seat());
        for (SeatView.Mail one : instructions) {
            MailItem item = state.mail(inbox.get(one.number() - 1));
            Entry entry = sight.scenario().msel().get(item.entry());
            if (entry == null) {
                continue;
            }
            Expectation expect = entry.expect();
            EntryState status = state.entry(entry.id());
            if (expect != null && expect.of().covers(sight.place().address())) {
                if (status.expected() == EntryState.Expected.OPEN) {
                    add("instruction", one.number(), title(one), status.expectedUntilMinute(), command(expect, entry));
                }
            } else if (entry.happening() instanceof Happening.ScriptedCall call && expect == null && !placed(call, one.minute())) {
                add("instruction", one.number(), title(one), null, call(call));
            }
        }
    }

    /// The delegation has placed such a call since it was told to.
    private boolean placed(Happening.ScriptedCall scripted, int sinceMinute) {
        for (int id : sight.desk().calls()) {
            var call = sight.state().call(id);
            if (call.caller().equals(sight.delegation())
                    && call.to().equals(scripted.to())
                    && call.placedMinute() >= sinceMinute) {
                return true;
            }
        }
        return false;
    }

    private static String title(SeatView.Mail mail) {
        return mail.title().isBlank() ? "An instruction from the capital, message " + mail.number() + " of your inbox" : mail.title();
    }

    private static String command(Expectation expect, Entry entry) {
        String to = expect.to() == null ? " to ..." : " to " + expect.to();
        String about = expect.about() == null ? "" : " about " + expect.about();
        return switch (expect.action()) {
            case CALL ->
                entry.happening() instanceof Happening.ScriptedCall call
                        ? call(call)
                        : "call " + (expect.to() == null ? "..." : expect.to()) + " over ..." + about + " \"...\"";
            case ANSWER -> "answer ... \"...\"";
            case ACKNOWLEDGE -> "ack ...";
            case OFFER -> "offer " + (expect.measure() == null ? "..." : expect.measure()) + to + about + " \"...\"";
            case ACCEPT -> "accept ...";
            case ORDER -> "order " + (expect.move() == null ? "..." : expect.move()) + (expect.to() == null ? "" : to) + about;
            case CLAIM -> "claim ... against " + (expect.to() == null ? "..." : expect.to()) + about + " \"...\"";
            case ASSESS -> "assess " + (expect.about() == null ? "..." : expect.about()) + " ... moderate \"...\"";
            case MESSAGE -> "say \"...\"";
            case MEET -> "meet " + (expect.to() == null ? "..." : expect.to()) + " \"...\"";
            case PLEDGE -> "order " + (expect.move() == null ? "CBM-04" : expect.move()) + (expect.to() == null ? " to ..." : to);
        };
    }

    private static String call(Happening.ScriptedCall call) {
        return "call " + call.to() + " over " + call.over() + (call.about() == null ? "" : " about " + call.about()) + " \"...\"";
    }

    /// A desk that others have a channel to and that is not in the directory.
    private void nominations() {
        for (Contact contact : sight.own().contacts().values()) {
            ContactState now = sight.state().contact(sight.delegation(), contact.role());
            if ((now != null && now.nominated()) || underWay(contact.role()) || !reaches(contact.role())) {
                continue;
            }
            String role = contact.role().word();
            String backup = contact.backup() == null ? "" : " backup " + contact.backup().seat();
            add(
                    "nominate",
                    Powers.number(contact.role()),
                    "Nobody can call your " + role + " contact: it is not in the directory",
                    null,
                    "nominate " + role + " " + contact.seat().seat() + backup);
        }
    }

    private boolean underWay(ContactRole role) {
        return sight.state().nominations().values().stream()
                .anyMatch(one -> one.delegation().equals(sight.delegation()) && one.role() == role && one.dueMinute() >= sight.minute());
    }

    private boolean reaches(ContactRole role) {
        for (Channel channel : sight.scenario().channels().values()) {
            if (Powers.desk(channel) == role && channel.between().contains(sight.delegation())) {
                return true;
            }
        }
        return false;
    }
}
