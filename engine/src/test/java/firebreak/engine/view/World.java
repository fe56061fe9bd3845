package firebreak.engine.view;

import firebreak.engine.scenario.Actor;
import firebreak.engine.scenario.ActorKind;
import firebreak.engine.scenario.Address;
import firebreak.engine.scenario.AnswerMeaning;
import firebreak.engine.scenario.Asked;
import firebreak.engine.scenario.Channel;
import firebreak.engine.scenario.ClassLetter;
import firebreak.engine.scenario.Contact;
import firebreak.engine.scenario.ContactRole;
import firebreak.engine.scenario.Delegation;
import firebreak.engine.scenario.Dyad;
import firebreak.engine.scenario.DyadStart;
import firebreak.engine.scenario.Entry;
import firebreak.engine.scenario.EvidenceItem;
import firebreak.engine.scenario.EvidenceSource;
import firebreak.engine.scenario.Expectation;
import firebreak.engine.scenario.ExpectedAction;
import firebreak.engine.scenario.Happening;
import firebreak.engine.scenario.Hours;
import firebreak.engine.scenario.IncidentPlan;
import firebreak.engine.scenario.Library;
import firebreak.engine.scenario.Measure;
import firebreak.engine.scenario.MeasureClass;
import firebreak.engine.scenario.Move;
import firebreak.engine.scenario.MoveGroup;
import firebreak.engine.scenario.Ping;
import firebreak.engine.scenario.Role;
import firebreak.engine.scenario.Rung;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.SeatPlace;
import firebreak.engine.scenario.SectorAddress;
import firebreak.engine.scenario.Shown;
import firebreak.engine.scenario.Text;
import firebreak.engine.scenario.Tlp;
import firebreak.engine.scenario.Trigger;
import firebreak.engine.scenario.Turn;
import firebreak.engine.scenario.Translations;
import firebreak.engine.scenario.TurnPlan;
import firebreak.engine.scenario.Visibility;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A small scenario in Java: three delegations, one incident, one criminal group that must stay unnamed.
final class World {
    static final String SECRET = "NIGHTJAR";

    private World() {}

    /// @param author who is truly behind `grid-wiper`
    static Scenario by(String author) {
        SequencedMap<String, Delegation> delegations = new LinkedHashMap<>();
        for (String id : List.of("ARD", "BOR", "CAL")) {
            delegations.put(id, delegation(id));
        }
        SequencedMap<Dyad, DyadStart> dyads = new LinkedHashMap<>();
        SequencedMap<String, Actor> actors = new LinkedHashMap<>();
        actors.put(SECRET, new Actor(SECRET, ActorKind.CRIMINAL, Text.of("a criminal group"), "criminals"));
        actors.put("CHAIR", new Actor("CHAIR", ActorKind.CHAIR, Text.of("the regional chair"), "chair"));
        SequencedMap<String, Channel> channels = new LinkedHashMap<>();
        channels.put("tech", channel("tech", EnumSet.of(Shown.DELIVERED, Shown.SEEN), true));
        channels.put("quiet", channel("quiet", EnumSet.noneOf(Shown.class), true));
        channels.put("line", channel("line", EnumSet.noneOf(Shown.class), false));
        SequencedMap<String, IncidentPlan> incidents = new LinkedHashMap<>();
        incidents.put("grid-wiper", incident("grid-wiper", "ARD", author));
        incidents.put("port-dark", incident("port-dark", "BOR", author));
        SequencedMap<String, EvidenceItem> evidence = new LinkedHashMap<>();
        for (String id : List.of("ev-1", "ev-2")) {
            evidence.put(id, new EvidenceItem(id, Text.of("A log"), Text.of("Lines."), "grid-wiper", Tlp.AMBER, EvidenceSource.FORENSICS, new LinkedHashMap<>(), List.of()));
        }
        SequencedMap<String, Entry> msel = new LinkedHashMap<>();
        msel.put("1.1", entry("1.1", new Happening.Instruction(new Address("ARD", "mfa"), Text.of("Call Borvania.")), expectation("mfa", ExpectedAction.CALL)));
        msel.put("1.2", entry("1.2", new Happening.Nothing(), expectation("csirt", ExpectedAction.ASSESS)));
        return new Scenario(
                "small",
                "00",
                Text.of("Small"),
                Text.of("A small crisis."),
                "EXERCISE",
                "OSCE",
                new TurnPlan(32_000_000L, 10, 5, List.of(new Turn(1, Text.of("One"), 0, 360, 18, 0))),
                delegations,
                dyads,
                actors,
                channels,
                incidents,
                evidence,
                msel,
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                List.of(),
                library(),
                Translations.NONE);
    }

    private static Delegation delegation(String id) {
        SequencedMap<String, SeatPlace> seats = new LinkedHashMap<>();
        seats.put("head", new SeatPlace(new Address(id, "head"), EnumSet.of(Role.HG), null, null));
        seats.put("mfa", new SeatPlace(new Address(id, "mfa"), EnumSet.of(Role.FM), Text.of("Foreign ministry"), Text.of("You talk.")));
        seats.put("csirt", new SeatPlace(new Address(id, "csirt"), EnumSet.of(Role.CS), null, null));
        SequencedMap<ContactRole, Contact> contacts = new LinkedHashMap<>();
        contacts.put(
                ContactRole.TECHNICAL,
                new Contact(
                        ContactRole.TECHNICAL,
                        new Address(id, "csirt"),
                        new Address(id, "mfa"),
                        Hours.ALWAYS,
                        List.of("en"),
                        !id.equals("CAL"),
                        Ping.OK,
                        EnumSet.of(AnswerMeaning.CONFIRM, AnswerMeaning.OTHER)));
        return new Delegation(
                id, Text.of("Land of " + id), null, List.of("OSCE"), List.of(), List.of(), "partner", 12, 2, 500, Text.of("Brief of " + id), Text.of("Secret of " + id), List.of(), seats, contacts);
    }

    private static Channel channel(String id, Set<Shown> shows, boolean open) {
        return new Channel(
                id, "poc", Text.of("Channel " + id), ContactRole.TECHNICAL, List.of("ARD", "BOR", "CAL"), shows, open, open ? null : "LINK-LEADERS", 240, true, true);
    }

    private static IncidentPlan incident(String id, String target, String author) {
        return new IncidentPlan(
                id,
                "grid_ics",
                Text.of("Outages"),
                new SectorAddress(target, "energy", "transmission"),
                author,
                List.of(SECRET, "BOR", "CAL"),
                new LinkedHashMap<>(),
                300,
                20,
                false,
                OptionalInt.of(20),
                null,
                new LinkedHashMap<>(),
                null,
                List.of(),
                List.of(),
                false,
                null,
                null);
    }

    private static Entry entry(String id, Happening happening, @Nullable Expectation expect) {
        return new Entry(id, Text.of("Entry " + id), new Trigger.At(30), null, 100, true, null, false, false, null, null, happening, expect);
    }

    private static Expectation expectation(String seat, ExpectedAction action) {
        return new Expectation(new Address("ARD", seat), action, 240, null, null, null, "BOR", "grid-wiper", null);
    }

    private static Library library() {
        SequencedMap<String, Move> moves = new LinkedHashMap<>();
        moves.put("DIP-02", move("DIP-02", Role.FM, 1, Asked.REQUIRED, Asked.REQUIRED));
        moves.put("CSI-01", move("CSI-01", Role.CS, 0, Asked.NONE, Asked.REQUIRED));
        SequencedMap<String, Measure> measures = new LinkedHashMap<>();
        measures.put(
                "OSCE-03",
                new Measure("OSCE-03", Text.of("Consultations"), "OSCE", MeasureClass.C, "C2", EnumSet.of(Role.FM), 1, false, List.of(), null, null, null, true, 0, EvidenceSource.COOPERATION, List.of()));
        List<Rung> ladder = List.of(
                new Rung(0, Text.of("routine competition"), OptionalInt.empty(), OptionalInt.empty()),
                new Rung(1, Text.of("concern"), OptionalInt.of(150), OptionalInt.of(100)),
                new Rung(2, Text.of("protest"), OptionalInt.of(250), OptionalInt.of(190)));
        return new Library(
                moves, measures, new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), List.of(), new LinkedHashMap<>(), ladder, new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    private static Move move(String id, Role role, int cost, Asked target, Asked about) {
        return new Move(
                id, Text.of("Move " + id), MoveGroup.DIPLOMATIC, null, EnumSet.of(role), Visibility.BILATERAL, true, 360, cost, target, about, List.of(), List.of(), List.of(), ClassLetter.S, 2, "", "");
    }
}
