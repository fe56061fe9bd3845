package firebreak.client.author;

import firebreak.client.print.Counted;
import firebreak.client.print.Ink;
import firebreak.client.print.RunTable;
import firebreak.client.print.Story;
import firebreak.client.print.Wrapped;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.play.Played;
import firebreak.engine.play.Played.Result;
import firebreak.engine.play.ScriptPlay;
import firebreak.engine.review.Review;
import firebreak.engine.review.StoryLine;
import firebreak.engine.review.TurnStory;
import firebreak.engine.words.Script;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/// A script that was played, told line by line with what came of each.
final class ScriptTold {
    private final String file;
    private final List<Line> lines = new ArrayList<>();

    private ScriptTold(String file) {
        this.file = file;
    }

    /// @param lastStep the last step that had been taken when the line was done
    private record Line(Played played, int lastStep) {}

    /// Plays a script.
    ///
    /// @param file what its author calls it
    static ScriptTold play(String file, Script script, RunTable table) {
        ScriptTold told = new ScriptTold(file);
        ScriptPlay.play(script, table, played -> told.lines.add(new Line(played, table.steps())));
        return told;
    }

    /// How many lines were played.
    int count() {
        return lines.size();
    }

    /// How many did not come as they should.
    int failed() {
        return (int) lines.stream().filter(line -> !line.played().fine()).count();
    }

    /// What did not come as it should, a line each. Behind a line that did not take place at all, whatever fails may only fail
    /// because of it, and is counted.
    void complain(PrintWriter err) {
        int told = 0;
        for (Line line : lines) {
            if (!line.played().fine()) {
                told++;
                err.println(complaint(line.played()));
                if (!tookPlace(line.played())) {
                    break;
                }
            }
        }
        int after = failed() - told;
        if (after > 0) {
            err.println(file + ": " + Counted.of(after, "line") + " after it did not come as expected either; mend this one first");
        }
    }

    private static boolean tookPlace(Played played) {
        return !(played.result() instanceof Result.Misread || played.result() instanceof Result.Decided(Outcome.Rejected _));
    }

    /// The whole story: what happened by itself, each line, what came of it.
    void print(PrintWriter out, Ink ink, Review review) {
        Story story = new Story(out, ink);
        story.title(review);
        Telling telling = new Telling(story, review);
        for (Line line : lines) {
            boolean decided = line.played().result() instanceof Result.Decided;
            telling.until(decided ? line.lastStep() - 1 : line.lastStep());
            said(out, ink, review, line.played());
            telling.until(line.lastStep());
        }
        telling.close();
        story.ending(review);
    }

    private void said(PrintWriter out, Ink ink, Review review, Played played) {
        if (!played.command().isEmpty()) {
            String moment = review.moment(played.minute());
            out.println(ink.quiet(moment + "  ") + "> " + played.who() + ": " + Wrapped.cut(played.command(), Story.WIDTH - 30));
        }
        switch (played.result()) {
            case Result.Shown(var screen) ->
                screen.forEach(line -> out.println(("            " + line.text()).stripTrailing()));
            case Result.Decided(Outcome.Rejected(var reason)) -> {
                out.println(" ".repeat(12) + (played.fine() ? "" : ink.bad("refused: ")) + (played.fine() ? "refused: " : "")
                        + reason.text());
                reason.lacks().forEach(lack -> out.println(" ".repeat(12) + "- " + lack));
                if (!reason.help().isEmpty()) {
                    out.println(" ".repeat(12) + reason.help());
                }
            }
            case Result.Misunderstood(var message) -> out.println(" ".repeat(12) + "not understood: " + message);
            case Result.Decided _, Result.Misread _, Result.Waited _ -> {}
        }
        if (!played.fine()) {
            out.println(ink.bad(complaint(played)));
        }
    }

    private String complaint(Played played) {
        return file + ":" + played.complaint();
    }

    /// Tells the review's lines as far as the script has come.
    private static final class Telling {
        private final Story story;
        private final Review review;
        private int turn = -1;
        private int line;

        Telling(Story story, Review review) {
            this.story = story;
            this.review = review;
        }

        void until(int step) {
            List<TurnStory> turns = review.turns();
            for (int next = Math.max(turn, 0); next < turns.size(); next++) {
                if (next != turn && !opens(turns.get(next), step)) {
                    return;
                }
                if (next != turn) {
                    leave();
                    turn = next;
                    line = 0;
                    story.heading(review, turns.get(next));
                }
                List<StoryLine> lines = turns.get(turn).lines();
                while (line < lines.size() && lines.get(line).step() <= step) {
                    story.line(lines.get(line++));
                }
                if (line < lines.size()) {
                    return;
                }
            }
        }

        private static boolean opens(TurnStory turn, int step) {
            return turn.lines().isEmpty() || turn.lines().getFirst().step() <= step;
        }

        void close() {
            until(Integer.MAX_VALUE);
            leave();
        }

        private void leave() {
            if (turn >= 0 && review.turns().get(turn).number() >= 0) {
                story.standings(review, review.turns().get(turn));
            }
        }
    }
}
