package firebreak.client.sheet;

import firebreak.engine.scenario.Address;
import firebreak.engine.scenario.Channel;
import firebreak.engine.scenario.Contact;
import firebreak.engine.scenario.Delegation;
import firebreak.engine.scenario.Objective;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.Tlp;
import firebreak.engine.scenario.TurnPlan;
import firebreak.engine.scenario.Via;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Rows into entries of a scenario. What is not understood is reported, kept in the entry's note, and left to the facilitator:
/// nothing reaches anybody for whom it was not meant, and no text is lost.
final class Drafting {
    private static final int LONGEST_ID = 40;
    private static final String ERROR_VALUE = "#(REF!|N/A|NAME\\?|VALUE!|DIV/0!|NULL!|NUM!)";

    private final Scenario scenario;
    private final Names names;
    private final ColumnMap columns;
    private final Findings findings;
    private final Set<String> taken;
    private final List<Integer> unknown;
    private boolean markingReported;

    Drafting(Scenario scenario, Names names, ColumnMap columns, Findings findings) {
        this.scenario = scenario;
        this.names = names;
        this.columns = columns;
        this.findings = findings;
        this.taken = new HashSet<>(scenario.msel().keySet());
        this.unknown = columns.unknown();
    }

    /// The entry of a row; null if the row says nothing that could be one.
    @Nullable Draft draft(Sheet.Row row) {
        return new OneRow(row).draft();
    }

    /// The minute of a time on a scenario's clock.
    static long minute(SheetTime time, TurnPlan turns) {
        return switch (time) {
            case SheetTime.Dated(long epochMinute) -> epochMinute - turns.startEpochMinute();
            case SheetTime.OnDay(int day, int ofDay) -> (day - 1) * 1440L + ofDay - turns.minuteOfDay(0);
            case SheetTime.AfterStart(int minutes) -> minutes;
            case SheetTime.Whenever _, SheetTime.Unknown _ -> 0;
        };
    }

    /// What is known of one row.
    private final class OneRow {
        private final Sheet.Row row;
        private Note note = Note.empty();
        private boolean contingency;
        private boolean reminder;
        private boolean forAll;

        OneRow(Sheet.Row row) {
            this.row = row;
        }

        private String text(Field field) {
            return columns.text(row, field);
        }

        private void report(Field field, String what) {
            findings.add(columns.place(row, field), what);
        }

        private void keep(String column, String text) {
            note = note.with(Note.kept(column), text);
        }

        @Nullable Draft draft() {
            if (text(Field.TITLE).isEmpty() && text(Field.TEXT).isEmpty()) {
                String words = String.join(" | ", row.cells().stream().filter(cell -> !cell.isEmpty()).toList());
                findings.add("row " + row.number(), (row.filled() == 1 ? "only " : "neither a title nor a message: ") + Findings.quoted(words) + "; it is passed over");
                return null;
            }
            errorValues();
            String message = text(Field.TEXT);
            boolean titled = !text(Field.TITLE).isEmpty();
            Titles.Split split = titled ? new Titles.Split(text(Field.TITLE).replace('\n', ' '), message) : Titles.split(message);
            note = Note.of(text(Field.NOTES));
            String id = id();
            note = note.with(Note.EXPECTED, text(Field.EXPECTED))
                    .with(Note.ASSUMPTIONS, text(Field.ASSUMPTIONS))
                    .with(Note.MEASURE, text(Field.MEASURE));
            type();
            String planned = planned();
            Draft.DraftDeed deed = reminder || nothingIsSent() ? remind(split) : deed(split);
            boolean released = contingency || (deed instanceof Draft.DraftDeed.Inject(List<Address> to, _, _, _, _) && to.isEmpty() && !forAll);
            if (released && planned != null) {
                keep("Time", planned);
            }
            String objective = objective();
            marking();
            for (int column : unknown) {
                keep(columns.heading(column), row.cell(column));
            }
            return new Draft(row.number(), id, split.title(), released ? null : planned, released ? planned : null, contingency, deed, objective, note);
        }

        private void errorValues() {
            for (int i = 0; i < row.cells().size(); i++) {
                if (row.cell(i).matches(ERROR_VALUE)) {
                    findings.add("row " + row.number() + ", " + columns.place(i), "the formula gave " + row.cell(i) + "; mend it in the sheet");
                }
            }
        }

        // ---- number, type, time ----------------------------------------------------------------------------------

        private String id() {
            String said = text(Field.ID);
            String clean = said.replaceAll("[^\\p{L}\\p{N}._/-]+", "-").replaceAll("^-+|-+$", "");
            clean = clean.length() > LONGEST_ID ? clean.substring(0, LONGEST_ID) : clean;
            String wanted = clean.isEmpty() ? "r" + row.number() : clean;
            String id = wanted;
            for (int i = 2; !taken.add(id); i++) {
                id = wanted + "-" + i;
            }
            if (!id.equals(wanted) && !said.isEmpty()) {
                report(Field.ID, Findings.quoted(said) + " is taken; the entry is called `" + id + "`");
            }
            if (!id.equals(said)) {
                keep("Number", said);
            }
            return id;
        }

        private void type() {
            String said = text(Field.TYPE);
            switch (Field.plain(said)) {
                case "", "inject", "event", "information", "scripted", "scriptedevent" -> {
                    // What most rows are.
                }
                case "contingencyinject", "contingency" -> contingency = true;
                case "expectedaction", "expectedplayeraction", "expectedparticipantaction" -> reminder = true;
                case "changeintheworld" -> {
                    reminder = true;
                    keep("Type", said);
                }
                default -> {
                    report(Field.TYPE, Findings.quoted(said) + " is no type of event; write Inject, Contingency Inject or Expected Action. It is taken for an inject");
                    keep("Type", said);
                }
            }
        }

        /// The moment; null if the facilitator releases it.
        private @Nullable String planned() {
            String said = text(Field.TIME);
            SheetTime time = columns.time(row);
            switch (time) {
                case SheetTime.Whenever _ -> {
                    if (said.isEmpty() && columns.has(Field.TIME) && !contingency) {
                        report(Field.TIME, "no time; the facilitator releases it");
                    }
                    keep("Time", said.equalsIgnoreCase("by the facilitator") ? "" : said);
                    return null;
                }
                case SheetTime.Unknown(String why) -> {
                    boolean waits = said.matches("(?is)(when|after)\\b.*");
                    Field wrong = columns.dayIsWrong(row) ? Field.DAY : Field.TIME;
                    String instead = wrong == Field.DAY ? "`D1` or `2031-05-05`" : "`D1 07:40`, `2031-05-05 07:40` or `H+2`";
                    report(wrong, Findings.quoted(text(wrong)) + (waits
                            ? " is a condition, not a moment; write `when:` or `after:` in the entry"
                            : " " + why + (why.equals(SheetTime.TWO_DAYS) ? "; say `--dates day-first` or `month-first`" : "; write " + instead))
                            + ". The facilitator releases it");
                    keepTime(said);
                    return null;
                }
                case SheetTime.Dated _, SheetTime.OnDay _, SheetTime.AfterStart _ -> {
                    return onClock(time, said);
                }
            }
        }

        private @Nullable String onClock(SheetTime time, String said) {
            TurnPlan turns = scenario.turns();
            long minute = minute(time, turns);
            int first = turns.hasTurnZero() ? TurnPlan.ZERO_START_MINUTE : 0;
            boolean early = minute < first;
            if (!early && minute <= turns.endMinute()) {
                return turns.moment((int) minute);
            }
            report(Field.TIME, Findings.quoted(said) + (early ? " lies before the exercise starts, " : " lies after the exercise ends, ")
                    + turns.moment(early ? first : turns.endMinute()) + "; the facilitator releases it");
            keepTime(said);
            return null;
        }

        private void keepTime(String said) {
            keep("Time", said);
            if (columns.has(Field.DAY)) {
                keep("Day", text(Field.DAY));
            }
        }

        // ---- what it does ----------------------------------------------------------------------------------------

        private boolean nothingIsSent() {
            return text(Field.MODE).equalsIgnoreCase(Modes.NONE);
        }

        private Draft.DraftDeed remind(Titles.Split split) {
            keep("Mode", nothingIsSent() ? "" : text(Field.MODE));
            keep("From", text(Field.FROM));
            keep("To", text(Field.TO));
            keep("Text", split.text().equals(split.title()) ? "" : split.text());
            keep("TLP", text(Field.TLP));
            return new Draft.DraftDeed.Remind();
        }

        private Draft.DraftDeed deed(Titles.Split split) {
            String body = split.text().isEmpty() ? split.title() : split.text();
            String mode = text(Field.MODE);
            Names.Meant to = names.meant(text(Field.TO));
            boolean one = !to.all() && to.known().size() == 1 && to.unknown().isEmpty();
            if (one && Field.plain(mode).equals(Field.plain(Modes.INSTRUCTION))) {
                keep("From", text(Field.FROM));
                keepTlp();
                return new Draft.DraftDeed.Instruct(to.known().getFirst(), body);
            }
            Via via = Modes.via(mode);
            if (one && via == Via.PHONE) {
                Draft.DraftDeed call = call(mode, to.known().getFirst(), body);
                if (call != null) {
                    keepTlp();
                    return call;
                }
            }
            if (via == null && !mode.isEmpty()) {
                report(Field.MODE, Findings.quoted(mode) + " is no way to deliver it; write " + Modes.examples());
            }
            if (!mode.isEmpty() && (via == null || !Field.plain(mode).equals(Field.plain(Modes.shown(via))))) {
                keep("Mode", mode);
            }
            List<Address> recipients = recipients(to, via);
            // What is for some is not news, which is what an inject is that does not say.
            Via sent = via == null && !forAll ? Via.REPORT : via;
            return new Draft.DraftDeed.Inject(recipients, sent, text(Field.FROM).replace('\n', ' '), tlp(), body);
        }

        /// Everybody whom the cell names; empty for all, and for nobody, where the facilitator releases it.
        private List<Address> recipients(Names.Meant to, @Nullable Via via) {
            String said = text(Field.TO);
            boolean open = via == Via.NEWS || via == Via.SOCIAL;
            if (to.all() || (said.isEmpty() && (open || !columns.has(Field.TO)))) {
                forAll = true;
                return List.of();
            }
            if (said.isEmpty()) {
                report(Field.TO, "it is for nobody; the facilitator releases it, to all");
            } else if (!to.unknown().isEmpty()) {
                to.unknown().forEach(findings::nobody);
                String who = String.join(", ", to.unknown().stream().map(Findings::quoted).toList());
                report(Field.TO, who + (to.unknown().size() == 1 ? " is" : " are") + " nobody in this scenario; "
                        + (to.nobody() ? "the facilitator releases it, to all" : "it reaches only " + names.shown(to.known())));
                keep("To", said);
            }
            return to.known();
        }

        /// Calls and instructions have no label of their own; what they have goes without saying.
        private void keepTlp() {
            keep("TLP", text(Field.TLP).equals(Tlp.AMBER.word()) ? "" : text(Field.TLP));
        }

        private @Nullable Tlp tlp() {
            String said = text(Field.TLP);
            String word = said.toUpperCase(Locale.ROOT).replaceFirst("^TLP\\s*:?\\s*", "").replace(" ", "").replace("WHITE", "CLEAR");
            for (Tlp tlp : Tlp.values()) {
                if (tlp.word().equals(word)) {
                    return tlp;
                }
            }
            if (!said.isEmpty()) {
                report(Field.TLP, Findings.quoted(said) + " is no TLP label; write RED, AMBER+STRICT, AMBER, GREEN or CLEAR");
                keep("TLP", said);
            }
            return null;
        }

        /// A call, if both ends are at the table and a line joins them.
        private Draft.@Nullable DraftDeed call(String mode, Address to, String says) {
            Names.Meant caller = names.meant(text(Field.FROM));
            if (caller.all() || caller.known().size() != 1 || !caller.unknown().isEmpty()) {
                return null;
            }
            Address from = caller.known().getFirst();
            Channel over = line(mode, from.delegation(), to.delegation());
            if (over == null) {
                return null;
            }
            if (to.isSeat()) {
                keep("To", text(Field.TO));
            }
            return new Draft.DraftDeed.Call(seat(from, over), to.delegation(), over.id(), says);
        }

        private @Nullable Channel line(String mode, String from, String to) {
            String named = mode.contains(":") ? Field.plain(mode.substring(mode.indexOf(':'))) : "";
            Channel first = null;
            for (Channel channel : scenario.channels().values()) {
                if (from.equals(to) || !channel.joins(from, to)) {
                    continue;
                }
                if (Field.plain(channel.id()).equals(named) || Field.plain(channel.title().toString()).equals(named)) {
                    return channel;
                }
                first = first == null && channel.open() ? channel : first;
            }
            return first;
        }

        /// Who rings for a delegation: its desk for this line.
        private Address seat(Address from, Channel over) {
            Delegation delegation = scenario.delegations().get(from.delegation());
            if (from.isSeat() || delegation == null) {
                return from;
            }
            Contact desk = over.role() == null ? null : delegation.contacts().get(over.role());
            return desk != null ? desk.seat() : delegation.seats().firstEntry().getValue().address();
        }

        // ---- the rest --------------------------------------------------------------------------------------------

        private @Nullable String objective() {
            String said = text(Field.OBJECTIVE);
            if (said.isEmpty()) {
                return null;
            }
            for (Map.Entry<String, Objective> objective : scenario.objectives().entrySet()) {
                String words = Field.plain(objective.getValue().text().toString());
                if (Field.plain(objective.getKey()).equals(Field.plain(said)) || words.equals(Field.plain(said))) {
                    return objective.getKey();
                }
            }
            List<String> ids = new ArrayList<>(scenario.objectives().keySet());
            report(Field.OBJECTIVE, Findings.quoted(said) + " is no objective of the scenario (" + String.join(", ", ids) + "); it stands in the note");
            keep("Objective", said);
            return null;
        }

        private void marking() {
            String said = text(Field.MARKING);
            if (!said.isEmpty() && !said.equals(scenario.marking()) && !markingReported) {
                markingReported = true;
                report(Field.MARKING, Findings.quoted(said) + " is not the marking of the scenario, `" + scenario.marking() + "`, which stands on all its pages");
            }
        }
    }
}
