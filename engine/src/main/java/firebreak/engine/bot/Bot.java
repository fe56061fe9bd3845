package firebreak.engine.bot;

import firebreak.engine.chance.Dice;
import firebreak.engine.seat.Act;
import firebreak.engine.seat.Catalogue;
import firebreak.engine.seat.SeatView;
import java.util.List;

/// The front door: what a seat that nobody plays does now.
///
/// A bot has no memory but its view and no chance but the dice, whose draws are named by seat, turn and thing. It may be
/// asked once at a time or again after its acts have been decided; whoever asks again stops for this minute when an act is
/// refused or none comes.
public final class Bot {

    private Bot() {}

    /// What the seat does at the view's minute: a few acts, to be proposed in order; empty if it waits.
    public static List<Act.SeatAct> acts(SeatView view, Temper temper, Dice dice) {
        return acts(view, Catalogue.of(view), temper, dice);
    }

    /// What the seat does at the view's minute.
    ///
    /// @param view      may come without moves and measures
    /// @param catalogue the view's moves and measures
    public static List<Act.SeatAct> acts(SeatView view, Catalogue catalogue, Temper temper, Dice dice) {
        List<Act.SeatAct> acts = byHabit(view, catalogue, temper, dice);
        return switch (temper.telephone()) {
            case AS_PLAYED -> acts;
            case NEVER_ANSWERED -> acts.stream().filter(act -> !Answering.isAboutACall(act)).toList();
            case ALWAYS_ANSWERED -> Answering.everyCall(new Mind(view, catalogue, temper, dice), acts);
        };
    }

    private static List<Act.SeatAct> byHabit(SeatView view, Catalogue catalogue, Temper temper, Dice dice) {
        return switch (temper.habit()) {
            case SILENT -> List.of();
            case ANY_LEGAL -> AnyLegal.acts(view, catalogue, dice);
            case DOCTRINE -> Duties.acts(new Mind(view, catalogue, temper, dice));
            case WANDER -> Wandering.acts(view, catalogue, temper, dice);
            case COOPERATE, NEVER_ATTRIBUTE, ATTRIBUTE_AT_ONCE, CALL_EVERYBODY, EVERY_MEASURE ->
                Strategy.acts(new Mind(view, catalogue, temper, dice));
        };
    }
}
