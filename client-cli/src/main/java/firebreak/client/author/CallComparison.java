package firebreak.client.author;

import firebreak.client.print.Counted;
import firebreak.client.print.RunTable;
import firebreak.engine.bot.Telephone;
import firebreak.engine.bot.Temper;
import firebreak.engine.chance.Dice;
import firebreak.engine.exercise.Quantity;
import firebreak.engine.exercise.Setup;
import firebreak.engine.play.BotPlay;
import firebreak.engine.replay.Replay;
import firebreak.engine.replay.Run;
import firebreak.engine.review.DyadHistory;
import firebreak.engine.review.Effect;
import firebreak.engine.review.Review;
import firebreak.engine.review.StoryLine;
import firebreak.engine.review.TurnStory;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.ScenarioBundle;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// The same exercises played three times: with every call answered, as the bots play, and with no call answered. What
/// the telephone is worth shows in the peaks; where an exercise goes the other way it says why.
final class CallComparison {
    private static final int MOST_EXPLAINED = 3;
    private static final int HALF = 50;
    private static final int NINE_IN_TEN = 90;
    private static final int LONGEST = 140;
    private static final int WIDE = 40;
    private static final int NARROW = 10;

    private final Rehearsals rehearsals;
    private final SequencedMap<String, Temper> tempers;
    private final ScenarioBundle files;
    private final PrintWriter out;
    private final SequencedMap<String, List<Rehearsal.@Nullable Figures>> ways = new LinkedHashMap<>();

    /// One way to play, from the most calls answered to the fewest.
    private enum Way {
        ALL("all calls answered", Telephone.ALWAYS_ANSWERED),
        PLAYED("as played", Telephone.AS_PLAYED),
        NONE("no call answered", Telephone.NEVER_ANSWERED);

        private final String words;
        private final Telephone telephone;

        Way(String words, Telephone telephone) {
            this.words = words;
            this.telephone = telephone;
        }
    }

    /// What is compared.
    private record Peak(String name, ToIntFunction<Rehearsal.Figures> of, Quantity.Kind kind) {}

    private static final List<Peak> PEAKS = List.of(
            new Peak("tension", Rehearsal.Figures::peakTension, Quantity.Kind.TENSION),
            new Peak("uncertainty", Rehearsal.Figures::peakUncertainty, Quantity.Kind.UNCERTAINTY));

    /// A seed at which more answers went with a higher peak.
    private record Reversal(long seed, Peak peak, Way more, Way fewer, int higher, int lower) {}

    CallComparison(Rehearsals rehearsals, SequencedMap<String, Temper> tempers, ScenarioBundle files, PrintWriter out) {
        this.rehearsals = rehearsals;
        this.tempers = tempers;
        this.files = files;
        this.out = out;
    }

    /// The same players, with another rule for the calls that come in.
    static SequencedMap<String, Temper> with(SequencedMap<String, Temper> tempers, Telephone telephone) {
        SequencedMap<String, Temper> others = new LinkedHashMap<>();
        tempers.forEach((seat, temper) -> others.put(seat, temper.with(telephone)));
        return others;
    }

    /// Plays, and prints the table.
    ///
    /// @return whether medians and ninetieth percentiles of both peaks are in order
    boolean print() throws InterruptedException {
        Scenario scenario = rehearsals.scenario();
        List<List<Rehearsal.@Nullable Figures>> played = new ArrayList<>();
        for (Way way : Way.values()) {
            played.add(rehearsals.play(with(tempers, way.telephone)));
            ways.put(way.words, played.getLast());
        }
        out.println(scenario.title() + ": " + Counted.of(rehearsals.runs(), "exercise") + " of bots, seeds " + rehearsals.first() + " to "
                + (rehearsals.first() + rehearsals.runs() - 1) + ", each played three times");
        out.println();
        out.println(pad("Peak of any pair", WIDE) + right("tension") + right("") + right("uncertainty"));
        out.println(pad("", WIDE) + right("half") + right("9 in 10") + right("half") + right("9 in 10"));
        boolean inOrder = true;
        int[] before = new int[2 * PEAKS.size()];
        for (int way = 0; way < played.size(); way++) {
            StringBuilder line = new StringBuilder(pad("  " + Way.values()[way].words, WIDE));
            for (int peak = 0; peak < PEAKS.size(); peak++) {
                int[] sorted = sorted(played.get(way), PEAKS.get(peak));
                int[] now = {at(sorted, HALF), at(sorted, NINE_IN_TEN)};
                for (int which = 0; which < now.length; which++) {
                    inOrder &= now[which] >= before[2 * peak + which];
                    before[2 * peak + which] = now[which];
                    line.append(right(Integer.toString(now[which])));
                }
            }
            out.println(line);
        }
        out.println();
        out.println(inOrder
                ? "In order: the fewer calls are answered, the higher (or the same)."
                : "NOT in order: somewhere fewer answers go with a lower number.");
        exceptions(played);
        return inOrder;
    }

    /// What was played, by the words for each way; empty before [#print].
    Compared compared() {
        return new Compared("Calls answered, or not", ways);
    }

    private void exceptions(List<List<Rehearsal.@Nullable Figures>> played) {
        out.println();
        out.println("Exercises that went the other way, of " + rehearsals.runs());
        List<Reversal> found = new ArrayList<>();
        Way[] ways = Way.values();
        for (Peak peak : PEAKS) {
            for (int more = 0; more < ways.length; more++) {
                for (int fewer = more + 1; fewer < ways.length; fewer++) {
                    List<Reversal> these = exceptions(played.get(more), played.get(fewer), peak, ways[more], ways[fewer]);
                    found.addAll(these);
                    out.println(pad("  " + peak.name + " higher with " + ways[more].words + " than " + than(ways[fewer]), 2 * WIDE - NARROW)
                            + right(Integer.toString(these.size())));
                }
            }
        }
        found.sort(Comparator.comparingInt(one -> one.lower - one.higher));
        TreeSet<Long> told = new TreeSet<>();
        for (Reversal one : found) {
            if (told.size() < MOST_EXPLAINED && told.add(one.seed)) {
                explain(one);
            }
        }
    }

    private static String than(Way way) {
        return way == Way.PLAYED ? way.words : "with " + way.words;
    }

    private List<Reversal> exceptions(
            List<Rehearsal.@Nullable Figures> withMore, List<Rehearsal.@Nullable Figures> withFewer, Peak peak, Way more, Way fewer) {
        List<Reversal> found = new ArrayList<>();
        for (int run = 0; run < withMore.size(); run++) {
            Rehearsal.Figures one = withMore.get(run);
            Rehearsal.Figures other = withFewer.get(run);
            if (one != null && other != null && peak.of.applyAsInt(one) > peak.of.applyAsInt(other)) {
                found.add(new Reversal(
                        rehearsals.first() + run, peak, more, fewer, peak.of.applyAsInt(one), peak.of.applyAsInt(other)));
            }
        }
        return found;
    }

    // ---- why ----------------------------------------------------------------------------------------------------

    private void explain(Reversal one) {
        Review more = review(one.seed, one.more);
        Review fewer = review(one.seed, one.fewer);
        out.println();
        out.println("Seed " + one.seed + ": peak " + one.peak.name + " " + one.higher + " with " + one.more.words + ", " + one.lower + " "
                + than(one.fewer));
        List<StoryLine> moreLines = lines(more);
        List<StoryLine> fewerLines = lines(fewer);
        int apart = 0;
        while (apart < Math.min(moreLines.size(), fewerLines.size()) && same(moreLines.get(apart), fewerLines.get(apart))) {
            apart++;
        }
        out.println("  first difference");
        out.println("    " + one.more.words + ": " + told(moreLines, apart));
        out.println("    " + one.fewer.words + ": " + told(fewerLines, apart));
        out.println("  the higher peak");
        out.println("    " + peak(more, moreLines, one));
    }

    private Review review(long seed, Way way) {
        Run run = Replay.start(rehearsals.scenario(), files, new Setup(seed, false, true));
        BotPlay.play(new RunTable(run), with(tempers, way.telephone), new Dice(seed));
        return Review.of(rehearsals.scenario(), run.record());
    }

    private static List<StoryLine> lines(Review review) {
        List<StoryLine> lines = new ArrayList<>();
        for (TurnStory turn : review.turns()) {
            lines.addAll(turn.lines());
        }
        return lines;
    }

    private static boolean same(StoryLine one, StoryLine other) {
        return one.minute() == other.minute() && one.text().equals(other.text());
    }

    private static String told(List<StoryLine> lines, int at) {
        return at < lines.size() ? lines.get(at).moment() + "  " + cut(lines.get(at).text()) : "nothing more happens";
    }

    /// Which pair it is, when, and what moved it there.
    private static String peak(Review review, List<StoryLine> lines, Reversal one) {
        for (DyadHistory dyad : review.dyads()) {
            DyadHistory.Peak peak = one.peak.kind == Quantity.Kind.TENSION ? dyad.peakTension() : dyad.peakUncertainty();
            if (peak.permille() != one.higher) {
                continue;
            }
            String where = dyad.name() + ", " + review.moment(peak.minute());
            for (StoryLine line : lines) {
                for (Effect effect : line.effects()) {
                    boolean its = effect.quantity().kind() == one.peak.kind
                            && effect.quantity().of().equals(dyad.dyad().from())
                            && effect.quantity().to().equals(dyad.dyad().to());
                    if (its && effect.minute() == peak.minute() && effect.to() == peak.permille() && effect.amount() > 0) {
                        return where + ": +" + effect.amount() + " (" + effect.why() + "), after: " + cut(line.text());
                    }
                }
            }
            return where;
        }
        return "at the start, or in a minute in which it fell again";
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, text.lastIndexOf(' ', LONGEST)) + " …";
    }

    // ---- numbers and columns --------------------------------------------------------------------------------------

    private static int[] sorted(List<Rehearsal.@Nullable Figures> all, Peak peak) {
        List<Integer> values = new ArrayList<>();
        for (Rehearsal.Figures figures : all) {
            if (figures != null) {
                values.add(peak.of.applyAsInt(figures));
            }
        }
        return values.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    /// The value under or at which so many percent lie.
    private static int at(int[] sorted, int percent) {
        return sorted.length == 0 ? 0 : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    private static String right(String text) {
        return " ".repeat(Math.max(1, NARROW + 2 - text.length())) + text;
    }
}
