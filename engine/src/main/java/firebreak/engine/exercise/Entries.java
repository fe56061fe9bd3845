package firebreak.engine.exercise;

import firebreak.engine.exercise.EntryState.Expected;
import firebreak.engine.exercise.EntryState.Status;
import firebreak.engine.chance.Dice;
import firebreak.engine.scenario.Address;
import firebreak.engine.scenario.Channel;
import firebreak.engine.scenario.Due;
import firebreak.engine.scenario.Entry;
import firebreak.engine.scenario.Happening;
import firebreak.engine.scenario.Measure;
import firebreak.engine.scenario.Role;
import firebreak.engine.scenario.Text;
import firebreak.engine.scenario.Tlp;
import firebreak.engine.scenario.TurnPlan;
import firebreak.engine.scenario.Via;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// The event list at work: what each entry does when it fires.
final class Entries {

    private Entries() {}

    static Entry entry(State state, String id) {
        Entry entry = state.scenario().msel().get(id);
        if (entry == null) {
            throw new IllegalStateException("there is no entry " + id);
        }
        return entry;
    }

    /// Another entry's branch starts this one.
    static void start(Batch batch, String id, Cause cause) {
        Status status = batch.story().now().entry(id).status();
        if (status == Status.WAITING || status == Status.OFF) {
            fireIfWanted(batch, id, cause);
        }
    }

    /// An entry's moment has come. One that is held waits for the facilitator; one whose condition does not hold is
    /// passed over, unless the facilitator releases it.
    static void due(Batch batch, AgendaItem item) {
        Cause cause = new Cause.OfPlan("entry " + item.name());
        if (item.kind() == AgendaItem.Kind.ENTRY) {
            batch.emit(new Event.Unscheduled(cause, item));
        } else {
            batch.emit(new Event.EntryWakes(cause, item.name(), EntryState.NO_WAKE));
        }
        if (batch.story().now().entry(item.name()).status() == Status.WAITING) {
            fireIfWanted(batch, item.name(), cause);
        }
    }

    static void fireIfWanted(Batch batch, String id, Cause cause) {
        Entry entry = entry(batch.before(), id);
        if (entry.onlyIf() != null && !Conditions.holds(batch, entry.onlyIf(), "entry " + id + ", only_if")) {
            batch.emit(new Event.EntryPassedOver(cause, id, "its condition does not hold"));
            batch.emit(new Event.EntrySet(cause, id, Status.PASSED_OVER, "its condition does not hold"));
            return;
        }
        if (isDrawn(batch, entry, cause)) {
            fire(batch, id, cause);
        }
    }

    /// Whether the dice let an entry happen. One that comes once is drawn once, whenever its moment comes, and is passed
    /// over if they do not; one that repeats is drawn anew in each period.
    static boolean isDrawn(Batch batch, Entry entry, Cause cause) {
        State state = batch.before();
        int period = entry.repeats() ? (state.minute() - TurnPlan.ZERO_START_MINUTE) / Windows.PERIOD_MINUTES : 0;
        if (entry.chancePercent() == 100
                || new Dice(state.setup().seed()).draw("entry/" + entry.id(), period, 100) < entry.chancePercent()) {
            return true;
        }
        if (entry.repeats()) {
            Conditions.lookAgain(batch, state.minute() + Windows.PERIOD_MINUTES, cause);
        } else {
            String why = "the dice said no, " + entry.chancePercent() + " in a hundred";
            batch.emit(new Event.EntryPassedOver(cause, entry.id(), why));
            batch.emit(new Event.EntrySet(cause, entry.id(), Status.PASSED_OVER, why));
        }
        return false;
    }

    static void fire(Batch batch, String id, Cause cause) {
        Entry entry = entry(batch.before(), id);
        Cause fired = batch.emit(new Event.EntryFired(cause, id));
        passOverAlternatives(batch, entry, fired);
        switch (entry.happening()) {
            case Happening.Inject inject -> inject(batch, entry, inject, fired);
            case Happening.ScriptedCall call -> call(batch, entry, call, fired);
            case Happening.ScriptedMeasure measure -> measure(batch, entry, measure, fired);
            case Happening.Instruction instruction ->
                instruct(batch, entry, instruction.to().toString(), text(batch, entry, instruction.text()), fired);
            case Happening.Effects _ -> Branches.run(batch, id, "effects", fired);
            case Happening.Nothing _ -> {}
        }
        Expectations.open(batch, entry, fired);
        if (entry.repeats()) {
            Conditions.lookAgain(batch, batch.before().minute() + Windows.PERIOD_MINUTES, fired);
        }
    }

    /// Of the entries of one group, only the first to fire happens.
    private static void passOverAlternatives(Batch batch, Entry fired, Cause cause) {
        if (fired.group() == null) {
            return;
        }
        for (Entry other : batch.before().scenario().msel().values()) {
            Status status = batch.story().now().entry(other.id()).status();
            boolean open = status == Status.WAITING || status == Status.OFF || status == Status.HELD;
            if (fired.group().equals(other.group()) && !other.id().equals(fired.id()) && open) {
                batch.emit(new Event.EntrySet(cause, other.id(), Status.SKIPPED, "another of its group came first"));
            }
        }
    }

    private static String text(Batch batch, Entry entry, Text text) {
        String edited = batch.story().now().entry(entry.id()).editedText();
        return edited == null ? text.toString() : edited;
    }

    // ---- injects ------------------------------------------------------------------------------------------------

    private static void inject(Batch batch, Entry entry, Happening.Inject inject, Cause cause) {
        State state = batch.before();
        SequencedMap<Text, List<String>> audiences = new LinkedHashMap<>();
        List<String> delegations = new ArrayList<>();
        for (String seat : state.seats().keySet()) {
            Text text = inject.textFor(new Address(Seats.delegationOf(seat), Seats.nameOf(seat)));
            if (text != null) {
                audiences.computeIfAbsent(text, _ -> new ArrayList<>()).add(seat);
                if (!delegations.contains(Seats.delegationOf(seat))) {
                    delegations.add(Seats.delegationOf(seat));
                }
            }
        }
        boolean news = inject.via() == Via.NEWS || inject.via() == Via.SOCIAL;
        for (var audience : audiences.entrySet()) {
            boolean feed = audience.getKey().equals(inject.others()) && (news || inject.tlp() == Tlp.CLEAR);
            Headline headline = Headline.of(text(batch, entry, audience.getKey()));
            Mailing.post(
                    batch.story(), cause, news ? "news" : "inject", inject.via().word(), sender(inject), inject.tlp().word(),
                    headline.title(), headline.body(), audience.getValue(), feed, entry.id());
        }
        Happening.Informs informs = inject.informs();
        for (String delegation : delegations) {
            if (informs != null) {
                Incidents.learn(batch, delegation, informs.incident(), informs.severity(), false, cause);
            }
            for (String evidence : inject.reveals()) {
                Attribution.obtain(batch, delegation, evidence, cause);
            }
        }
    }

    private static String sender(Happening.Inject inject) {
        Text from = inject.from();
        return from == null ? sender(inject.via()) : from.toString();
    }

    private static String sender(Via via) {
        return switch (via) {
            case NEWS -> "the press";
            case SOCIAL -> "social media";
            case EMAIL -> "e-mail";
            case PHONE -> "telephone";
            case INTELLIGENCE -> "your services";
            case REPORT -> "a report";
            case ORDERS -> "your capital";
        };
    }

    // ---- scripted acts ------------------------------------------------------------------------------------------

    private static void call(Batch batch, Entry entry, Happening.ScriptedCall call, Cause cause) {
        State state = batch.before();
        Channel channel = Objects.requireNonNull(state.scenario().channels().get(call.over()), call.over());
        String seat = call.from().isSeat() ? call.from().toString() : spokesman(state, call.from().delegation(), List.of(Role.FM));
        String text = text(batch, entry, call.says());
        if (call.hoaxBy() != null || state.seat(seat).bot()) {
            Calls.script(batch, seat, call.hoaxBy(), call.to(), channel, call.about(), text, entry.id(), call.model(), cause);
        } else {
            instruct(
                    batch, entry, seat,
                    "Your capital asks you to call " + Mailing.nameOf(state, call.to()) + " over " + channel.title()
                            + ".\n\nIt suggests these words:\n\n" + text + "\n\nType: call " + call.to() + " over " + channel.id()
                            + (call.about() == null ? "" : " about " + call.about()) + " \"...\"",
                    cause);
        }
    }

    private static void measure(Batch batch, Entry entry, Happening.ScriptedMeasure scripted, Cause cause) {
        State state = batch.before();
        Measure measure = Objects.requireNonNull(state.scenario().library().measures().get(scripted.measure()), scripted.measure());
        boolean byActor = state.scenario().actors().containsKey(scripted.from());
        String asks = scripted.asks() == null ? measure.title().toString() : text(batch, entry, scripted.asks());
        if (!byActor) {
            String seat = spokesman(state, scripted.from(), measure.roles());
            if (!state.seat(seat).bot()) {
                instruct(
                        batch, entry, seat,
                        "Your capital asks you to offer " + measure.title() + " (" + measure.id() + ") to "
                                + String.join(", ", scripted.to()) + ".\n\nIt suggests these words:\n\n" + asks + "\n\nType: offer "
                                + measure.id() + " to " + String.join(", ", scripted.to()) + " \"...\"",
                        cause);
                return;
            }
            makeOffer(batch, seat, false, scripted, measure, asks, entry, cause);
            return;
        }
        makeOffer(batch, scripted.from(), true, scripted, measure, asks, entry, cause);
    }

    private static void makeOffer(
            Batch batch, String from, boolean byActor, Happening.ScriptedMeasure scripted, Measure measure, String asks, Entry entry, Cause cause) {
        Due answerBy = scripted.answerBy();
        int due = switch (answerBy) {
            case Due.At(var minute) -> minute;
            case Due.Within(var minutes) -> batch.before().minute() + minutes;
            case null -> -1;
        };
        Text delivers = scripted.delivers();
        Measures.script(
                batch, from, byActor, scripted.to(), measure, scripted.about(), asks, delivers == null ? null : delivers.toString(),
                due, answerBy instanceof Due.Within, entry.id(), cause);
    }

    /// Who speaks for a delegation where the event list names no seat.
    private static String spokesman(State state, String delegation, Collection<Role> roles) {
        List<String> seats = Mailing.seatsOf(state, delegation);
        for (String seat : seats) {
            if (Roster.place(state, seat).roles().stream().anyMatch(roles::contains)) {
                return seat;
            }
        }
        return seats.getFirst();
    }

    /// A capital tells a seat what it wants; nothing is done for people.
    private static void instruct(Batch batch, Entry entry, String to, String text, Cause cause) {
        State state = batch.before();
        Headline headline = Headline.of(text);
        List<String> seats = to.contains(".") ? List.of(to) : Mailing.seatsOf(state, to);
        Mailing.post(
                batch.story(), cause, "instruction", "orders", "your capital", "", headline.title(), headline.body(), seats, false, entry.id());
    }

    // ---- the facilitator ----------------------------------------------------------------------------------------

    static void release(Batch batch, String id) {
        Status status = known(batch.before(), id);
        if (status == Status.FIRED || status == Status.SKIPPED) {
            throw over(id, status);
        }
        String other = firedOfGroup(batch.before(), entry(batch.before(), id));
        if (status == Status.PASSED_OVER && other != null) {
            throw Refused.because("entry-over", "Entry " + id + " was passed over, and " + other + " of its group has fired in its place.", "Type `entries` for the list.");
        }
        fire(batch, id, batch.story().root());
    }

    static void hold(Batch batch, String id) {
        set(batch, id, Status.HELD, "held by the facilitator");
    }

    static void skip(Batch batch, String id, String why) {
        set(batch, id, Status.SKIPPED, why);
    }

    static void edit(Batch batch, String id, String text) {
        Status status = known(batch.before(), id);
        if (status == Status.FIRED) {
            throw Refused.because("entry-over", "Entry " + id + " has fired; its text is out.", "Type `inject to ... \"...\"` to send a correction.");
        }
        if (entry(batch.before(), id).happening() instanceof Happening.Inject inject && texts(inject) > 1) {
            throw Refused.because(
                    "several-texts",
                    "Entry " + id + " has a text of its own for each audience; one text cannot stand for all of them.",
                    "Type `hold " + id + "` or `skip " + id + "`, then `inject to ... \"...\"` for each audience.");
        }
        batch.emit(new Event.EntryEdited(batch.story().root(), id, text));
    }

    private static long texts(Happening.Inject inject) {
        List<Text> texts = new ArrayList<>(inject.texts().values());
        Text others = inject.others();
        if (others != null) {
            texts.add(others);
        }
        return texts.stream().distinct().count();
    }

    private static void set(Batch batch, String id, Status to, String why) {
        Status status = known(batch.before(), id);
        if (status == Status.FIRED || status == Status.SKIPPED) {
            throw over(id, status);
        }
        if (status == Status.PASSED_OVER) {
            throw Refused.because("entry-over", "Entry " + id + " was passed over already.", "It stays away unless you type `release " + id + "`.");
        }
        batch.emit(new Event.EntrySet(batch.story().root(), id, to, why));
    }

    private static Refused over(String id, Status status) {
        return Refused.because(
                "entry-over", "Entry " + id + " has " + (status == Status.FIRED ? "fired" : "been skipped") + " already.", "Type `entries` for the list.");
    }

    /// The entry of the same group that has happened; `null` if none has.
    private static @Nullable String firedOfGroup(State state, Entry entry) {
        for (Entry other : state.scenario().msel().values()) {
            if (entry.group() != null && entry.group().equals(other.group()) && state.entry(other.id()).times() > 0) {
                return other.id();
            }
        }
        return null;
    }

    private static Status known(State state, String id) {
        EntryState entry = state.entries().get(id);
        if (entry == null) {
            throw Refused.because("unknown-entry", "There is no entry " + id + " in the event list.", "Type `entries` for the list.");
        }
        return entry.status();
    }

    /// The state of another entry that an `after` trigger waits for.
    static boolean reached(State state, String id, firebreak.engine.scenario.AfterState wanted, @Nullable Address by) {
        EntryState entry = state.entry(id);
        CallState call = entry.call() == 0 ? null : state.call(entry.call());
        OfferState offer = entry.offer() == 0 ? null : state.offer(entry.offer());
        return switch (wanted) {
            case FIRED -> entry.times() > 0;
            case SEEN -> state.entrySeenBy(id).stream().anyMatch(seat -> by == null || covers(by, seat));
            case ANSWERED -> call != null && call.answer() != null;
            case UNANSWERED ->
                (call != null && !call.status().open() && call.answer() == null && !call.foundOut())
                        || (offer != null && offer.statuses().containsValue(firebreak.engine.seat.OfferStatus.LAPSED));
            case ACCEPTED ->
                offer != null
                        && offer.statuses().values().stream()
                                .anyMatch(status -> status == firebreak.engine.seat.OfferStatus.ACCEPTED
                                        || status == firebreak.engine.seat.OfferStatus.USED);
            case DECLINED ->
                (offer != null && offer.statuses().containsValue(firebreak.engine.seat.OfferStatus.DECLINED))
                        || (call != null && call.status() == firebreak.engine.seat.CallStatus.DECLINED);
            case MET -> entry.expected() == Expected.MET;
            case MISSED -> entry.expected() == Expected.MISSED;
        };
    }

    private static boolean covers(Address by, String seat) {
        return by.covers(new Address(Seats.delegationOf(seat), Seats.nameOf(seat)));
    }
}
