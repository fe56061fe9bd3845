package firebreak.engine.play;

import firebreak.engine.bot.Bot;
import firebreak.engine.bot.FacilitatorBot;
import firebreak.engine.bot.Temper;
import firebreak.engine.chance.Dice;
import firebreak.engine.exercise.Author;
import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.State;
import firebreak.engine.seat.Act;
import firebreak.engine.seat.Phase;
import firebreak.engine.view.Viewer;
import firebreak.engine.view.Views;
import java.util.SequencedMap;

/// Lets an exercise go on at which somebody sits: step by step to whatever comes next, while bots play the seats that are in
/// their hands.
///
/// Bots look up at every full hour, when a turn opens and when its time is over, however small the steps are, so that it
/// makes no difference where somebody stops to look.
public final class Onward {
    private final Table table;
    private final Viewer viewer;
    private final SequencedMap<String, Temper> tempers;
    private final Dice dice;

    /// @param tempers by seat address; a bot without one does nothing
    public Onward(Table table, SequencedMap<String, Temper> tempers, Dice dice) {
        this.table = table;
        this.viewer = new Viewer(table.state().scenario());
        this.tempers = tempers;
        this.dice = dice;
    }

    /// Goes one step: to the next minute in which something falls due or bots look up, or over to the next turn.
    ///
    /// @param goalMinute not beyond it, simulated minutes; a jump between two turns may be longer
    /// @param led        a facilitator that nobody plays starts, locks, resolves, opens and rules
    /// @return whether there was a step to go
    public boolean step(int goalMinute, boolean led) {
        State state = table.state();
        Phase phase = state.table().phase();
        if (phase == Phase.ENDED || (phase != Phase.WAITING && state.minute() >= goalMinute)) {
            return false;
        }
        int end = state.setup().live() ? state.scenario().turns().endMinute() : state.table().endMinute();
        boolean runs = phase == Phase.OPEN && !state.table().paused() && state.minute() < end;
        Act.FacilitatorAct act = led ? FacilitatorBot.act(Views.facilitatorInBrief(state)) : null;
        if (act != null) {
            boolean stands = table.take(new Input(new Author.Facilitator("facilitator"), act)) instanceof Outcome.Accepted;
            if (stands && phase != Phase.OPEN && table.state().table().phase() == Phase.OPEN) {
                look();
            }
            return stands;
        }
        return runs && advance(state, Math.min(goalMinute, end), end);
    }

    private boolean advance(State state, int limit, int end) {
        int next = Math.min(limit, nextLook(state.minute()));
        if (!state.agenda().isEmpty()) {
            int due = state.agenda().iterator().next().minute();
            next = due > state.minute() ? Math.min(next, due) : next;
        }
        boolean stands = table.take(new Input(new Author.Clock(), new Act.AdvanceTo(next))) instanceof Outcome.Accepted;
        if (stands && (next == end || Math.floorMod(next, BotPlay.STEP_MINUTES) == 0)) {
            look();
        }
        return stands;
    }

    private static int nextLook(int minute) {
        return (Math.floorDiv(minute, BotPlay.STEP_MINUTES) + 1) * BotPlay.STEP_MINUTES;
    }

    private void look() {
        for (String seat : table.state().seats().keySet()) {
            State state = table.state();
            Temper temper = tempers.get(seat);
            if (temper == null || !state.seat(seat).bot() || state.table().phase() != Phase.OPEN) {
                continue;
            }
            for (Act.SeatAct act : Bot.acts(viewer.withoutCatalogue(state, seat), viewer.catalogue(state, seat), temper, dice)) {
                table.take(new Input(new Author.Seat(seat), act));
            }
        }
    }
}
