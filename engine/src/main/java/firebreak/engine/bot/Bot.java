package firebreak.engine.bot;

import firebreak.engine.chance.Dice;
import firebreak.engine.seat.Act;
import firebreak.engine.seat.SeatView;
import java.util.List;

/// The front door: what a seat that nobody plays does now.
///
/// A bot has no memory but its view and no chance but the dice, whose draws are named by seat, turn and thing. Ask it
/// again after its acts have been decided, until it returns nothing; stop asking for this minute when an act is refused.
public final class Bot {

    private Bot() {}

    /// What the seat does at the view's minute: a few acts, to be proposed in order; empty if it waits.
    public static List<Act.SeatAct> acts(SeatView view, Temper temper, Dice dice) {
        return think(view, temper, dice).acts();
    }

    /// What the seat does now, and when to ask it again: for those who play many exercises.
    ///
    /// @param view may come without the catalogue; where the thought wants it, think again with it and do that instead
    public static Thought think(SeatView view, Temper temper, Dice dice) {
        return switch (temper.habit()) {
            case SILENT -> new Thought(List.of(), Integer.MAX_VALUE, false);
            case ANY_LEGAL -> new Thought(AnyLegal.acts(view, dice), 0, view.moves().isEmpty());
            case DOCTRINE -> {
                Mind mind = new Mind(view, temper, dice);
                List<Act.SeatAct> acts = Duties.acts(mind);
                yield new Thought(acts, mind.wakeMinute(), mind.wantsCatalogue());
            }
        };
    }

    /// What a bot has thought.
    ///
    /// @param acts           to be proposed in order
    /// @param wakeMinute     where there are none: until this minute it will not act either, unless its view changes
    /// @param wantsCatalogue it might have ordered or offered something, had the view shown moves and measures
    public record Thought(List<Act.SeatAct> acts, int wakeMinute, boolean wantsCatalogue) {
        public Thought {
            acts = List.copyOf(acts);
        }
    }
}
