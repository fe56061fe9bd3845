package firebreak.engine.view;

import firebreak.engine.exercise.State;
import firebreak.engine.scenario.Need;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an order or an offer lacks, in words.
final class Lacks {

    private Lacks() {}

    // The rules' own answer takes its place as soon as they offer one; until then the rules refuse what is missing.
    @SuppressWarnings("unused")
    static List<String> of(State state, String delegation, List<Need> needs, @Nullable String target, @Nullable String about) {
        return List.of();
    }
}
