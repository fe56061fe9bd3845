package firebreak.client.sheet;

import firebreak.engine.scenario.Address;
import firebreak.engine.scenario.Delegation;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.SeatPlace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Who is meant by a name in a sheet: by id, name, title, or because somebody said so.
final class Names {
    private static final List<String> EVERYONE = List.of(
            "all", "everyone", "everybody", "allplayers", "players", "alldelegations", "allparticipants", "participants", "allseats", "alladdressees");
    /// First what only separates, then what also stands inside names.
    private static final List<String> SEPARATORS = List.of("[;\n]", ",|&|/|\\band\\b");

    private final Scenario scenario;
    private final Map<String, Address> known = new TreeMap<>();
    private final Set<String> everyone = new HashSet<>(EVERYONE);

    /// Whom a cell names.
    ///
    /// @param all     whether it is everybody
    /// @param known   the delegations and seats, in its order
    /// @param unknown the names that are nobody
    record Meant(boolean all, List<Address> known, List<String> unknown) {
        Meant {
            known = List.copyOf(known);
            unknown = List.copyOf(unknown);
        }

        boolean nobody() {
            return !all && known.isEmpty();
        }
    }

    Names(Scenario scenario) {
        this.scenario = scenario;
        Set<String> twice = new HashSet<>();
        for (SeatPlace seat : scenario.seats()) {
            add(seat.address().seat(), seat.address(), twice);
            if (seat.title() != null) {
                add(seat.title().toString(), seat.address(), twice);
            }
        }
        twice.forEach(known::remove);
        for (SeatPlace seat : scenario.seats()) {
            known.put(Field.plain(seat.address().toString()), seat.address());
            known.put(Field.plain(shown(seat.address())), seat.address());
        }
        for (Delegation delegation : scenario.delegations().values()) {
            known.put(Field.plain(delegation.id()), Address.of(delegation.id()));
            known.put(Field.plain(delegation.name().toString()), Address.of(delegation.id()));
        }
    }

    private void add(String name, Address address, Set<String> twice) {
        String plain = Field.plain(name);
        if (known.putIfAbsent(plain, address) != null) {
            twice.add(plain);
        }
    }

    /// Takes a person's word for a name.
    ///
    /// @return whether the one who is meant exists
    boolean said(String name, String meant) {
        String plain = Field.plain(meant);
        Address address = known.get(plain);
        if (address == null && !everyone.contains(plain)) {
            return false;
        }
        if (address == null) {
            everyone.add(Field.plain(name));
        } else {
            known.put(Field.plain(name), address);
        }
        return true;
    }

    /// Whom a cell names.
    Meant meant(String cell) {
        Set<Address> found = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        boolean all = meant(cell, 0, found, unknown);
        return new Meant(all, new ArrayList<>(found), unknown);
    }

    private boolean meant(String cell, int separator, Set<Address> found, List<String> unknown) {
        String plain = Field.plain(cell);
        Address address = known.get(plain);
        if (everyone.contains(plain)) {
            return true;
        }
        if (address != null) {
            found.add(address);
            return false;
        }
        if (plain.isEmpty()) {
            return false;
        }
        if (separator == SEPARATORS.size()) {
            unknown.add(cell.strip());
            return false;
        }
        String[] parts = cell.split(SEPARATORS.get(separator), -1);
        // A name with `and` in it that is nobody is one name, unless a part of it is somebody.
        boolean whole = separator == 1 && parts.length > 1 && !anyKnown(parts);
        if (whole) {
            unknown.add(cell.strip());
            return false;
        }
        boolean all = false;
        for (String part : parts) {
            all |= meant(part, separator + 1, found, unknown);
        }
        return all;
    }

    private boolean anyKnown(String[] parts) {
        for (String part : parts) {
            if (known.containsKey(Field.plain(part)) || everyone.contains(Field.plain(part))) {
                return true;
            }
        }
        return false;
    }

    /// One who is meant, as a sheet names them: `Ardenia`, `Ardenia (CERT-ARD)`.
    String shown(Address address) {
        Delegation delegation = scenario.delegations().get(address.delegation());
        String name = delegation == null ? address.delegation() : delegation.name().toString();
        return address.isSeat() ? name + " (" + title(address) + ")" : name;
    }

    private String title(Address address) {
        @Nullable SeatPlace seat = scenario.seats().stream().filter(each -> each.address().equals(address)).findFirst().orElse(null);
        return seat == null || seat.title() == null ? address.seat() : seat.title().toString();
    }

    /// Several, as a sheet names them.
    String shown(List<Address> addresses) {
        return String.join("; ", addresses.stream().map(this::shown).toList());
    }

    /// A few who exist, for a person who looks for the right name.
    String examples() {
        List<String> examples = new ArrayList<>();
        scenario.delegations().keySet().stream().limit(3).forEach(examples::add);
        scenario.seats().stream().limit(2).forEach(seat -> examples.add(seat.address().toString()));
        return String.join(", ", examples);
    }
}
