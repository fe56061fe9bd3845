package firebreak.client.trial;

import firebreak.client.print.Counted;
import firebreak.client.print.Scenarios;
import firebreak.engine.chance.Dice;
import firebreak.engine.exercise.Author;
import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.Setup;
import firebreak.engine.exercise.State;
import firebreak.engine.play.BotPlay;
import firebreak.engine.play.Onward;
import firebreak.engine.seat.Act;
import firebreak.engine.seat.SeatView;
import firebreak.engine.view.Viewer;
import firebreak.engine.view.Views;
import firebreak.engine.words.Line;
import firebreak.engine.words.Screens;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/// Somebody alone at a table: the scenario, what was done in it, the chair that they sit on, and how they are told things.
final class Sitting {
    static final String FACILITATOR = "facilitator";

    private final Consumer<List<Line>> voice;
    private final IntSupplier width;
    private Scenarios.Found found;
    private Timeline timeline;
    private Viewer viewer;
    private Onward onward;
    private String me;
    private int failed;

    /// @param seat  an address such as `ARD.mfa`, or `facilitator`; `null` for the first seat of the scenario
    /// @param voice takes what is to be printed
    /// @param width columns to fill, asked anew each time
    /// @throws IllegalArgumentException if there is no such seat
    Sitting(Scenarios.Found found, Setup setup, @Nullable String seat, Consumer<List<Line>> voice, IntSupplier width) {
        this.found = found;
        this.voice = voice;
        this.width = width;
        this.timeline = new Timeline(found.scenario(), setup);
        this.viewer = new Viewer(found.scenario());
        this.onward = onward(found, timeline);
        String chair = seat == null ? found.scenario().seats().getFirst().address().toString() : chair(seat);
        if (chair == null) {
            throw new IllegalArgumentException(noSuchSeat(String.valueOf(seat)));
        }
        this.me = chair;
    }

    private static Onward onward(Scenarios.Found found, Timeline timeline) {
        return new Onward(timeline, BotPlay.tempers(found.scenario()), new Dice(timeline.state().setup().seed()));
    }

    /// From here on the table is in another version of the scenario.
    void moveTo(Scenarios.Found now, Timeline again) {
        found = now;
        timeline = again;
        viewer = new Viewer(now.scenario());
        onward = onward(now, again);
    }

    Scenarios.Found found() {
        return found;
    }

    Timeline timeline() {
        return timeline;
    }

    State state() {
        return timeline.state();
    }

    /// How the bots and the clock go on from here.
    Onward onward() {
        return onward;
    }

    // ---- the chair -----------------------------------------------------------------------------------------------

    /// The seat's address, or `facilitator`.
    String me() {
        return me;
    }

    void sitOn(String chair) {
        me = chair;
    }

    boolean facilitating() {
        return me.equals(FACILITATOR);
    }

    /// The chair that somebody means.
    ///
    /// @return `null` if there is no such seat, or more than one
    @Nullable String chair(String typed) {
        String wanted = typed.strip().replaceFirst("(?i)^the\\s+", "");
        if (wanted.equalsIgnoreCase(FACILITATOR)) {
            return FACILITATOR;
        }
        String only = null;
        for (String seat : timeline.state().seats().keySet()) {
            if (seat.equalsIgnoreCase(wanted)) {
                return seat;
            }
            // The name of a seat alone will do where only one delegation has such a seat, and that of a delegation with one seat.
            String key = seat.toLowerCase(Locale.ROOT);
            if (key.endsWith("." + wanted.toLowerCase(Locale.ROOT)) || key.startsWith(wanted.toLowerCase(Locale.ROOT) + ".")) {
                if (only != null) {
                    return null;
                }
                only = seat;
            }
        }
        return only;
    }

    String noSuchSeat(String typed) {
        return "There is no seat `" + typed.strip() + "`; there are " + String.join(", ", timeline.state().seats().keySet()) + " and facilitator.";
    }

    SeatView view() {
        return view(me);
    }

    SeatView view(String chair) {
        return chair.equals(FACILITATOR) ? Views.facilitator(timeline.state()) : viewer.all(timeline.state(), chair);
    }

    // ---- what is done --------------------------------------------------------------------------------------------

    /// What is taken from now on belongs to something new that was typed.
    void begin(String who, String words) {
        timeline.begin(who, words);
    }

    Outcome take(String chair, Act act) {
        Author author = chair.equals(FACILITATOR) ? new Author.Facilitator(FACILITATOR) : new Author.Seat(chair);
        return timeline.take(new Input(author, act));
    }

    /// What the table itself does for whoever sits there; a refusal is said.
    void take(Act.FacilitatorAct act) {
        if (take(FACILITATOR, act) instanceof Outcome.Rejected(var reason)) {
            text(Line.Style.WRONG, "Refused: " + reason.text());
        }
    }

    // ---- what is said --------------------------------------------------------------------------------------------

    /// How many lines could not be done.
    int failed() {
        return failed;
    }

    /// A line could not be done.
    void failure() {
        failed++;
    }

    /// A line could not be done, and why.
    void wrong(String message) {
        failure();
        text(Line.Style.WRONG, message);
    }

    /// What lay ahead is gone.
    ///
    /// @param ahead how many things
    void forgotten(int ahead) {
        if (ahead > 0) {
            text(Line.Style.QUIET, "What came after is forgotten (" + Counted.of(ahead, "thing") + ").");
        }
    }

    void text(Line.Style style, String text) {
        say(Screens.text(style, text, width()));
    }

    void say(List<Line> some) {
        if (!some.isEmpty()) {
            voice.accept(some);
        }
    }

    String moment(int minute) {
        return found.scenario().turns().moment(minute);
    }

    int width() {
        return width.getAsInt();
    }
}
