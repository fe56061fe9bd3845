package firebreak.engine.exercise;

import firebreak.engine.exercise.Quantity.Kind;
import firebreak.engine.facts.Topic;
import firebreak.engine.scenario.Dyad;
import firebreak.engine.scenario.Ending;
import firebreak.engine.scenario.Move;
import firebreak.engine.scenario.Turn;
import firebreak.engine.scenario.TurnPlan;
import firebreak.engine.seat.Phase;
import java.util.Optional;

/// The turns of an exercise: opened, extended, locked, resolved, and the jumps between them.
final class Turns {

    private static final int PRESSURE_PER_TURN = 60;
    private static final int PRESSURE_WITHOUT_INCOME = 800;
    private static final int LONGEST_JUMP = 43_200;

    private Turns() {}

    // ---- the facilitator's acts ---------------------------------------------------------------------------------

    static void start(Unfolding story) {
        State state = story.now();
        if (state.table().phase() != Phase.WAITING) {
            throw Refused.because("started", "The exercise has started.", "Type `open` for the next turn.");
        }
        TurnPlan plan = state.scenario().turns();
        for (Topic topic : Topic.values()) {
            story.touch(topic);
        }
        if (plan.hasTurnZero()) {
            story.emit(new Event.TurnOpened(
                    story.root(), 0, TurnPlan.ZERO_START_MINUTE, 0, plan.zeroTableMinutes(), 0));
        } else {
            story.emit(new Event.TimePassed(story.root(), 0));
            openTurn(story, 1, 0);
        }
        Passage.settle(story);
    }

    static void open(Unfolding story) {
        State state = between(story);
        int turn = state.table().turn();
        jumpAndOpen(story, turn == 0 ? 0 : state.scenario().turns().turn(turn).thenMinutes());
    }

    static void jump(Unfolding story, int minutes) {
        if (minutes < 0 || minutes > LONGEST_JUMP) {
            throw Refused.because("jump-length", "A jump is 0 to 30 days long.", "Type for example `jump 12h`.");
        }
        if (story.now().setup().live()) {
            leap(story, minutes);
            return;
        }
        between(story);
        jumpAndOpen(story, minutes);
    }

    private static State between(Unfolding story) {
        State state = story.now();
        if (state.table().phase() != Phase.BETWEEN) {
            throw Refused.because(
                    "not-between",
                    "The next turn can be opened once this one is resolved.",
                    state.table().phase() == Phase.WAITING ? "Type `start`." : "Type `lock`, then `resolve`.");
        }
        return state;
    }

    private static void jumpAndOpen(Unfolding story, int minutes) {
        if (minutes > 0) {
            shift(story, minutes);
            story.startJump();
            Passage.to(story, story.now().minute() + minutes);
            story.endJump();
        }
        if (story.now().table().phase() == Phase.ENDED) {
            return;
        }
        openTurn(story, story.now().table().turn() + 1, minutes);
        Passage.settle(story);
    }

    private static void openTurn(Unfolding story, int number, int skipped) {
        TurnPlan plan = story.now().scenario().turns();
        int start = story.now().minute();
        if (story.now().setup().live()) {
            int end = Math.min(start + Windows.PERIOD_MINUTES, plan.endMinute());
            story.emit(new Event.TurnOpened(story.root(), number, start, end, end - start, skipped));
            return;
        }
        Turn turn = plan.turn(number);
        story.emit(new Event.TurnOpened(
                story.root(), number, start, start + turn.playMinutes(), turn.tableMinutes(), skipped));
    }

    static void extend(Unfolding story, int tableMinutes) {
        if (tableMinutes < 1 || tableMinutes > 120) {
            throw Refused.because("extension", "A turn is extended by 1 to 120 table minutes.", "Type for example `extend 5m`.");
        }
        phase(story, Phase.OPEN, "extended");
        story.emit(new Event.TurnExtended(story.root(), tableMinutes));
    }

    /// What the clock would do in that time, at once.
    static void forward(Unfolding story, int minutes) {
        State state = story.now();
        switch (state.table().phase()) {
            case BETWEEN -> throw Refused.because("phase", "Between turns the clock stands.", "Type `open` for the next turn, or `jump 12h`.");
            case LOCKED -> throw Refused.because(
                    "phase", "The turn is locked: its clock stands.", "Type `reopen` first, or `resolve` to run the world to the turn's end.");
            case WAITING, OPEN, ENDED -> phase(story, Phase.OPEN, "let pass");
        }
        if (state.table().paused()) {
            throw Refused.because("clock-stopped", "The clock is stopped.", "Type `resume` first.");
        }
        int left = clockLimit(state) - state.minute();
        if (left == 0) {
            throw Refused.because("forward-length", "The turn's time is up.", "Type `lock`, then `resolve`.");
        }
        if (minutes < 1 || minutes > left) {
            throw Refused.because(
                    "forward-length",
                    "The turn ends in " + span(left) + ": no more than that can pass within it.",
                    "Type for example `forward " + span(minutes < 1 ? Math.min(60, left) : left) + "`.");
        }
        Passage.to(story, state.minute() + minutes);
    }

    /// As a command takes it: `2h30m`.
    private static String span(int minutes) {
        int hours = minutes / 60;
        int rest = minutes % 60;
        return (hours == 0 ? "" : hours + "h") + (rest == 0 && hours > 0 ? "" : rest + "m");
    }

    /// The minute beyond which the clock does not go by itself.
    private static int clockLimit(State state) {
        return state.setup().live() ? state.scenario().turns().endMinute() : state.table().endMinute();
    }

    static void lock(Unfolding story) {
        phase(story, Phase.OPEN, "locked");
        if (story.now().setup().live()) {
            throw Refused.because("live", "In live mode nothing is sealed and nothing is locked.", "Type `pause` to stop the clock.");
        }
        story.emit(new Event.TurnLocked(story.root()));
    }

    static void reopen(Unfolding story) {
        phase(story, Phase.LOCKED, "reopened");
        story.emit(new Event.TurnReopened(story.root()));
    }

    static void resolve(Unfolding story) {
        if (story.now().table().phase() == Phase.OPEN) {
            throw Refused.because("not-locked", "Lock the turn before you resolve it.", "Type `lock`.");
        }
        phase(story, Phase.LOCKED, "resolved");
        Batch closing = new Batch(story);
        Calls.rateAtLock(closing, story.root());
        Orders.lapseDrafts(closing, story.root());
        Meetings.lapse(closing, story.root());
        closing.commit();
        int end = story.now().table().endMinute();
        int skipped = end - story.now().minute();
        if (skipped > 0) {
            shift(story, skipped);
        }
        Passage.settle(story);
        Passage.to(story, end);
        if (story.now().table().phase() == Phase.ENDED) {
            return;
        }
        Batch sealed = new Batch(story);
        Orders.beginSealed(sealed, story.root());
        sealed.commit();
        Passage.settle(story);
        if (story.now().table().phase() == Phase.ENDED) {
            return;
        }
        int turn = story.now().table().turn();
        settleAccounts(story, turn);
        if (turn >= story.now().scenario().turns().turns().size()) {
            end(story);
        }
    }

    static void pause(Unfolding story, String why) {
        phase(story, Phase.OPEN, "paused");
        if (story.now().table().paused()) {
            throw Refused.because("paused", "The clock has been stopped.", "Type `resume`.");
        }
        story.emit(new Event.ClockPaused(story.root(), why));
    }

    static void resume(Unfolding story) {
        phase(story, Phase.OPEN, "resumed");
        if (!story.now().table().paused()) {
            throw Refused.because("running", "The clock is running.", "");
        }
        story.emit(new Event.ClockResumed(story.root()));
    }

    private static void phase(Unfolding story, Phase wanted, String what) {
        Phase now = story.now().table().phase();
        if (now != wanted) {
            String is = switch (now) {
                case WAITING -> "The exercise has not started";
                case OPEN -> "The turn is open";
                case LOCKED -> "The turn is locked";
                case BETWEEN -> "The table is between turns";
                case ENDED -> "The exercise has ended";
            };
            String help = switch (now) {
                case WAITING -> "Type `start`.";
                case OPEN -> "Type `lock` first.";
                case LOCKED -> "Type `resolve` or `reopen`.";
                case BETWEEN -> "Type `open`.";
                case ENDED -> "";
            };
            throw Refused.because("phase", is + ": nothing can be " + what + ".", help);
        }
    }

    // ---- the clock ----------------------------------------------------------------------------------------------

    static void advance(Unfolding story, int minute) {
        State state = story.now();
        if (state.table().phase() != Phase.OPEN || state.table().paused()) {
            throw Refused.because("clock-stopped", "The clock stands still.", "");
        }
        int limit = clockLimit(state);
        if (minute <= state.minute() || minute > limit) {
            throw Refused.because(
                    "clock-minute", "The clock is at " + state.minute() + " and can go to " + limit + ", not to " + minute + ".", "");
        }
        Passage.to(story, minute);
    }

    /// In live mode the end of a period is lock, turn and resolution in one.
    static void livePeriodEnded(Unfolding story) {
        if (story.now().table().phase() != Phase.OPEN) {
            return;
        }
        Batch closing = new Batch(story);
        Calls.rateAtLock(closing, story.root());
        Orders.lapseDrafts(closing, story.root());
        Meetings.lapse(closing, story.root());
        closing.commit();
        int turn = story.now().table().turn();
        settleAccounts(story, turn);
        if (story.now().table().phase() == Phase.ENDED) {
            return;
        }
        if (story.now().minute() >= story.now().scenario().turns().endMinute()) {
            end(story);
        } else {
            openTurn(story, turn + 1, 0);
            Passage.settle(story);
        }
    }

    private static void leap(Unfolding story, int minutes) {
        phase(story, Phase.OPEN, "skipped");
        int to = Math.min(story.now().minute() + minutes, story.now().scenario().turns().endMinute());
        shift(story, to - story.now().minute());
        story.startJump();
        Passage.to(story, to);
        story.endJump();
    }

    /// Deadlines of calls, delays of deliveries and relative answer-by times do not run while phones stand still.
    private static void shift(Unfolding story, int skipped) {
        Batch batch = new Batch(story);
        story.standStill(story.now().minute() + skipped);
        Calls.shift(batch, skipped, story.now().minute() + skipped, story.root());
        Contacts.shift(batch, skipped, story.root());
        Measures.shift(batch, skipped, story.root());
        Expectations.shift(batch, skipped, story.root());
        batch.commit();
    }

    // ---- resolution ---------------------------------------------------------------------------------------------

    private static void settleAccounts(Unfolding story, int turn) {
        Batch batch = new Batch(story);
        State state = batch.before();
        Cause resolved = batch.emit(new Event.TurnResolved(story.root(), turn));
        if (turn > 0) {
            for (var delegation : state.scenario().delegations().values()) {
                String id = delegation.id();
                int pressure = state.value(Quantity.own(Kind.PRESSURE, id));
                if (pressure < PRESSURE_WITHOUT_INCOME) {
                    batch.add(Quantity.own(Kind.CAPITAL, id), delegation.incomePoints(), "income", resolved);
                }
                boolean silent = !state.actedInPublic().contains(id);
                if (silent && Relations.worstOpen(state, id) >= 3) {
                    batch.add(Quantity.own(Kind.PRESSURE, id), PRESSURE_PER_TURN, "public-silence", resolved);
                }
            }
        }
        for (Dyad dyad : state.postures().keySet()) {
            batch.emit(new Event.MoodRead(resolved, dyad, reading(state, dyad)));
        }
        batch.commit();
        Passage.settle(story);
    }

    /// What the embassy of `dyad.from` reports of the mood of `dyad.to`, as good as its uncertainty allows.
    private static Reading reading(State state, Dyad dyad) {
        int theirs = state.tension(new Dyad(dyad.to(), dyad.from()));
        int band = band(theirs);
        Reading last = state.readings().get(dyad);
        int unsure = state.uncertainty(dyad);
        if (unsure > 600) {
            return new Reading(-1, 2, "", band, theirs);
        }
        if (unsure >= 300) {
            return new Reading(last == null ? -1 : last.actual(), 2, "", band, theirs);
        }
        int trend = last == null ? 2 : Integer.signum(theirs - last.tension());
        return new Reading(band, trend, publicCause(state, dyad), band, theirs);
    }

    private static String publicCause(State state, Dyad dyad) {
        for (int i = state.recents().size() - 1; i >= 0; i--) {
            Recent recent = state.recents().get(i);
            boolean ours = recent.kind() == Recent.Kind.PUBLIC_ACT
                    && recent.from().equals(dyad.from())
                    && recent.to().equals(dyad.to());
            if (ours) {
                Move move = state.scenario().library().moves().get(recent.what());
                return move == null ? "" : move.title().toString();
            }
        }
        return "";
    }

    private static int band(int tension) {
        return tension < 150 ? 0 : tension < 250 ? 1 : tension < 350 ? 2 : tension < 650 ? 3 : 4;
    }

    /// The last turn is over: the first final ending whose condition holds.
    private static void end(Unfolding story) {
        if (story.now().table().phase() == Phase.ENDED) {
            return;
        }
        Batch batch = new Batch(story);
        Optional<Ending> ending = Conditions.ending(batch, Topics.ALL, true);
        Cause cause = new Cause.OfPlan("end of the last turn");
        Objectives.judge(batch, cause);
        batch.emit(new Event.ExerciseEnded(cause, ending.map(Ending::id).orElse("none"), ""));
    }
}
