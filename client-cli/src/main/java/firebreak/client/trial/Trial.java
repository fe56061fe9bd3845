package firebreak.client.trial;

import firebreak.client.print.Counted;
import firebreak.client.print.Interests;
import firebreak.client.print.Records;
import firebreak.client.print.Scenarios;
import firebreak.engine.chance.Dice;
import firebreak.engine.exercise.Author;
import firebreak.engine.exercise.Input;
import firebreak.engine.exercise.Outcome;
import firebreak.engine.exercise.Setup;
import firebreak.engine.exercise.State;
import firebreak.engine.play.BotPlay;
import firebreak.engine.play.Onward;
import firebreak.engine.record.ExerciseRecord;
import firebreak.engine.scenario.SeatPlace;
import firebreak.engine.seat.Act;
import firebreak.engine.seat.Phase;
import firebreak.engine.seat.SeatView;
import firebreak.engine.view.Viewer;
import firebreak.engine.view.Views;
import firebreak.engine.words.Candidate;
import firebreak.engine.words.Line;
import firebreak.engine.words.Moments;
import firebreak.engine.words.News;
import firebreak.engine.words.Parsed;
import firebreak.engine.words.Query;
import firebreak.engine.words.Screens;
import firebreak.engine.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One person alone at the table: on any chair, forth and back in time, the other seats played by bots or by hand.
///
/// Nothing of it is for players: whoever sits here may look behind the curtain.
public final class Trial implements Watching.Again {
    private static final String FACILITATOR = "facilitator";
    private static final int FOR_EVER = Integer.MAX_VALUE;

    private final Consumer<List<Line>> voice;
    private final IntSupplier width;
    private final TreeSet<Path> saved = new TreeSet<>();
    private Scenarios.Found found;
    private Timeline timeline;
    private Viewer viewer;
    private Onward onward;
    private String me;
    private int lines;
    private int failed;
    private boolean outcomeShown;
    private @Nullable PlayedStory kept;
    private List<Input> keptInputs = List.of();

    /// @param seat  an address such as `ARD.mfa`, or `facilitator`; `null` for the first seat of the scenario
    /// @param voice takes what is to be printed
    /// @param width columns to fill, asked anew each time
    /// @throws IllegalArgumentException if there is no such seat
    public Trial(Scenarios.Found found, Setup setup, @Nullable String seat, Consumer<List<Line>> voice, IntSupplier width) {
        this.found = found;
        this.voice = voice;
        this.width = width;
        this.timeline = new Timeline(found.scenario(), setup);
        this.viewer = new Viewer(found.scenario());
        this.onward = onward();
        String chair = seat == null ? found.scenario().seats().getFirst().address().toString() : chair(seat);
        if (chair == null) {
            throw new IllegalArgumentException(noSuchSeat(String.valueOf(seat)));
        }
        this.me = chair;
    }

    private Onward onward() {
        return new Onward(timeline, BotPlay.tempers(found.scenario()), new Dice(timeline.state().setup().seed()));
    }

    /// Sits down: the exercise has begun, unless one sits on the facilitator's chair.
    ///
    /// @param bots whether all other seats are played by bots
    public synchronized void sitDown(boolean bots) {
        timeline.begin(me, "sitting down");
        if (bots) {
            handOver(true);
        }
        if (!facilitating()) {
            take(new Act.StartExercise());
        }
        say(Screens.welcome(view(), width()));
        text(Line.Style.QUIET, "You are alone at this table" + (bots ? ", bots play the other seats" : "; nobody plays the other seats")
                + ". `next` goes on to what reaches you first, `back` steps back, `truth` looks behind the curtain, `as SEAT` changes chairs,"
                + " `help` shows all words.");
    }

    /// What stands before the cursor.
    public synchronized String prompt() {
        SeatView view = view();
        String how = switch (view.situation().phase()) {
            case WAITING -> " (not started)";
            case OPEN -> view.situation().paused() ? " (paused)" : "";
            case LOCKED -> " (locked)";
            case BETWEEN -> " (between turns)";
            case ENDED -> " (ended)";
        };
        String ahead = timeline.hasMore() ? " [" + timeline.deedsAhead() + " ahead]" : "";
        return me + " " + Moments.show(view.situation().minute(), view) + how + ahead + "> ";
    }

    /// What may stand at the cursor.
    public synchronized List<Candidate> complete(String line, int cursor) {
        Stream<Candidate> ours = line.substring(0, cursor).strip().contains(" ")
                ? Stream.of()
                : TrialWord.WORDS.stream().map(word -> new Candidate(word, meaning(word)));
        return Stream.concat(Words.complete(line, cursor, view()).stream(), ours).toList();
    }

    private static String meaning(String word) {
        return TrialWord.HELP.stream()
                .filter(row -> row.getFirst().split("[ \\[]", 2)[0].equals(word))
                .map(row -> row.getLast().split("[.;:]", 2)[0] + ".")
                .findFirst()
                .orElse("");
    }

    /// How many lines were said.
    int lines() {
        return lines;
    }

    /// How many of them could not be done.
    int failed() {
        return failed;
    }

    /// Everything up to this place, as a record.
    public synchronized ExerciseRecord record() {
        return PlayedStory.of(found, timeline.state().setup(), inputs(timeline.past())).record();
    }

    private static List<Input> inputs(List<Timeline.Taken> some) {
        return some.stream().map(Timeline.Taken::input).toList();
    }

    // ---- the scenario changes under the table --------------------------------------------------------------------

    /// All that was done, also what lies ahead, as it was before the scenario was saved.
    @Override
    public synchronized PlayedStory before() {
        List<Input> all = inputs(timeline.all());
        PlayedStory story = kept;
        if (story == null || !keptInputs.equals(all)) {
            story = PlayedStory.of(found, timeline.state().setup(), all);
            kept = story;
            keptInputs = all;
        }
        return story;
    }

    /// The same inputs in the scenario as it is now; from here on the table is in that one, and stands where the new story goes
    /// another way, if that lies behind.
    @Override
    public synchronized Watching.Retold retell(Scenarios.Found now) {
        PlayedStory story = before();
        List<Input> all = keptInputs;
        Timeline again = new Timeline(now.scenario(), timeline.state().setup());
        timeline.all().forEach(again::retake);
        again.standAt(timeline.place());
        PlayedStory played = PlayedStory.of(now, again.state().setup(), all);
        StoryDifference difference = new StoryDifference(story, played, width());
        found = now;
        timeline = again;
        viewer = new Viewer(now.scenario());
        onward = onward();
        kept = played;
        if (difference.parts()) {
            parted(difference.inputsBefore(), difference.minute());
        }
        return new Watching.Retold(difference, chairGone());
    }

    /// Nobody can sit on a chair that the scenario no longer has.
    ///
    /// @return what to say of it, empty if the chair is still there
    private String chairGone() {
        String chair = me;
        if (facilitating() || timeline.state().seats().containsKey(chair)) {
            return "";
        }
        me = FACILITATOR;
        return "The scenario no longer has the seat " + chair + "; you sit as facilitator now. `as SEAT` changes chairs.";
    }

    private void parted(int inputs, int minute) {
        if (inputs < timeline.place()) {
            timeline.standAt(inputs);
            if (timeline.state().minute() < minute) {
                timeline.goTo(minute);
            }
        }
    }

    // ---- what is typed -------------------------------------------------------------------------------------------

    /// Does what a line says.
    ///
    /// @return whether the person stays
    public synchronized boolean say(String line) {
        if (line.isBlank() || line.strip().startsWith("#")) {
            return true;
        }
        TrialWord word = TrialWord.of(line);
        if (word instanceof TrialWord.Quit) {
            return false;
        }
        lines++;
        if (word == null) {
            speak(me, line.strip());
        } else {
            table(word, line.strip());
        }
        ended();
        return true;
    }

    private void table(TrialWord word, String line) {
        switch (word) {
            case TrialWord.Quit _, TrialWord.Clear _ -> {}
            case TrialWord.As(var seat) -> sitAs(seat, line);
            case TrialWord.SayAs(var seat, var words) -> {
                String chair = chair(seat);
                if (chair == null) {
                    wrong(noSuchSeat(seat));
                } else {
                    speak(chair, words);
                }
            }
            case TrialWord.Bot(var words) -> speak(FACILITATOR, words);
            case TrialWord.Bots(var on) -> bots(on, line);
            case TrialWord.Back(var deeds) -> back(deeds);
            case TrialWord.Forth(var deeds) -> forth(deeds);
            case TrialWord.Undo() -> undo();
            case TrialWord.To(var moment) -> to(moment, line);
            case TrialWord.ToTurn(var number) -> toTurn(number, line);
            case TrialWord.ToEnd() -> {
                timeline.standAt(FOR_EVER);
                goOn(line, FOR_EVER, true, _ -> false);
                stand();
            }
            case TrialWord.Wait(var minutes) -> letPass(minutes, line);
            case TrialWord.Next() -> next(line);
            case TrialWord.Truth(var part) -> say(Curtain.of(timeline.state(), part, width()));
            case TrialWord.Save(var file) -> save(file);
            case TrialWord.Help(var about) -> help(about);
            case TrialWord.Unclear(var message) -> wrong(message);
        }
    }

    private void help(String about) {
        List<Line> ours = about.isEmpty() ? TrialWord.help(width()) : TrialWord.help(about, width());
        if (about.isEmpty() || ours.isEmpty()) {
            say(Screens.of(new Query(Query.Topic.HELP, about), view(), width()));
        }
        say(ours);
    }

    /// Says something to the exercise.
    private void speak(String chair, String words) {
        SeatView speaker = view(chair);
        switch (Words.parse(words, speaker)) {
            case Parsed.Say(var act) -> act(chair, words, act, speaker);
            case Parsed.Ask(var query) -> say(Screens.of(query, speaker, width()));
            case Parsed.Wrong misread -> {
                failed++;
                say(Words.explain(misread, width()));
                if (!chair.equals(FACILITATOR) && Words.parse(words, view(FACILITATOR)) instanceof Parsed.Say) {
                    text(Line.Style.QUIET, "The facilitator can say that: `facilitator: " + words + "`.");
                }
            }
            case Parsed.Nothing _ -> {}
        }
    }

    private void act(String chair, String words, Act act, SeatView speaker) {
        SeatView before = view();
        int ahead = timeline.deedsAhead();
        timeline.begin(chair, words);
        Outcome outcome = timeline.take(new Input(author(chair), act));
        switch (outcome) {
            case Outcome.Accepted _ -> {
                say(News.between(before, view(), width()));
                String recorded = Words.recorded(act, speaker, view(chair));
                text(recorded.isEmpty() ? Line.Style.QUIET : Line.Style.PLAIN, "accepted" + (recorded.isEmpty() ? "" : ": " + recorded + "."));
                forgotten(ahead);
            }
            case Outcome.Rejected(var reason) -> {
                failed++;
                text(Line.Style.WRONG, "Refused: " + reason.text());
                reason.lacks().forEach(lack -> text(Line.Style.PLAIN, "- " + lack));
                if (!reason.help().isEmpty()) {
                    text(Line.Style.PLAIN, reason.help());
                }
            }
        }
    }

    private void forgotten(int ahead) {
        if (ahead > 0) {
            text(Line.Style.QUIET, "What came after is forgotten (" + Counted.of(ahead, "thing") + ").");
        }
    }

    // ---- chairs --------------------------------------------------------------------------------------------------

    private void sitAs(String seat, String line) {
        String chair = chair(seat);
        if (chair == null) {
            wrong(noSuchSeat(seat));
            return;
        }
        me = chair;
        boolean wasBot = !facilitating() && timeline.state().seat(chair).bot();
        if (wasBot) {
            int ahead = timeline.deedsAhead();
            timeline.begin(chair, line);
            take(new Act.HandToBot(chair, false));
            forgotten(ahead);
        }
        text(Line.Style.PLAIN, "You sit as " + chair + (wasBot ? "; its bot has stopped. `bot " + chair + " on` gives it back." : "."));
        say(Screens.of(Query.of(facilitating() ? Query.Topic.TABLE : Query.Topic.TASKS), view(), width()));
    }

    private void bots(@Nullable Boolean on, String line) {
        if (on != null) {
            int ahead = timeline.deedsAhead();
            timeline.begin(me, line);
            handOver(on);
            forgotten(ahead);
        }
        List<Line> rows = new ArrayList<>();
        rows.add(new Line(Line.Style.TITLE, "Who plays which seat"));
        for (SeatPlace place : found.scenario().seats()) {
            String seat = place.address().toString();
            String who = seat.equals(me) ? "you sit here" : timeline.state().seat(seat).bot() ? "a bot" : "by hand";
            Columns.row(rows, seat, 16, who + (place.title() == null ? "" : ", " + place.title()), width());
        }
        say(rows);
    }

    private void handOver(boolean toBots) {
        for (String seat : timeline.state().seats().keySet()) {
            if (!seat.equals(me) && timeline.state().seat(seat).bot() != toBots) {
                take(new Act.HandToBot(seat, toBots));
            }
        }
    }

    private @Nullable String chair(String typed) {
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

    private String noSuchSeat(String typed) {
        return "There is no seat `" + typed.strip() + "`; there are " + String.join(", ", timeline.state().seats().keySet()) + " and facilitator.";
    }

    // ---- forth in time -------------------------------------------------------------------------------------------

    private void letPass(int minutes, String line) {
        int goal = timeline.state().minute() + minutes;
        boolean led = !facilitating();
        if (!goOn(line, goal, led, _ -> false)) {
            standsStill();
        }
    }

    private void next(String line) {
        SeatView begin = view();
        if (!goOn(line, FOR_EVER, !facilitating(), now -> concerns(begin, now))) {
            standsStill();
        } else if (timeline.state().table().phase() != Phase.ENDED && !concerns(begin, view())) {
            text(Line.Style.QUIET, "Nothing more reaches you in this turn; its time is over.");
        }
    }

    /// Whether something has come that a person on this chair would look up for.
    private static boolean concerns(SeatView before, SeatView now) {
        SeatView.Control was = before.control();
        SeatView.Control is = now.control();
        if (was != null && is != null) {
            return was.log().size() != is.log().size() || !before.tasks().equals(now.tasks());
        }
        return before.mail().size() != now.mail().size()
                || before.situation().turn() != now.situation().turn()
                || !before.tasks().equals(now.tasks())
                || !before.calls().equals(now.calls())
                || !before.offers().equals(now.offers())
                || !before.meetings().equals(now.meetings())
                || !before.incidents().equals(now.incidents())
                || !before.evidence().equals(now.evidence())
                || !before.claims().equals(now.claims())
                || !before.agreements().equals(now.agreements())
                || !before.arguments().equals(now.arguments());
    }

    private void standsStill() {
        State state = timeline.state();
        text(Line.Style.PLAIN, switch (state.table().phase()) {
            case ENDED -> "The exercise has ended; `back` goes back, `to D1 08:00` to a moment.";
            case WAITING -> "The exercise has not begun: `start`.";
            case LOCKED -> "The turn is locked: `resolve` carries out what was sealed.";
            case BETWEEN -> "The turn is resolved: `open` opens the next.";
            case OPEN -> state.table().paused()
                    ? "The clock is stopped: `resume`."
                    : "The turn's time is over: `lock`, `resolve` and `open` lead on, or `to` a moment.";
        });
    }

    /// Goes on, and tells what happens meanwhile.
    ///
    /// @return whether there was a step to go
    private boolean goOn(String line, int goal, boolean led, Predicate<SeatView> until) {
        int ahead = timeline.deedsAhead();
        timeline.begin(me, line);
        SeatView told = view();
        boolean went = false;
        while (onward.step(goal, led)) {
            went = true;
            SeatView now = view();
            // That time passes is what was asked for, and each line says its moment.
            say(News.between(atMinute(told, now.situation().minute()), now, width()));
            told = now;
            if (until.test(now)) {
                break;
            }
        }
        if (went) {
            forgotten(ahead);
        }
        return went;
    }

    private static SeatView atMinute(SeatView v, int minute) {
        SeatView.Situation s = v.situation();
        SeatView.Situation then = new SeatView.Situation(
                s.title(), s.marking(), s.phase(), s.paused(), s.live(), s.turn(), s.turns(), s.turnTitle(), minute, s.turnStartMinute(),
                s.turnEndMinute(), s.tableMinutes(), s.startEpochMinute(), s.notice(), s.endingTitle(), s.endingText(), s.revealed());
        return new SeatView(
                v.you(), then, v.own(), v.briefs(), v.parties(), v.colleagues(), v.tasks(), v.mail(), v.calls(), v.channels(), v.offers(),
                v.meetings(), v.incidents(), v.evidence(), v.moods(), v.orders(), v.moves(), v.measures(), v.claims(), v.agreements(),
                v.arguments(), v.control());
    }

    // ---- to a moment ---------------------------------------------------------------------------------------------

    private void to(String moment, String line) {
        Integer minute = minute(moment);
        if (minute == null) {
            wrong("`" + moment + "` is no moment; write it like `D2 08:00`, or `08:00` for today.");
            return;
        }
        if (timeline.state().minute() == minute && timeline.state().table().phase() != Phase.WAITING) {
            stand();
            return;
        }
        boolean later = minute > timeline.state().minute();
        if (!timeline.goTo(minute) && later) {
            goOn(line, minute, true, _ -> false);
        }
        stand();
        int now = timeline.state().minute();
        if (now != minute && timeline.state().table().phase() != Phase.ENDED) {
            text(Line.Style.QUIET, now < minute
                    ? "The next step lies beyond " + moment(minute) + ": between turns time is skipped."
                    : now > minute ? moment(minute) + " is skipped between two turns, or lies before the beginning." : "");
        }
    }

    private @Nullable Integer minute(String typed) {
        String text = typed.matches("[0-9]{1,2}:[0-9]{2}") ? today() + " " + typed : typed;
        try {
            return Moments.minute(text, found.scenario().turns().startEpochMinute());
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private String today() {
        return moment(timeline.state().minute()).split(" ", 2)[0];
    }

    private void toTurn(int number, String line) {
        int turns = found.scenario().turns().turns().size();
        if (number < (found.scenario().turns().hasTurnZero() ? 0 : 1) || number > turns) {
            wrong("There is no turn " + number + "; the last is turn " + turns + ".");
            return;
        }
        timeline.standAt(0);
        while (!opened(number) && timeline.hasMore()) {
            timeline.standAt(timeline.place() + 1);
        }
        if (!opened(number)) {
            goOn(line, FOR_EVER, true, _ -> opened(number));
        }
        stand();
    }

    private boolean opened(int number) {
        State state = timeline.state();
        return state.table().phase() == Phase.OPEN && state.table().turn() >= number;
    }

    // ---- back and forth ------------------------------------------------------------------------------------------

    private void back(int deeds) {
        Timeline.Deed last = null;
        for (int i = 0; i < deeds; i++) {
            Timeline.Deed one = timeline.back();
            last = one == null ? last : one;
        }
        if (last == null) {
            wrong("You stand at the beginning.");
        } else {
            text(Line.Style.PLAIN, "Back to before " + name(last) + ". `forth` does it again.");
            stand();
        }
    }

    private void forth(int deeds) {
        SeatView before = view();
        Timeline.Deed last = null;
        for (int i = 0; i < deeds; i++) {
            Timeline.Deed one = timeline.forth();
            last = one == null ? last : one;
        }
        if (last == null) {
            wrong("Nothing was done after this; `next` and `wait` go on.");
        } else {
            text(Line.Style.PLAIN, "Forth through " + name(last) + ".");
            say(News.between(before, view(), width()));
            stand();
        }
    }

    private void undo() {
        Timeline.Deed last = timeline.undo();
        if (last == null) {
            wrong("You stand at the beginning; there is nothing to take back.");
        } else {
            text(Line.Style.PLAIN, "Taken back: " + name(last) + ".");
            stand();
        }
    }

    private static String name(Timeline.Deed deed) {
        return "`" + deed.words() + "` (" + deed.who() + ")";
    }

    /// Where one stands now.
    private void stand() {
        SeatView view = view();
        text(Line.Style.QUIET, "You stand at " + Moments.show(view.situation().minute(), view) + ", " + Screens.turn(view.situation())
                + "; " + Counted.of(timeline.deedsBehind(), "thing") + " done"
                + (timeline.hasMore() ? ", " + timeline.deedsAhead() + " ahead" : "") + ".");
    }

    // ---- the end -------------------------------------------------------------------------------------------------

    /// Shows once what each delegation wanted and got, when the exercise has ended.
    private void ended() {
        boolean over = timeline.state().table().phase() == Phase.ENDED;
        if (over && !outcomeShown) {
            interests();
        }
        outcomeShown = over;
    }

    /// The last words: how it stands with what each delegation wanted, where the exercise has not ended.
    public synchronized void leave() {
        if (!outcomeShown && timeline.place() > 0) {
            text(Line.Style.QUIET, "If it stopped here, at " + moment(timeline.state().minute()) + ":");
            interests();
        }
    }

    private void interests() {
        List<Line> told = new ArrayList<>();
        told.add(new Line(Line.Style.PLAIN, ""));
        for (String line : Interests.of(timeline.state(), width())) {
            told.add(new Line(told.size() == 1 ? Line.Style.TITLE : Line.Style.PLAIN, line));
        }
        if (told.size() > 1) {
            say(told);
        }
    }

    private void save(String name) {
        WrittenScript script = WrittenScript.of(timeline.beginning(), timeline.past());
        try {
            Path file = Path.of(name);
            if (Files.exists(file) && !saved.contains(file.toAbsolutePath())) {
                wrong("There is a file `" + name + "` already; choose another name.");
                return;
            }
            Files.writeString(file, script.text());
            saved.add(file.toAbsolutePath());
        } catch (IOException | InvalidPathException e) {
            wrong("`" + name + "` cannot be written: " + (e instanceof IOException broken ? Records.reason(broken) : e.getMessage()));
            return;
        }
        text(Line.Style.GOOD, "Saved " + Counted.of(script.lines(), "line") + " in " + name + "."
                + (script.same() ? " Played again they lead to this very state." : ""));
        if (!script.same()) {
            text(Line.Style.URGENT, "Played again they do not lead to the same state; please report it with the file.");
        }
        text(Line.Style.QUIET, "`try --script " + name + "` plays it again, line by line; put it into the scenario's folder `play`, and `test` plays it"
                + " with the others.");
    }

    // ---- views and lines -----------------------------------------------------------------------------------------

    private boolean facilitating() {
        return me.equals(FACILITATOR);
    }

    private SeatView view() {
        return view(me);
    }

    private SeatView view(String chair) {
        return chair.equals(FACILITATOR) ? Views.facilitator(timeline.state()) : viewer.all(timeline.state(), chair);
    }

    private static Author author(String chair) {
        return chair.equals(FACILITATOR) ? new Author.Facilitator(FACILITATOR) : new Author.Seat(chair);
    }

    private void take(Act.FacilitatorAct act) {
        if (timeline.take(new Input(author(FACILITATOR), act)) instanceof Outcome.Rejected(var reason)) {
            text(Line.Style.WRONG, "Refused: " + reason.text());
        }
    }

    private String moment(int minute) {
        return found.scenario().turns().moment(minute);
    }

    private void wrong(String message) {
        failed++;
        text(Line.Style.WRONG, message);
    }

    private void text(Line.Style style, String text) {
        say(Screens.text(style, text, width()));
    }

    private void say(List<Line> some) {
        if (!some.isEmpty()) {
            voice.accept(some);
        }
    }

    private int width() {
        return width.getAsInt();
    }
}
