package firebreak.engine.exercise;

import firebreak.engine.exercise.AgendaItem.Kind;
import firebreak.engine.facts.Topic;
import firebreak.engine.scenario.Ending;
import firebreak.engine.seat.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Time passing: what is on the agenda happens, minute by minute and batch by batch.
///
/// Jumping to a minute in one step or in many gives the same state: only minutes with something due leave a trace.
final class Passage {

    private Passage() {}

    /// Runs the agenda up to and including a minute.
    static void to(Unfolding story, int minute) {
        while (underWay(story)) {
            if (story.now().agenda().isEmpty() || story.now().agenda().first().minute() > minute) {
                break;
            }
            int next = story.now().agenda().first().minute();
            if (next > story.now().minute()) {
                story.emit(new Event.TimePassed(story.root(), next));
            }
            step(story);
        }
        if (story.now().minute() < minute && underWay(story)) {
            story.emit(new Event.TimePassed(story.root(), minute));
        }
    }

    private static boolean underWay(Unfolding story) {
        Phase phase = story.now().table().phase();
        return phase != Phase.WAITING && phase != Phase.ENDED;
    }

    /// Runs what is due now, and what follows from the batch before.
    static void settle(Unfolding story) {
        consequences(story);
        to(story, story.now().minute());
    }

    /// The first batch of the agenda: everything of one minute and priority.
    private static void step(Unfolding story) {
        AgendaItem first = story.now().agenda().first();
        List<AgendaItem> due = new ArrayList<>();
        for (AgendaItem item : story.now().agenda()) {
            if (item.minute() != first.minute() || item.kind().priority() != first.kind().priority()) {
                break;
            }
            due.add(item);
        }
        Batch batch = new Batch(story);
        List<AgendaItem> orders = new ArrayList<>();
        for (AgendaItem item : due) {
            if (item.kind() == Kind.ORDER) {
                orders.add(item);
            } else {
                handle(batch, item);
            }
        }
        if (!orders.isEmpty()) {
            Orders.land(batch, orders);
        }
        batch.commit();
        consequences(story);
        if ((first.kind() == Kind.PERIOD || first.kind() == Kind.TURN_END) && story.now().setup().live()) {
            Turns.livePeriodEnded(story);
        }
    }

    private static void handle(Batch batch, AgendaItem item) {
        switch (item.kind()) {
            case CALL_OVERDUE -> Calls.overdue(batch, item.number());
            case CALL_UNANSWERED -> Calls.unanswered(batch, item.number());
            case CALL_UNREACHED -> Calls.unreached(batch, item.number());
            case OFFER_LAPSES -> Measures.lapse(batch, item);
            case AGREEMENT_ENDS -> Agreements.due(batch, item.number());
            case ANSWER_DUE -> Requests.due(batch, item);
            case EXPECTATION_MISSED -> Expectations.missed(batch, item);
            case CALL_DELIVERED -> Calls.deliver(batch, item.number());
            case NOMINATION -> Contacts.nominationDue(batch, item);
            case STEP -> Branches.due(batch, item);
            case PING -> Contacts.pingDue(batch, item);
            case PING_MISSED -> Contacts.pingMissed(batch, item);
            case STAGE -> Incidents.stageDue(batch, item);
            case SPREAD -> Incidents.reached(batch, item);
            case ORDER -> throw new IllegalStateException("orders land together");
            case ENTRY -> Entries.due(batch, item);
            case CONDITION -> {
                if (item.name().isEmpty()) {
                    batch.emit(new Event.Unscheduled(new Cause.OfPlan("clock"), item));
                    batch.story().touch(Topic.CLOCK);
                } else {
                    Entries.due(batch, item);
                }
            }
            case PERIOD -> Periods.end(batch, item);
            case TURN_END -> batch.emit(new Event.Unscheduled(new Cause.OfPlan("clock"), item));
        }
    }

    /// After each batch: what conditions it sets off, and whether the exercise has come to an end.
    private static void consequences(Unfolding story) {
        if (!underWay(story)) {
            return;
        }
        int touched = Conditions.run(story);
        Batch batch = new Batch(story);
        Optional<Ending> ending = Conditions.ending(batch, touched, false);
        if (ending.isPresent()) {
            Objectives.judge(batch, new Cause.OfPlan("ending " + ending.get().id()));
            batch.emit(new Event.ExerciseEnded(new Cause.OfPlan("ending " + ending.get().id()), ending.get().id(), ""));
        }
    }
}
