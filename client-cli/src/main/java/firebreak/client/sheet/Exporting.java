package firebreak.client.sheet;

import firebreak.engine.facts.Condition;
import firebreak.engine.scenario.Actor;
import firebreak.engine.scenario.Address;
import firebreak.engine.scenario.Channel;
import firebreak.engine.scenario.Delegation;
import firebreak.engine.scenario.Entry;
import firebreak.engine.scenario.Expectation;
import firebreak.engine.scenario.Happening;
import firebreak.engine.scenario.Measure;
import firebreak.engine.scenario.Objective;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.SeatPlace;
import firebreak.engine.scenario.Text;
import firebreak.engine.scenario.Tlp;
import firebreak.engine.scenario.Trigger;
import firebreak.engine.scenario.TurnPlan;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The event list of a scenario as rows of a sheet. An inject that reads differently for different people becomes a row for each.
final class Exporting {
    /// What a note keeps of a sheet and a row says in a column of its own.
    private static final Set<String> OWN = new LinkedHashSet<>(List.of("Number", "Time", "Type", "Mode", "From", "To", "Text", "Objective", "TLP"));

    /// What states tell each other, and a capital its own people.
    private static final Tlp BETWEEN_STATES = Tlp.AMBER;

    private final Scenario scenario;
    private final Names names;

    private Exporting(Scenario scenario) {
        this.scenario = scenario;
        this.names = new Names(scenario);
    }

    /// The rows, in the order of the event list.
    static List<EventRow> rows(Scenario scenario) {
        Exporting exporting = new Exporting(scenario);
        List<EventRow> rows = new ArrayList<>();
        scenario.msel().values().forEach(entry -> exporting.add(entry, rows));
        return rows;
    }

    /// What one reader gets: who, and what.
    private record Told(String mode, String from, String to, String text, @Nullable Tlp tlp) {}

    private void add(Entry entry, List<EventRow> rows) {
        List<Told> told = told(entry);
        for (int i = 0; i < told.size(); i++) {
            rows.add(row(entry, told.get(i), told.size() == 1 ? "" : String.valueOf((char) ('a' + i))));
        }
    }

    private EventRow row(Entry entry, Told told, String part) {
        Note note = Note.of(entry.note() == null ? "" : Sheet.cleaned(entry.note().toString()));
        Map<Field, String> fields = new EnumMap<>(Field.class);
        String text = kept(note, "Text", told.text());
        String title = entry.title() == null ? Titles.ofText(text) : entry.title().toString().replace('\n', ' ').strip();
        fields.put(Field.ID, kept(note, "Number", entry.id() + part));
        fields.put(Field.TIME, kept(note, "Time", time(entry.trigger())));
        fields.put(Field.TYPE, kept(note, "Type", type(entry)));
        fields.put(Field.MODE, kept(note, "Mode", told.mode()));
        fields.put(Field.FROM, kept(note, "From", told.from()));
        fields.put(Field.TO, kept(note, "To", told.to()));
        fields.put(Field.TITLE, title);
        fields.put(Field.TEXT, text.equals(title) ? "" : text);
        fields.put(Field.EXPECTED, expected(entry.expect(), note.under(Note.EXPECTED)));
        fields.put(Field.OBJECTIVE, kept(note, "Objective", objective(entry)));
        fields.put(Field.ASSUMPTIONS, note.under(Note.ASSUMPTIONS));
        fields.put(Field.MEASURE, note.under(Note.MEASURE));
        fields.put(Field.NOTES, note.free());
        fields.put(Field.TLP, kept(note, "TLP", told.tlp() == null ? "" : told.tlp().word()));
        fields.put(Field.MARKING, scenario.marking());
        SequencedMap<String, String> others = new LinkedHashMap<>();
        note.labelled().forEach((label, value) -> {
            String column = Note.column(label);
            if (!column.isEmpty() && !OWN.contains(column)) {
                others.put(column, value);
            }
        });
        return new EventRow(fields, others);
    }

    private static String kept(Note note, String column, String otherwise) {
        String kept = note.under(Note.kept(column));
        return kept.isEmpty() ? otherwise : kept;
    }

    private String time(Trigger trigger) {
        return switch (trigger) {
            case Trigger.At(int minute) -> scenario.turns().moment(minute);
            case Trigger.When(Condition condition) -> "when " + condition.source().replaceAll("\\s+", " ");
            case Trigger.After(String entry, var state, Address by, int wait) ->
                "after " + entry + " is " + state.word() + (by == null ? "" : " by " + names.shown(by)) + (wait == 0 ? "" : ", " + wait + " minutes later");
            case Trigger.ByFacilitator() -> "by the facilitator";
        };
    }

    private static String type(Entry entry) {
        return switch (entry.happening()) {
            case Happening.Nothing() -> "Expected Action";
            case Happening.Effects(var steps) -> steps.isEmpty() ? "Expected Action" : "Change in the world";
            case Happening.Inject _, Happening.ScriptedCall _, Happening.ScriptedMeasure _, Happening.Instruction _ ->
                entry.contingency() ? "Contingency Inject" : "Inject";
        };
    }

    private String objective(Entry entry) {
        String id = entry.objective() != null ? entry.objective() : entry.expect() == null ? null : entry.expect().objective();
        Objective objective = id == null ? null : scenario.objectives().get(id);
        return objective == null ? "" : text(objective.text());
    }

    private static String text(@Nullable Text text) {
        return text == null ? "" : Sheet.cleaned(text.toString());
    }

    // ---- who is told what ----------------------------------------------------------------------------------------

    private List<Told> told(Entry entry) {
        return switch (entry.happening()) {
            case Happening.Inject inject -> told(inject);
            case Happening.ScriptedCall call -> {
                Channel over = scenario.channels().get(call.over());
                yield List.of(new Told(
                        Modes.CALL + ": " + (over == null ? call.over() : text(over.title())),
                        (call.hoaxBy() == null ? "" : from(call.hoaxBy()) + " as ") + names.shown(call.from()),
                        names.shown(Address.of(call.to())), text(call.says()), BETWEEN_STATES));
            }
            case Happening.ScriptedMeasure offer -> {
                Measure measure = scenario.library().measures().get(offer.measure());
                List<String> texts = new ArrayList<>(List.of(text(offer.asks()), text(offer.delivers())));
                texts.removeIf(String::isEmpty);
                yield List.of(new Told(
                        "Offer: " + offer.measure() + (measure == null ? "" : " " + text(measure.title())),
                        from(offer.from()), names.shown(offer.to().stream().map(Address::of).toList()), String.join("\n\n", texts), BETWEEN_STATES));
            }
            case Happening.Instruction(Address to, Text text) ->
                List.of(new Told(Modes.INSTRUCTION, "", names.shown(to), text(text), BETWEEN_STATES));
            case Happening.Effects _, Happening.Nothing _ -> List.of(new Told("", "", "", "", null));
        };
    }

    private String from(String id) {
        Actor actor = scenario.actors().get(id);
        Delegation delegation = scenario.delegations().get(id);
        return delegation != null ? text(delegation.name()) : actor != null ? text(actor.label()) : id;
    }

    private List<Told> told(Happening.Inject inject) {
        SequencedMap<String, List<Address>> readers = new LinkedHashMap<>();
        inject.texts().values().forEach(text -> readers.put(text(text), new ArrayList<>()));
        for (SeatPlace seat : scenario.seats()) {
            Text read = inject.textFor(seat.address());
            if (read != null) {
                readers.computeIfAbsent(text(read), _ -> new ArrayList<>()).add(seat.address());
            }
        }
        List<Told> told = new ArrayList<>();
        readers.forEach((text, seats) -> {
            if (!seats.isEmpty()) {
                told.add(new Told(Modes.shown(inject.via()), text(inject.from()), shown(seats), text, inject.tlp()));
            }
        });
        return told;
    }

    /// Seats as a sheet names them: whole delegations where all their seats are meant.
    private String shown(List<Address> seats) {
        if (seats.size() == scenario.seats().size()) {
            return "All";
        }
        Set<Address> shown = new LinkedHashSet<>();
        for (Address seat : seats) {
            Delegation delegation = scenario.delegations().get(seat.delegation());
            boolean whole = delegation != null
                    && delegation.seats().values().stream().allMatch(place -> seats.contains(place.address()));
            shown.add(whole ? Address.of(seat.delegation()) : seat);
        }
        return names.shown(new ArrayList<>(shown));
    }

    // ---- what is expected ----------------------------------------------------------------------------------------

    private String expected(@Nullable Expectation expect, String written) {
        if (expect == null) {
            return written;
        }
        StringBuilder words = new StringBuilder(names.shown(expect.of())).append(": ").append(expect.action().word());
        for (String what : new String[] {expect.move(), expect.measure()}) {
            words.append(what == null ? "" : " " + what);
        }
        words.append(expect.to() == null ? "" : " to " + from(expect.to()));
        words.append(expect.about() == null ? "" : " about " + expect.about());
        words.append(" within ").append(TurnPlan.duration(expect.withinMinutes()));
        words.append(expect.text() == null ? "" : "\n" + text(expect.text()));
        return words + (written.isEmpty() ? "" : "\n" + written);
    }
}
