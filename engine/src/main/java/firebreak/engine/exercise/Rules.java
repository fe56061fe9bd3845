package firebreak.engine.exercise;

import firebreak.engine.seat.Act;

/// The rules: what follows from an input. Pure: the same state and input always give the same outcome.
public final class Rules {

    /// The version of the rules that a record was made under. A record is decided again only under its own version.
    public static final String VERSION = "1";

    private Rules() {}

    /// What follows from an input, and the state in which it leaves the exercise.
    ///
    /// @param after always equal to [State#after] of the same input and outcome
    public record Taken(Outcome outcome, State after) {}

    /// What follows from an input.
    ///
    /// @return the events, or why the input does not stand
    public static Outcome decide(State state, Input input) {
        return take(state, input).outcome();
    }

    /// What follows from an input, and where it leads.
    public static Taken take(State state, Input input) {
        Unfolding story = new Unfolding(state, input.byClock() ? new Cause.OfPlan("clock") : new Cause.OfInput(state.inputs()));
        try {
            switch (input.author()) {
                case Author.Clock _ -> {
                    if (input.act() instanceof Act.AdvanceTo(var minute)) {
                        Turns.advance(story, minute);
                    } else {
                        throw Refused.because("not-the-clock", "The clock only advances.", "");
                    }
                }
                case Author.Facilitator _ -> {
                    if (input.act() instanceof Act.FacilitatorAct act) {
                        TextLimits.check(act);
                        Facilitation.take(story, act);
                    } else {
                        throw Refused.because(
                                "not-yours", "That is an act of a delegation.", "Type `for ARD.mfa: ...` to act for an absent seat.");
                    }
                }
                case Author.Seat(var address) -> {
                    if (input.act() instanceof Act.SeatAct act) {
                        TextLimits.check(act);
                        SeatActs.take(story, address, act);
                    } else {
                        throw Refused.because("not-yours", "Only the facilitator can do that.", "Ask with `ask \"...\"`.");
                    }
                }
            }
        } catch (Refused refused) {
            return new Taken(new Outcome.Rejected(refused.reason()), state.counting(input));
        }
        return new Taken(new Outcome.Accepted(story.events()), story.now().counting(input));
    }
}
