package firebreak.engine.exercise;

import firebreak.engine.exercise.AgendaItem.Kind;
import firebreak.engine.exercise.ContactState.Ping;
import firebreak.engine.exercise.EntryState.Expected;
import firebreak.engine.persistent.PersistentMap;
import firebreak.engine.persistent.PersistentSet;
import firebreak.engine.scenario.Contact;
import firebreak.engine.scenario.Delegation;
import firebreak.engine.scenario.Dyad;
import firebreak.engine.scenario.DyadStart;
import firebreak.engine.scenario.Entry;
import firebreak.engine.scenario.EvidenceItem;
import firebreak.engine.scenario.Hours;
import firebreak.engine.scenario.IncidentPlan;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.SeatPlace;
import firebreak.engine.scenario.Stage;
import firebreak.engine.scenario.Trigger;
import firebreak.engine.scenario.TurnPlan;
import java.util.List;

/// What a scenario says is so before anybody acts.
final class Beginning {

    /// Domestic pressure at the start, permille.
    private static final int START_PRESSURE = 200;

    /// Third-party support at the start, permille.
    private static final int START_SUPPORT = 100;

    private Beginning() {}

    static void fill(Scenario scenario, Setup setup, State state) {
        PersistentMap<Quantity, Integer> quantities = PersistentMap.empty();
        PersistentMap<Dyad, Posture> postures = PersistentMap.empty();
        PersistentMap<String, SeatState> seats = PersistentMap.empty();
        PersistentMap<String, Desk> desks = PersistentMap.empty();
        PersistentMap<ContactState.Key, ContactState> contacts = PersistentMap.empty();
        for (Delegation one : scenario.delegations().values()) {
            String id = one.id();
            quantities = quantities
                    .plus(Quantity.own(Quantity.Kind.PRESSURE, id), START_PRESSURE)
                    .plus(Quantity.own(Quantity.Kind.CAPITAL, id), one.capitalPoints())
                    .plus(Quantity.own(Quantity.Kind.MATURITY, id), one.maturityPermille())
                    .plus(Quantity.own(Quantity.Kind.CASCADE, id), 1000);
            desks = desks.plus(id, Desk.empty());
            for (SeatPlace seat : one.seats().values()) {
                seats = seats.plus(
                        seat.address().toString(), new SeatState(false, setup.bots(), TurnPlan.ZERO_START_MINUTE, 0));
            }
            for (Contact contact : one.contacts().values()) {
                contacts = contacts.plus(new ContactState.Key(id, contact.role()), contact(contact));
            }
            for (String other : scenario.delegations().keySet()) {
                if (other.equals(id)) {
                    continue;
                }
                Dyad dyad = new Dyad(id, other);
                DyadStart start = scenario.dyads().getOrDefault(dyad, DyadStart.UNLISTED);
                quantities = quantities
                        .plus(Quantity.tension(dyad), Math.min(start.tensionPermille(), Ladder.TENSION_CAP_BEFORE_FIREBREAK))
                        .plus(Quantity.uncertainty(dyad), start.uncertaintyPermille())
                        .plus(Quantity.trust(dyad), start.trustPermille())
                        .plus(Quantity.support(id, other), START_SUPPORT);
                postures = postures.plus(
                        dyad,
                        new Posture(
                                Ladder.startRung(scenario, start.tensionPermille()),
                                start.baselinePermille(),
                                start.uncertaintyPermille(),
                                start.trustPermille(),
                                false,
                                0,
                                PersistentMap.empty(),
                                0,
                                TurnPlan.ZERO_START_MINUTE));
            }
        }
        for (var variable : scenario.variables().entrySet()) {
            quantities = quantities.plus(Quantity.own(Quantity.Kind.VARIABLE, variable.getKey()), variable.getValue());
        }
        PersistentMap<String, Boolean> channels = PersistentMap.empty();
        for (var channel : scenario.channels().values()) {
            channels = channels.plus(channel.id(), channel.open());
        }
        PersistentMap<String, PersistentMap<String, Integer>> evidence = PersistentMap.empty();
        for (EvidenceItem item : scenario.evidence().values()) {
            for (String holder : item.heldBy()) {
                PersistentMap<String, Integer> held = evidence.get(holder);
                evidence = evidence.plus(
                        holder,
                        (held == null ? PersistentMap.<String, Integer>empty() : held)
                                .plus(item.id(), TurnPlan.ZERO_START_MINUTE));
            }
        }
        PersistentSet<AgendaItem> agenda = PersistentSet.empty();
        PersistentMap<String, IncidentState> incidents = PersistentMap.empty();
        for (IncidentPlan plan : scenario.incidents().values()) {
            incidents = incidents.plus(plan.id(), new IncidentState(Stage.LATENT, 0, PersistentMap.empty(), false, false));
            if (plan.detectedMinute().isPresent()) {
                // What was noticed before the first turn is what the table opens with.
                int opens = Math.max(0, plan.detectedMinute().getAsInt());
                agenda = agenda.plus(new AgendaItem(opens, Kind.STAGE, 0, plan.id()));
            }
        }
        PersistentMap<String, EntryState> entries = PersistentMap.empty();
        for (Entry entry : scenario.msel().values()) {
            entries = entries.plus(
                    entry.id(),
                    new EntryState(
                            entry.enabled() ? EntryState.Status.WAITING : EntryState.Status.OFF,
                            0,
                            -1,
                            null,
                            0,
                            0,
                            Expected.NOTHING,
                            -1,
                            EntryState.NO_WAKE));
            if (entry.trigger() instanceof Trigger.At at) {
                agenda = agenda.plus(new AgendaItem(at.minute(), Kind.ENTRY, 0, entry.id()));
            }
        }
        TurnPlan turns = scenario.turns();
        agenda = agenda.plus(new AgendaItem(Windows.PERIOD_MINUTES, Kind.PERIOD, 1, ""));
        if (setup.live() && turns.hasTurnZero()) {
            agenda = agenda.plus(new AgendaItem(0, Kind.TURN_END, 0, ""));
        }
        if (setup.live() && turns.endMinute() % Windows.PERIOD_MINUTES != 0) {
            agenda = agenda.plus(new AgendaItem(turns.endMinute(), Kind.TURN_END, 0, ""));
        }
        if (turns.hasTurnZero() && turns.zeroPingTableMinutes() > 0) {
            int minute = TurnPlan.ZERO_START_MINUTE
                    + -TurnPlan.ZERO_START_MINUTE * turns.zeroPingTableMinutes() / turns.zeroTableMinutes();
            agenda = agenda.plus(new AgendaItem(minute, Kind.PING, 0, ""));
        }
        state.begin(quantities, postures, agenda, incidents, evidence, contacts, channels, entries, seats, desks);
    }

    private static ContactState contact(Contact contact) {
        return new ContactState(
                contact.nominated(),
                contact.seat().seat(),
                contact.backup() == null ? null : contact.backup().seat(),
                contact.hours(),
                contact.languages(),
                switch (contact.ping()) {
                    case OK -> Ping.OK;
                    case FAILED -> Ping.FAILED;
                    case UNTESTED -> Ping.UNTESTED;
                });
    }

    /// A contact that the scenario does not know, before it is nominated.
    static ContactState noContact() {
        return new ContactState(false, "", null, Hours.ALWAYS, List.of("en"), Ping.UNTESTED);
    }
}
