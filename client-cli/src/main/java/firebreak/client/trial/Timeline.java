package firebreak.client.trial;

import firebreak.engine.exercise.Author;
import firebreak.engine.exercise.Event;
import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.Rules;
import firebreak.engine.exercise.Setup;
import firebreak.engine.exercise.State;
import firebreak.engine.play.Table;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.seat.Act;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An exercise that can be gone through in both directions: the inputs that were taken, with the state after each, and a place
/// among them. States are values, and the same inputs lead to the same states; so going back is nothing but standing
/// elsewhere, and going forth again is doing the same.
///
/// Inputs belong to deeds: one thing that somebody typed, with all that followed from it. Back and forth go by deeds. Whoever
/// does something else forgets what came after.
final class Timeline implements Table {
    private final State beginning;
    private final List<Taken> taken = new ArrayList<>();
    private int place;
    private Deed deed = new Deed(0, "", "");
    private boolean fresh = true;

    /// Something that was typed.
    ///
    /// @param number in the order in which they were typed
    /// @param who    a seat's address or `facilitator`
    /// @param words  as they were typed
    record Deed(int number, String who, String words) {}

    /// An input and what came of it.
    record Taken(Input input, Outcome outcome, State after, Deed deed) {
        boolean stands() {
            return outcome instanceof Outcome.Accepted;
        }
    }

    Timeline(Scenario scenario, Setup setup) {
        this.beginning = State.initial(scenario, setup);
    }

    @Override
    public State state() {
        return at(place);
    }

    private State at(int where) {
        return where == 0 ? beginning : taken.get(where - 1).after();
    }

    /// What is taken from now on belongs to something new that was typed.
    void begin(String who, String words) {
        deed = new Deed(deed.number() + 1, who, words);
        fresh = true;
    }

    /// Decides an input. What comes after this place is forgotten, unless the input is refused: that leaves no trace.
    @Override
    public Outcome take(Input input) {
        Rules.Taken now = Rules.take(state(), input);
        if (now.outcome() instanceof Outcome.Accepted) {
            taken.subList(place, taken.size()).clear();
            add(new Taken(input, now.outcome(), now.after(), deed));
        }
        return now.outcome();
    }

    /// Takes an input of another timeline, refused or not: what was said once stays said.
    void retake(Taken before) {
        Rules.Taken now = Rules.take(at(taken.size()), before.input());
        taken.add(new Taken(before.input(), now.outcome(), now.after(), before.deed()));
    }

    /// The clock's small steps add up to one: advancing in one step or in many gives an equal state.
    private void add(Taken next) {
        Taken last = place == 0 ? null : taken.get(place - 1);
        if (!fresh && last != null && clock(last) && clock(next) && last.outcome() instanceof Outcome.Accepted(var before)
                && next.outcome() instanceof Outcome.Accepted(var after)) {
            List<Event> events = Stream.concat(before.stream(), after.stream()).toList();
            taken.set(place - 1, new Taken(next.input(), new Outcome.Accepted(events), next.after(), last.deed()));
            return;
        }
        taken.add(next);
        place++;
        fresh = false;
    }

    private static boolean clock(Taken one) {
        return one.input().author() instanceof Author.Clock && one.stands();
    }

    // ---- back and forth ------------------------------------------------------------------------------------------

    /// Goes back to before the last deed.
    ///
    /// @return that deed; `null` at the beginning
    @Nullable Deed back() {
        if (place == 0) {
            return null;
        }
        Deed last = taken.get(place - 1).deed();
        while (place > 0 && taken.get(place - 1).deed().number() == last.number()) {
            place--;
        }
        return last;
    }

    /// Does the next deed again, or the rest of one.
    ///
    /// @return that deed; `null` where nothing more was done
    @Nullable Deed forth() {
        if (place == taken.size()) {
            return null;
        }
        Deed next = taken.get(place).deed();
        while (place < taken.size() && taken.get(place).deed().number() == next.number()) {
            place++;
        }
        return next;
    }

    /// Takes the last deed back, and forgets it with all that came after it.
    ///
    /// @return that deed; `null` at the beginning
    @Nullable Deed undo() {
        Deed last = back();
        taken.subList(place, taken.size()).clear();
        return last;
    }

    /// Whether something was done after this place.
    boolean hasMore() {
        return place < taken.size();
    }

    /// How many deeds lie before this place.
    int deedsBehind() {
        return deeds(taken.subList(0, place));
    }

    /// How many deeds lie after it.
    int deedsAhead() {
        return deeds(taken.subList(place, taken.size()));
    }

    private static int deeds(List<Taken> some) {
        int count = 0;
        int last = -1;
        for (Taken one : some) {
            count += one.deed().number() == last ? 0 : 1;
            last = one.deed().number();
        }
        return count;
    }

    /// Goes to the moment at which a minute came, among all that was done: before anything was done in it.
    ///
    /// @return whether what was done reaches that far; else it stands at the end of it
    boolean goTo(int minute) {
        int where = 0;
        while (where <= taken.size() && at(where).minute() < minute) {
            where++;
        }
        if (where > taken.size()) {
            place = taken.size();
            return false;
        }
        place = where;
        if (at(where).minute() > minute) {
            place = where - 1;
            split(minute);
        }
        return true;
    }

    /// Stops on the way to where the clock goes next, if the minute lies there.
    private void split(int minute) {
        Taken next = taken.get(place);
        if (!clock(next)) {
            return;
        }
        Rules.Taken first = Rules.take(state(), new Input(next.input().author(), new Act.AdvanceTo(minute)));
        Rules.Taken second = Rules.take(first.after(), next.input());
        taken.set(place, new Taken(new Input(next.input().author(), new Act.AdvanceTo(minute)), first.outcome(), first.after(), next.deed()));
        taken.add(place + 1, new Taken(next.input(), second.outcome(), second.after(), next.deed()));
        place++;
    }

    /// Stands after so many inputs, or at the end.
    void standAt(int inputs) {
        place = Math.clamp(inputs, 0, taken.size());
    }

    /// How many inputs lie before this place.
    int place() {
        return place;
    }

    // ---- what was done -------------------------------------------------------------------------------------------

    State beginning() {
        return beginning;
    }

    /// Everything before this place.
    List<Taken> past() {
        return List.copyOf(taken.subList(0, place));
    }

    /// The first so many inputs.
    List<Input> inputs(int count) {
        return taken.subList(0, count).stream().map(Taken::input).toList();
    }

    /// All inputs, also those that lie after this place.
    List<Input> inputs() {
        return inputs(taken.size());
    }

    /// Everything, also what lies after this place.
    List<Taken> all() {
        return List.copyOf(taken);
    }
}
