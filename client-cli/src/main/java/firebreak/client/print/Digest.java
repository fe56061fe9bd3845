package firebreak.client.print;

import firebreak.engine.exercise.Event;
import firebreak.engine.record.ExerciseRecord;
import firebreak.engine.record.Step;
import firebreak.engine.review.Because;
import firebreak.engine.review.Review;
import firebreak.engine.review.StoryLine;
import firebreak.engine.review.TurnStory;
import firebreak.engine.scenario.Entry;
import firebreak.engine.scenario.Move;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The story of a turn on one screen: what everybody should have seen goes in full, the daily business is summed up.
final class Digest {
    private static final int LONGEST = 2 * (Story.WIDTH - 16);
    private static final Pattern QUOTATION = Pattern.compile(": “.*”\\.?$");
    private static final Pattern SUBJECT = Pattern.compile(" about “[^”]*”");
    private static final List<String> PLANNED = List.of("So the ", "So it ", "By the ", "Period ");

    private final Review review;
    private final List<Event> events = new ArrayList<>();

    Digest(Review review, ExerciseRecord played) {
        this.review = review;
        for (Step step : played.steps()) {
            for (Event event : step.events()) {
                if (!(event instanceof Event.TimePassed)) {
                    events.add(event);
                }
            }
        }
    }

    /// A line of the digest.
    ///
    /// @param loud a turning point
    /// @param why  what brought it about; empty where that is clear or long ago
    record Told(String moment, boolean loud, String text, String why) {}

    /// What is told of a turn.
    List<Told> lines(TurnStory turn) {
        List<Told> lines = new ArrayList<>();
        for (StoryLine line : turn.lines()) {
            String text = text(line);
            if (text != null) {
                Told told = new Told(line.moment(), line.headline(), text, why(line));
                if (!lines.contains(told)) {
                    lines.add(told);
                }
            }
        }
        return lines;
    }

    /// The rest, counted: moves by their names, measures by what became of them.
    List<String> business(TurnStory turn) {
        SequencedMap<String, Integer> moves = new LinkedHashMap<>();
        int offered = 0;
        int accepted = 0;
        int declined = 0;
        int delivered = 0;
        for (StoryLine line : turn.lines()) {
            switch (event(line)) {
                case Event.OrderPlaced placed -> moves.merge(move(placed.order().move()), 1, Integer::sum);
                case Event.MeasureOffered _ -> offered++;
                case Event.MeasureDelivered _ -> delivered++;
                case Event.MeasureAnswered answered -> {
                    switch (answered.status()) {
                        case ACCEPTED -> accepted++;
                        default -> declined++;
                    }
                }
                case null, default -> {}
            }
        }
        List<String> all = new ArrayList<>();
        if (!moves.isEmpty()) {
            List<String> named = new ArrayList<>();
            moves.forEach((name, count) -> named.add(count == 1 ? name : name + " ×" + count));
            all.add("ordered: " + String.join(", ", named));
        }
        if (offered + accepted + declined + delivered > 0) {
            all.add("measures: " + offered + " offered, " + accepted + " accepted, " + declined + " turned down, " + delivered
                    + " delivered");
        }
        return all;
    }

    private @Nullable Event event(StoryLine line) {
        return line.event() >= 0 && line.event() < events.size() ? events.get((int) line.event()) : null;
    }

    private @Nullable String text(StoryLine line) {
        return switch (event(line)) {
            case Event.OrderPlaced _,
                    Event.OrderDone _,
                    Event.OrderLapsed _,
                    Event.OrderWithdrawn _,
                    Event.MeasureOffered _,
                    Event.MeasureDelivered _,
                    Event.MeasureAnswered _,
                    Event.ExpectationSet _,
                    Event.CallRated _,
                    Event.CallAcknowledged _,
                    Event.CallRelayed _,
                    Event.EvidenceObtained _,
                    Event.IncidentLearnt _,
                    Event.AssessmentStated _,
                    Event.EntryPassedOver _,
                    Event.EntrySet _,
                    Event.EntryPlacedCall _ ->
                null;
            case Event.ContactPinged _ -> line.text().contains("did not") ? line.text() : null;
            case Event.EntryFired fired -> entry(fired.entry());
            case Event.CallAnswered _, Event.CallPlaced _ -> call(line.text());
            case null, default -> Wrapped.cut(QUOTATION.matcher(line.text()).replaceFirst("."), LONGEST);
        };
    }

    /// Who calls whom, and as much of the words as fits.
    private static String call(String told) {
        return Wrapped.cut(SUBJECT.matcher(told).replaceFirst(""), LONGEST);
    }

    /// An inject by its title; calls and measures that the list places are told by themselves.
    private @Nullable String entry(String id) {
        Entry entry = review.scenario().msel().get(id);
        if (entry == null || entry.title() == null) {
            return null;
        }
        return "» " + entry.title();
    }

    private String why(StoryLine line) {
        if (!line.headline() && !(event(line) instanceof Event.RungChanged)) {
            return "";
        }
        return line.because().stream()
                .map(Because::text)
                .findFirst()
                .filter(text -> PLANNED.stream().noneMatch(text::startsWith))
                .map(text -> Wrapped.cut(text, Story.WIDTH - 18))
                .orElse("");
    }

    private String move(String id) {
        Move move = review.scenario().library().moves().get(id);
        return move == null ? id : move.title().toString();
    }
}
