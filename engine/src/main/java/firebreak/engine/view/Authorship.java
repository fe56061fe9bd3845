package firebreak.engine.view;

import firebreak.engine.exercise.CallState;
import firebreak.engine.exercise.Desk;
import firebreak.engine.exercise.MailItem;
import firebreak.engine.exercise.OfferState;
import firebreak.engine.exercise.State;
import firebreak.engine.scenario.Entry;
import firebreak.engine.scenario.Happening;
import firebreak.engine.seat.SeatView;
import org.jspecify.annotations.Nullable;

/// Whose words a call, an offer or a message carries: those of the scenario come in the reader's language, those of people
/// stay as they were typed, even where somebody has typed just what the scenario says.
final class Authorship {
    private final State state;
    private final @Nullable Desk desk;

    /// @param desk what the reader's numbers count; `null` for a facilitator, who counts everything
    Authorship(State state, @Nullable Desk desk) {
        this.state = state;
        this.desk = desk;
    }

    /// Whether the scenario wrote a message: people write to their colleagues, to the facilitator and to everybody.
    boolean isOfScenario(SeatView.Mail mail) {
        return switch (mail.kind()) {
            case "message", "question", "reply", "announcement" -> false;
            default -> true;
        };
    }

    /// Whether the scenario wrote what a call says.
    ///
    /// @param number as the reader counts
    boolean callIsOfScenario(int number) {
        CallState call = state.call(desk == null ? number : desk.calls().get(number - 1));
        return isScripted(call.entry());
    }

    /// Whether the scenario wrote what an offer says.
    ///
    /// @param number as the reader counts
    boolean offerIsOfScenario(int number) {
        OfferState offer = offer(number);
        return offer.byActor() || isScripted(offer.entry());
    }

    /// Whether the scenario wrote what came of an offer.
    ///
    /// @param number as the reader counts
    boolean deliveryIsOfScenario(int number) {
        OfferState offer = offer(number);
        Entry entry = offer.entry() == null ? null : state.scenario().msel().get(offer.entry());
        return offer.byActor()
                || (isScripted(offer.entry())
                        && entry != null
                        && entry.happening() instanceof Happening.ScriptedMeasure measure
                        && measure.delivers() != null);
    }

    private OfferState offer(int number) {
        return state.offer(desk == null ? number : desk.offers().get(number - 1));
    }

    /// An entry speaks for a bot or an absent state; people are instructed by it, and what they say then is theirs.
    private boolean isScripted(@Nullable String entry) {
        if (entry == null) {
            return false;
        }
        for (MailItem mail : state.mails().values()) {
            if (mail.kind().equals("instruction") && mail.entry().equals(entry)) {
                return false;
            }
        }
        return true;
    }
}
