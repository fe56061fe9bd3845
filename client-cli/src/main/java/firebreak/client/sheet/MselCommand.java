package firebreak.client.sheet;

import firebreak.client.print.Subcommand;
import picocli.CommandLine.Command;

/// `firebreak msel import` and `firebreak msel export`.
@Command(
        name = "msel",
        description = "Bring an event list from a spreadsheet into a scenario, or write a scenario's as one.",
        subcommands = {ImportCommand.class, ExportCommand.class},
        footerHeading = "%nExamples:%n",
        footer = {"  firebreak msel import events.xlsx --into my-crisis", "  firebreak msel export my-crisis --out events.xlsx"})
public final class MselCommand extends Subcommand {
    @Override
    public Integer call() {
        throw misused("say `msel import` or `msel export`");
    }
}
