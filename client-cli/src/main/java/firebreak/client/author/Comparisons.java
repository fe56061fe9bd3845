package firebreak.client.author;

import firebreak.client.print.Counted;
import firebreak.client.print.Scenarios;
import firebreak.engine.bot.Temper;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.seat.Act;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// What whoever rehearses wants to see beside each other: calls answered or not, measures or none, one doctrine or another.
final class Comparisons {
    private static final int HALF = 50;
    private static final int NINE_IN_TEN = 90;
    private static final int WIDE = 40;
    private static final int NARROW = 12;

    private final Scenarios.Found found;
    private final SequencedMap<String, Temper> tempers;
    private final boolean calls;
    private final boolean measures;
    private final List<String> doctrines;
    private final PrintWriter out;
    private final List<Compared> all = new ArrayList<>();

    /// @param doctrines such as `BOR=never-attribute`
    Comparisons(
            Scenarios.Found found,
            SequencedMap<String, Temper> tempers,
            boolean calls,
            boolean measures,
            List<String> doctrines,
            PrintWriter out) {
        this.found = found;
        this.tempers = tempers;
        this.calls = calls;
        this.measures = measures;
        this.doctrines = doctrines;
        this.out = out;
    }

    /// @throws IllegalArgumentException if a doctrine cannot be given to a delegation; the message says why
    void check() {
        doctrines.forEach(wish -> Doctrines.apply(wish, found.scenario(), new LinkedHashMap<>(tempers)));
    }

    /// Plays and prints all of them.
    ///
    /// @return whether more calls answered made no peak higher, where that was asked
    boolean print(Rehearsals rehearsals) throws InterruptedException {
        boolean inOrder = true;
        if (calls) {
            CallComparison comparison = new CallComparison(rehearsals, tempers, found.files(), out);
            inOrder = comparison.print();
            all.add(comparison.compared());
        }
        List<Rehearsal.@Nullable Figures> played = measures || !doctrines.isEmpty() ? rehearsals.play(tempers) : List.of();
        if (measures) {
            SequencedMap<String, List<Rehearsal.@Nullable Figures>> ways = new LinkedHashMap<>();
            ways.put("all measures allowed", played);
            ways.put("no measure offered or accepted", rehearsals.playWithout(tempers, Comparisons::isOfMeasures));
            print(new Compared("Measures, or none", ways), rehearsals);
        }
        for (String wish : doctrines) {
            SequencedMap<String, Temper> others = new LinkedHashMap<>(tempers);
            Doctrines.apply(wish, found.scenario(), others);
            String[] whoAndWhat = wish.split("=", 2);
            SequencedMap<String, List<Rehearsal.@Nullable Figures>> ways = new LinkedHashMap<>();
            ways.put("own doctrine of " + whoAndWhat[0], played);
            ways.put(whoAndWhat[0] + " plays " + whoAndWhat[1], rehearsals.play(others));
            print(new Compared(whoAndWhat[0] + " by its own doctrine, and by `" + whoAndWhat[1] + "`", ways), rehearsals);
        }
        return inOrder;
    }

    /// What was compared, once it was printed.
    List<Compared> all() {
        return List.copyOf(all);
    }

    private static boolean isOfMeasures(Act act) {
        return act instanceof Act.Offer || act instanceof Act.AcceptOffer || act instanceof Act.Deliver;
    }

    // ---- the table -----------------------------------------------------------------------------------------------

    private void print(Compared compared, Rehearsals rehearsals) {
        if (!all.isEmpty()) {
            out.println();
        }
        all.add(compared);
        Scenario scenario = found.scenario();
        out.println(scenario.title() + ": " + Counted.of(rehearsals.runs(), "exercise") + " of bots, seeds " + rehearsals.first() + " to "
                + (rehearsals.first() + rehearsals.runs() - 1) + ", each played twice: " + compared.title());
        out.println();
        out.println(pad("Peak of any pair") + right("tension") + right("") + right("uncertainty"));
        out.println(pad("") + right("half") + right("9 in 10") + right("half") + right("9 in 10"));
        compared.ways().forEach((way, figures) -> {
            Spread tension = Spread.of(figures, Rehearsal.Figures::peakTension);
            Spread uncertainty = Spread.of(figures, Rehearsal.Figures::peakUncertainty);
            out.println(pad("  " + way) + right(tension.at(HALF)) + right(tension.at(NINE_IN_TEN)) + right(uncertainty.at(HALF))
                    + right(uncertainty.at(NINE_IN_TEN)));
        });
        String other = compared.ways().lastEntry().getKey();
        out.println();
        out.println("With the second, seed by seed");
        apart("peak tension", compared.apart(other, Rehearsal.Figures::peakTension));
        apart("peak uncertainty", compared.apart(other, Rehearsal.Figures::peakUncertainty));
        scenario.delegations().keySet().forEach(delegation -> apart(
                "interests of " + delegation, compared.apart(other, figures -> interests(figures, delegation))));
        out.println();
        out.println(pad("Endings, in a hundred exercises") + right("first") + right("second"));
        scenario.endings().forEach(ending -> out.println(
                pad("  " + ending.id()) + right(shares(compared, compared.ways().firstEntry().getKey(), "ending " + ending.id()))
                        + right(shares(compared, other, "ending " + ending.id())) + "  " + ending.title()));
        out.flush();
    }

    private void apart(String what, Compared.Apart apart) {
        out.println(pad("  " + what) + right(number(apart.mean())) + "  " + (apart.isClear() ? "" : "not told from chance, ") + "standard error "
                + number(apart.error()) + "; higher in " + apart.more() + ", lower in " + apart.less());
    }

    static int interests(Rehearsal.Figures figures, String delegation) {
        return figures.scores().stream()
                .filter(score -> score.delegation().equals(delegation))
                .mapToInt(score -> score.interests())
                .findFirst()
                .orElse(0);
    }

    private static String shares(Compared compared, String way, String hit) {
        return number(compared.permille(way, hit) / 10.0);
    }

    static String number(double value) {
        long tenths = Math.round(value * 10);
        return (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10 + "." + Math.abs(tenths) % 10;
    }

    private static String pad(String text) {
        return text + " ".repeat(Math.max(1, WIDE - text.length()));
    }

    private static String right(int number) {
        return right(Integer.toString(number));
    }

    private static String right(String text) {
        return " ".repeat(Math.max(1, NARROW - text.length())) + text;
    }
}
