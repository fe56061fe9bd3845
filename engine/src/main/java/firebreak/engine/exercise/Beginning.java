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

    static Seating seating(Scenario scenario, Setup setup) {
        PersistentMap<String, SeatState> seats = PersistentMap.empty();
        for (Delegation one : scenario.delegations().values()) {
            for (SeatPlace seat : one.seats().values()) {
                seats = seats.plus(
                        seat.address().toString(), new SeatState(false, setup.bots(), TurnPlan.ZERO_START_MINUTE, 0));
            }
        }
        return new Seating(seats, PersistentMap.empty());
    }

    static World world(Scenario scenario) {
        PersistentMap<String, IncidentState> incidents = PersistentMap.empty();
        for (IncidentPlan plan : scenario.incidents().values()) {
            incidents = incidents.plus(plan.id(), new IncidentState(Stage.LATENT, 0, PersistentMap.empty(), false, false));
        }
        return new World(incidents);
    }

    static Knowledge knowledge(Scenario scenario) {
        PersistentMap<String, PersistentMap<String, Integer>> evidence = PersistentMap.empty();
        for (EvidenceItem item : scenario.evidence().values()) {
            for (String holder : item.heldBy()) {
                PersistentMap<String, Integer> held = evidence.getOrDefault(holder, PersistentMap.empty());
                evidence = evidence.plus(holder, held.plus(item.id(), TurnPlan.ZERO_START_MINUTE));
            }
        }
        return Knowledge.of(evidence);
    }

    static Standing standing(Scenario scenario) {
        PersistentMap<Quantity, Integer> quantities = PersistentMap.empty();
        PersistentMap<Dyad, Posture> postures = PersistentMap.empty();
        for (Delegation one : scenario.delegations().values()) {
            String id = one.id();
            quantities = quantities
                    .plus(Quantity.own(Quantity.Kind.PRESSURE, id), START_PRESSURE)
                    .plus(Quantity.own(Quantity.Kind.CAPITAL, id), one.capitalPoints())
                    .plus(Quantity.own(Quantity.Kind.MATURITY, id), one.maturityPermille())
                    .plus(Quantity.own(Quantity.Kind.CASCADE, id), 1000);
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
                postures = postures.plus(dyad, posture(scenario, start));
            }
        }
        for (var variable : scenario.variables().entrySet()) {
            quantities = quantities.plus(Quantity.own(Quantity.Kind.VARIABLE, variable.getKey()), variable.getValue());
        }
        return new Standing(quantities, postures);
    }

    private static Posture posture(Scenario scenario, DyadStart start) {
        return new Posture(
                Ladder.startRung(scenario, start.tensionPermille()),
                start.baselinePermille(),
                start.uncertaintyPermille(),
                start.trustPermille(),
                false,
                0,
                PersistentMap.empty(),
                0,
                TurnPlan.ZERO_START_MINUTE);
    }

    static Switchboard switchboard(Scenario scenario) {
        PersistentMap<ContactState.Key, ContactState> contacts = PersistentMap.empty();
        for (Delegation one : scenario.delegations().values()) {
            for (Contact contact : one.contacts().values()) {
                contacts = contacts.plus(new ContactState.Key(one.id(), contact.role()), contact(contact));
            }
        }
        PersistentMap<String, Boolean> channels = PersistentMap.empty();
        for (var channel : scenario.channels().values()) {
            channels = channels.plus(channel.id(), channel.open());
        }
        return new Switchboard(PersistentMap.empty(), contacts, PersistentMap.empty(), channels);
    }

    static Msel msel(Scenario scenario) {
        PersistentMap<String, EntryState> entries = PersistentMap.empty();
        for (Entry entry : scenario.msel().values()) {
            EntryState.Status status = entry.enabled() ? EntryState.Status.WAITING : EntryState.Status.OFF;
            entries = entries.plus(
                    entry.id(), new EntryState(status, 0, -1, null, 0, 0, Expected.NOTHING, -1, EntryState.NO_WAKE));
        }
        return new Msel(entries);
    }

    static Desks desks(Scenario scenario) {
        PersistentMap<String, Desk> desks = PersistentMap.empty();
        for (String delegation : scenario.delegations().keySet()) {
            desks = desks.plus(delegation, Desk.empty());
        }
        return new Desks(desks);
    }

    static Agenda agenda(Scenario scenario, Setup setup) {
        PersistentSet<AgendaItem> agenda = PersistentSet.empty();
        for (IncidentPlan plan : scenario.incidents().values()) {
            if (plan.detectedMinute().isPresent()) {
                // What was noticed before the first turn is what the table opens with.
                int opens = Math.max(0, plan.detectedMinute().getAsInt());
                agenda = agenda.plus(new AgendaItem(opens, Kind.STAGE, 0, plan.id()));
            }
        }
        for (Entry entry : scenario.msel().values()) {
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
        return new Agenda(agenda);
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
