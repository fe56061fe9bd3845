package firebreak.engine.exercise;

import firebreak.engine.exercise.Recent.Kind;
import firebreak.engine.scenario.Move;
import firebreak.engine.scenario.Visibility;

/// Looks back over what still counts.
final class Memory {

    private Memory() {}

    /// How many things of a kind went from one to another in the last `minutes`.
    ///
    /// @param what empty for any
    static int count(State state, Kind kind, String from, String to, String what, int minutes) {
        int horizon = state.minute() - minutes;
        int count = 0;
        for (Recent recent : state.recents()) {
            if (recent.minute() > horizon
                    && recent.kind() == kind
                    && recent.from().equals(from)
                    && recent.to().equals(to)
                    && (what.isEmpty() || recent.what().equals(what))) {
                count++;
            }
        }
        return count;
    }

    /// The same, whichever way it went.
    static int countOfPair(State state, Kind kind, String one, String other, String what, int minutes) {
        return count(state, kind, one, other, what, minutes) + count(state, kind, other, one, what, minutes);
    }

    /// Whether a delegation did something of a kind since a minute.
    static boolean since(State state, Kind kind, String from, int minute) {
        for (Recent recent : state.recents()) {
            if (recent.minute() >= minute && recent.kind() == kind && recent.from().equals(from)) {
                return true;
            }
        }
        return false;
    }

    /// How many acts of a class one delegation has done to another, or to everybody, in the last `minutes`.
    ///
    /// @param classCode  letter and rung, as the catalogue writes it
    /// @param alsoCovert those too that nobody was told of
    static int acts(State state, String actor, String other, String classCode, boolean alsoCovert, int minutes) {
        int horizon = state.minute() - minutes;
        int count = 0;
        for (Recent recent : state.recents()) {
            if (recent.minute() > horizon
                    && recent.kind() == Kind.MOVE
                    && recent.from().equals(actor)
                    && (recent.to().equals(other) || recent.to().isEmpty())) {
                Move move = state.scenario().library().moves().get(recent.what());
                boolean counts = move != null && move.classCode().equals(classCode) && (alsoCovert || move.visibility() != Visibility.COVERT);
                count += counts ? 1 : 0;
            }
        }
        return count;
    }
}
