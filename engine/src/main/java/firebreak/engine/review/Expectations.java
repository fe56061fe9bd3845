package firebreak.engine.review;

import firebreak.engine.scenario.Expectation;
import firebreak.engine.scenario.Text;
import org.jspecify.annotations.Nullable;

/// Expected actions in words.
final class Expectations {
    private Expectations() {}

    /// `answer a call`, or as the author put it.
    static String told(Names names, @Nullable Expectation expect) {
        if (expect == null) {
            return "act";
        }
        Text text = expect.text();
        if (text != null) {
            return text.toString();
        }
        String to = expect.to() == null ? "" : " " + names.party(expect.to());
        String what = switch (expect.action()) {
            case CALL -> "call" + (to.isEmpty() ? " somebody" : to);
            case ANSWER -> "answer the call" + (to.isEmpty() ? "" : " from" + to);
            case ACKNOWLEDGE -> "acknowledge the call" + (to.isEmpty() ? "" : " from" + to);
            case OFFER -> "offer" + to + " " + (expect.measure() == null ? "a measure" : names.measure(expect.measure()));
            case ACCEPT -> "accept " + (expect.measure() == null ? "the measure" : names.measure(expect.measure()));
            case ORDER -> "order " + (expect.move() == null ? "a move" : names.move(expect.move()))
                    + (to.isEmpty() ? "" : " towards" + to);
            case CLAIM -> "make a claim" + (to.isEmpty() ? "" : " against" + to);
            case ASSESS -> "state an assessment";
            case MESSAGE -> "talk within the delegation";
            case MEET -> "meet" + (to.isEmpty() ? " somebody" : to);
            case PLEDGE -> "give a pledge";
        };
        return what + names.about(expect.about());
    }
}
