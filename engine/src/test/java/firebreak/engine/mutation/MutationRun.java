package firebreak.engine.mutation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.pitest.mutationtest.engine.MutationDetails;

/// Tries every mutant of the rules in processes of their own, and counts what the cases notice.
///
/// `mvn -Pmutation verify -DskipTests -pl engine`, with `-Dmutation.only='Relations|Numbers'` for a part and
/// `-Dmutation.every=20` for a sample. Ends with 1 if fewer than 85 % of the mutants are killed, with 2 if there is
/// nothing to try or a play does not hold as things are.
public final class MutationRun {
    private static final int AT_LEAST_PERCENT = 85;
    private static final int PATIENCE_SECONDS = 25;
    private static final int START_SECONDS = 300;

    /// What became of a mutant: the kinds of [Plays.Kind] that noticed, and what nobody noticed.
    enum Fate {
        CASE,
        TEST,
        RECORD,
        SURVIVED,
        /// No play comes through the line.
        UNSEEN
    }

    private final Path scenarios;
    private final String only;
    private final List<MutationDetails> mutants;
    /// By the mutant's number; `null` where it has not been tried. Each place is written once, by the thread that tried it.
    private final @Nullable Fate[] fates;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger tried = new AtomicInteger();
    private final AtomicInteger killed = new AtomicInteger();
    private final int every;
    private volatile String broken = "";

    private MutationRun(Path scenarios, String only, int every) {
        this.scenarios = scenarios;
        this.only = only;
        this.every = every;
        this.mutants = new Mutants(only).all();
        this.fates = new Fate[mutants.size()];
    }

    /// @param args the folder of scenarios; the folder to write to; the processes; a pattern of class names or `all`; how many
    ///             mutants stand for one that is tried
    public static void main(String[] args) throws IOException, InterruptedException {
        String only = args[3].equals("all") ? "" : args[3];
        MutationRun run = new MutationRun(Path.of(args[0]), only, Math.max(1, Integer.parseInt(args[4])));
        System.exit(run.all(Integer.parseInt(args[2]), Path.of(args[1])));
    }

    private int all(int processes, Path folder) throws IOException, InterruptedException {
        System.out.println(mutants.size() + " mutants, one in " + every + " is tried, in " + processes + " processes.");
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < processes; i++) {
            threads.add(Thread.ofPlatform().start(this::work));
        }
        for (Thread thread : threads) {
            while (!thread.join(Duration.ofSeconds(30))) {
                Files.createDirectories(folder);
                Files.write(folder.resolve("survivors.txt"), survivors());
            }
        }
        if (!broken.isEmpty()) {
            System.out.println(broken);
            return 2;
        }
        return report(folder);
    }

    private int number() {
        int number = next.getAndAdd(every);
        return broken.isEmpty() && number < mutants.size() ? number : -1;
    }

    private void work() {
        int waiting = number();
        while (waiting >= 0) {
            try {
                waiting = oneProcess(waiting);
            } catch (IOException | InterruptedException e) {
                broken = "A process could not be used: " + e;
                return;
            }
        }
    }

    /// Uses one process until all is tried or it has to be ended.
    ///
    /// @return the next mutant to try, -1 if there is none
    private int oneProcess(int first) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djdk.attach.allowAttachSelf=true", "-XX:+EnableDynamicAgentLoading", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-Xmx1g", "-XX:+ExitOnOutOfMemoryError", "-cp", System.getProperty("java.class.path"),
                MutationWorker.class.getName(), scenarios.toString(), only));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
                PrintWriter asks = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true)) {
            BlockingQueue<String> lines = new ArrayBlockingQueue<>(16);
            Thread.ofVirtual().start(() -> pass(said, lines));
            String ready = lines.poll(START_SECONDS, TimeUnit.SECONDS);
            if (ready == null || !ready.startsWith("READY") || ready.equals("READY 0")) {
                broken = ready == null ? "A process did not begin." : "As things are, this does not hold: " + ready;
                return -1;
            }
            for (int number = first; number >= 0; number = number()) {
                asks.println(number);
                String answer = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (answer == null) {
                    // It loops, or it has used up all memory: nobody would overlook that.
                    fate(number, Fate.CASE);
                    return number();
                }
                fate(number, Fate.valueOf(answer.split(" ", -1)[1]));
            }
            return -1;
        } finally {
            process.destroyForcibly();
        }
    }

    private static void pass(BufferedReader said, BlockingQueue<String> lines) {
        try {
            said.lines().forEach(lines::offer);
        } catch (UncheckedIOException _) {
            // The process has been ended.
        }
    }

    private void fate(int number, Fate fate) {
        fates[number] = fate;
        int done = tried.incrementAndGet();
        int won = fate.compareTo(Fate.SURVIVED) < 0 ? killed.incrementAndGet() : killed.get();
        if (done % 50 == 0) {
            System.out.println(done + " tried, " + won + " killed");
        }
    }

    /// What has survived so far, each with its place.
    private List<String> survivors() {
        List<String> left = new ArrayList<>();
        for (int i = 0; i < fates.length; i++) {
            Fate fate = fates[i];
            if (fate == Fate.SURVIVED || fate == Fate.UNSEEN) {
                MutationDetails mutant = mutants.get(i);
                left.add(mutant.getFilename() + ":" + mutant.getLineNumber() + " " + mutant.getMethod() + ": " + mutant.getDescription()
                        + (fate == Fate.UNSEEN ? " (no play comes here)" : ""));
            }
        }
        return left;
    }

    private int report(Path folder) throws IOException {
        SortedMap<String, int[]> classes = new TreeMap<>();
        int[] sum = new int[Fate.values().length];
        for (int i = 0; i < fates.length; i++) {
            Fate fate = fates[i];
            if (fate == null) {
                continue;
            }
            MutationDetails mutant = mutants.get(i);
            int which = List.of(Fate.values()).indexOf(fate);
            sum[which]++;
            classes.computeIfAbsent(mutant.getFilename(), _ -> new int[sum.length])[which]++;
        }
        int all = Arrays.stream(sum).sum();
        if (all == 0) {
            System.out.println("There was no mutant to try.");
            return 2;
        }
        classes.forEach((name, counts) -> System.out.println("%-28s %4d of %4d killed".formatted(name, killed(counts), Arrays.stream(counts).sum())));
        Files.createDirectories(folder);
        Files.write(folder.resolve("survivors.txt"), survivors());
        int percent = killed(sum) * 100 / all;
        System.out.println("%d mutants tried: %d killed (%d %%; %d by cases and scripts, %d more by tests, %d more by records that do not replay), %d survived, %d where no play comes. The survivors are listed in %s."
                .formatted(all, killed(sum), percent, sum[0], sum[1], sum[2], sum[3], sum[4], folder.resolve("survivors.txt")));
        return percent >= AT_LEAST_PERCENT ? 0 : 1;
    }

    private static int killed(int[] counts) {
        return counts[0] + counts[1] + counts[2];
    }
}
