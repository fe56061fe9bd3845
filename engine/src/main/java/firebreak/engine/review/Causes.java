package firebreak.engine.review;

import firebreak.engine.exercise.Cause;
import firebreak.engine.exercise.Event;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Chains of causes: from any event back to an input, an inject or the model's calendar.
final class Causes {
    /// No chain is longer: a cause is always an earlier event, so this is only a guard for damaged records.
    private static final int LONGEST = 64;

    private final Chronicle chronicle;
    private final Sentences sentences;

    Causes(Chronicle chronicle, Sentences sentences) {
        this.chronicle = chronicle;
        this.sentences = sentences;
    }

    /// The event itself, what brought it about, what brought that about, and so on to an input or the plan.
    List<Because> chain(long event) {
        List<Because> chain = new ArrayList<>();
        Noted noted = chronicle.event(event);
        chain.add(because(noted));
        follow(noted.event().cause(), event, chain);
        return chain;
    }

    /// A chain from a cause on.
    ///
    /// @param effect number of the event that it is the cause of
    List<Because> from(Cause cause, long effect) {
        List<Because> chain = new ArrayList<>();
        follow(cause, effect, chain);
        return chain;
    }

    private void follow(Cause first, long effect, List<Because> chain) {
        @Nullable Cause cause = first;
        long before = effect;
        while (cause != null && chain.size() < LONGEST) {
            switch (cause) {
                case Cause.OfEvent of -> {
                    if (of.number() >= before) {
                        throw new IllegalStateException("event " + before + " has the later event " + of.number() + " as its cause");
                    }
                    Noted noted = chronicle.event(of.number());
                    chain.add(because(noted));
                    before = of.number();
                    cause = noted.event().cause();
                }
                case Cause.OfInput of -> {
                    Given given = chronicle.input(of.ordinal());
                    chain.add(new Because(-1, given.minute(), sentences.of(given)));
                    cause = null;
                }
                case Cause.OfPlan of -> {
                    chain.add(new Because(-1, null, sentences.of(of)));
                    cause = null;
                }
            }
        }
    }

    /// Whether nothing that anybody at the table did stands between a cause and the plan.
    boolean scripted(Cause first) {
        Cause cause = first;
        while (cause instanceof Cause.OfEvent of) {
            Event event = chronicle.event(of.number()).event();
            if (isChoice(event)) {
                return false;
            }
            cause = event.cause();
        }
        return cause instanceof Cause.OfPlan;
    }

    /// What somebody decided, or let pass.
    private static boolean isChoice(Event event) {
        return event instanceof Event.CallAnswered
                || event instanceof Event.CallUnanswered
                || event instanceof Event.CallDeclined
                || event instanceof Event.CallRated
                || event instanceof Event.OrderPlaced
                || event instanceof Event.OrderDone
                || event instanceof Event.ClaimMade
                || event instanceof Event.MeasureAnswered
                || event instanceof Event.MeasureBreached
                || event instanceof Event.MeetingSigned
                || event instanceof Event.ExpectationSet
                || event instanceof Event.PledgeBroken;
    }

    private Because because(Noted noted) {
        return new Because(noted.number(), noted.minute(), sentences.of(noted.event()));
    }
}
