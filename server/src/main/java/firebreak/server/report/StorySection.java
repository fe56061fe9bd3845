package firebreak.server.report;

import firebreak.engine.review.Review;
import firebreak.engine.review.StoryLine;
import firebreak.engine.review.Strand;
import firebreak.engine.review.TurnStory;
import java.util.Locale;

/// What happened, turn by turn.
final class StorySection {
    private StorySection() {}

    static void write(Markup page, Review review) {
        for (TurnStory turn : review.turns()) {
            page.open("section", "class", "turn-story", "id", "turn-" + turn.number()).line();
            page.open("h3");
            page.element("span", turn.number() < 0 ? "Before" : "Turn " + turn.number(), "class", "turn-number");
            page.text(" " + turn.title() + " ");
            page.element("small", review.moment(turn.startMinute()) + " to " + review.moment(turn.endMinute()));
            page.close().line();
            if (turn.lines().isEmpty()) {
                page.element("p", "Nothing happened.", "class", "none");
            } else {
                lines(page, review, turn);
            }
            page.close().line();
        }
    }

    private static void lines(Markup page, Review review, TurnStory turn) {
        page.open("ol", "class", "story").line();
        for (int i = 0; i < turn.lines().size(); i++) {
            StoryLine line = turn.lines().get(i);
            String strand = line.strand().name().toLowerCase(Locale.ROOT);
            page.open("li", "class", "line " + strand + (line.headline() ? " headline" : ""), "id", "e" + line.event());
            page.element("time", line.moment());
            page.element("span", word(line.strand()), "class", "strand");
            page.open("div", "class", "told").open("p").text(line.text());
            while (i + 1 < turn.lines().size() && belongsTogether(line, turn.lines().get(i + 1))) {
                page.text(" " + turn.lines().get(++i).text());
            }
            page.close();
            Whys.write(page, review, line.because());
            Moved.write(page, review, line.effects());
            page.close().close().line();
        }
        page.close().line();
    }

    /// Results of one contact test make one line.
    private static boolean belongsTogether(StoryLine line, StoryLine next) {
        return line.strand() == Strand.CONTACT
                && next.strand() == Strand.CONTACT
                && line.minute() == next.minute()
                && line.because().equals(next.because())
                && line.effects().isEmpty()
                && next.effects().isEmpty();
    }

    static String word(Strand strand) {
        return switch (strand) {
            case TABLE -> "table";
            case INCIDENT -> "incident";
            case CALL -> "call";
            case CONTACT -> "contact";
            case MEASURE -> "measure";
            case ORDER -> "move";
            case CLAIM -> "claim";
            case MEETING -> "meeting";
            case AGREEMENT -> "agreement";
            case ARGUMENT -> "argument";
            case INJECT -> "event list";
            case ESCALATION -> "escalation";
            case TALK -> "talk";
        };
    }
}
