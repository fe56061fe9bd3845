package firebreak.engine.exercise;

import firebreak.engine.persistent.PersistentList;
import firebreak.engine.persistent.PersistentMap;
import firebreak.engine.persistent.PersistentSet;
import firebreak.engine.scenario.ContactRole;
import firebreak.engine.scenario.Dyad;
import firebreak.engine.scenario.EvidenceSource;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.TurnPlan;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// An exercise at one moment: a value that never changes.
///
/// It is made of parts, each a value of its own that says what an event of its kind makes of it; [#take] says which parts
/// an event reaches. Everything is in sorted or ordered persistent collections, so that walking over it gives the same order
/// everywhere. [#apply] is total over legal histories and throws on an event that cannot follow.
public final class State {

    private static final int MOST_LATELY = 200;

    private final Scenario scenario;
    private final Setup setup;
    private final Watchlist watchlist;

    private long inputs;
    private long events;
    private int minute;
    private TableState table;
    private Seating seating;
    private World world;
    private Knowledge knowledge;
    private Standing standing;
    private Switchboard switchboard;
    private Promises promises;
    private Deeds deeds;
    private Accords accords;
    private Msel msel;
    private Post post;
    // These three follow from what happens in the others.
    private Agenda agenda;
    private Desks desks;
    private Tally tally;
    private PersistentList<Happened> lately;

    /// A band that a delegation has stated for a suspect, and when.
    public record Stated(firebreak.engine.seat.Band band, int minute, int attributionPermille) {}

    /// A norm that a move upheld or strained.
    public record NormFlagged(int minute, String by, String norm, boolean upheld, String move, boolean known) {}

    /// How an objective came out.
    public record Judgement(boolean met, String detail) {}

    private State(Scenario scenario, Setup setup) {
        this.scenario = scenario;
        this.setup = setup;
        watchlist = new Watchlist(scenario);
        minute = TurnPlan.ZERO_START_MINUTE;
        table = TableState.waiting();
        seating = Beginning.seating(scenario, setup);
        world = Beginning.world(scenario);
        knowledge = Beginning.knowledge(scenario);
        standing = Beginning.standing(scenario);
        switchboard = Beginning.switchboard(scenario);
        promises = Promises.none();
        deeds = Deeds.none();
        accords = Accords.none();
        msel = Beginning.msel(scenario);
        post = Post.none();
        agenda = Beginning.agenda(scenario, setup);
        desks = Beginning.desks(scenario);
        tally = new Tally(scenario);
        lately = PersistentList.empty();
    }

    private State(State other) {
        scenario = other.scenario;
        setup = other.setup;
        watchlist = other.watchlist;
        inputs = other.inputs;
        events = other.events;
        minute = other.minute;
        table = other.table;
        seating = other.seating;
        world = other.world;
        knowledge = other.knowledge;
        standing = other.standing;
        switchboard = other.switchboard;
        promises = other.promises;
        deeds = other.deeds;
        accords = other.accords;
        msel = other.msel;
        post = other.post;
        agenda = other.agenda;
        desks = other.desks;
        tally = other.tally;
        lately = other.lately;
    }

    /// The state before anything has happened.
    public static State initial(Scenario scenario, Setup setup) {
        return new State(scenario, setup);
    }

    /// The state after an input and what the rules said to it.
    ///
    /// A refused input changes nothing but the count of inputs; the clock's inputs are not counted.
    public State after(Input input, Outcome outcome) {
        State next = this;
        if (outcome instanceof Outcome.Accepted accepted) {
            for (Event event : accepted.events()) {
                next = next.apply(event);
            }
        }
        return next.counting(input);
    }

    /// This state, with one more input taken.
    State counting(Input input) {
        if (input.byClock()) {
            return this;
        }
        State next = new State(this);
        next.inputs++;
        return next;
    }

    /// The state after an event.
    ///
    /// @throws IllegalStateException if the event cannot follow this state: the record is corrupt
    public State apply(Event event) {
        State next = new State(this);
        if (!(event instanceof Event.TimePassed)) {
            next.events++;
        }
        next.take(event, this);
        if (Happened.isTold(event)) {
            next.lately = lately.withoutFirst(lately.size() < MOST_LATELY ? 0 : 1).plus(new Happened(events, next.minute, event));
        }
        return next;
    }

    /// Which parts an event reaches. Agenda, desks and tally see the parts that it has changed before them.
    private void take(Event event, State before) {
        switch (event) {
            // What happens most stands first: the cases are tried in their order.
            case Event.StandingEvent e -> standing = standing.after(e);
            case Event.SeatEvent e -> seating = seating.after(e, minute);
            case Event.AgendaEvent e -> agenda = agenda.after(e);
            case Event.TimePassed e -> minute = reached(e.minute());
            case Event.EntryEvent e -> {
                msel = msel.after(e, minute);
                agenda = agenda.after(e, before.msel, msel);
            }
            case Event.OrderEvent e -> {
                deeds = deeds.after(e, minute);
                agenda = agenda.after(e, before.deeds, deeds);
                desks = desks.after(e);
                tally = tally.after(e, deeds, minute);
                seating = seating.after(e);
            }
            case Event.CallEvent e -> {
                switchboard = switchboard.after(e, minute);
                agenda = agenda.after(e, before.switchboard, switchboard);
                desks = desks.after(e, switchboard);
                tally = tally.after(e, switchboard, minute);
            }
            case Event.MeasureEvent e -> {
                promises = promises.after(e);
                agenda = agenda.after(e, before.promises, promises);
                desks = desks.after(e);
                tally = tally.after(e, promises, minute);
            }
            case Event.MailPosted e -> post = post.after(e);
            case Event.KnowledgeEvent e -> knowledge = knowledge.after(e, minute);
            case Event.TableEvent e -> {
                table = table.after(e, setup);
                seating = seating.after(e);
                standing = standing.after(e, minute);
            }
            case Event.ClaimEvent e -> {
                deeds = deeds.after(e, minute);
                desks = desks.after(e);
            }
            case Event.ContactEvent e -> {
                switchboard = switchboard.after(e);
                agenda = agenda.after(e);
            }
            case Event.IncidentEvent e -> world = world.after(e, minute);
            case Event.PledgeEvent e -> promises = promises.after(e, scenario.delegations().keySet());
            case Event.ArgumentEvent e -> {
                deeds = deeds.after(e);
                desks = desks.after(e);
            }
            case Event.AgreementEvent e -> {
                accords = accords.after(e, minute);
                agenda = agenda.after(e, accords);
                desks = desks.after(e, accords);
                tally = tally.after(e, accords, minute);
            }
            case Event.MeetingEvent e -> {
                accords = accords.after(e, minute);
                desks = desks.after(e);
            }
        }
    }

    private int reached(int to) {
        if (to < minute) {
            throw new IllegalStateException("time is " + minute + ", cannot go back to " + to);
        }
        return to;
    }

    // ---- what can be read ---------------------------------------------------------------------------------------

    public Scenario scenario() {
        return scenario;
    }

    public Setup setup() {
        return setup;
    }

    /// What of the scenario waits for something to happen.
    Watchlist watchlist() {
        return watchlist;
    }

    /// How many inputs have been taken, the clock's not counted: the ordinal of the next one.
    public long inputs() {
        return inputs;
    }

    /// How many events have happened: the number of the next one.
    public long events() {
        return events;
    }

    /// Simulated minutes from the start; turn 0 is before 0.
    public int minute() {
        return minute;
    }

    public TableState table() {
        return table;
    }

    /// All numbers of the model.
    public PersistentMap<Quantity, Integer> quantities() {
        return standing.quantities();
    }

    /// One number of the model; 0 where it has never been set.
    public int value(Quantity quantity) {
        return standing.quantities().getOrDefault(quantity, 0);
    }

    public int tension(Dyad dyad) {
        return value(Quantity.tension(dyad));
    }

    public int uncertainty(Dyad dyad) {
        return value(Quantity.uncertainty(dyad));
    }

    public int trust(Dyad dyad) {
        return value(Quantity.trust(dyad));
    }

    public PersistentMap<Dyad, Posture> postures() {
        return standing.postures();
    }

    /// What belongs to a dyad besides its numbers.
    ///
    /// @throws IllegalStateException if there is no such dyad
    public Posture posture(Dyad dyad) {
        return standing.postures().require(dyad, "dyad");
    }

    public PersistentMap<Dyad, Reading> readings() {
        return standing.readings();
    }

    public PersistentSet<AgendaItem> agenda() {
        return agenda.items();
    }

    /// What still counts, oldest first.
    public PersistentList<Recent> recents() {
        return standing.recents();
    }

    /// The delegations that have acted in public since a turn was last resolved.
    public PersistentSet<String> actedInPublic() {
        return standing.actedInPublic();
    }

    public PersistentMap<Charge.Key, Charge> charges() {
        return standing.charges();
    }

    public PersistentMap<String, IncidentState> incidents() {
        return world.incidents();
    }

    public IncidentState incident(String id) {
        return world.incidents().require(id, "incident");
    }

    /// What a delegation knows of the incidents, by incident.
    public PersistentMap<String, KnownIncident> known(String delegation) {
        return knowledge.known().getOrDefault(delegation, PersistentMap.empty());
    }

    /// The evidence that a delegation holds, with the minute at which it came.
    public PersistentMap<String, Integer> evidence(String delegation) {
        return knowledge.evidence().getOrDefault(delegation, PersistentMap.empty());
    }

    /// The evidence that a delegation knows to be worth nothing, with the reason that it was given.
    public PersistentMap<String, String> discredited(String delegation) {
        return knowledge.discredited().getOrDefault(delegation, PersistentMap.empty());
    }

    /// The kinds of independent source that a delegation has heard on an incident.
    public PersistentSet<EvidenceSource> sources(String delegation, String incident) {
        return knowledge.sources(delegation, incident);
    }

    /// What delegations have stated of suspects, by a key that [#stated] knows.
    public PersistentMap<String, Stated> assessments() {
        return knowledge.assessments();
    }

    /// The band that a delegation last stated for a suspect.
    public @Nullable Stated stated(String delegation, String incident, String suspect) {
        return knowledge.stated(delegation, incident, suspect);
    }

    public Desk desk(String delegation) {
        return desks.desk(delegation);
    }

    public PersistentMap<Integer, CallState> calls() {
        return switchboard.calls();
    }

    public CallState call(int id) {
        return switchboard.call(id);
    }

    public PersistentMap<ContactState.Key, ContactState> contacts() {
        return switchboard.contacts();
    }

    public @Nullable ContactState contact(String delegation, ContactRole role) {
        return switchboard.contacts().get(new ContactState.Key(delegation, role));
    }

    public PersistentMap<Integer, Nomination> nominations() {
        return switchboard.nominations();
    }

    /// Whether each channel is open, by id.
    public PersistentMap<String, Boolean> channels() {
        return switchboard.channels();
    }

    public boolean channelOpen(String channel) {
        return switchboard.channels().require(channel, "channel");
    }

    public PersistentMap<Integer, OfferState> offers() {
        return promises.offers();
    }

    public OfferState offer(int id) {
        return promises.offer(id);
    }

    /// Until when `dyad.from` has suspended bilateral dialogue with `dyad.to`.
    public PersistentMap<Dyad, Integer> suspensions() {
        return promises.suspensions();
    }

    /// Pledges of a delegation: kept or broken.
    public PersistentMap<String, Boolean> pledges(String delegation) {
        return promises.pledges(delegation);
    }

    /// Whether a state holds a broken pledge against the one that broke it.
    boolean breachCharged(String by, String pledge, String injured) {
        return promises.breachCharged(by, pledge, injured);
    }

    /// Whether a state holds against another that it denied something, to it or before everybody.
    boolean lieCharged(String by, String to, String incident, boolean inPublic) {
        return knowledge.lieCharged(by, to, incident, inPublic);
    }

    public PersistentMap<Integer, OrderState> orders() {
        return deeds.orders();
    }

    public OrderState order(int id) {
        return deeds.order(id);
    }

    public PersistentMap<Integer, ClaimState> claims() {
        return deeds.claims();
    }

    public ClaimState claim(int id) {
        return deeds.claims().require(id, "claim");
    }

    public PersistentMap<Integer, MeetingState> meetings() {
        return accords.meetings();
    }

    public MeetingState meeting(int id) {
        return accords.meetings().require(id, "meeting");
    }

    public PersistentMap<String, EntryState> entries() {
        return msel.entries();
    }

    public EntryState entry(String id) {
        return msel.entry(id);
    }

    /// Who has seen what an entry brought.
    public PersistentSet<String> entrySeenBy(String entry) {
        return msel.seenBy(entry);
    }

    public PersistentMap<Integer, PlannedStep> steps() {
        return msel.steps();
    }

    public PersistentMap<Integer, MailItem> mails() {
        return post.mails();
    }

    public MailItem mail(int id) {
        return post.mails().require(id, "mail");
    }

    /// What has reached a seat, by mail id, in the order in which it did.
    public PersistentList<Integer> inbox(String seat) {
        return post.inbox(seat);
    }

    /// Public mail, in order.
    public PersistentList<Integer> feed() {
        return post.feed();
    }

    public PersistentMap<String, SeatState> seats() {
        return seating.seats();
    }

    /// The language in which a seat, `facilitator` or `observer` reads the scenario's texts, such as `fr`.
    public String language(String seat) {
        String chosen = seating.languages().get(seat);
        return chosen != null ? chosen : Languages.first(scenario, seat);
    }

    public SeatState seat(String address) {
        return seating.seats().require(address, "seat");
    }

    public PersistentMap<String, Judgement> judgements() {
        return msel.judgements();
    }

    /// What happened last that one who looks on the whole table is told, oldest first; what came long before is in the record.
    public PersistentList<Happened> lately() {
        return lately;
    }

    public PersistentMap<Integer, ArgumentState> arguments() {
        return deeds.arguments();
    }

    public ArgumentState argument(int id) {
        return deeds.arguments().require(id, "argument");
    }

    /// The arguments that a delegation knows of, by id, in the order in which it came to: a place here, from 1, is the number
    /// that its seats know one by.
    public PersistentList<Integer> argumentsOf(String delegation) {
        return desks.arguments(delegation);
    }

    public PersistentMap<Integer, AgreementState> agreements() {
        return accords.agreements();
    }

    public AgreementState agreement(int id) {
        return accords.agreement(id);
    }

    /// The agreements that a delegation knows of, by id, in the order in which it came to: a place here, from 1, is the number
    /// that its seats know one by.
    public PersistentList<Integer> agreementsOf(String delegation) {
        return desks.agreements(delegation);
    }

    /// How many acts of each class each delegation has done on each day.
    PersistentMap<Scored, Integer> scored() {
        return tally.scored();
    }

    /// Capital that a delegation can still spend, points.
    public int freeCapital(String delegation) {
        return value(Quantity.own(Quantity.Kind.CAPITAL, delegation)) - reservedCapital(delegation);
    }

    /// Capital set aside for a delegation's orders, points.
    public int reservedCapital(String delegation) {
        int sum = 0;
        for (int id : desk(delegation).orders()) {
            OrderState order = order(id);
            sum += order.reserves() ? order.costPoints() : 0;
        }
        return sum;
    }

    /// Everything that makes this state what it is, the scenario apart: for hashing and comparing.
    public SequencedMap<String, Object> parts() {
        SequencedMap<String, Object> parts = new LinkedHashMap<>();
        parts.put("scenario", scenario.digest());
        parts.put("setup", setup);
        parts.put("inputs", inputs);
        parts.put("events", events);
        parts.put("minute", minute);
        parts.put("table", table);
        parts.put("quantities", standing.quantities());
        parts.put("postures", standing.postures());
        parts.put("readings", standing.readings());
        parts.put("agenda", agenda.items());
        parts.put("recents", standing.recents());
        parts.put("actedInPublic", standing.actedInPublic());
        parts.put("charges", standing.charges());
        parts.put("incidents", world.incidents());
        parts.put("known", knowledge.known());
        parts.put("evidence", knowledge.evidence());
        parts.put("discredited", knowledge.discredited());
        parts.put("sources", knowledge.sources());
        parts.put("assessments", knowledge.assessments());
        parts.put("desks", desks.desks());
        parts.put("calls", switchboard.calls());
        parts.put("contacts", switchboard.contacts());
        parts.put("nominations", switchboard.nominations());
        parts.put("channels", switchboard.channels());
        parts.put("offers", promises.offers());
        parts.put("suspensions", promises.suspensions());
        parts.put("pledges", promises.pledges());
        parts.put("breaches", promises.breaches());
        parts.put("orders", deeds.orders());
        parts.put("claims", deeds.claims());
        parts.put("norms", deeds.norms());
        parts.put("meetings", accords.meetings());
        parts.put("entries", msel.entries());
        parts.put("entriesSeen", msel.seenBy());
        parts.put("steps", msel.steps());
        parts.put("mails", post.mails());
        parts.put("inboxes", post.inboxes());
        parts.put("feed", post.feed());
        parts.put("seats", seating.seats());
        parts.put("judgements", msel.judgements());
        parts.put("lately", lately);
        // What came later joins only where there is some, so that exercises without it keep their hash.
        if (!deeds.arguments().isEmpty()) {
            parts.put("arguments", deeds.arguments());
            parts.put("argumentsKnown", desks.arguments());
        }
        if (!knowledge.lies().isEmpty()) {
            parts.put("lies", knowledge.lies());
        }
        if (!accords.agreements().isEmpty()) {
            parts.put("agreements", accords.agreements());
            parts.put("agreementsKnown", desks.agreements());
        }
        if (!seating.languages().isEmpty()) {
            parts.put("languages", seating.languages());
        }
        return parts;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof State state && parts().equals(state.parts());
    }

    @Override
    public int hashCode() {
        return Objects.hash(inputs, events, minute, table);
    }
}
