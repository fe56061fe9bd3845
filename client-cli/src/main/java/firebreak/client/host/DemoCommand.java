package firebreak.client.host;

import firebreak.client.print.Counted;
import firebreak.client.print.Exit;
import firebreak.client.print.Ink;
import firebreak.client.print.Records;
import firebreak.client.print.Reports;
import firebreak.client.print.Scenarios;
import firebreak.client.print.Story;
import firebreak.client.print.Subcommand;
import firebreak.engine.exercise.Setup;
import firebreak.engine.record.ExerciseRecord;
import firebreak.engine.replay.Replay;
import firebreak.engine.replay.Verification;
import firebreak.engine.review.Review;
import firebreak.engine.review.TurnStory;
import firebreak.engine.scenario.Scenario;
import firebreak.protocol.client.Connector;
import firebreak.server.log.ExerciseId;
import firebreak.server.log.LogException;
import firebreak.server.net.Host;
import firebreak.server.net.HostException;
import firebreak.server.net.HostOptions;
import firebreak.server.net.HostedExercise;
import firebreak.server.table.Archive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `firebreak demo`.
@Command(
        name = "demo",
        description = "See a whole exercise: a server on this machine, a bot at every seat behind a client of its own, Amber Grid"
                + " from the first call to the end.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:it was played, and its record decides again to the same hash", "1:the record does not", "2:it could not be played"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  firebreak demo",
            "  firebreak demo --seed 8",
            "",
            "The same seed gives the same exercise and the same hash, on any machine; another seed another one."
        })
public final class DemoCommand extends Subcommand {
    private static final String SCENARIO = "amber-grid";
    private static final ExerciseId EXERCISE = new ExerciseId("amber-grid-demo");

    /// Read by the log's configuration when the server first writes to it.

    private final Ink ink;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "7", description = "For the dice (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--data", paramLabel = "DIR", description = "An empty or new folder for all that is kept; by default a temporary one.")
    private @Nullable Path data;

    public DemoCommand(Ink ink) {
        this.ink = ink;
    }

    @Override
    public Integer call() throws IOException {
        QuietServer.keep();
        Scenarios.Found found = Scenarios.playable(SCENARIO, err());
        if (found == null) {
            return Exit.UNUSABLE;
        }
        try {
            Path folder = data == null ? Files.createTempDirectory("firebreak-demo-") : data;
            Telling telling = new Telling(new Story(out(), ink), found.scenario(), folder.resolve("data"));
            play(found, telling);
            return finish(telling, folder);
        } catch (LogException | HostException | DemoException e) {
            err().println(e.getMessage());
            return Exit.UNUSABLE;
        } catch (IOException e) {
            err().println(e.getMessage() == null ? "the demo cannot write its files" : e.getMessage());
            return Exit.UNUSABLE;
        }
    }

    private void play(Scenarios.Found found, Telling telling) {
        try (Host host = Host.open(HostOptions.rehearsal(telling.data));
                Connector connector = Connector.open()) {
            if (host.exercises().contains(EXERCISE)) {
                throw new DemoException("`" + telling.data + "` holds a demo already: give another folder with --data");
            }
            HostedExercise exercise =
                    host.begin(EXERCISE, found.scenario(), found.files(), new Setup(seed, false, true));
            try (LockStep table = new LockStep(exercise, found.scenario(), seed, connector)) {
                err().println("A server on 127.0.0.1:" + host.port() + ", and " + Counted.of(table.clients(), "client")
                        + " connected to it over TLS, each with its own invitation.");
                err().flush();
                table.play(() -> telling.overTurns(1));
            }
        }
    }

    private int finish(Telling telling, Path folder) throws IOException {
        ExerciseRecord played = telling.overTurns(0);
        Review review = Review.of(telling.scenario, played);
        telling.story.ending(review);
        Path record = folder.resolve(EXERCISE + ".firebreak");
        Records.write(played, record);
        out().println();
        out().println("  record      " + record);
        out().println("  report      " + Reports.write(telling.scenario, played, folder.resolve("report")));
        Verification verification = Replay.verify(telling.scenario, played);
        out().println(verification.told());
        out().flush();
        return verification instanceof Verification.Agrees ? Exit.OK : Exit.FINDINGS;
    }

    /// Tells the turns as they are over, from what the server has stored.
    private static final class Telling {
        private final Story story;
        private final Scenario scenario;
        private final Path data;
        private boolean titled;
        private int told;

        Telling(Story story, Scenario scenario, Path data) {
            this.story = story;
            this.scenario = scenario;
            this.data = data;
        }

        /// @param unfinished how many turns at the end are not over yet
        ExerciseRecord overTurns(int unfinished) {
            ExerciseRecord played = Archive.read(data, EXERCISE);
            Review review = Review.of(scenario, played);
            if (!titled) {
                story.title(review);
                titled = true;
            }
            for (; told < review.turns().size() - unfinished; told++) {
                TurnStory turn = review.turns().get(told);
                story.digest(review, played, turn);
            }
            return played;
        }
    }
}
