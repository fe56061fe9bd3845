package firebreak.client.trial;

import firebreak.client.json.Json;
import firebreak.client.print.Counted;
import firebreak.client.trial.PlayedStory.Item;
import firebreak.engine.diagnostic.Span;
import firebreak.engine.exercise.Cause;
import firebreak.engine.exercise.Event;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.Quantity;
import firebreak.engine.exercise.State;
import firebreak.engine.review.Because;
import firebreak.engine.review.DyadHistory;
import firebreak.engine.review.Review;
import firebreak.engine.review.StoryLine;
import firebreak.engine.words.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/// Two stories of the same inputs side by side: the first place where they part, what stood there before and what stands there
/// now, why, and where in the author's files that is written.
public final class StoryDifference {
    private static final int MOST_CAUSES = 3;
    private static final int MOST_NUMBERS = 5;
    private static final int LEFT = 8;

    private final PlayedStory before;
    private final PlayedStory now;
    private final List<Item> was;
    private final List<Item> is;
    private final int apart;
    private final int width;
    private final List<Line> lines = new ArrayList<>();

    /// @param width columns to fill
    public StoryDifference(PlayedStory before, PlayedStory now, int width) {
        this.before = before;
        this.now = now;
        this.was = before.items();
        this.is = now.items();
        this.width = width;
        int same = 0;
        while (same < Math.min(was.size(), is.size()) && was.get(same).isLike(is.get(same))) {
            same++;
        }
        this.apart = same;
    }

    /// Which files of the scenario differ, and from which line on.
    List<String> savedFiles() {
        return ChangedFiles.between(before.found().files(), now.found().files());
    }

    /// Whether nothing happens otherwise, from beginning to end.
    boolean none() {
        return beginsAlike() && !parts();
    }

    private boolean beginsAlike() {
        return before.beginning().quantities().equals(now.beginning().quantities());
    }

    /// After how many inputs the new story first goes another way.
    int inputsBefore() {
        int ofNow = apart < is.size() ? is.get(apart).step() : Integer.MAX_VALUE;
        int ofBefore = apart < was.size() ? was.get(apart).step() : Integer.MAX_VALUE;
        return Math.min(ofNow, ofBefore);
    }

    /// Whether something happens otherwise; else only the numbers differ with which they begin.
    boolean parts() {
        return apart < was.size() || apart < is.size();
    }

    /// The minute at which they part.
    int minute() {
        return Math.min(
                apart < was.size() ? was.get(apart).minute() : Integer.MAX_VALUE, apart < is.size() ? is.get(apart).minute() : Integer.MAX_VALUE);
    }

    /// The moment at which they part, such as `D1 09:00`; `the beginning` where the first numbers differ.
    String moment() {
        return beginsAlike() ? now.found().scenario().turns().moment(minute()) : "the beginning";
    }

    /// What to print.
    List<Line> told() {
        if (!beginsAlike()) {
            beginnings();
        }
        Review old = Review.of(before.found().scenario(), before.record());
        Review young = Review.of(now.found().scenario(), now.record());
        if (!beginsAlike()) {
            happenings(old, young);
        } else if (parts()) {
            Item one = telling(was);
            Item other = telling(is);
            side("before", one, old, before);
            side("now", other, young, now);
            if (one != null && other != null) {
                detail(one, other);
            }
            moved(one);
        }
        ends(old, young);
        return lines;
    }

    // ---- the beginning -------------------------------------------------------------------------------------------

    private void beginnings() {
        State first = before.beginning();
        State second = now.beginning();
        SequencedSet<Quantity> all = new LinkedHashSet<>(first.quantities().keySet());
        all.addAll(second.quantities().keySet());
        int shown = 0;
        int more = 0;
        for (Quantity quantity : all) {
            if (first.value(quantity) == second.value(quantity)) {
                continue;
            }
            if (shown < MOST_NUMBERS) {
                row("begins", name(quantity) + " " + first.value(quantity) + " before, " + second.value(quantity) + " now", Line.Style.PLAIN);
                shown++;
            } else {
                more++;
            }
        }
        if (more > 0) {
            row("", "and " + Counted.of(more, "number") + " more", Line.Style.QUIET);
        }
    }

    private static String name(Quantity quantity) {
        String kind = quantity.kind().name().toLowerCase(java.util.Locale.ROOT);
        return kind + " " + quantity.of() + (quantity.to().isEmpty() ? "" : " -> " + quantity.to())
                + (quantity.about().isEmpty() ? "" : " for " + quantity.about());
    }

    /// Numbers that differ from the start make others differ, long before anything happens otherwise: this is what does first.
    private void happenings(Review old, Review young) {
        List<StoryLine> first = lines(old);
        List<StoryLine> second = lines(young);
        int same = 0;
        while (same < Math.min(first.size(), second.size())
                && first.get(same).minute() == second.get(same).minute()
                && first.get(same).text().equals(second.get(same).text())) {
            same++;
        }
        if (same == first.size() && same == second.size()) {
            row("", "What happens is the same; only numbers differ.", Line.Style.PLAIN);
            return;
        }
        happening("before", first, same);
        happening("now", second, same);
    }

    private static List<StoryLine> lines(Review review) {
        return review.turns().stream().flatMap(turn -> turn.lines().stream()).toList();
    }

    private void happening(String when, List<StoryLine> all, int at) {
        if (at >= all.size()) {
            row(when, "nothing more happens", Line.Style.PLAIN);
            return;
        }
        StoryLine line = all.get(at);
        row(when, line.moment() + "  " + line.text(), Line.Style.PLAIN);
        line.because().stream().limit(MOST_CAUSES).forEach(because -> row("", "because: " + because.text(), Line.Style.QUIET));
    }

    /// The first thing from there on, in its minute, that says something to a person; what only keeps the engine's books does not.
    private @Nullable Item telling(List<Item> story) {
        if (apart >= story.size()) {
            return null;
        }
        Item first = story.get(apart);
        for (Item item : story.subList(apart, story.size())) {
            if (item.minute() != first.minute()) {
                return first;
            }
            if (!(item.what() instanceof Event.Scheduled
                    || item.what() instanceof Event.Unscheduled
                    || item.what() instanceof Event.SeatActed
                    || item.what() instanceof Event.Remembered
                    || item.what() instanceof Event.EntryWakes)) {
                return item;
            }
        }
        return first;
    }

    // ---- where they part -----------------------------------------------------------------------------------------

    private void side(String when, @Nullable Item item, Review review, PlayedStory story) {
        if (item == null) {
            row(when, "nothing more happens", Line.Style.PLAIN);
            return;
        }
        if (item.event() < 0) {
            row(when, review.moment(item.minute()) + "  " + refused(item, story), Line.Style.PLAIN);
            return;
        }
        List<Because> chain = review.explain(item.event());
        row(when, review.moment(item.minute()) + "  " + chain.getFirst().text(), Line.Style.PLAIN);
        for (int i = 1; i < Math.min(chain.size(), MOST_CAUSES + 1); i++) {
            row("", "because: " + chain.get(i).text(), Line.Style.QUIET);
        }
        Span place = place(item, story);
        if (place != null) {
            row("", "written at " + place, Line.Style.QUIET);
        }
    }

    private static String refused(Item item, PlayedStory story) {
        String what = story.record().steps().get(item.step()).toString();
        String told = what.replaceFirst("^step \\d+ \\((.*)\\)$", "$1");
        return told + " is refused: " + (item.what() instanceof Outcome.Rejected(var reason) ? reason.text() : "");
    }

    /// Where the author has written what it goes back to.
    private static @Nullable Span place(Item item, PlayedStory story) {
        List<Item> events = story.items().stream().filter(one -> one.event() >= 0).toList();
        Object what = item.what();
        while (what instanceof Event event) {
            if (event instanceof Event.EntryFired fired) {
                return story.found().loaded().places().of("entry", fired.entry());
            }
            switch (event.cause()) {
                case Cause.OfEvent(var number) -> what = events.get((int) number).what();
                case Cause.OfPlan(var plan) -> {
                    String[] words = plan.split("[ ,]", 3);
                    return words.length < 2 ? null : story.found().loaded().places().of(words[0], words[1]);
                }
                case Cause.OfInput _ -> {
                    return null;
                }
            }
        }
        return null;
    }

    /// Where both tell the same, what differs inside.
    private void detail(Item one, Item other) {
        if (one.what().getClass() == other.what().getClass() && one.minute() == other.minute() && one.event() >= 0 && !one.isLike(other)) {
            String[] parts = innermost(one.what(), other.what());
            row("", parts[0] + ": " + around(parts[1], parts[2]), Line.Style.PLAIN);
        }
    }

    /// The name of the innermost part that differs, and both its values.
    private static String[] innermost(Object one, Object other) {
        String name = "";
        Object left = one;
        Object right = other;
        boolean deeper = true;
        while (deeper && left instanceof Record && right instanceof Record && left.getClass() == right.getClass()) {
            deeper = false;
            var fields = Json.fields(left);
            var others = Json.fields(right);
            for (var field : fields.entrySet()) {
                Object a = field.getValue();
                Object b = others.get(field.getKey());
                if (!Objects.equals(a, b)) {
                    name = field.getKey();
                    left = a == null ? "nothing" : a;
                    right = b == null ? "nothing" : b;
                    deeper = true;
                    break;
                }
            }
        }
        return new String[] {name, left.toString(), right.toString()};
    }

    /// Two texts, from a little before the place where they part.
    private static String around(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int from = same < 20 ? 0 : Math.max(0, one.lastIndexOf(' ', same - 12) + 1);
        return "before " + piece(one, from) + ", now " + piece(other, from);
    }

    private static String piece(String text, int from) {
        int to = Math.min(text.length(), from + 60);
        String piece = text.substring(Math.min(from, text.length()), to).replaceAll("\\s+", " ").strip();
        return "“" + (from > 0 ? "…" : "") + piece + (to < text.length() ? "…" : "") + "”";
    }

    /// An entry that no longer comes there may come elsewhere.
    private void moved(@Nullable Item one) {
        if (one == null || !(one.what() instanceof Event.EntryFired fired)) {
            return;
        }
        for (Item item : is.subList(apart, is.size())) {
            if (item.what() instanceof Event.EntryFired again && again.entry().equals(fired.entry())) {
                if (item.minute() != one.minute()) {
                    row("", "entry " + fired.entry() + " now comes at " + now.found().scenario().turns().moment(item.minute()), Line.Style.PLAIN);
                }
                return;
            }
        }
        row("", "entry " + fired.entry() + " does not come any more", Line.Style.PLAIN);
    }

    // ---- the ends ------------------------------------------------------------------------------------------------

    private void ends(Review old, Review young) {
        String first = ending(old);
        String second = ending(young);
        row("end", first.equals(second) ? second + ", as before" : "before " + first + ", now " + second, Line.Style.PLAIN);
        String peak = peak(old);
        String then = peak(young);
        row("peak", peak.equals(then) ? then + ", as before" : "before " + peak + ", now " + then, Line.Style.PLAIN);
    }

    private static String ending(Review review) {
        return review.ended().id() == null ? "not reached" : "“" + review.ended().title() + "”";
    }

    private static String peak(Review review) {
        DyadHistory most = review.dyads().stream()
                .max(Comparator.comparingInt((DyadHistory dyad) -> dyad.peakTension().permille()))
                .orElse(null);
        return most == null
                ? "no tension"
                : "tension " + most.peakTension().permille() + " (" + most.dyad().from() + " → " + most.dyad().to() + ", "
                        + review.moment(most.peakTension().minute()) + ")";
    }

    private void row(String left, String text, Line.Style style) {
        int from = lines.size();
        Columns.row(lines, left, LEFT, text, width);
        for (int i = from; i < lines.size(); i++) {
            lines.set(i, new Line(style, lines.get(i).text()));
        }
    }
}
