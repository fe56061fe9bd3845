package firebreak.client.print;

import firebreak.engine.record.ExerciseRecord;
import firebreak.engine.review.DyadHistory;
import firebreak.engine.review.Review;
import firebreak.engine.review.StoryLine;
import firebreak.engine.review.Strand;
import firebreak.engine.review.TurnStory;
import firebreak.engine.scenario.Dyad;
import firebreak.engine.scenario.Rung;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/// Tells an exercise in lines that a person can read: turn by turn what happened, and where that left everybody.
public final class Story {
    /// Columns that it fills at most.
    public static final int WIDTH = 100;

    private static final int INDENT = 10;
    private static final int BAR = 20;

    private final PrintWriter out;
    private final Ink ink;

    public Story(PrintWriter out, Ink ink) {
        this.out = out;
        this.ink = ink;
    }

    /// Which exercise it is.
    public void title(Review review) {
        out.println(ink.marking(review.scenario().marking()));
        var setup = review.setup();
        out.println(ink.bold(review.scenario().title().toString()) + ink.quiet(
                "  seed " + setup.seed() + ", " + (setup.live() ? "live" : "turns") + (setup.bots() ? ", bots" : "")));
    }

    /// A whole turn: its heading, what happened, where it left everybody.
    public void turn(Review review, TurnStory turn) {
        if (turn.number() < 0 && turn.lines().isEmpty()) {
            return;
        }
        heading(review, turn);
        List<StoryLine> lines = turn.lines();
        for (int i = 0; i < lines.size(); i++) {
            StoryLine line = lines.get(i);
            StringBuilder told = new StringBuilder(line.text());
            while (i + 1 < lines.size() && belongsTogether(line, lines.get(i + 1))) {
                told.append(' ').append(lines.get(++i).text());
            }
            print(line.moment(), line.headline(), told.toString());
        }
        if (turn.number() >= 0) {
            standings(review, turn);
        }
    }

    /// What became of contacts in one minute is one line.
    private static boolean belongsTogether(StoryLine line, StoryLine next) {
        return line.strand() == Strand.CONTACT && next.strand() == Strand.CONTACT && line.minute() == next.minute();
    }

    /// A turn on one screen: the turning points, calls and injects; the daily business summed up.
    public void digest(Review review, ExerciseRecord played, TurnStory turn) {
        if (turn.number() < 0 && turn.lines().isEmpty()) {
            return;
        }
        heading(review, turn);
        Digest digest = new Digest(review, played);
        for (Digest.Told told : digest.lines(turn)) {
            print(told.moment(), told.loud(), told.text());
            if (!told.why().isEmpty()) {
                out.println(" ".repeat(INDENT + 2) + ink.quiet("because: " + told.why()));
            }
        }
        for (String business : digest.business(turn)) {
            List<String> wrapped = Wrapped.of(business, WIDTH - INDENT - 4);
            for (int i = 0; i < wrapped.size(); i++) {
                out.println(" ".repeat(INDENT + (i == 0 ? 0 : 2)) + ink.quiet((i == 0 ? "+ " : "") + wrapped.get(i)));
            }
        }
        if (turn.number() >= 0) {
            standings(review, turn);
        }
        out.flush();
    }

    /// The heading of a turn.
    public void heading(Review review, TurnStory turn) {
        String title = turn.number() < 1 || turn.title().startsWith("Turn ")
                ? turn.title()
                : "Turn " + turn.number() + ": " + turn.title();
        String when = turn.number() < 0 ? "" : review.moment(turn.startMinute()) + " - " + review.moment(turn.endMinute());
        int rule = Math.max(3, WIDTH - 6 - title.length() - when.length());
        out.println();
        out.println(ink.bold("── " + title + " ") + ink.quiet("─".repeat(rule) + " " + when));
    }

    /// One happening.
    public void line(StoryLine line) {
        print(line.moment(), line.headline(), line.text());
    }

    private void print(String moment, boolean loud, String told) {
        List<String> wrapped = Wrapped.of(told, WIDTH - INDENT - 2);
        for (int i = 0; i < wrapped.size(); i++) {
            String margin = i == 0 ? padded(moment, INDENT) : " ".repeat(INDENT);
            String text = wrapped.get(i);
            out.println(ink.quiet(margin) + (loud ? ink.urgent((i == 0 ? "! " : "  ") + text) : "  " + text));
        }
    }

    /// Where a turn and the jump after it left every pair: tension as a bar, the numbers, the rung by its name.
    public void standings(Review review, TurnStory turn) {
        out.println();
        out.println("  " + ink.quiet("Where that left everybody, " + review.moment(turn.leftMinute()) + ":"));
        turn.left().forEach((dyad, point) -> out.println("  " + standing(review, dyad, point)));
    }

    private String standing(Review review, Dyad dyad, DyadHistory.Point point) {
        int filled = Math.min(BAR, (point.tension() * BAR + 500) / 1000);
        String bar = "█".repeat(filled) + "·".repeat(BAR - filled);
        String numbers = "tension " + three(point.tension()) + "  uncertainty " + three(point.uncertainty()) + "  trust "
                + three(point.trust());
        return padded(dyad.from() + " → " + dyad.to(), 11) + bar(point.tension(), bar) + "  " + numbers + "  rung "
                + point.rung() + " " + rung(review, point.rung());
    }

    private String bar(int tension, String bar) {
        return tension >= 650 ? ink.bad(bar) : tension >= 400 ? ink.urgent(bar) : ink.good(bar);
    }

    private static String rung(Review review, int rung) {
        for (Rung one : review.scenario().library().ladder()) {
            if (one.number() == rung) {
                return one.name().toString();
            }
        }
        return "";
    }

    /// How it ended, and what became of calls, measures and objectives.
    public void ending(Review review) {
        var ended = review.ended();
        out.println();
        if (ended.id() == null) {
            out.println(ink.bold("The exercise has not ended."));
        } else {
            out.println(ink.bold("The end: " + ended.title()) + ink.quiet("  " + ended.moment()));
            paragraphs(ended.text());
        }
        out.println();
        var calls = review.metrics().calls();
        List<String> parts = new ArrayList<>(List.of(
                calls.inTime() + " answered in time", calls.late() + " late", calls.unanswered() + " unanswered"));
        part(parts, calls.declined(), "declined");
        part(parts, calls.unreached(), "unreached");
        part(parts, calls.open(), "still open");
        out.println("  calls       " + calls.placed() + " placed: " + String.join(", ", parts));
        int used = review.metrics().measuresBefore() + review.metrics().measuresAfter();
        int offered = review.metrics().offersBefore() + review.metrics().offersAfter();
        out.println("  measures    " + offered + " offered, " + used + " used");
        for (var objective : review.objectives()) {
            String verdict = !objective.judged() ? "not judged" : objective.met() ? ink.good("met") : ink.bad("missed");
            List<String> wrapped = Wrapped.of(
                    objective.text() + (objective.why().isBlank() ? "" : " (" + objective.why() + ")"), WIDTH - 16);
            out.println("  " + padded(objective.id(), 12) + verdict + ": " + wrapped.getFirst());
            wrapped.stream().skip(1).forEach(more -> out.println(" ".repeat(14) + more));
        }
    }

    private void paragraphs(String markdown) {
        for (String paragraph : markdown.strip().split("\\n\\s*\\n", -1)) {
            if (paragraph.isBlank() || paragraph.startsWith("#")) {
                continue;
            }
            out.println();
            Wrapped.of(paragraph.replace("*", "").replace("`", ""), WIDTH - 4).forEach(line -> out.println("  " + line));
        }
    }

    private static void part(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(count + " " + what);
        }
    }

    private static String three(int number) {
        return " ".repeat(Math.max(0, 3 - Integer.toString(number).length())) + number;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
