package firebreak.engine.words;

import firebreak.engine.seat.Act;
import java.util.List;
import java.util.stream.Stream;

/// What `decline` and `reject` mean: people use either word for calls, offers and meetings.
final class Declined {
    private Declined() {}

    static Parsed decline(Bound bound) {
        return of(bound, List.of("call", "offer", "meeting"));
    }

    static Parsed reject(Bound bound) {
        return of(bound, List.of("offer", "call", "meeting"));
    }

    private static Parsed of(Bound bound, List<String> order) {
        var named = bound.maybe(Kind.CHOICE);
        if (named != null) {
            return act(named, bound);
        }
        var open = order.stream().filter(thing -> isOpen(thing, bound)).toList();
        if (open.size() > 1) {
            var number = bound.one(Kind.NUMBER);
            var lines = open.stream()
                    .map(thing -> bound.command().name() + " " + thing + " " + number)
                    .toList();
            return new Parsed.Wrong(
                    Said.and(open.stream().map(thing -> thing + " " + number).toList())
                            + " are both open; say which one you mean",
                    1,
                    lines,
                    lines.getFirst() + " \"...\"");
        }
        return act(open.isEmpty() ? order.getFirst() : open.getFirst(), bound);
    }

    private static Parsed act(String thing, Bound bound) {
        int number = bound.number(Kind.NUMBER);
        return new Parsed.Say(
                switch (thing) {
                    case "call" -> new Act.Decline(number, bound.text());
                    case "offer" -> new Act.DeclineOffer(number, bound.text());
                    case "meeting" -> new Act.RefuseToMeet(number, bound.text());
                    default -> throw new IllegalStateException("thing is " + thing);
                });
    }

    private static boolean isOpen(String thing, Bound bound) {
        Stream<Candidate> waiting = (switch (thing) {
            case "call" -> Waiting.ringing(bound.view());
            case "offer" -> Waiting.offered(bound.view());
            default -> Waiting.invitations(bound.view());
        }).stream();
        return waiting.anyMatch(candidate -> candidate.text().equals(bound.one(Kind.NUMBER)));
    }
}
