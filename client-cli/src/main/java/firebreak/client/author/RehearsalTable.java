package firebreak.client.author;

import firebreak.client.print.Scenarios;
import firebreak.engine.diagnostic.Allowances;
import firebreak.engine.diagnostic.Diagnostic;
import firebreak.engine.exercise.Score;
import firebreak.engine.exercise.Setup;
import firebreak.engine.exercise.State;
import firebreak.engine.scenario.Dyad;
import firebreak.engine.scenario.Scenario;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// How many rehearsals of one scenario went, as tables of text.
final class RehearsalTable {
    private static final int BAR = 40;
    private static final int WHAT = 24;
    private static final int HALF = 50;
    private static final int NINETEEN_IN_TWENTY = 95;

    private final Scenario scenario;
    private final List<Rehearsal.Figures> all;
    private final SortedMap<String, Integer> sums = new TreeMap<>();
    private final Coverage coverage;
    private final Allowances.Sorted findings;
    private final boolean sound;
    private final PrintWriter out;

    /// @param all      of bots that keep to their doctrines, at least one
    /// @param wandered of bots that do not always; only what happened at all is told of them
    RehearsalTable(Scenarios.Found found, List<Rehearsal.Figures> all, List<Rehearsal.Figures> wandered, PrintWriter out) {
        this.scenario = found.scenario();
        this.all = all;
        this.out = out;
        for (Rehearsal.Figures figures : all) {
            figures.counts().forEach((what, count) -> sums.merge(what, count, Integer::sum));
        }
        this.coverage = new Coverage(scenario, Coverage.Tally.of(all), Coverage.Tally.of(wandered));
        this.sound = Stream.of(all, wandered)
                .flatMap(List::stream)
                .noneMatch(figures -> figures.counts().containsKey("fault of the scenario"));
        this.findings = found.loaded().allowances().sort(coverage.findings(found.loaded().places()), true);
    }

    /// Whether no condition of the scenario failed.
    boolean sound() {
        return sound;
    }

    /// What never or hardly ever happened, but for what the author lets stand.
    List<Diagnostic> findings() {
        return findings.left();
    }

    void print() {
        columns("Endings");
        things(coverage.endings(), Coverage.Thing::id);
        if (!scenario.objectives().isEmpty()) {
            section("Objectives met");
            scenario.objectives().forEach((id, objective) -> {
                int count = sums.getOrDefault("objective " + id + " met", 0);
                row(id, count, share(count, all.size()), objective.text().toString());
            });
        }
        section("Interests and stability (mean)");
        scenario.delegations().keySet().forEach(this::scores);
        stakes();
        section("Calls, and what else people do (per exercise)");
        sums.forEach((what, count) -> {
            if (!what.startsWith("objective ")) {
                row(what, count, perRun(count, all.size()), "");
            }
        });
        section("Peak tension of any pair");
        peaks();
        section("Peak tension of each pair: half of the exercises, nineteen in twenty, and how many lay where from 0 to 1000");
        pairs();
        section("Highest rung of any pair");
        rungs();
        section("Tension at the end of each turn: half of the exercises (nineteen in twenty)");
        turns();
        columns("Entries that fired");
        things(coverage.entries(), Coverage.Thing::id);
        if (!coverage.branches().isEmpty()) {
            columns("Branches that were taken");
            things(coverage.branches(), Coverage.Thing::id);
        }
        if (!coverage.expected().isEmpty()) {
            columns("Expected actions that were done, where they were asked for");
            for (Coverage.Expected expected : coverage.expected()) {
                line(
                        expected.entry(),
                        counted(expected.doctrine().met(), expected.doctrine().asked())
                                + counted(expected.wandering().met(), expected.wandering().asked()),
                        expected.what());
            }
        }
        found();
        out.flush();
    }

    private void things(List<Coverage.Thing> things, Function<Coverage.Thing, String> name) {
        for (Coverage.Thing thing : things) {
            String what = name.apply(thing);
            line(what, both(thing), what.endsWith(thing.words()) ? "" : thing.words());
        }
    }

    /// How often by doctrine, and how often with bots that wander.
    private String both(Coverage.Thing thing) {
        return counted(coverage.doctrine().of(thing.hit()), coverage.doctrine().runs())
                + counted(coverage.wandering().of(thing.hit()), coverage.wandering().runs());
    }

    private static String counted(int count, int of) {
        return right(Integer.toString(count), 8) + right(of == 0 ? "-" : share(count, of), 9);
    }

    private void found() {
        if (!findings.left().isEmpty()) {
            section("Never, or hardly ever");
            for (Diagnostic finding : findings.left()) {
                out.println("  " + finding.code() + "  " + finding.message() + "  (" + finding.span() + ")");
            }
            out.println("  `firebreak explain " + findings.left().getFirst().code() + "` says more about a code.");
        }
        if (!findings.allowed().isEmpty()) {
            section("Allowed by the author");
            findings.allowed().forEach(allowed -> out.println("  " + allowed.diagnostic().code() + "  "
                    + allowed.diagnostic().message() + ": " + allowed.reason()));
        }
    }

    private void scores(String delegation) {
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

    /// How often each delegation reached its goals and crossed its red lines.
    private void stakes() {
        scenario.delegations().forEach((id, delegation) -> {
            if (delegation.stakes().isEmpty()) {
                return;
            }
            columns("Goals reached and red lines crossed by " + id);
            List<Coverage.Thing> stakes = coverage.stakes(delegation);
            for (int i = 0; i < stakes.size(); i++) {
                int points = delegation.stakes().get(i).points();
                line((points > 0 ? "+" : "") + points, both(stakes.get(i)), stakes.get(i).words());
            }
        });
    }

    // ---- distributions ------------------------------------------------------------------------------------------

    private void peaks() {
        int[] peaks = all.stream().mapToInt(Rehearsal.Figures::peakTension).sorted().toArray();
        out.println("  least " + peaks[0] + ", quarter " + at(peaks, 25) + ", half " + at(peaks, HALF) + ", three quarters "
                + at(peaks, 75) + ", nineteen in twenty " + at(peaks, NINETEEN_IN_TWENTY) + ", most " + peaks[peaks.length - 1]);
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
    }

    /// A pair's row: the taller a block, the more exercises had their peak in that fifty; a dot is none.
    private void pairs() {
        List<Dyad> dyads = Spread.pairs(scenario);
        for (int pair = 0; pair < dyads.size(); pair++) {
            Spread spread = Spread.ofPeaks(all, pair);
            String name = dyads.get(pair).from() + " → " + dyads.get(pair).to();
            line(name, right(Integer.toString(spread.at(HALF)), 8) + right(Integer.toString(spread.at(NINETEEN_IN_TWENTY)), 9), spread.blocks());
        }
    }

    private void rungs() {
        int[] rungs = new int[10];
        all.forEach(figures -> rungs[figures.peakRung()]++);
        for (int i = 0; i < rungs.length; i++) {
            if (rungs[i] > 0) {
                row("rung " + i, rungs[i], share(rungs[i], all.size()), "█".repeat(Math.max(1, rungs[i] * BAR / all.size())));
            }
        }
    }

    private void turns() {
        List<Dyad> dyads = new ArrayList<>(State.initial(scenario, new Setup(0, false, true)).postures().keySet());
        int turns = all.stream().mapToInt(figures -> figures.tensions().size()).max().orElse(0);
        int first = scenario.turns().hasTurnZero() ? 0 : 1;
        StringBuilder head = new StringBuilder(" ".repeat(WHAT));
        for (int turn = 0; turn < turns; turn++) {
            head.append(right("turn " + (turn + first), 12));
        }
        out.println(head);
        for (int pair = 0; pair < dyads.size(); pair++) {
            String name = dyads.get(pair).from() + " → " + dyads.get(pair).to();
            StringBuilder line = new StringBuilder("  " + name + " ".repeat(Math.max(1, WHAT - 2 - name.length())));
            for (int turn = 0; turn < turns; turn++) {
                int[] tensions = tensions(turn, pair);
                line.append(right(at(tensions, HALF) + " (" + at(tensions, NINETEEN_IN_TWENTY) + ")", 12));
            }
            out.println(line);
        }
    }

    /// Sorted; of the exercises that came to that turn's end.
    private int[] tensions(int turn, int pair) {
        return all.stream()
                .filter(figures -> figures.tensions().size() > turn)
                .mapToInt(figures -> figures.tensions().get(turn)[pair])
                .sorted()
                .toArray();
    }

    /// The value under or at which so many percent lie.
    private static int at(int[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    // ---- lines --------------------------------------------------------------------------------------------------

    private void section(String title) {
        out.println();
        out.println(title);
    }

    /// The title of a section whose numbers stand in two columns.
    private void columns(String title) {
        section(title);
        out.println(" ".repeat(WHAT) + right("doctrine", 19) + right("wandering", 17));
    }

    private void row(String what, int count, String share, String text) {
        line(what, right(Integer.toString(count), 8) + right(share, 9), text);
    }

    private void line(String what, String numbers, String text) {
        out.println(("  " + what + " ".repeat(Math.max(1, WHAT - what.length())) + numbers + "  " + text).stripTrailing());
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
}
