package firebreak.client.review;

import firebreak.client.print.Exit;
import firebreak.client.print.Records;
import firebreak.client.print.Subcommand;
import firebreak.engine.replay.Replay;
import firebreak.engine.replay.Verification;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `firebreak verify FILE`.
@Command(
        name = "verify",
        description = "Decide every input of a record again, and say whether all comes out as it was recorded.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it does",
            "1:it does not: the record was changed, or breaks off",
            "2:this cannot be said: no record, or one of other rules"
        },
        footerHeading = "%nExamples:%n",
        footer = {"  firebreak verify amber-grid.firebreak"})
public final class VerifyCommand extends Subcommand {
    @Parameters(paramLabel = "FILE", description = "A record that `export`, `demo` or `try --out` wrote.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        try {
            Records.Kept kept = Records.read(file);
            Verification verification = Replay.verify(kept.scenario(), kept.played());
            return switch (verification) {
                case Verification.Agrees agrees -> {
                    out().println(agrees.told());
                    yield Exit.OK;
                }
                case Verification.Differs differs -> {
                    err().println("`" + file + "`: " + differs.told());
                    yield Exit.FINDINGS;
                }
                case Verification.OtherRules _, Verification.OtherScenario _ -> {
                    err().println("`" + file + "`: " + verification.told());
                    yield Exit.UNUSABLE;
                }
            };
        } catch (Records.Unusable e) {
            err().println(e.getMessage());
            return e.changed() ? Exit.FINDINGS : Exit.UNUSABLE;
        }
    }
}
