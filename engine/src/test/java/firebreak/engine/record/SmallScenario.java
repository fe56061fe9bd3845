package firebreak.engine.record;

import firebreak.engine.scenario.Address;
import firebreak.engine.scenario.Channel;
import firebreak.engine.scenario.Contact;
import firebreak.engine.scenario.ContactRole;
import firebreak.engine.scenario.Delegation;
import firebreak.engine.scenario.Hours;
import firebreak.engine.scenario.Library;
import firebreak.engine.scenario.Ping;
import firebreak.engine.scenario.Role;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.ScenarioBundle;
import firebreak.engine.scenario.SeatPlace;
import firebreak.engine.scenario.Shown;
import firebreak.engine.scenario.Text;
import firebreak.engine.scenario.Turn;
import firebreak.engine.scenario.Translations;
import firebreak.engine.scenario.TurnPlan;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;

/// Two delegations with two seats each, a line between them, one turn from 06:00 to 12:00.
public final class SmallScenario {
    private static final long START = 32_157_000;

    private SmallScenario() {}

    public static ScenarioBundle bundle() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("scenario.yaml", "firebreak: 1\n".getBytes(StandardCharsets.UTF_8));
        files.put("text/a.md", new byte[0]);
        return new ScenarioBundle("small", files, new TreeMap<>());
    }

    public static Scenario make() {
        return new Scenario(
                "small",
                bundle().digest(),
                Text.of("Small"),
                null,
                "EXERCISE - SMALL",
                null,
                new TurnPlan(START - START % 1440 + 360, 10, 0, List.of(new Turn(1, null, 0, 360, 18, 0))),
                byId(delegation("ARD", "Ardenia"), delegation("BOR", "Borvania")),
                none(),
                none(),
                channels(),
                none(),
                none(),
                none(),
                none(),
                none(),
                List.of(),
                new Library(none(), none(), none(), none(), none(), List.of(), none(), List.of(), none(), none()),
                Translations.NONE);
    }

    private static Delegation delegation(String id, String name) {
        SequencedMap<String, SeatPlace> seats = new LinkedHashMap<>();
        for (String seat : List.of("mfa", "csirt")) {
            Role role = seat.equals("mfa") ? Role.FM : Role.CS;
            seats.put(seat, new SeatPlace(new Address(id, seat), EnumSet.of(role), null, null));
        }
        SequencedMap<ContactRole, Contact> contacts = new LinkedHashMap<>();
        contacts.put(
                ContactRole.TECHNICAL,
                new Contact(
                        ContactRole.TECHNICAL,
                        new Address(id, "csirt"),
                        null,
                        Hours.ALWAYS,
                        List.of("en"),
                        true,
                        Ping.OK,
                        Collections.emptySet()));
        return new Delegation(
                id, Text.of(name), null, List.of(), List.of(), List.of(), null, 12, 2, 500, null, null, List.of(), seats, contacts);
    }

    private static SequencedMap<String, Channel> channels() {
        SequencedMap<String, Channel> channels = new LinkedHashMap<>();
        channels.put(
                "tech",
                new Channel(
                        "tech",
                        "poc",
                        Text.of("technical contacts"),
                        ContactRole.TECHNICAL,
                        List.of("ARD", "BOR"),
                        EnumSet.noneOf(Shown.class),
                        true,
                        null,
                        240,
                        true,
                        true));
        return channels;
    }

    private static SequencedMap<String, Delegation> byId(Delegation... delegations) {
        SequencedMap<String, Delegation> map = new LinkedHashMap<>();
        for (Delegation one : delegations) {
            map.put(one.id(), one);
        }
        return map;
    }

    private static <K, V> SequencedMap<K, V> none() {
        return new LinkedHashMap<>();
    }
}
