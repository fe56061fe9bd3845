package firebreak.client.trial;

import firebreak.engine.exercise.Author;
import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.Rules;
import firebreak.engine.exercise.Setup;
import firebreak.engine.exercise.State;
import firebreak.engine.play.Played;
import firebreak.engine.play.ScriptPlay;
import firebreak.engine.play.Table;
import firebreak.engine.words.Script;
import firebreak.engine.words.Words;
import java.util.ArrayList;
import java.util.List;

/// What was done at a table as a play script: everybody's lines, those of bots as well, so that playing it leads to the same
/// state. At the end stands how it ended.
///
/// @param text  of the script
/// @param lines how many lines of it do something
/// @param same  whether the script, played, leads to the very state in which the table stands
record WrittenScript(String text, int lines, boolean same) {

    /// @param past what was done, from the beginning
    static WrittenScript of(State beginning, List<Timeline.Taken> past) {
        List<String> lines = new ArrayList<>();
        State before = beginning;
        String moment = "";
        boolean waited = false;
        for (int i = 0; i < past.size(); i++) {
            Timeline.Taken one = past.get(i);
            waited = one.input().author() instanceof Author.Clock;
            if (!waited) {
                String now = beginning.scenario().turns().moment(before.minute());
                String who = one.input().author() instanceof Author.Seat(var address) ? address : "facilitator";
                String line = when(now.equals(moment) ? "then" : now) + who + ": " + Words.format(one.input().act());
                lines.add(line + expected(one, i == past.size() - 1));
                moment = now;
            }
            before = one.after();
        }
        if (waited) {
            lines.add(beginning.scenario().turns().moment(before.minute()));
        }
        String text = head(beginning) + String.join("\n", lines) + "\n";
        return new WrittenScript(text, lines.size(), leadsTo(before, text, beginning));
    }

    private static String head(State beginning) {
        Setup setup = beginning.setup();
        return "# " + beginning.scenario().title() + ": tried at one table. Lines may be changed, and `=> ...` put behind any.\n"
                + "seed " + setup.seed() + ", " + beginning.scenario().name() + "\n"
                + (setup.live() ? "mode live\n" : "") + "\n";
    }

    private static String when(String moment) {
        return moment + " ".repeat(Math.max(2, 10 - moment.length()));
    }

    private static String expected(Timeline.Taken one, boolean last) {
        if (one.outcome() instanceof Outcome.Rejected) {
            return "   => refused";
        }
        String ending = one.after().table().ending();
        return last && ending != null && !ending.equals("stopped") ? "   => ExerciseEnded " + ending : "";
    }

    private static boolean leadsTo(State state, String text, State beginning) {
        Script script = Script.parse(text);
        if (!script.problems().isEmpty()) {
            return false;
        }
        Again again = new Again(State.initial(beginning.scenario(), beginning.setup()));
        List<Played> played = ScriptPlay.play(script, again);
        return played.stream().allMatch(Played::fine) && again.state().equals(state);
    }

    /// The table at which the script will be played, where what is refused counts as said.
    private static final class Again implements Table {
        private State state;

        Again(State state) {
            this.state = state;
        }

        @Override
        public State state() {
            return state;
        }

        @Override
        public Outcome take(Input input) {
            Rules.Taken taken = Rules.take(state, input);
            state = taken.after();
            return taken.outcome();
        }
    }
}
