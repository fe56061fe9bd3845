package firebreak.client.trial;

import firebreak.engine.exercise.Outcome;
import firebreak.engine.seat.Act;
import firebreak.engine.seat.SeatView;
import firebreak.engine.words.Line;
import firebreak.engine.words.News;
import firebreak.engine.words.Parsed;
import firebreak.engine.words.Screens;
import firebreak.engine.words.Words;

/// What is said to the exercise from a chair, and what comes of it.
record Speaking(Sitting at) {
    /// @param chair who speaks: a seat's address, or `facilitator`
    /// @param words what is typed
    void speak(String chair, String words) {
        SeatView speaker = at.view(chair);
        switch (Words.parse(words, speaker)) {
            case Parsed.Say(var act) -> act(chair, words, act, speaker);
            case Parsed.Ask(var query) -> at.say(Screens.of(query, speaker, at.width()));
            case Parsed.Wrong misread -> {
                at.failure();
                at.say(Words.explain(misread, at.width()));
                if (!chair.equals(Sitting.FACILITATOR) && Words.parse(words, at.view(Sitting.FACILITATOR)) instanceof Parsed.Say) {
                    at.text(Line.Style.QUIET, "The facilitator can say that: `facilitator: " + words + "`.");
                }
            }
            case Parsed.Nothing _ -> {}
        }
    }

    private void act(String chair, String words, Act act, SeatView speaker) {
        SeatView before = at.view();
        int ahead = at.timeline().deedsAhead();
        at.begin(chair, words);
        Outcome outcome = at.take(chair, act);
        switch (outcome) {
            case Outcome.Accepted _ -> {
                at.say(News.between(before, at.view(), at.width()));
                String recorded = Words.recorded(act, speaker, at.view(chair));
                at.text(recorded.isEmpty() ? Line.Style.QUIET : Line.Style.PLAIN, "accepted" + (recorded.isEmpty() ? "" : ": " + recorded + "."));
                at.forgotten(ahead);
            }
            case Outcome.Rejected(var reason) -> {
                at.failure();
                at.text(Line.Style.WRONG, "Refused: " + reason.text());
                reason.lacks().forEach(lack -> at.text(Line.Style.PLAIN, "- " + lack));
                if (!reason.help().isEmpty()) {
                    at.text(Line.Style.PLAIN, reason.help());
                }
            }
        }
    }
}
