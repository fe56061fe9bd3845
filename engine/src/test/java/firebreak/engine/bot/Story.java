package firebreak.engine.bot;

import firebreak.engine.exercise.Event;
import firebreak.engine.exercise.State;

/// The story of a rehearsal, for reading.
final class Story {
    private Story() {}

    static String of(Rehearsal rehearsal) {
        StringBuilder story = new StringBuilder();
        State end = rehearsal.state();
        var turns = end.scenario().turns();
        int minute = -200;
        for (Event event : rehearsal.events()) {
            if (event instanceof Event.TimePassed passed) {
                minute = passed.minute();
            }
            String line =
                    switch (event) {
                        case Event.TurnOpened e -> "===== turn " + e.turn();
                        case Event.IncidentMoved e -> e.incident() + " " + e.stage() + " severity " + e.severity();
                        case Event.IncidentSpread e -> e.incident() + " spreads to " + e.to();
                        case Event.CallPlaced e ->
                            "call " + e.call().id() + " " + e.call().from() + " -> " + e.call().to() + " over " + e.call().channel()
                                    + (e.call().entry() == null ? "" : " [" + e.call().entry() + "]") + ": " + e.call().text().lines().findFirst().orElse("");
                        case Event.CallAnswered e ->
                            "call " + e.call() + " answered by " + e.seat() + " " + e.meaning() + (e.inTime() ? "" : " LATE") + ": " + e.text();
                        case Event.CallUnanswered e -> "call " + e.call() + " UNANSWERED";
                        case Event.CallUnreached e -> "call " + e.call() + " UNREACHED";
                        case Event.CallDeclined e -> "call " + e.call() + " DECLINED";
                        case Event.ContactPinged e -> "ping " + e.delegation() + " " + e.role() + " " + e.result();
                        case Event.ContactNominated e -> "nominated " + e.delegation() + " " + e.role() + " " + e.seat();
                        case Event.MeasureOffered e ->
                            "offer " + e.offer().id() + " " + e.offer().from() + " " + e.offer().measure() + " to " + e.offer().to();
                        case Event.MeasureAnswered e -> "offer " + e.offer() + " " + e.delegation() + " " + e.status() + " " + e.text();
                        case Event.MeasureDelivered e -> "offer " + e.offer() + " delivered";
                        case Event.MeasureUsed e -> "offer " + e.offer() + " used " + e.dyad();
                        case Event.OrderPlaced e ->
                            "order " + e.order().id() + " " + e.order().seat() + " " + e.order().move()
                                    + " -> " + e.order().to() + " about " + e.order().about() + " " + e.order().status();
                        case Event.OrderRefused e -> "order " + e.order() + " refused: " + e.why();
                        case Event.OrderLapsed e -> "order " + e.order() + " lapsed: " + e.why();
                        case Event.OrderDone e -> "order " + e.order() + " done";
                        case Event.ClaimMade e ->
                            "CLAIM " + e.claim().by() + " against " + e.claim().against() + " " + e.claim().kind() + " " + e.claim().band();
                        case Event.AssessmentStated e -> "assess " + e.seat() + " " + e.incident() + " " + e.suspect() + " " + e.band();
                        case Event.MeetingAsked e -> "meeting " + e.meeting().one() + " with " + e.meeting().other();
                        case Event.MeetingSigned e -> "meeting " + e.meeting() + " signed";
                        case Event.MeetingRefused e -> "meeting " + e.meeting() + " refused";
                        case Event.DialogueSuspended e -> "dialogue suspended " + e.dyad();
                        case Event.RungChanged e -> "rung " + e.dyad() + " " + e.from() + " -> " + e.to();
                        case Event.ScenarioFaulted e -> "FAULT " + e.where() + " " + e.what();
                        case Event.ExerciseEnded e -> "ENDED " + e.ending();
                        case Event.ObjectiveJudged e -> "objective " + e.objective() + " " + e.met() + " " + e.detail();
                        default -> "";
                    };
            if (!line.isEmpty()) {
                story.append(turns.moment(minute)).append("  ").append(line).append('\n');
            }
        }
        for (var dyad : end.postures().keySet()) {
            story.append(dyad)
                    .append(" T ")
                    .append(end.tension(dyad))
                    .append(" U ")
                    .append(end.uncertainty(dyad))
                    .append(" R ")
                    .append(end.trust(dyad))
                    .append(" L ")
                    .append(end.posture(dyad).rung())
                    .append('\n');
        }
        return story.toString();
    }
}
