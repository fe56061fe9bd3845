package firebreak.client.sheet;

import firebreak.client.print.Counted;
import firebreak.client.print.Exit;
import firebreak.client.print.Records;
import firebreak.client.print.Scenarios;
import firebreak.client.print.Subcommand;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `firebreak msel export SCENARIO`.
@Command(
        name = "export",
        description = "Write the event list of a scenario as a spreadsheet, with the exercise marking in every row. It holds the truth: it is for"
                + " those who run the exercise, never for players.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the sheet is written", "2:it is not"},
        footerHeading = "%nExamples:%n",
        footer = {"  firebreak msel export amber-grid --out amber-grid.xlsx", "  firebreak msel export my-crisis --columns conducttr --out events.csv"})
final class ExportCommand extends Subcommand {
    @Parameters(paramLabel = "SCENARIO", description = "A folder, or the name of a scenario that ships with Firebreak.")
    private String scenario = "";

    @Option(names = "--columns", paramLabel = "hseep|mitre|conducttr", defaultValue = "hseep",
            description = "The template to follow (default: ${DEFAULT-VALUE}).")
    private String columns = "hseep";

    @Option(names = "--out", paramLabel = "FILE", description = "A file that ends in .csv, .xlsx or .json; without it CSV goes to the screen.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        ColumnSet set = ColumnSet.named(columns);
        if (set == null) {
            throw misused("--columns is `" + columns + "`, must be " + String.join(", ", ColumnSet.words()));
        }
        String ending = ending();
        if (!List.of("csv", "xlsx", "json").contains(ending)) {
            throw misused("--out is `" + out + "`, must end in .csv, .xlsx or .json");
        }
        Scenarios.Found found = Scenarios.playable(scenario, err());
        if (found == null) {
            return Exit.UNUSABLE;
        }
        List<EventRow> events = Exporting.rows(found.scenario());
        SheetWriter sheet = SheetWriter.of(events, set, found.scenario().marking());
        if (out == null) {
            out().print(sheet.csv());
            out().flush();
        } else if (!written(sheet, ending, out)) {
            return Exit.UNUSABLE;
        } else {
            out().println(out + ": " + Counted.of(events.size(), "row") + " of " + found.scenario().title() + ", marked " + found.scenario().marking()
                    + ". It holds the truth: not for players.");
        }
        List<String> left = SheetWriter.leftOut(events, set);
        if (!left.isEmpty()) {
            err().println("The columns of " + set.word() + " have no place for " + String.join(", ", left) + "; those are left out.");
        }
        return Exit.OK;
    }

    private String ending() {
        if (out == null) {
            return "csv";
        }
        String name = String.valueOf(out.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private boolean written(SheetWriter sheet, String ending, Path to) {
        try (OutputStream stream = Files.newOutputStream(to, StandardOpenOption.CREATE_NEW)) {
            switch (ending) {
                case "xlsx" -> sheet.xlsx(stream);
                case "json" -> stream.write(SheetWriter.bytes(sheet.json(), false));
                default -> stream.write(SheetWriter.bytes(sheet.csv(), true));
            }
            return true;
        } catch (FileAlreadyExistsException _) {
            err().println("`" + to + "` is there already, and is not written over; give another name");
        } catch (IOException e) {
            err().println("cannot write `" + to + "`: " + Records.reason(e));
        }
        return false;
    }
}
