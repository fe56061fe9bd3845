package firebreak.engine.play;

import firebreak.engine.exercise.Author;
import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.Quantity;
import firebreak.engine.exercise.State;
import firebreak.engine.play.Played.Result;
import firebreak.engine.seat.Act;
import firebreak.engine.seat.Phase;
import firebreak.engine.seat.SeatView;
import firebreak.engine.view.Views;
import firebreak.engine.words.Moments;
import firebreak.engine.words.Parsed;
import firebreak.engine.words.Screens;
import firebreak.engine.words.Script;
import firebreak.engine.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Plays a script line by line: the clock goes to each line's moment, the speaker's words are understood with the
/// speaker's own view, and what is expected is compared with what came.
///
/// A refused line goes on to the next: a script may show a refusal. Only a line that expects something fails.
public final class ScriptPlay {

    private static final int WIDTH = 100;

    private final Table table;
    private State before;
    private State during;
    private Outcome last = new Outcome.Accepted(List.of());

    /// The numbers that have been asked for since `before`.
    private final SortedSet<Quantity> named = new TreeSet<>();

    private ScriptPlay(Table table) {
        this.table = table;
        this.before = table.state();
        this.during = table.state();
    }

    /// Plays all lines.
    public static List<Played> play(Script script, Table table) {
        List<Played> all = new ArrayList<>();
        play(script, table, all::add);
        return all;
    }

    /// Plays all lines, and tells of each as it is done.
    public static void play(Script script, Table table, Consumer<Played> tell) {
        ScriptPlay play = new ScriptPlay(table);
        for (Script.Entry entry : script.entries()) {
            switch (entry) {
                case Script.Setting _ -> {}
                case Script.Deed deed -> tell.accept(play.deed(deed));
                case Script.Look look -> tell.accept(play.look(look));
            }
        }
    }

    private Played deed(Script.Deed deed) {
        String late = goTo(deed.moment());
        named.clear();
        int minute = table.state().minute();
        Result result = late.isEmpty() ? say(deed) : new Result.Misread(0, late);
        if (result instanceof Result.Misread(_, var message) && Expected.reckonsWithMisreading(deed.expectation())) {
            before = table.state();
            during = table.state();
            String unlike = Expected.failure(deed.expectation(), new Verdict(result, last, before, during, named));
            return new Played(deed.line(), minute, deed.who(), deed.command(), new Result.Misunderstood(message), unlike);
        }
        String failure = failure(deed.expectation(), result);
        return new Played(deed.line(), minute, deed.who(), deed.command(), result, failure);
    }

    private Played look(Script.Look look) {
        boolean moves = look.moment() instanceof Script.Moment.At;
        if (moves) {
            named.clear();
            before = table.state();
        }
        String late = goTo(look.moment());
        during = table.state();
        Result result = late.isEmpty() ? new Result.Waited() : new Result.Misread(0, late);
        return new Played(look.line(), table.state().minute(), "", "", result, failure(look.expectation(), result));
    }

    private @Nullable String failure(String expectation, Result result) {
        if (expectation.isBlank()) {
            return result instanceof Result.Decided(Outcome.Rejected(var reason)) ? "refused: " + reason.text() : null;
        }
        return Expected.failure(expectation, new Verdict(result, last, before, during, named));
    }

    private Result say(Script.Deed deed) {
        State state = table.state();
        boolean facilitator = deed.who().equalsIgnoreCase("facilitator");
        String seat = facilitator ? "" : address(state, deed.who());
        if (!facilitator && seat.isEmpty()) {
            return new Result.Misread(1, "there is no seat `" + deed.who() + "`; the seats are " + String.join(", ", state.seats().keySet()));
        }
        SeatView view = facilitator ? Views.facilitator(state) : Views.of(state, seat);
        return switch (Words.parse(deed.command(), view)) {
            case Parsed.Say(var act) -> {
                before = state;
                Outcome outcome = table.take(new Input(
                        facilitator ? new Author.Facilitator("facilitator") : new Author.Seat(seat), act));
                last = outcome;
                during = table.state();
                yield new Result.Decided(outcome);
            }
            case Parsed.Ask(var query) -> new Result.Shown(Screens.of(query, view, WIDTH));
            case Parsed.Wrong wrong -> new Result.Misread(deed.commandColumn() + wrong.column() - 1, mended(wrong));
            case Parsed.Nothing _ -> new Result.Waited();
        };
    }

    /// What is wrong, with the nearest word that would be right.
    private static String mended(Parsed.Wrong wrong) {
        return wrong.suggestions().isEmpty()
                ? wrong.message()
                : wrong.message().replace("; `help` lists them", "") + "; change it to `" + wrong.suggestions().getFirst() + "`";
    }

    private static String address(State state, String who) {
        for (String seat : state.seats().keySet()) {
            if (seat.equals(who) || seat.toLowerCase(Locale.ROOT).equals(who.toLowerCase(Locale.ROOT))) {
                return seat;
            }
        }
        return "";
    }

    /// Lets the clock run to a moment.
    ///
    /// @return why it cannot, empty if it could
    private String goTo(Script.Moment moment) {
        if (!(moment instanceof Script.Moment.At(var text))) {
            return "";
        }
        State state = table.state();
        int minute = Moments.minute(text, state.scenario().turns().startEpochMinute());
        if (minute == state.minute() || state.table().phase() == Phase.WAITING || state.table().phase() == Phase.BETWEEN) {
            return "";
        }
        String now = Moments.show(state.minute(), state.scenario().turns().startEpochMinute());
        if (minute < state.minute()) {
            return "the exercise is already at " + now + ", which is after " + text;
        }
        Outcome outcome = table.take(new Input(new Author.Clock(), new Act.AdvanceTo(minute)));
        return switch (outcome) {
            case Outcome.Accepted accepted -> {
                last = accepted;
                yield "";
            }
            case Outcome.Rejected _ ->
                "the clock stands at " + now + " and cannot go to " + text
                        + (state.table().phase() == Phase.OPEN ? ": the turn ends before; lock, resolve and open first" : ": no turn is open");
        };
    }
}
