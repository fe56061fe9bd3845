package firebreak.client.sheet;

import firebreak.client.print.Counted;
import firebreak.client.print.Exit;
import firebreak.client.print.Records;
import firebreak.client.print.Scenarios;
import firebreak.client.print.SchemaFile;
import firebreak.client.print.Subcommand;
import firebreak.engine.diagnostic.Renderer;
import firebreak.engine.scenario.Loaded;
import firebreak.engine.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `firebreak msel import FILE --into FOLDER`.
@Command(
        name = "import",
        description = "Bring an event list from a spreadsheet into a scenario. Every row that is not understood is named with its row and column;"
                + " the rest becomes entries.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all was understood", "1:something was not, and has been named", "2:nothing was written: the sheet or the folder cannot be used"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  firebreak msel import events.xlsx --into my-crisis",
            "  firebreak msel import events.csv --into my-crisis --map title=Headline,to=Audience",
            "  firebreak msel import events.csv --into my-crisis --no-header --columns hseep",
            "  firebreak msel import events.xlsx --into my-crisis --who \"Ministry of Energy=ILV.minister\"",
            "",
            "Times: `D1 07:40`, `D+1 H+2`, `H+02:30`, `2031-05-05 07:40`, `07:40`, or a cell with a date.",
            "Formulas count with the value that they last had; macros are never read."
        })
final class ImportCommand extends Subcommand {
    @Parameters(paramLabel = "FILE", description = "A sheet that ends in .csv, .xlsx or .json (a flat list).")
    private Path file = Path.of("");

    @Option(names = "--into", paramLabel = "FOLDER", required = true,
            description = "The scenario: a new folder is begun with a template; an existing one gets one more file. Nothing is written over.")
    private Path folder = Path.of("");

    @Option(names = "--map", paramLabel = "FIELD=HEADING", split = ",",
            description = "Which column says what, by heading or letter, such as title=Headline,time=C. Fields: id, day, time, type, mode, from,"
                    + " to, title, message, expected, objective, assumptions, measure, notes, tlp, marking.")
    private List<String> mapped = List.of();

    @Option(names = "--columns", paramLabel = "hseep|mitre|conducttr|auto", defaultValue = "auto",
            description = "The template that the sheet follows (default: ${DEFAULT-VALUE}, by its headings).")
    private String columns = "auto";

    @Option(names = "--sheet", paramLabel = "NAME", description = "The sheet of a workbook; without it the first.")
    private @Nullable String sheet;

    @Option(names = "--no-header", description = "The first row is an event already.")
    private boolean headless;

    @Option(names = "--dates", paramLabel = "day-first|month-first", description = "What 03/04/2031 means; it is never guessed.")
    private String dates = "";

    @Option(names = "--who", paramLabel = "NAME=SEAT", description = "Who is meant by a name in the sheet; can be given several times.")
    private List<String> who = List.of();

    @Override
    public Integer call() {
        try {
            ColumnMap.Told told = told();
            SequencedMap<String, String> meant = pairs("--who", who);
            SheetReader.Read read = SheetReader.read(file, sheet);
            return bring(Importing.of(read, told, folder), read, meant);
        } catch (UnusableSheet e) {
            err().println(file + ": " + e.getMessage() + ".");
            return Exit.UNUSABLE;
        } catch (IOException e) {
            err().println("cannot write to `" + folder + "`: " + Records.reason(e));
            return Exit.UNUSABLE;
        }
    }

    private ColumnMap.Told told() {
        ColumnSet set = ColumnSet.named(columns);
        if (set == null && !columns.equals("auto")) {
            throw misused("--columns is `" + columns + "`, must be " + String.join(", ", ColumnSet.words()) + " or auto");
        }
        SheetTime.Dates order = switch (dates) {
            case "" -> SheetTime.Dates.UNSAID;
            case "day-first" -> SheetTime.Dates.DAY_FIRST;
            case "month-first" -> SheetTime.Dates.MONTH_FIRST;
            default -> throw misused("--dates is `" + dates + "`, must be day-first or month-first");
        };
        return new ColumnMap.Told(set, pairs("--map", mapped), headless, order);
    }

    private SequencedMap<String, String> pairs(String option, List<String> given) {
        SequencedMap<String, String> pairs = new LinkedHashMap<>();
        for (String pair : given) {
            int equals = option.equals("--who") ? pair.lastIndexOf('=') : pair.indexOf('=');
            if (equals < 1 || equals == pair.length() - 1) {
                throw misused(option + " is `" + pair + "`, must be a name, `=` and what it means");
            }
            pairs.put(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
        }
        return pairs;
    }

    private int bring(Importing importing, SheetReader.Read read, SequencedMap<String, String> meant) throws IOException, UnusableSheet {
        if (!importing.isNew() && importing.scenario().isEmpty()) {
            return notPlayable(importing.loaded());
        }
        Scenario scenario = importing.scenario().orElseThrow();
        Names names = new Names(scenario);
        meant.forEach((name, seat) -> {
            if (!names.said(name, seat)) {
                throw misused("--who says that \"" + name + "\" is `" + seat + "`, which is nobody in this scenario; it has " + names.examples());
            }
        });
        Importing.Brought brought = importing.bring(names);
        brought.findings().all().forEach(out()::println);
        if (brought.entries() == 0) {
            err().println(file + ": no row of it could be understood as an event; nothing is written.");
            return Exit.UNUSABLE;
        }
        Loaded after = brought.loaded();
        if (after.scenario().isEmpty()) {
            err().println(Renderer.render(after.diagnostics()));
            err().println("With these entries the scenario could not be played, so nothing is written.");
            return Exit.UNUSABLE;
        }
        write(brought.files());
        told(importing, read, brought);
        return brought.findings().all().isEmpty() ? Exit.OK : Exit.FINDINGS;
    }

    private int notPlayable(Loaded loaded) {
        err().println(Renderer.render(loaded.diagnostics()));
        err().println(folder + " is no scenario that can be played; mend it first, or give a folder that does not exist yet.");
        return Exit.UNUSABLE;
    }

    private void write(Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> each : files.entrySet()) {
            Path to = folder.resolve(each.getKey());
            Files.createDirectories(to.toAbsolutePath().getParent());
            Files.write(to, each.getValue(), StandardOpenOption.CREATE_NEW);
        }
        Path schema = folder.resolve(SchemaFile.NAME);
        if (!Files.exists(schema)) {
            Files.writeString(schema, SchemaFile.content());
        }
    }

    private void told(Importing importing, SheetReader.Read read, Importing.Brought brought) {
        if (!brought.findings().all().isEmpty()) {
            out().println();
        }
        brought.findings().nobodies().forEach((name, rows) -> out().println("Nobody here is called " + Findings.quoted(name) + " (" + Counted.of(rows, "row")
                + "): say who it is with --who \"" + name.replace('\n', ' ') + "=" + importing.somebody() + "\", or mend the entries."));
        if (!read.otherSheets().isEmpty()) {
            out().println("Not read: " + String.join(", ", read.otherSheets().stream().map(name -> "the sheet `" + name + "`").toList())
                    + "; `--sheet NAME` reads another.");
        }
        if (brought.passedOver() > 0) {
            out().println(Counted.of(brought.passedOver(), "row") + " above the headings: passed over.");
        }
        List<String> lists = brought.lists();
        out().println(Counted.of(brought.rows(), "row") + ": " + Counted.of(brought.entries(), "entry") + " in "
                + String.join(", ", lists.stream().map(list -> folder.resolve(list).toString()).toList())
                + (brought.released() == 0 ? "" : ", of which the facilitator releases " + brought.released()) + "; "
                + (brought.findings().all().isEmpty() ? "all understood." : Counted.of(brought.findings().all().size(), "thing") + " not understood."));
        Loaded after = brought.loaded();
        if (importing.isNew()) {
            out().println(folder + " is new: its states, incident and endings are a template's. Begin with " + folder.resolve("scenario.yaml") + ".");
        }
        out().println("firebreak check " + folder + ": " + Scenarios.counts(after.diagnostics()) + ".");
        out().flush();
    }
}
