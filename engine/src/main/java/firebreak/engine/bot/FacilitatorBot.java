package firebreak.engine.bot;

import firebreak.engine.seat.Act;
import firebreak.engine.seat.SeatView;
import org.jspecify.annotations.Nullable;

/// A facilitator that keeps the turns going, rules on claims and throws dice for arguments, and leaves everything else to the event list.
///
/// The clock is the table's: the bot says when to start, lock, resolve and open. Ask it again until it has nothing to say.
public final class FacilitatorBot {

    private FacilitatorBot() {}

    /// What the facilitator does now; `null` to let the clock run or because the exercise is over.
    ///
    /// @param view a facilitator's, in full or in brief
    public static Act.@Nullable FacilitatorAct act(SeatView view) {
        return act(view, true);
    }

    /// What the facilitator does now; `null` as above.
    ///
    /// @param rules whether it rules on legal claims; else they stay open, as they do where nobody asks for a ruling
    public static Act.@Nullable FacilitatorAct act(SeatView view, boolean rules) {
        SeatView.Situation now = view.situation();
        return switch (now.phase()) {
            case WAITING -> new Act.StartExercise();
            case OPEN -> {
                if (now.paused()) {
                    yield new Act.Resume();
                }
                Act.FacilitatorAct ruling = ruling(view, rules);
                if (ruling != null) {
                    yield ruling;
                }
                boolean over = now.minute() >= now.turnEndMinute() || everybodyIsReady(view);
                yield !now.live() && over ? new Act.LockTurn() : null;
            }
            case LOCKED -> new Act.ResolveTurn();
            case BETWEEN -> now.turn() < now.turns() ? new Act.OpenTurn() : null;
            case ENDED -> null;
        };
    }

    private static boolean everybodyIsReady(SeatView view) {
        SeatView.Control control = view.control();
        return control != null
                && control.standings().stream().allMatch(standing -> standing.ready() == standing.seats());
    }

    /// The machine tests of the legal thresholds; what has no test is for people to discuss, and is turned down.
    private static Act.@Nullable FacilitatorAct ruling(SeatView view, boolean rules) {
        for (SeatView.Task task : view.tasks()) {
            if (task.kind().equals("judge")) {
                // A machine cannot weigh an argument, and nobody should wait for ever: even odds, and a story without numbers.
                return new Act.ThrowDice(task.number(), 50, null, null, "", "", "No person was there to weigh it.");
            }
            if (rules && task.kind().equals("rule")) {
                for (SeatView.Claim claim : view.claims()) {
                    if (claim.number() == task.number()) {
                        boolean upheld = holds(view, claim);
                        return new Act.Rule(claim.number(), upheld, upheld ? "The test is met." : "The test is not met on what is known.");
                    }
                }
            }
        }
        return null;
    }

    private static boolean holds(SeatView view, SeatView.Claim claim) {
        SeatView.Control control = view.control();
        if (control == null) {
            return false;
        }
        for (SeatView.Truth truth : control.truths()) {
            if (truth.key().equals(claim.about())) {
                return switch (claim.kind()) {
                    case "armed_attack" -> truth.severity() >= 5 && truth.physical() && claim.band().equals("high");
                    case "use_of_force" -> truth.severity() >= 4 && truth.physical();
                    case "sovereignty_claim", "retorsion_ok", "espionage" -> true;
                    default -> false;
                };
            }
        }
        return false;
    }
}
