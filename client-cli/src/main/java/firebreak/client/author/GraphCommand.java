package firebreak.client.author;

import firebreak.client.graph.Plot;
import firebreak.client.graph.PlotSvg;
import firebreak.client.graph.PlotText;
import firebreak.client.print.Exit;
import firebreak.client.print.Records;
import firebreak.client.print.Scenarios;
import firebreak.client.print.Subcommand;
import firebreak.engine.play.BotPlay;
import firebreak.engine.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `firebreak graph SCENARIO`.
@Command(
        name = "graph",
        description = "Draw a scenario: what leads to what, who calls whom, what falls after what. It shows the truth: not for players.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:drawn", "2:the scenario cannot be used, or the file cannot be written"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  firebreak graph amber-grid --out amber-grid.svg",
            "  firebreak graph amber-grid --runs 300 --out coverage.svg",
            "  firebreak graph my-crisis --format mermaid",
            "",
            "An SVG opens in any browser and prints on A3 across. With --runs what bots",
            "never came to is red."
        })
public final class GraphCommand extends Subcommand {
    private static final int MOST_RUNS = 100_000;

    @Parameters(paramLabel = "SCENARIO", description = "A folder, or the name of a scenario that ships with Firebreak.")
    private String scenario = "";

    @Option(names = "--format", paramLabel = "svg|mermaid|dot", defaultValue = "svg", description = "Default: ${DEFAULT-VALUE}.")
    private String format = "svg";

    @Option(names = "--out", paramLabel = "FILE", description = "Where it goes; standard output otherwise.")
    private @Nullable Path out;

    @Option(names = "--runs", paramLabel = "N", defaultValue = "0", description = "Colour an SVG by how often things happen in so many rehearsals.")
    private int runs;

    @Override
    public Integer call() {
        if (!List.of("svg", "mermaid", "dot").contains(format)) {
            throw misused("--format is `" + format + "`, must be `svg`, `mermaid` or `dot`");
        }
        if (runs < 0 || runs > MOST_RUNS) {
            throw misused("--runs is " + runs + ", must be 0.." + MOST_RUNS);
        }
        if (runs > 0 && !format.equals("svg")) {
            throw misused("--runs colours an SVG; leave it out with --format " + format);
        }
        Scenarios.Found found = Scenarios.playable(scenario, err());
        if (found == null) {
            return Exit.UNUSABLE;
        }
        try {
            return write(drawn(found.scenario()));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Exit.FINDINGS;
        }
    }

    private String drawn(Scenario sound) throws InterruptedException {
        Plot plot = Plot.of(sound);
        return switch (format) {
            case "mermaid" -> PlotText.mermaid(plot);
            case "dot" -> PlotText.dot(plot);
            default -> PlotSvg.of(plot, runs == 0 ? null : shares(sound));
        };
    }

    /// In what share of the rehearsals each thing happened, permille.
    private Map<String, Integer> shares(Scenario sound) throws InterruptedException {
        Rehearsals rehearsals = new Rehearsals(sound, 1, runs, Runtime.getRuntime().availableProcessors(), err());
        List<Rehearsal.Figures> all = rehearsals.play(BotPlay.tempers(sound)).stream().filter(Objects::nonNull).toList();
        Map<String, Integer> shares = new TreeMap<>();
        all.forEach(figures -> figures.hits().forEach(hit -> shares.merge(hit, 1, Integer::sum)));
        // What happened at all, be it only to bots that wander, is never shown as 0.
        rehearsals.wander(BotPlay.tempers(sound)).stream()
                .filter(Objects::nonNull)
                .forEach(figures -> figures.hits().forEach(hit -> shares.putIfAbsent(hit, 0)));
        shares.replaceAll((_, count) -> Math.max(1, Math.toIntExact(count * 1000L / all.size())));
        return shares;
    }

    private int write(String picture) {
        if (out == null) {
            out().print(picture);
            out().flush();
            return Exit.OK;
        }
        try {
            Files.writeString(out, picture);
            err().println("The picture is in " + out + ". It shows the truth: not for players.");
            return Exit.OK;
        } catch (IOException e) {
            err().println("cannot write the picture `" + out + "`: " + Records.reason(e));
            return Exit.UNUSABLE;
        }
    }
}
