package firebreak.client.author;

import firebreak.client.print.Counted;
import firebreak.client.print.Exit;
import firebreak.client.print.Records;
import firebreak.client.print.Scenarios;
import firebreak.client.print.Subcommand;
import firebreak.engine.bot.Telephone;
import firebreak.engine.bot.Temper;
import firebreak.engine.diagnostic.Code;
import firebreak.engine.diagnostic.Diagnostic;
import firebreak.engine.play.BotPlay;
import firebreak.engine.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `firebreak rehearse SCENARIO --runs N`.
@Command(
        name = "rehearse",
        description = "Let bots play a scenario many times, and count how it goes.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every exercise came to its end", "1:one did not, the scenario has a fault, or --fail-on found something", "2:the scenario cannot be used, or the page cannot be written"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  firebreak rehearse amber-grid --runs 300",
            "  firebreak rehearse my-crisis --runs 500 --fail-on dead,unfair",
            "  firebreak rehearse my-crisis --runs 500 --page rehearsal.html --compare-measures",
            "  firebreak rehearse amber-grid --runs 1000 --compare-calls",
            "  firebreak rehearse amber-grid --runs 500 --compare-doctrine BOR=partner",
            "  firebreak rehearse amber-grid --doctrine BOR=never-attribute",
            "  firebreak rehearse amber-grid --runs 1000 --strategies --against attentive",
            "",
            "Run n has the seed S + n - 1, so `firebreak try SCENARIO --seed ...` shows",
            "any of them. The counts are the same whatever the number of threads; the",
            "speed goes to standard error."
        })
public final class RehearseCommand extends Subcommand {
    private static final int MOST_RUNS = 1_000_000;

    /// What a rehearsal can be made to fail on.
    private static final SequencedMap<String, Code> FAILURES = new LinkedHashMap<>();

    static {
        FAILURES.put("dead", Code.W015);
        FAILURES.put("unfair", Code.W016);
        FAILURES.put("rare", Code.A004);
    }

    private final boolean terminal;

    /// @param terminal whether a person looks on who wants to see how far it has come
    public RehearseCommand(boolean terminal) {
        this.terminal = terminal;
    }

    @Parameters(paramLabel = "SCENARIO", description = "A folder, or the name of a scenario that ships with Firebreak.")
    private String scenario = "";

    @Option(names = "--runs", paramLabel = "N", defaultValue = "100", description = "How many exercises (default: ${DEFAULT-VALUE}).")
    private int runs;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "Of the first (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--threads", paramLabel = "T", description = "Default: as many as there are cores.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--calls",
            paramLabel = "all|as-played|none",
            defaultValue = "as-played",
            description = "Have every call answered at once, or none at all (default: ${DEFAULT-VALUE}).")
    private String calls = "as-played";

    @Option(names = "--compare-calls", description = "Play each seed three times - all calls answered, as played, none - and compare the peaks.")
    private boolean compareCalls;

    @Option(names = "--compare-measures", description = "Play each seed twice - with measures, and with nobody offering or accepting any - and compare.")
    private boolean compareMeasures;

    @Option(
            names = "--compare-doctrine",
            paramLabel = "BOR=WHAT",
            description = "Play each seed twice - with that delegation's own doctrine, and with this doctrine or habit - and compare. May be given for several.")
    private List<String> compareDoctrines = List.of();

    @Option(
            names = "--page",
            paramLabel = "FILE.html",
            description = "Write all of it, with charts, on one page that needs no other file; with what is compared.")
    private @Nullable Path page;

    @Option(
            names = "--doctrine",
            paramLabel = "BOR=WHAT",
            description = "Let a delegation play by another doctrine of the library, or by a habit: silent, random-legal, cooperate,"
                    + " never-attribute, attribute-at-once, call-everybody, every-measure, wander. May be given for several.")
    private List<String> doctrines = List.of();

    @Option(
            names = "--strategies",
            description = "For each delegation, play each habit against the others' doctrines, and compare interests and stability.")
    private boolean strategies;

    @Option(
            names = "--against",
            paramLabel = "WHAT",
            description = "With --strategies: the doctrine or habit that they are compared with (default: each delegation's own).")
    private @Nullable String against;

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            split = ",",
            description = "Exit with 1 if something never happened (dead), an expected action was hardly ever done (unfair), or something"
                    + " hardly ever happened (rare). What a comment such as `# allow W015: why` lets stand does not count.")
    private List<String> failOn = List.of();

    @Override
    public Integer call() {
        for (String word : failOn) {
            if (!FAILURES.containsKey(word)) {
                throw misused("--fail-on is `" + word + "`, must be of " + String.join(", ", FAILURES.keySet()));
            }
        }
        if (!failOn.isEmpty() && page == null && (compares() || strategies)) {
            throw misused("--fail-on looks at one way to play; leave --compare-... and --strategies out");
        }
        if (page != null && !page.toString().endsWith(".html")) {
            throw misused("--page is `" + page + "`, must be a file that ends in .html, so that nothing else is written over");
        }
        if (strategies && (page != null || compares())) {
            throw misused("--strategies is a table of its own; leave --page and --compare-... out");
        }
        if (!List.of("all", "as-played", "none").contains(calls)) {
            throw misused("--calls is `" + calls + "`, must be `all`, `as-played` or `none`");
        }
        if (compareCalls && !calls.equals("as-played")) {
            throw misused("--compare-calls plays all three; leave --calls out");
        }
        if (runs < 1 || runs > MOST_RUNS) {
            throw misused("--runs is " + runs + ", must be 1.." + MOST_RUNS);
        }
        if (threads < 1 || threads > 1024) {
            throw misused("--threads is " + threads + ", must be 1..1024");
        }
        Scenarios.Found found = Scenarios.playable(scenario, err());
        return found == null || (page != null && !writable(page)) ? Exit.UNUSABLE : rehearse(found);
    }

    private int rehearse(Scenarios.Found found) {
        Scenario sound = found.scenario();
        SequencedMap<String, Temper> tempers = new LinkedHashMap<>(BotPlay.tempers(sound));
        for (String wish : doctrines) {
            try {
                Doctrines.apply(wish, sound, tempers);
            } catch (IllegalArgumentException e) {
                throw misused("--doctrine: " + e.getMessage());
            }
        }
        if (against != null) {
            try {
                Doctrines.apply(sound.delegations().firstEntry().getKey() + "=" + against, sound, new LinkedHashMap<>(tempers));
            } catch (IllegalArgumentException e) {
                throw misused("--against: " + e.getMessage());
            }
        }
        Comparisons comparisons = new Comparisons(found, tempers, compareCalls, compareMeasures, compareDoctrines, out());
        try {
            comparisons.check();
        } catch (IllegalArgumentException e) {
            throw misused("--compare-doctrine: " + e.getMessage());
        }
        Progress progress = terminal ? Progress.on(err(), System::nanoTime) : Progress.NONE;
        Rehearsals rehearsals = new Rehearsals(sound, seed, runs, threads, err()).showing(progress);
        long began = System.nanoTime();
        boolean sane;
        try {
            sane = strategies
                    ? new StrategyTable(rehearsals, tempers, against, out()).print()
                    : (compares() && page == null)
                            ? comparisons.print(rehearsals)
                            : count(found, rehearsals, CallComparison.with(tempers, telephone()), comparisons);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Exit.FINDINGS;
        }
        double seconds = Math.max(1, System.nanoTime() - began) / 1e9;
        out().flush();
        err().println(speed(rehearsals.played(), seconds));
        return sane && rehearsals.broken() == 0 ? Exit.OK : Exit.FINDINGS;
    }

    private boolean compares() {
        return compareCalls || compareMeasures || !compareDoctrines.isEmpty();
    }

    /// Whether the page can be written, before anybody has waited for it. A page that is there keeps what it says.
    private boolean writable(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null && !Files.isDirectory(parent)) {
            return unwritable(file, "there is no folder `" + parent + "`");
        }
        try {
            boolean there = Files.exists(file);
            Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND).close();
            if (!there) {
                Files.delete(file);
            }
            return true;
        } catch (IOException e) {
            return unwritable(file, Records.reason(e));
        }
    }

    private boolean unwritable(Path file, String why) {
        err().println("cannot write `" + file + "`: " + why + "; nothing was played");
        return false;
    }

    /// @return whether it could be written
    private boolean written(Path file, RehearsalPage sheet) {
        try {
            Files.writeString(file, sheet.write());
            err().println("The page is in " + file + ".");
            return true;
        } catch (IOException e) {
            err().println("cannot write `" + file + "`: " + Records.reason(e));
            return false;
        }
    }

    private Telephone telephone() {
        return switch (calls) {
            case "all" -> Telephone.ALWAYS_ANSWERED;
            case "none" -> Telephone.NEVER_ANSWERED;
            default -> Telephone.AS_PLAYED;
        };
    }

    /// @return whether the scenario has shown no fault
    private boolean count(
            Scenarios.Found found, Rehearsals rehearsals, SequencedMap<String, Temper> tempers, Comparisons comparisons)
            throws InterruptedException {
        List<Rehearsal.Figures> all = rehearsals.play(tempers).stream().filter(Objects::nonNull).toList();
        out().println(found.scenario().title() + ": " + Counted.of(all.size(), "exercise") + " of bots, seeds " + seed + " to "
                + (seed + runs - 1) + told());
        if (all.isEmpty()) {
            return false;
        }
        List<Rehearsal.Figures> wandered = rehearsals.wander(tempers).stream().filter(Objects::nonNull).toList();
        out().println(Counted.of(wandered.size(), "exercise") + " more of bots that wander, seeds " + seed + " to "
                + (seed + rehearsals.wanderings() - 1) + ": as people do, they answer, decline, order, call and keep silent now and then"
                + " otherwise than by doctrine, and do what letters ask for. They show what can happen, not how often; all figures without"
                + " a column of their own are by doctrine.");
        RehearsalTable table = new RehearsalTable(found, all, wandered, out());
        table.print();
        boolean fine = table.sound() && kept(table.findings());
        if (page == null) {
            return fine;
        }
        if (compares()) {
            out().println();
            fine &= comparisons.print(rehearsals);
        }
        RehearsalPage.Played played = new RehearsalPage.Played(seed, runs, told(), tempers, all, wandered);
        return written(page, new RehearsalPage(found, played, comparisons.all())) && fine;
    }

    /// @return whether nothing was found that the rehearsal is to fail on
    private boolean kept(List<Diagnostic> findings) {
        List<String> failures = new ArrayList<>();
        FAILURES.forEach((word, code) -> {
            long count = findings.stream().filter(finding -> finding.code() == code).count();
            if (failOn.contains(word) && count > 0) {
                failures.add(count + " " + word);
            }
        });
        if (!failures.isEmpty()) {
            err().println("failed on: " + String.join(", ", failures));
        }
        return failures.isEmpty();
    }

    private String told() {
        return switch (calls) {
            case "all" -> ", all calls answered";
            case "none" -> ", no call answered";
            default -> "";
        };
    }

    private String speed(int exercises, double seconds) {
        long perSecond = Math.round(exercises / seconds);
        return exercises + " exercises in " + Math.round(seconds * 10) / 10.0 + " s: " + perSecond + " a second, with "
                + Counted.of(threads, "thread") + " on " + Counted.of(Runtime.getRuntime().availableProcessors(), "core")
                + " (Java " + Runtime.version() + ", " + System.getProperty("os.name") + " " + System.getProperty("os.arch")
                + ", heap of at most " + Runtime.getRuntime().maxMemory() / (1 << 20) + " MB)";
    }
}
