package firebreak.client.author;

import firebreak.client.print.Counted;
import firebreak.client.print.Scenarios;
import firebreak.engine.bot.Temper;
import firebreak.engine.diagnostic.Allowances;
import firebreak.engine.diagnostic.Code;
import firebreak.engine.diagnostic.Diagnostic;
import firebreak.engine.scenario.Delegation;
import firebreak.engine.scenario.Dyad;
import firebreak.engine.scenario.Entry;
import firebreak.engine.scenario.Scenario;
import firebreak.server.report.Markup;
import firebreak.server.report.PageFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;

/// A rehearsal as one page for a browser or for paper: what happened how often, how tense it became, what never happened, and
/// what was compared. It needs no other file.
final class RehearsalPage {
    private static final int RUNGS = 10;

    private final Scenarios.Found found;
    private final Scenario scenario;
    private final Played played;
    private final List<Compared> compared;
    private final Coverage coverage;
    private final Allowances.Sorted findings;
    private final SortedMap<String, Integer> sums = new TreeMap<>();
    private final List<Dyad> pairs;

    /// What was rehearsed.
    ///
    /// @param seed     of the first exercise
    /// @param how      what the bots were told besides, such as `, no call answered`
    /// @param all      by doctrine, at least one
    /// @param wandered by bots that wander
    record Played(
            long seed,
            int runs,
            String how,
            SequencedMap<String, Temper> tempers,
            List<Rehearsal.Figures> all,
            List<Rehearsal.Figures> wandered) {}

    RehearsalPage(Scenarios.Found found, Played played, List<Compared> compared) {
        this.found = found;
        this.scenario = found.scenario();
        this.played = played;
        this.compared = compared;
        this.coverage = new Coverage(scenario, Coverage.Tally.of(played.all()), Coverage.Tally.of(played.wandered()));
        this.findings = found.loaded().allowances().sort(coverage.findings(found.loaded().places()), true);
        this.pairs = Spread.pairs(scenario);
        played.all().forEach(figures -> figures.counts().forEach((what, count) -> sums.merge(what, count, Integer::sum)));
    }

    String write() {
        return PageFrame.write(
                scenario.title() + ": rehearsal", scenario.marking(), RehearsalCharts.CSS + "svg .onDark { fill: var(--paper); }\n", this::body);
    }

    private void body(Markup page) {
        RehearsalCharts charts = new RehearsalCharts(page);
        page.open("main").line();
        heading(page);
        cards(page);
        contents(page);
        findings(page);
        section(page, "endings", "How it ended", "", () -> things(page, charts, coverage.endings()));
        section(page, "wanted", "Objectives, goals and red lines", "What is meant to be reached, and what each delegation secretly wants.", () -> wanted(page, charts));
        section(
                page, "peaks", "Peak tension, pair by pair",
                "Each bar is how many exercises had their peak there, 0 to 1000. The line is the middle, the dashed one what nineteen in twenty stay under.",
                () -> grid(page, i -> charts.spread(pairs.get(i), Spread.ofPeaks(played.all(), i))));
        section(
                page, "turns", "Tension at the end of each turn",
                "The line is the middle, the dark band half of the exercises, the light one nine in ten.", () -> fans(page, charts));
        section(
                page, "rungs", "Rungs at the end of each turn",
                "Each column is all exercises; its parts are the rungs of the ladder, the higher the darker.", () -> rungs(page, charts));
        section(page, "calls", "Calls, and what else people do", "In one exercise, by doctrine.", () -> calls(page));
        section(page, "entries", "The event list", "In what share of the exercises each entry came.", () -> things(page, charts, coverage.entries()));
        if (!coverage.branches().isEmpty()) {
            section(page, "branches", "Branches", "What followed from answers, silence, acceptance and refusal.", () -> branches(page, charts));
        }
        if (!coverage.expected().isEmpty()) {
            section(page, "expected", "Expected actions", "Of the exercises in which each was asked for, those in which it was done.", () -> expected(page, charts));
        }
        section(page, "stages", "Incidents, and how far they came", "", () -> things(page, charts, stages()));
        section(page, "measures", "Measures", "In what share of the exercises each was offered, and used.", () -> measures(page, charts));
        compared.forEach(one -> comparison(page, charts, one));
        page.close().line();
        footer(page);
    }

    // ---- the beginning -------------------------------------------------------------------------------------------

    private void heading(Markup page) {
        page.open("header").line();
        page.element("p", "Rehearsal", "class", "kicker");
        page.element("h1", scenario.title().toString()).line();
        page.element(
                "p",
                Counted.of(played.all().size(), "exercise") + " of bots that keep to their doctrines, seeds " + played.seed() + " to "
                        + (played.seed() + played.runs() - 1) + played.how() + (played.wandered().isEmpty() ? "" : ", and "
                        + played.wandered().size() + " of bots that wander: they do now and then what people do and doctrines do not")
                        + ".",
                "class", "summary");
        page.open("ul", "class", "legend");
        page.open("li").open("svg", "class", "bar", "viewBox", "0 0 34 12", "width", "34", "height", "12", "aria-hidden", "true");
        page.single("rect", "class", "fill", "x", "0", "y", "2", "width", "34", "height", "8", "rx", "2").close();
        page.text("by doctrine: how often").close();
        page.open("li").open("svg", "class", "bar", "viewBox", "0 0 12 12", "width", "12", "height", "12", "aria-hidden", "true");
        page.single("circle", "cx", "6", "cy", "6", "r", "4").close();
        page.text("wandering: whether it can happen at all").close();
        page.close().line();
        page.element("p", "This page tells the truth about the scenario. It is for those who write and lead it, not for players.", "class", "warning");
        page.close().line();
    }

    private void cards(Markup page) {
        long reached = coverage.endings().stream().filter(thing -> coverage.doctrine().of(thing.hit()) > 0).count();
        Spread peak = Spread.of(played.all(), Rehearsal.Figures::peakTension);
        long always = coverage.entries().stream().filter(thing -> coverage.doctrine().of(thing.hit()) == coverage.doctrine().runs()).count();
        page.open("div", "class", "cards").line();
        card(page, "#endings", reached + " of " + coverage.endings().size(), "endings reached");
        card(page, "#peaks", Integer.toString(peak.at(50)), "peak tension in the middle, " + peak.at(95) + " in 19 of 20");
        card(page, "#entries", always + " of " + coverage.entries().size(), "entries came every time");
        card(page, "#found", Long.toString(count(Code.W015)), "things never happened");
        card(page, "#found", Long.toString(count(Code.A004) + count(Code.W016)), "hardly ever, or hardly ever done");
        page.close().line();
    }

    private long count(Code code) {
        return findings.left().stream().filter(finding -> finding.code() == code).count();
    }

    private static void card(Markup page, String to, String number, String what) {
        page.open("a", "class", "card", "href", to);
        page.element("span", number, "class", "number");
        page.element("span", what, "class", "what");
        page.close().line();
    }

    private void contents(Markup page) {
        page.open("nav", "aria-label", "Contents").line();
        String[] links = {
            "found", "Never", "endings", "Endings", "wanted", "Goals", "peaks", "Peaks", "turns", "Turns", "rungs", "Rungs", "calls", "Calls",
            "entries", "Event list", "branches", "Branches", "expected", "Expected", "stages", "Incidents", "measures", "Measures"
        };
        for (int i = 0; i < links.length; i += 2) {
            boolean empty = (links[i].equals("branches") && coverage.branches().isEmpty()) || (links[i].equals("expected") && coverage.expected().isEmpty());
            if (!empty) {
                page.element("a", links[i + 1], "href", "#" + links[i]).line();
            }
        }
        for (int i = 0; i < compared.size(); i++) {
            page.element("a", compared.get(i).title(), "href", "#compared-" + i).line();
        }
        page.close().line();
    }

    private void findings(Markup page) {
        section(page, "found", "Never, or hardly ever", "", () -> {
            if (findings.left().isEmpty()) {
                page.element("p", "Nothing: everything of the scenario happened to somebody.", "class", "none").line();
            } else {
                table(page, "What was found", "", "What", "Where");
                for (Diagnostic finding : findings.left()) {
                    page.open("tr").open("td");
                    boolean never = finding.code() == Code.W015;
                    page.element("span", never ? "never" : finding.code() == Code.A004 ? "hardly ever" : "hardly ever done", "class", "badge " + (never ? "bad" : "fair"));
                    page.close().element("td", finding.message()).element("td", finding.span().toString()).close().line();
                }
                close(page);
            }
            if (!findings.allowed().isEmpty()) {
                page.element("h3", "Allowed by the author").line();
                table(page, "What the author lets stand", "What", "Why");
                findings.allowed().forEach(allowed -> page.open("tr")
                        .element("td", allowed.diagnostic().message(), "style", "white-space: normal")
                        .element("td", allowed.reason())
                        .close()
                        .line());
                close(page);
            }
        });
    }

    // ---- how often -----------------------------------------------------------------------------------------------

    private void things(Markup page, RehearsalCharts charts, List<Coverage.Thing> things) {
        if (things.isEmpty()) {
            page.element("p", "None.", "class", "none").line();
            return;
        }
        counts(page);
        for (Coverage.Thing thing : things) {
            String words = thing.id().endsWith(thing.words()) ? "" : thing.words();
            row(page, charts, thing.id(), words, coverage.doctrine().of(thing.hit()), coverage.doctrine().runs(), coverage.wandering().of(thing.hit()), coverage.wandering().runs());
        }
        close(page);
    }

    private void branches(Markup page, RehearsalCharts charts) {
        counts(page);
        for (Coverage.Thing thing : coverage.branches()) {
            String entry = thing.id().substring(0, thing.id().length() - thing.words().length()).strip();
            Entry its = scenario.msel().get(entry);
            String title = its == null || its.title() == null ? "" : its.title() + ": ";
            row(page, charts, entry, title + thing.words(), coverage.doctrine().of(thing.hit()), coverage.doctrine().runs(), coverage.wandering().of(thing.hit()), coverage.wandering().runs());
        }
        close(page);
    }

    private void wanted(Markup page, RehearsalCharts charts) {
        if (!scenario.objectives().isEmpty()) {
            page.element("h3", "Objectives met").line();
            counts(page);
            scenario.objectives().forEach((id, objective) -> row(
                    page, charts, id, objective.text().toString(), sums.getOrDefault("objective " + id + " met", 0), played.all().size(), 0, 0));
            close(page);
        }
        for (Delegation delegation : scenario.delegations().values()) {
            if (!delegation.stakes().isEmpty()) {
                page.element("h3", delegation.name().toString()).line();
                counts(page);
                List<Coverage.Thing> stakes = coverage.stakes(delegation);
                for (int i = 0; i < stakes.size(); i++) {
                    int points = delegation.stakes().get(i).points();
                    Coverage.Thing stake = stakes.get(i);
                    row(page, charts, (points > 0 ? "+" : "") + points, stake.words() + (points < 0 ? " (a red line)" : ""), coverage.doctrine().of(stake.hit()),
                            coverage.doctrine().runs(), coverage.wandering().of(stake.hit()), coverage.wandering().runs());
                }
                close(page);
            }
        }
    }

    private void expected(Markup page, RehearsalCharts charts) {
        counts(page);
        for (Coverage.Expected one : coverage.expected()) {
            row(page, charts, one.entry(), one.what(), one.doctrine().met(), one.doctrine().asked(), one.wandering().met(), one.wandering().asked());
        }
        close(page);
    }

    private List<Coverage.Thing> stages() {
        List<Coverage.Thing> things = new ArrayList<>();
        scenario.incidents().forEach((id, incident) -> {
            things.add(new Coverage.Thing("incident", id, "incident " + id, incident.label().toString()));
            incident.stages().forEach((stage, _) ->
                    things.add(new Coverage.Thing("stage", "· " + stage.word(), "stage " + id + " " + stage.word(), "")));
        });
        return things;
    }

    private void measures(Markup page, RehearsalCharts charts) {
        List<Coverage.Thing> things = new ArrayList<>();
        scenario.library().measures().forEach((id, measure) -> {
            if (coverage.doctrine().of("measure " + id) + coverage.wandering().of("measure " + id) > 0) {
                things.add(new Coverage.Thing("measure", id, "measure " + id, measure.title().toString()));
                things.add(new Coverage.Thing("measure", "· used", "used " + id, ""));
            }
        });
        things(page, charts, things);
    }

    private void calls(Markup page) {
        table(page, "In one exercise", "What", "In one exercise");
        sums.forEach((what, count) -> {
            if (!what.startsWith("objective ")) {
                page.open("tr").element("td", what).element("td", Comparisons.number((double) count / played.all().size())).close().line();
            }
        });
        close(page);
    }

    private void counts(Markup page) {
        page.open("div", "class", "wide").open("table", "class", "counts").open("tbody").line();
    }

    private static void row(Markup page, RehearsalCharts charts, String id, String words, int count, int of, int wandering, int ofWandering) {
        int permille = permille(count, of);
        page.open("tr").element("td", id, "class", "id").element("td", words).open("td", "class", "graph");
        charts.bar(permille, ofWandering == 0 ? -1 : permille(wandering, ofWandering));
        page.close();
        page.element("td", of == 0 ? "-" : permille / 10 + "." + permille % 10 + " %", "class", "share");
        page.open("td", "class", "note");
        if (count == 0 && wandering == 0) {
            page.element("span", "never", "class", "badge bad");
        } else if (count == 0) {
            page.element("span", "only wandering", "class", "badge fair");
        } else if (count == of) {
            page.element("span", "always", "class", "badge");
        }
        page.close().close().line();
    }

    private static int permille(int count, int of) {
        return of == 0 ? 0 : (int) ((count * 1000L + of / 2) / of);
    }

    // ---- how tense -----------------------------------------------------------------------------------------------

    /// Draws one small chart for each pair.
    private interface OfPair {
        void draw(int pair);
    }

    private void grid(Markup page, OfPair chart) {
        page.open("div", "class", "moods").line();
        for (int pair = 0; pair < pairs.size(); pair++) {
            chart.draw(pair);
        }
        page.close().line();
    }

    private void fans(Markup page, RehearsalCharts charts) {
        int turns = turns();
        List<List<Spread>> all = new ArrayList<>();
        int top = 400;
        for (int pair = 0; pair < pairs.size(); pair++) {
            List<Spread> its = new ArrayList<>();
            for (int turn = 0; turn < turns; turn++) {
                its.add(Spread.ofTurn(played.all(), turn, pair));
                top = Math.max(top, (its.getLast().at(95) + 199) / 200 * 200);
            }
            all.add(its);
        }
        int scale = top;
        grid(page, pair -> charts.fan(pairs.get(pair), all.get(pair), firstTurn(), scale));
    }

    private void rungs(Markup page, RehearsalCharts charts) {
        grid(page, pair -> {
            List<int[]> turns = new ArrayList<>();
            for (int turn = 0; turn < turns(); turn++) {
                int[] counts = new int[RUNGS];
                for (Rehearsal.Figures figures : played.all()) {
                    if (figures.rungs().size() > turn) {
                        counts[figures.rungs().get(turn)[pair]]++;
                    }
                }
                turns.add(counts);
            }
            charts.rungs(pairs.get(pair), turns, firstTurn());
        });
    }

    private int turns() {
        return played.all().stream().mapToInt(figures -> figures.tensions().size()).max().orElse(0);
    }

    private int firstTurn() {
        return scenario.turns().hasTurnZero() ? 0 : 1;
    }

    // ---- side by side --------------------------------------------------------------------------------------------

    private void comparison(Markup page, RehearsalCharts charts, Compared one) {
        List<String> ways = List.copyOf(one.ways().sequencedKeySet());
        section(
                page, "compared-" + compared.indexOf(one), one.title(),
                "The same seeds, played once for each way: what differs is the way, not the dice. The ring is the middle, the dark bar half of the"
                        + " exercises, the light one nine in ten.",
                () -> {
                    charts.ways("Peak tension of any pair", ways, ways.stream().map(way -> Spread.of(one.ways().getOrDefault(way, List.of()), Rehearsal.Figures::peakTension)).toList());
                    charts.ways("Peak uncertainty of any pair", ways, ways.stream().map(way -> Spread.of(one.ways().getOrDefault(way, List.of()), Rehearsal.Figures::peakUncertainty)).toList());
                    apart(page, one, ways);
                    page.element("h3", "Endings, in a hundred exercises").line();
                    page.open("div", "class", "wide").open("table", "class", "counts").open("thead").open("tr");
                    page.element("th", "Ending", "scope", "col", "style", "width: 9rem").element("th", "", "scope", "col");
                    ways.forEach(way -> page.element("th", way, "scope", "col", "style", "width: 12rem"));
                    page.close().close().open("tbody").line();
                    scenario.endings().forEach(ending -> {
                        page.open("tr").element("td", ending.id(), "class", "id").element("td", ending.title().toString());
                        for (String way : ways) {
                            page.open("td", "class", "graph");
                            int permille = one.permille(way, "ending " + ending.id());
                            charts.bar(permille, -1);
                            page.text(permille / 10 + "." + permille % 10 + " %").close();
                        }
                        page.close().line();
                    });
                    close(page);
                });
    }

    private void apart(Markup page, Compared one, List<String> ways) {
        page.element("h3", "Against “" + ways.getFirst() + "”, seed by seed").line();
        table(page, "Differences", "Way", "What", "On the mean", "Standard error", "Higher in", "Lower in", "");
        for (String way : ways.subList(1, ways.size())) {
            difference(page, way, "peak tension", one.apart(way, Rehearsal.Figures::peakTension));
            difference(page, way, "peak uncertainty", one.apart(way, Rehearsal.Figures::peakUncertainty));
            for (Delegation delegation : scenario.delegations().values()) {
                if (!delegation.stakes().isEmpty()) {
                    difference(page, way, "interests of " + delegation.name(), one.apart(way, figures -> Comparisons.interests(figures, delegation.id())));
                }
            }
        }
        close(page);
    }

    private static void difference(Markup page, String way, String what, Compared.Apart apart) {
        page.open("tr")
                .element("td", way, "style", "white-space: normal")
                .element("td", what)
                .element("td", (apart.mean() > 0 ? "+" : "") + Comparisons.number(apart.mean()))
                .element("td", Comparisons.number(apart.error()))
                .element("td", Integer.toString(apart.more()))
                .element("td", Integer.toString(apart.less()))
                .open("td");
        page.element("span", apart.isClear() ? "clear" : "not told from chance", "class", "badge");
        page.close().close().line();
    }

    // ---- parts ---------------------------------------------------------------------------------------------------

    private static void section(Markup page, String id, String title, String lead, Runnable content) {
        page.open("section", "id", id).line();
        page.element("h2", title).line();
        if (!lead.isEmpty()) {
            page.element("p", lead, "class", "lead").line();
        }
        content.run();
        page.close().line();
    }

    private static void table(Markup page, String caption, String... heads) {
        page.open("div", "class", "wide").open("table");
        page.element("caption", caption);
        page.open("thead").open("tr");
        for (String head : heads) {
            page.element("th", head, "scope", "col");
        }
        page.close().close().open("tbody").line();
    }

    private static void close(Markup page) {
        page.close().close().close().line();
    }

    private void footer(Markup page) {
        page.open("footer").line();
        page.element(
                "p",
                "Seeds " + played.seed() + " to " + (played.seed() + played.runs() - 1) + ", scenario " + scenario.name() + " "
                        + scenario.digest().substring(0, Math.min(12, scenario.digest().length())) + ". Run n has the seed "
                        + played.seed() + " + n - 1; `firebreak try " + found.files().name() + " --bots --seed N` shows any of them.");
        page.close().line();
    }
}
