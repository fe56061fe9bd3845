package firebreak.client.author;

import firebreak.client.print.Counted;
import firebreak.client.print.Exit;
import firebreak.client.print.Scenarios;
import firebreak.client.print.Subcommand;
import firebreak.engine.bot.Temper;
import firebreak.engine.play.BotPlay;
import firebreak.engine.scenario.Ending;
import firebreak.engine.scenario.Entry;
import firebreak.engine.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
            "",
            "Run n has the seed S + n - 1, so `firebreak try SCENARIO --seed ...` shows any of them. The counts",
            "are the same whatever the number of threads; the speed goes to standard error."
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

    @Override
    public Integer call() {
        if (runs < 1 || runs > MOST_RUNS) {
            throw misused("--runs is " + runs + ", must be 1.." + MOST_RUNS);
        }
        if (threads < 1 || threads > 1024) {
            throw misused("--threads is " + threads + ", must be 1..1024");
        }
        Scenarios.Found found = Scenarios.playable(scenario, err());
        return found == null ? Exit.UNUSABLE : rehearse(found.scenario());
    }

    private int rehearse(Scenario sound) {
        SequencedMap<String, Temper> tempers = BotPlay.tempers(sound);
        List<Rehearsal.Figures> all = new ArrayList<>();
        int broken = 0;
        long began = System.nanoTime();
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            List<Future<Rehearsal.Figures>> promised = new ArrayList<>();
            for (int run = 0; run < runs; run++) {
                long its = seed + run;
                promised.add(workers.submit(() -> Rehearsal.play(sound, tempers, its)));
            }
            for (int run = 0; run < runs; run++) {
                try {
                    all.add(promised.get(run).get());
                } catch (ExecutionException e) {
                    broken++;
                    err().println("seed " + (seed + run) + ": " + e.getCause());
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Exit.FINDINGS;
        }
        double seconds = Math.max(1, System.nanoTime() - began) / 1e9;
        SortedMap<String, Integer> sums = new TreeMap<>();
        all.forEach(figures -> figures.counts().forEach((what, count) -> sums.merge(what, count, Integer::sum)));
        out().println(sound.title() + ": " + Counted.of(all.size(), "exercise") + " of bots, seeds " + seed + " to "
                + (seed + runs - 1));
        if (!all.isEmpty()) {
            print(sound, all, sums);
        }
        err().println(speed(all.size(), seconds));
        return broken > 0 || sums.containsKey("fault of the scenario") ? Exit.FINDINGS : Exit.OK;
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
