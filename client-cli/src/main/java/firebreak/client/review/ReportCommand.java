package firebreak.client.review;

import firebreak.client.print.Exit;
import firebreak.client.print.Records;
import firebreak.client.print.Reports;
import firebreak.client.print.Subcommand;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `firebreak report FILE --for facilitator --out DIR`.
@Command(
        name = "report",
        description = "Write what happened and why: one page to open in a browser, and tables for a spreadsheet.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the files are written", "1:the record was changed, or breaks off", "2:no record, or nowhere to write"},
        footerHeading = "%nExamples:%n",
        footer = {"  firebreak report amber-grid-1.firebreak --for facilitator --out report"})
public final class ReportCommand extends Subcommand {
    @Parameters(paramLabel = "FILE", description = "A record that `export`, `demo` or `try --out` wrote.")
    private Path file = Path.of("");

    @Option(
            names = "--for",
            paramLabel = "facilitator",
            defaultValue = "facilitator",
            description = "Who reads it; it tells the facilitator everything, the truth included (default: ${DEFAULT-VALUE}).")
    private String reader = "";

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder to write to; created if need be.")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        if (!reader.equals("facilitator")) {
            throw misused("--for is `" + reader + "`; there are reports for: facilitator");
        }
        try {
            Records.Kept kept = Records.read(file);
            out().println(Reports.write(kept.scenario(), kept.played(), out));
            return Exit.OK;
        } catch (Records.Unusable e) {
            err().println(e.getMessage());
            return e.changed() ? Exit.FINDINGS : Exit.UNUSABLE;
        } catch (IOException e) {
            err().println(e.getMessage());
            return Exit.UNUSABLE;
        }
    }
}
