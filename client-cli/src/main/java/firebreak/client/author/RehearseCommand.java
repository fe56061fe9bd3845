package firebreak.client.author;

import firebreak.client.print.Counted;
import firebreak.client.print.Exit;
import firebreak.client.print.Scenarios;
import firebreak.client.print.Subcommand;
import firebreak.engine.bot.Telephone;
import firebreak.engine.bot.Temper;
import firebreak.engine.exercise.Score;
import firebreak.engine.play.BotPlay;
import firebreak.engine.scenario.Ending;
import firebreak.engine.scenario.Entry;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.ScenarioBundle;
import firebreak.engine.scenario.Stake;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `firebreak rehearse SCENARIO --runs N`.
@Command(
        name = "rehearse",
        description = "Let bots play a scenario many times, and count how it goes.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every exercise came to its end", "1:one did not, or the scenario has a fault", "2:the scenario cannot be used"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  firebreak rehearse amber-grid --runs 300",
            "  firebreak rehearse amber-grid --runs 1000 --compare-calls",
            "  firebreak rehearse amber-grid --doctrine BOR=never-attribute",
            "  firebreak rehearse amber-grid --runs 1000 --strategies --against attentive",
            "",
            "Run n has the seed S + n - 1, so `firebreak try SCENARIO --seed ...` shows",
            "any of them. The counts are the same whatever the number of threads; the",
            "speed goes to standard error."
        })
public final class RehearseCommand extends Subcommand {
    private static final int MOST_RUNS = 1_000_000;
    private static final int BAR = 40;

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

    @Option(
            names = "--doctrine",
            paramLabel = "BOR=WHAT",
            description = "Let a delegation play by another doctrine of the library, or by a habit: silent, random-legal, cooperate,"
                    + " never-attribute, attribute-at-once, call-everybody, every-measure. May be given for several.")
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

    @Override
    public Integer call() {
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
        return found == null ? Exit.UNUSABLE : rehearse(found.scenario(), found.files());
    }

    private int rehearse(Scenario sound, ScenarioBundle files) {
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
        Rehearsals rehearsals = new Rehearsals(sound, seed, runs, threads, err());
        long began = System.nanoTime();
        boolean sane;
        try {
            sane = compareCalls
                    ? new CallComparison(rehearsals, tempers, files, out()).print()
                    : strategies ? new StrategyTable(rehearsals, tempers, against, out()).print() : count(sound, rehearsals, CallComparison.with(tempers, telephone()));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Exit.FINDINGS;
        }
        double seconds = Math.max(1, System.nanoTime() - began) / 1e9;
        out().flush();
        err().println(speed(rehearsals.played(), seconds));
        return sane && rehearsals.broken() == 0 ? Exit.OK : Exit.FINDINGS;
    }

    private Telephone telephone() {
        return switch (calls) {
            case "all" -> Telephone.ALWAYS_ANSWERED;
            case "none" -> Telephone.NEVER_ANSWERED;
            default -> Telephone.AS_PLAYED;
        };
    }

    /// @return whether the scenario has shown no fault
    private boolean count(Scenario sound, Rehearsals rehearsals, SequencedMap<String, Temper> tempers) throws InterruptedException {
        List<Rehearsal.Figures> all = rehearsals.play(tempers).stream().filter(Objects::nonNull).toList();
        SortedMap<String, Integer> sums = new TreeMap<>();
        all.forEach(figures -> figures.counts().forEach((what, count) -> sums.merge(what, count, Integer::sum)));
        out().println(sound.title() + ": " + Counted.of(all.size(), "exercise") + " of bots, seeds " + seed + " to "
                + (seed + runs - 1) + told());
        if (!all.isEmpty()) {
            print(sound, all, sums);
        }
        return !sums.containsKey("fault of the scenario");
    }

    private String told() {
        return switch (calls) {
            case "all" -> ", all calls answered";
            case "none" -> ", no call answered";
            default -> "";
        };
    }

    private void print(Scenario sound, List<Rehearsal.Figures> all, SortedMap<String, Integer> sums) {
        section("Endings");
        for (Ending ending : sound.endings()) {
            int count = sums.getOrDefault("ending " + ending.id(), 0);
            row(ending.id(), count, share(count, all.size()), ending.title().toString());
        }
        if (!sound.objectives().isEmpty()) {
            section("Objectives met");
            sound.objectives().forEach((id, objective) -> {
                int count = sums.getOrDefault("objective " + id + " met", 0);
                row(id, count, share(count, all.size()), objective.text().toString());
            });
        }
        section("Interests and stability (mean)");
        for (String delegation : sound.delegations().keySet()) {
            long interests = 0;
            long stability = 0;
            for (Rehearsal.Figures figures : all) {
                for (Score score : figures.scores()) {
                    interests += score.delegation().equals(delegation) ? score.interests() : 0;
                    stability += score.delegation().equals(delegation) ? score.stability() : 0;
                }
            }
            row(delegation, Math.toIntExact(Math.round((double) interests / all.size())), perRun(Math.toIntExact(stability), all.size()), "");
        }
        stakes(sound, all);
        section("Calls, and what else people do (per exercise)");
        sums.forEach((what, count) -> {
            if (!what.startsWith("ending ") && !what.startsWith("entry ") && !what.startsWith("objective ")) {
                row(what, count, perRun(count, all.size()), "");
            }
        });
        section("Peak tension of any pair");
        peaks(all);
        section("Entries that fired");
        for (Entry entry : sound.msel().values()) {
            int count = sums.getOrDefault("entry " + entry.id(), 0);
            row(entry.id(), count, share(count, all.size()), entry.title() == null ? "" : entry.title().toString());
        }
        out().flush();
    }

    /// How often each delegation reached its goals and crossed its red lines.
    private void stakes(Scenario sound, List<Rehearsal.Figures> all) {
        sound.delegations().forEach((id, delegation) -> {
            if (delegation.stakes().isEmpty()) {
                return;
            }
            section("Goals reached and red lines crossed by " + id);
            ScoreSample sample = ScoreSample.of(new ArrayList<>(all), id);
            for (int i = 0; i < delegation.stakes().size(); i++) {
                Stake stake = delegation.stakes().get(i);
                int count = Math.toIntExact(Math.round(sample.share(i) * all.size()));
                row((stake.points() > 0 ? "+" : "") + stake.points(), count, share(count, all.size()), stake.text().toString());
            }
        });
    }

    private void peaks(List<Rehearsal.Figures> all) {
        int[] peaks = all.stream().mapToInt(Rehearsal.Figures::peakTension).sorted().toArray();
        out().println("  least " + peaks[0] + ", quarter " + at(peaks, 25) + ", half " + at(peaks, 50) + ", three quarters "
                + at(peaks, 75) + ", nineteen in twenty " + at(peaks, 95) + ", most " + peaks[peaks.length - 1]);
        int[] buckets = new int[10];
        for (int peak : peaks) {
            buckets[Math.min(9, peak / 100)]++;
        }
        int most = Math.max(1, Arrays.stream(buckets).max().orElse(1));
        for (int i = 0; i < buckets.length; i++) {
            if (buckets[i] > 0) {
                row(i * 100 + "..", buckets[i], share(buckets[i], all.size()), "█".repeat(Math.max(1, buckets[i] * BAR / most)));
            }
        }
        int[] rungs = new int[10];
        all.forEach(figures -> rungs[figures.peakRung()]++);
        section("Highest rung of any pair");
        for (int i = 0; i < rungs.length; i++) {
            if (rungs[i] > 0) {
                row("rung " + i, rungs[i], share(rungs[i], all.size()), "█".repeat(Math.max(1, rungs[i] * BAR / all.size())));
            }
        }
    }

    /// The value under or at which so many percent lie.
    private static int at(int[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private void section(String title) {
        out().println();
        out().println(title);
    }

    private void row(String what, int count, String share, String text) {
        String line = "  " + what + " ".repeat(Math.max(1, 24 - what.length())) + right(Integer.toString(count), 8) + right(share, 9)
                + "  " + text;
        out().println(line.stripTrailing());
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    private static String share(int count, int of) {
        long tenths = (count * 1000L + of / 2) / of;
        return tenths / 10 + "." + tenths % 10 + " %";
    }

    private static String perRun(int count, int of) {
        long hundredths = (count * 100L + of / 2) / of;
        return hundredths / 100 + "." + (hundredths % 100 < 10 ? "0" : "") + hundredths % 100;
    }

    private String speed(int exercises, double seconds) {
        long perSecond = Math.round(exercises / seconds);
        return exercises + " exercises in " + Math.round(seconds * 10) / 10.0 + " s: " + perSecond + " a second, with "
                + Counted.of(threads, "thread") + " on " + Counted.of(Runtime.getRuntime().availableProcessors(), "core")
                + " (Java " + Runtime.version() + ", " + System.getProperty("os.name") + " " + System.getProperty("os.arch")
                + ", heap of at most " + Runtime.getRuntime().maxMemory() / (1 << 20) + " MB)";
    }
}
