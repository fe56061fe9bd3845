package firebreak.engine.exercise;

import firebreak.engine.scenario.AnswerMeaning;
import firebreak.engine.scenario.Entry;
import firebreak.engine.scenario.Happening;
import firebreak.engine.scenario.Step;
import firebreak.engine.seat.Meaning;
import java.util.List;

/// What the event list has follow from an answer, a silence, an acceptance or a refusal.
final class Branches {

    private Branches() {}

    static void answered(Batch batch, String entry, Meaning meaning, Cause cause) {
        run(batch, entry, meaning.name(), cause);
    }

    static void unanswered(Batch batch, String entry, Cause cause) {
        run(batch, entry, "unanswered", cause);
    }

    static void foundOut(Batch batch, String entry, Cause cause) {
        run(batch, entry, "found_out", cause);
    }

    static void accepted(Batch batch, String entry, Cause cause) {
        run(batch, entry, "accepted", cause);
    }

    static void declined(Batch batch, String entry, Cause cause) {
        run(batch, entry, "declined", cause);
    }

    static void run(Batch batch, String entry, String branch, Cause cause) {
        List<Step> steps = steps(batch.before(), entry, branch);
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            boolean nextBatch = step instanceof Step.StartEntry;
            if (step.laterMinutes() > 0 || nextBatch) {
                plan(batch, entry, branch, i, step.laterMinutes(), cause);
            } else {
                Steps.take(batch, entry, step, cause);
            }
        }
    }

    private static void plan(Batch batch, String entry, String branch, int index, int later, Cause cause) {
        State now = batch.story().now();
        int last = now.steps().isEmpty() ? 0 : now.steps().lastKey();
        PlannedStep planned = new PlannedStep(
                Math.max(last, 0) + 1, entry, branch, index, batch.before().minute() + later, now.events());
        batch.emit(new Event.StepPlanned(cause, planned));
    }

    /// A step that was planned for later is due.
    static void due(Batch batch, AgendaItem item) {
        PlannedStep planned = batch.before().steps().get(item.number());
        if (planned == null) {
            throw new IllegalStateException("there is no planned step " + item.number());
        }
        Cause cause = new Cause.OfEvent(planned.event());
        batch.emit(new Event.StepTaken(cause, planned.id()));
        Steps.take(batch, planned.entry(), steps(batch.before(), planned.entry(), planned.branch()).get(planned.index()), cause);
    }

    private static List<Step> steps(State state, String id, String branch) {
        Entry entry = state.scenario().msel().get(id);
        if (entry == null) {
            throw new IllegalStateException("there is no entry " + id);
        }
        return switch (entry.happening()) {
            case Happening.ScriptedCall call -> {
                if (branch.equals("unanswered")) {
                    yield call.ifUnanswered();
                }
                if (branch.equals("found_out")) {
                    yield call.ifFoundOut();
                }
                for (AnswerMeaning meaning : AnswerMeaning.values()) {
                    if (meaning.name().equals(branch)) {
                        yield call.answers().getOrDefault(meaning, List.of());
                    }
                }
                yield List.of();
            }
            case Happening.ScriptedMeasure measure ->
                switch (branch) {
                    case "accepted" -> measure.ifAccepted();
                    case "declined" -> measure.ifDeclined();
                    case "unanswered" -> measure.ifUnanswered();
                    default -> List.of();
                };
            case Happening.Effects effects -> effects.steps();
            case Happening.Inject _, Happening.Instruction _, Happening.Nothing _ -> List.of();
        };
    }
}
