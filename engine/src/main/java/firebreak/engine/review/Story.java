package firebreak.engine.review;

import firebreak.engine.exercise.Cause;
import firebreak.engine.exercise.Event;
import firebreak.engine.scenario.Text;
import firebreak.engine.scenario.Turn;
import firebreak.engine.scenario.TurnPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The events worth a line, turn by turn. What has no line of its own gives its effects to the line that it follows from.
final class Story {
    private final Chronicle chronicle;
    private final Sentences sentences;
    private final Causes causes;
    private final Effects effects;
    private final Histories histories;
    private final Names names;
    private final Climbs climbs;

    Story(Chronicle chronicle, Names names, Sentences sentences, Causes causes, Effects effects, Histories histories) {
        this.chronicle = chronicle;
        this.names = names;
        this.sentences = sentences;
        this.causes = causes;
        this.effects = effects;
        this.histories = histories;
        this.climbs = new Climbs(chronicle, sentences);
    }

    List<TurnStory> turns() {
        SortedMap<Long, Telling.Told> lines = lines();
        SortedMap<Long, List<Effect>> moved = moved(lines);
        List<TurnStory> turns = new ArrayList<>();
        List<StoryLine> open = new ArrayList<>();
        Event.TurnOpened turn = null;
        int openings = 0;
        for (Noted noted : chronicle.events()) {
            if (noted.event() instanceof Event.TurnOpened opened) {
                // What a jump brings happens before the next turn opens and is told with the one that it follows.
                if (turn != null || !open.isEmpty()) {
                    turns.add(turn(turn, open, openings, noted.minute()));
                }
                openings++;
                open.clear();
                turn = opened;
            }
            Telling.Told told = lines.get(noted.number());
            if (told != null) {
                open.add(line(noted, told, moved.getOrDefault(noted.number(), List.of())));
            }
        }
        if (turn != null || !open.isEmpty()) {
            turns.add(turn(turn, open, openings, chronicle.end().minute()));
        }
        return turns;
    }

    private SortedMap<Long, Telling.Told> lines() {
        Telling telling = new Telling(chronicle);
        TreeMap<Long, Telling.Told> lines = new TreeMap<>();
        for (Noted noted : chronicle.events()) {
            Telling.Told told = telling.of(noted.event());
            if (told.weight() != Weight.DETAIL) {
                lines.put(noted.number(), told);
            }
            // The call or the offer itself says it better than that it was due.
            if (noted.event() instanceof Event.CallPlaced || noted.event() instanceof Event.MeasureOffered) {
                if (noted.event().cause() instanceof Cause.OfEvent(var cause)
                        && chronicle.event(cause).event() instanceof Event.EntryFired) {
                    lines.remove(cause);
                }
            }
        }
        return lines;
    }

    /// Effects by the line that they belong to: the nearest one among their causes.
    private SortedMap<Long, List<Effect>> moved(SortedMap<Long, Telling.Told> lines) {
        TreeMap<Long, List<Effect>> moved = new TreeMap<>();
        for (Effects.Caused one : effects.all()) {
            Cause cause = one.cause();
            while (cause instanceof Cause.OfEvent of && !lines.containsKey(of.number())) {
                cause = chronicle.event(of.number()).event().cause();
            }
            long line = cause instanceof Cause.OfEvent of ? of.number() : one.effect().event();
            if (lines.containsKey(line)) {
                moved.computeIfAbsent(line, _ -> new ArrayList<>()).add(one.effect());
            }
        }
        return moved;
    }

    private StoryLine line(Noted noted, Telling.Told told, List<Effect> moved) {
        Cause cause = noted.event().cause();
        boolean sentenceNamesWho = cause instanceof Cause.OfInput && !(noted.event() instanceof Event.QuantityMoved);
        return new StoryLine(
                noted.number(),
                noted.step(),
                noted.minute(),
                names.moment(noted.minute()),
                told.strand(),
                told.parties(),
                told.weight() == Weight.HEADLINE,
                sentences.of(noted.event()),
                because(noted, sentenceNamesWho),
                moved);
    }

    private List<Because> because(Noted noted, boolean sentenceNamesWho) {
        if (sentenceNamesWho) {
            return List.of();
        }
        if (noted.event() instanceof Event.EntryFired(Cause.OfPlan(String what), String entry)
                && what.equals("entry " + entry)) {
            return List.of(new Because(-1, null, sentences.ofTrigger(entry)));
        }
        return noted.event() instanceof Event.RungChanged
                ? climbs.of(noted.number())
                : causes.from(noted.event().cause(), noted.number());
    }

    /// @param openings how many turns had opened by its end
    private TurnStory turn(Event.@Nullable TurnOpened opened, List<StoryLine> lines, int openings, int leftMinute) {
        var left = histories.beforeOpening(openings);
        if (opened == null) {
            return new TurnStory(
                    -1, "Before the start", TurnPlan.ZERO_START_MINUTE, TurnPlan.ZERO_START_MINUTE, lines, leftMinute, left);
        }
        return new TurnStory(
                opened.turn(), title(opened.turn()), opened.startMinute(), opened.endMinute(), lines, leftMinute, left);
    }

    private String title(int number) {
        if (number == 0) {
            return "Who answers the phone?";
        }
        List<Turn> turns = chronicle.scenario().turns().turns();
        Text title = number <= turns.size() ? turns.get(number - 1).title() : null;
        return title == null ? "Turn " + number : title.toString();
    }
}
