package firebreak.client.author;

import firebreak.client.json.Json;
import firebreak.engine.exercise.Author;
import firebreak.engine.exercise.Cause;
import firebreak.engine.exercise.Event;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.State;
import firebreak.engine.record.ExerciseRecord;
import firebreak.engine.record.Step;
import firebreak.engine.replay.Replay;
import firebreak.engine.review.PeriodRow;
import firebreak.engine.review.Review;
import firebreak.engine.scenario.Scenario;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// A whole exercise as JSON, one object a line: inputs, refusals, events with their causes, and every dyad after each period.
///
/// `kind` is `exercise`, `input`, `refused`, `event`, `period` or `end`. A cause is `{"input":n}` (the nth input that was not
/// the clock's, from 0), `{"event":n}` or `{"plan":"..."}`.
final class EventLines {
    private final PrintWriter out;
    private final ExerciseRecord played;
    private final Scenario scenario;
    private final Review review;
    private final Deque<PeriodRow> periods;

    private EventLines(PrintWriter out, ExerciseRecord played, Scenario scenario) {
        this.out = out;
        this.played = played;
        this.scenario = scenario;
        this.review = Review.of(scenario, played);
        this.periods = new ArrayDeque<>(review.periods());
    }

    static void print(PrintWriter out, ExerciseRecord played, Scenario scenario) {
        new EventLines(out, played, scenario).all();
    }

    private void all() {
        line("exercise", fields -> {
            fields.put("scenario", scenario.name());
            fields.put("title", scenario.title().toString());
            fields.put("digest", scenario.digest());
            fields.put("rules", played.origin().rules());
            fields.put("seed", played.origin().setup().seed());
            fields.put("mode", played.origin().setup().live() ? "live" : "turns");
        });
        Replay.walk(scenario, played, this::step);
        periodsUntil(Integer.MAX_VALUE);
        line("end", fields -> {
            fields.put("ending", review.ended().id());
            fields.put("title", review.ended().title());
            fields.put("objectives", review.objectives());
            fields.put("steps", review.steps());
            fields.put("hash", review.hash().toString());
        });
    }

    private void step(Step step, State before, State after) {
        if (!step.input().byClock()) {
            line("input", fields -> {
                fields.put("number", before.inputs());
                place(fields, step, before.minute());
                fields.put("author", author(step.input().author()));
                fields.put("act", step.input().act().getClass().getSimpleName());
                fields.put("fields", Json.fields(step.input().act()));
            });
        }
        switch (step.outcome()) {
            case Outcome.Rejected(var reason) -> line("refused", fields -> {
                place(fields, step, before.minute());
                fields.put("code", reason.code());
                fields.put("text", reason.text());
                fields.put("lacks", reason.lacks());
                fields.put("help", reason.help());
            });
            case Outcome.Accepted(var events) -> events(step, before, events);
        }
    }

    private void events(Step step, State before, List<Event> events) {
        long number = before.events();
        int minute = before.minute();
        for (Event event : events) {
            if (event instanceof Event.TimePassed(var _, var to)) {
                minute = to;
                continue;
            }
            periodsUntil(minute);
            SequencedMap<String, @Nullable Object> own = Json.fields(event);
            own.remove("cause");
            if (event instanceof Event.QuantityMoved moved) {
                own.put("parts", parts(moved));
            }
            long its = number++;
            int at = minute;
            line("event", fields -> {
                fields.put("number", its);
                place(fields, step, at);
                fields.put("event", event.getClass().getSimpleName());
                fields.put("cause", cause(event.cause()));
                fields.put("fields", own);
            });
        }
    }

    private static List<Object> parts(Event.QuantityMoved moved) {
        List<Object> parts = new ArrayList<>();
        for (var part : moved.parts()) {
            SequencedMap<String, Object> fields = new LinkedHashMap<>();
            fields.put("amount", part.amount());
            fields.put("why", part.why());
            fields.put("cause", cause(part.cause()));
            parts.add(fields);
        }
        return parts;
    }

    /// The periods that were over before a minute's events.
    private void periodsUntil(int minute) {
        for (PeriodRow row = periods.peek(); row != null && row.minute() < minute; row = periods.peek()) {
            periods.remove();
            period(row);
        }
    }

    private void period(PeriodRow row) {
        List<Object> dyads = new ArrayList<>();
        row.dyads().forEach((dyad, point) -> {
            SequencedMap<String, Object> fields = new LinkedHashMap<>();
            fields.put("from", dyad.from());
            fields.put("to", dyad.to());
            fields.put("T", point.tension());
            fields.put("U", point.uncertainty());
            fields.put("R", point.trust());
            fields.put("L", point.rung());
            dyads.add(fields);
        });
        line("period", fields -> {
            fields.put("number", row.period());
            fields.put("minute", row.minute());
            fields.put("moment", review.moment(row.minute()));
            fields.put("dyads", dyads);
        });
    }

    private void place(SequencedMap<String, @Nullable Object> fields, Step step, int minute) {
        fields.put("step", step.number());
        fields.put("minute", minute);
        fields.put("moment", review.moment(minute));
    }

    private static SequencedMap<String, Object> cause(Cause cause) {
        SequencedMap<String, Object> fields = new LinkedHashMap<>();
        switch (cause) {
            case Cause.OfInput(var ordinal) -> fields.put("input", ordinal);
            case Cause.OfEvent(var number) -> fields.put("event", number);
            case Cause.OfPlan(var what) -> fields.put("plan", what);
        }
        return fields;
    }

    private static String author(Author author) {
        return switch (author) {
            case Author.Seat(var address) -> address;
            case Author.Facilitator(var name) -> name;
            case Author.Clock _ -> "clock";
        };
    }

    private interface Fields {
        void into(SequencedMap<String, @Nullable Object> fields);
    }

    private void line(String kind, Fields body) {
        SequencedMap<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("kind", kind);
        body.into(fields);
        out.println(Json.of(fields));
    }
}
