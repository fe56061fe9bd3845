package firebreak.engine.exercise;

import firebreak.engine.seat.Act;
import java.lang.reflect.RecordComponent;
import java.util.List;

/// The rules: what follows from an input. Pure: the same state and input always give the same outcome.
public final class Rules {

    /// The version of the rules that a record was made under. A record is decided again only under its own version.
    public static final String VERSION = "1";

    private Rules() {}

    /// What follows from an input.
    ///
    /// @return the events, or why the input does not stand
    public static Outcome decide(State state, Input input) {
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
                        Texts.check(act);
                        Facilitation.take(story, act);
                    } else {
                        throw Refused.because(
                                "not-yours", "That is an act of a delegation.", "Type `for ARD.mfa: ...` to act for an absent seat.");
                    }
                }
                case Author.Seat(var address) -> {
                    if (input.act() instanceof Act.SeatAct act) {
                        Texts.check(act);
                        SeatActs.take(story, address, act);
                    } else {
                        throw Refused.because("not-yours", "Only the facilitator can do that.", "Ask with `ask \"...\"`.");
                    }
                }
            }
        } catch (Refused refused) {
            return new Outcome.Rejected(refused.reason());
        }
        return new Outcome.Accepted(story.events());
    }

    /// Limits on what people type, the same for every act.
    private static final class Texts {
        private Texts() {}

        static void check(Act act) {
            if (act instanceof Act.PlayFor(var _, var inner)) {
                check(inner);
            }
            try {
                for (RecordComponent component : act.getClass().getRecordComponents()) {
                    Object value = component.getAccessor().invoke(act);
                    if (value instanceof String text) {
                        check(text);
                    } else if (value instanceof List<?> list) {
                        if (list.size() > 32) {
                            throw Refused.because("too-many", "That names too many at once; 32 at most.", "");
                        }
                        for (Object each : list) {
                            check(String.valueOf(each));
                        }
                    }
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("an act must be a public record: " + act.getClass(), e);
            }
        }

        private static void check(String text) {
            if (text.length() > Act.MAX_TEXT_LENGTH) {
                throw Refused.because(
                        "too-long", "That is " + text.length() + " characters long; " + Act.MAX_TEXT_LENGTH + " at most.", "Make it shorter.");
            }
        }
    }
}
