package firebreak.engine.exercise;

import firebreak.engine.exercise.ContactState.Ping;
import firebreak.engine.scenario.ContactDeed;
import firebreak.engine.scenario.ContactRole;
import firebreak.engine.seat.Act;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/// Points of contact: nominated, and tested before anybody needs them.
final class Contacts {

    private static final int NOMINATION_LEAD = 720;

    /// Two table minutes of turn 0.
    private static final int PING_ANSWER_MINUTES = 40;

    /// Simulated minutes to answer a test in play.
    private static final int LATER_PING_MINUTES = 60;

    private Contacts() {}

    static void nominate(Batch batch, String seat, Act.Nominate act) {
        State state = batch.before();
        String me = Seats.delegationOf(seat);
        ContactRole role = role(act.role());
        checkSeat(state, me, act.seat());
        if (act.backup() != null) {
            checkSeat(state, me, act.backup());
            if (act.backup().equals(act.seat())) {
                throw Refused.because("same-seat", "The backup must be another seat.", "");
            }
        }
        if (state.table().turn() == 0) {
            Cause nominated = batch.emit(new Event.ContactNominated(batch.story().root(), me, role, act.seat(), act.backup()));
            pingIfUnderWay(batch, me, role, nominated);
            return;
        }
        batch.emit(new Event.NominationPlanned(
                batch.story().root(),
                new Nomination(
                        state.nominations().size() + 1, me, role, act.seat(), act.backup(), state.minute() + NOMINATION_LEAD)));
    }

    private static ContactRole role(String word) {
        for (ContactRole role : ContactRole.values()) {
            if (role.word().equals(word)) {
                return role;
            }
        }
        throw Refused.because("unknown-role", "There is no contact role `" + word + "`.", "The roles are technical, diplomatic, leaders and risk.");
    }

    private static void checkSeat(State state, String me, String seat) {
        if (!state.seats().containsKey(Seats.address(me, seat))) {
            throw Refused.because(
                    "unknown-seat", "Your delegation has no seat `" + seat + "`.", "Your seats are " + String.join(", ", Mailing.seatsOf(state, me)) + ".");
        }
    }

    static void nominationDue(Batch batch, AgendaItem item) {
        Nomination due = batch.before().nominations().get(item.number());
        Cause cause = new Cause.OfPlan("nomination");
        batch.emit(new Event.Unscheduled(cause, item));
        if (due != null) {
            batch.emit(new Event.ContactNominated(cause, due.delegation(), due.role(), due.seat(), due.backup()));
        }
    }

    /// A test is due. An item without a name is the chair's round, of every nominated contact; with one, a test by order.
    /// Where nobody could answer, it waits until somebody is there again.
    static void pingDue(Batch batch, AgendaItem item) {
        State state = batch.before();
        Cause cause = new Cause.OfPlan("contact test");
        batch.emit(new Event.Unscheduled(cause, item));
        if (batch.story().stands()) {
            batch.emit(new Event.Scheduled(
                    cause, new AgendaItem(batch.story().backMinute(), AgendaItem.Kind.PING, 0, item.name())));
        } else if (!item.name().isEmpty()) {
            testAll(batch, item.name(), cause);
        } else {
            batch.emit(new Event.Scheduled(
                    cause, new AgendaItem(state.minute() + PING_ANSWER_MINUTES + 1, AgendaItem.Kind.PING_MISSED, 0, "")));
            SequencedSet<String> seats = new LinkedHashSet<>();
            for (var entry : state.contacts().entrySet()) {
                if (entry.getValue().nominated()) {
                    seats.addAll(ping(batch, entry.getKey(), entry.getValue(), cause));
                }
            }
            tell(batch, seats, cause);
        }
    }

    /// A test by order: the contacts of a delegation that are not known to answer.
    private static void testAll(Batch batch, String whose, Cause cause) {
        SequencedSet<String> tested = new LinkedHashSet<>();
        for (var entry : batch.before().contacts().entrySet()) {
            ContactState contact = entry.getValue();
            if (entry.getKey().delegation().equals(whose) && contact.nominated() && contact.ping() != Ping.OK) {
                tested.addAll(ping(batch, entry.getKey(), contact, cause));
            }
        }
        if (!tested.isEmpty()) {
            batch.emit(new Event.Scheduled(
                    cause,
                    new AgendaItem(batch.before().minute() + LATER_PING_MINUTES + 1, AgendaItem.Kind.PING_MISSED, 0, whose)));
        }
        tell(batch, tested, cause);
    }

    /// The time to answer a test does not run while nobody is there.
    static void shift(Batch batch, int skipped, Cause cause) {
        for (AgendaItem item : batch.before().agenda()) {
            if (item.kind() == AgendaItem.Kind.PING_MISSED) {
                batch.emit(new Event.Unscheduled(cause, item));
                batch.emit(new Event.Scheduled(
                        cause, new AgendaItem(item.minute() + skipped, item.kind(), item.number(), item.name())));
            }
        }
    }

    /// @return the seats that mind the contact
    private static List<String> ping(Batch batch, ContactState.Key key, ContactState contact, Cause cause) {
        State state = batch.before();
        batch.emit(new Event.ContactPinged(cause, key.delegation(), key.role(), Ping.SENT));
        String seat = Seats.address(key.delegation(), contact.seat());
        String backup = contact.backup() == null ? "" : Seats.address(key.delegation(), contact.backup());
        return state.seats().containsKey(backup) ? List.of(seat, backup) : List.of(seat);
    }

    /// However many contacts are tested at once, it is one message: each seat finds its own contacts among its tasks.
    private static void tell(Batch batch, SequencedSet<String> seats, Cause cause) {
        if (!seats.isEmpty()) {
            Mailing.post(
                    batch.story(), cause, "notice", "phone", "the regional chair", "Contact test",
                    "This is a test of your points of contact. Type `pong` to show that somebody is there; one answer does for"
                            + " all contacts that you mind.",
                    List.copyOf(seats), false);
        }
    }

    private static void pingIfUnderWay(Batch batch, String me, ContactRole role, Cause cause) {
        for (AgendaItem item : batch.before().agenda()) {
            if (item.kind() == AgendaItem.Kind.PING_MISSED && item.name().isEmpty()) {
                ContactState contact = batch.story().now().contact(me, role);
                if (contact != null) {
                    tell(batch, new LinkedHashSet<>(ping(batch, new ContactState.Key(me, role), contact, cause)), cause);
                }
            }
        }
    }

    /// The time to answer a test is over. An item without a name is the chair's round; with one, a test by order.
    static void pingMissed(Batch batch, AgendaItem item) {
        State state = batch.before();
        Cause cause = new Cause.OfPlan("contact test");
        batch.emit(new Event.Unscheduled(cause, item));
        for (var entry : state.contacts().entrySet()) {
            if (entry.getValue().ping() == Ping.SENT && (item.name().isEmpty() || item.name().equals(entry.getKey().delegation()))) {
                batch.emit(new Event.ContactPinged(cause, entry.getKey().delegation(), entry.getKey().role(), Ping.FAILED));
            }
        }
    }

    static void answerPing(Batch batch, String seat) {
        State state = batch.before();
        String me = Seats.delegationOf(seat);
        String name = Seats.nameOf(seat);
        boolean any = false;
        for (var entry : state.contacts().entrySet()) {
            ContactState contact = entry.getValue();
            boolean mine = entry.getKey().delegation().equals(me) && (contact.seat().equals(name) || name.equals(contact.backup()));
            if (mine && contact.ping() == Ping.SENT) {
                batch.emit(new Event.ContactPinged(batch.story().root(), me, entry.getKey().role(), Ping.OK));
                any = true;
            }
        }
        if (!any) {
            throw Refused.because("no-ping", "No contact test waits for you.", "");
        }
    }

    /// The effect verb `contact`.
    static void byOrder(Batch batch, ContactDeed deed, String actor, @Nullable String target, Cause cause) {
        State state = batch.before();
        String whose = target == null ? actor : target;
        if (deed == ContactDeed.TEST) {
            if (batch.story().stands()) {
                batch.emit(new Event.Scheduled(
                        cause, new AgendaItem(batch.story().backMinute(), AgendaItem.Kind.PING, 0, whose)));
            } else {
                testAll(batch, whose, cause);
            }
            return;
        }
        for (var entry : state.contacts().entrySet()) {
            ContactState contact = entry.getValue();
            if (entry.getKey().delegation().equals(whose) && !contact.nominated()) {
                batch.emit(new Event.ContactNominated(cause, whose, entry.getKey().role(), contact.seat(), contact.backup()));
            }
        }
    }
}
