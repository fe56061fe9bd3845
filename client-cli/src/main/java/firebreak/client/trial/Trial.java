package firebreak.client.trial;

import firebreak.client.print.Scenarios;
import firebreak.engine.exercise.Setup;
import firebreak.engine.record.ExerciseRecord;
import firebreak.engine.seat.Act;
import firebreak.engine.seat.SeatView;
import firebreak.engine.words.Candidate;
import firebreak.engine.words.Line;
import firebreak.engine.words.Moments;
import firebreak.engine.words.Query;
import firebreak.engine.words.Screens;
import firebreak.engine.words.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One person alone at the table: on any chair, forth and back in time, the other seats played by bots or by hand.
///
/// Nothing of it is for players: whoever sits here may look behind the curtain.
public final class Trial implements Watching.Again {
    private final Sitting at;
    private final Chairs chairs;
    private final Passage passage;
    private final Speaking speaking;
    private final Retelling retelling;
    private final Results results;
    private final SavedScripts scripts;
    private int lines;

    /// @param seat  an address such as `ARD.mfa`, or `facilitator`; `null` for the first seat of the scenario
    /// @param voice takes what is to be printed
    /// @param width columns to fill, asked anew each time
    /// @throws IllegalArgumentException if there is no such seat
    public Trial(Scenarios.Found found, Setup setup, @Nullable String seat, Consumer<List<Line>> voice, IntSupplier width) {
        this.at = new Sitting(found, setup, seat, voice, width);
        this.chairs = new Chairs(at);
        this.passage = new Passage(at);
        this.speaking = new Speaking(at);
        this.retelling = new Retelling(at);
        this.results = new Results(at);
        this.scripts = new SavedScripts(at);
    }

    /// Sits down: the exercise has begun, unless one sits on the facilitator's chair.
    ///
    /// @param bots whether all other seats are played by bots
    public synchronized void sitDown(boolean bots) {
        at.begin(at.me(), "sitting down");
        if (bots) {
            chairs.handOver(true);
        }
        if (!at.facilitating()) {
            at.take(new Act.StartExercise());
        }
        at.say(Screens.welcome(at.view(), at.width()));
        at.text(Line.Style.QUIET, "You are alone at this table" + (bots ? ", bots play the other seats" : "; nobody plays the other seats")
                + ". `next` goes on to what reaches you first, `back` steps back, `truth` looks behind the curtain, `as SEAT` changes chairs,"
                + " `help` shows all words.");
    }

    /// What stands before the cursor.
    public synchronized String prompt() {
        SeatView view = at.view();
        String how = switch (view.situation().phase()) {
            case WAITING -> " (not started)";
            case OPEN -> view.situation().paused() ? " (paused)" : "";
            case LOCKED -> " (locked)";
            case BETWEEN -> " (between turns)";
            case ENDED -> " (ended)";
        };
        String ahead = at.timeline().hasMore() ? " [" + at.timeline().deedsAhead() + " ahead]" : "";
        return at.me() + " " + Moments.show(view.situation().minute(), view) + how + ahead + "> ";
    }

    /// What may stand at the cursor.
    public synchronized List<Candidate> complete(String line, int cursor) {
        Stream<Candidate> ours = line.substring(0, cursor).strip().contains(" ")
                ? Stream.of()
                : TrialWord.WORDS.stream().map(word -> new Candidate(word, meaning(word)));
        return Stream.concat(Words.complete(line, cursor, at.view()).stream(), ours).toList();
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
        return at.failed();
    }

    /// Everything up to this place, as a record.
    public synchronized ExerciseRecord record() {
        return PlayedStory.of(at.found(), at.state().setup(), at.timeline().inputs(at.timeline().place())).record();
    }

    /// The last words: how it stands with what each delegation wanted, where the exercise has not ended.
    public synchronized void leave() {
        results.leave();
    }

    /// All that was done, also what lies ahead, as it was before the scenario was saved.
    @Override
    public synchronized PlayedStory before() {
        return retelling.before();
    }

    @Override
    public synchronized Watching.Retold retell(Scenarios.Found now) {
        return retelling.retell(now);
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
            speaking.speak(at.me(), line.strip());
        } else {
            table(word, line.strip());
        }
        results.ended();
        return true;
    }

    private void table(TrialWord word, String line) {
        switch (word) {
            case TrialWord.Quit _, TrialWord.Clear _ -> {}
            case TrialWord.As(var seat) -> chairs.sit(seat, line);
            case TrialWord.SayAs(var seat, var words) -> {
                String chair = at.chair(seat);
                if (chair == null) {
                    at.wrong(at.noSuchSeat(seat));
                } else {
                    speaking.speak(chair, words);
                }
            }
            case TrialWord.Bot(var words) -> speaking.speak(Sitting.FACILITATOR, words);
            case TrialWord.Bots(var on) -> chairs.bots(on, line);
            case TrialWord.Back(var deeds) -> passage.back(deeds);
            case TrialWord.Forth(var deeds) -> passage.forth(deeds);
            case TrialWord.Undo() -> passage.undo();
            case TrialWord.To(var moment) -> passage.to(moment, line);
            case TrialWord.ToTurn(var number) -> passage.toTurn(number, line);
            case TrialWord.ToEnd() -> passage.toEnd(line);
            case TrialWord.Wait(var minutes) -> passage.letPass(minutes, line);
            case TrialWord.Next() -> passage.next(line);
            case TrialWord.Truth(var part) -> at.say(Curtain.of(at.state(), part, at.width()));
            case TrialWord.Save(var file) -> scripts.save(file);
            case TrialWord.Help(var about) -> help(about);
            case TrialWord.Unclear(var message) -> at.wrong(message);
        }
    }

    private void help(String about) {
        List<Line> ours = about.isEmpty() ? TrialWord.help(at.width()) : TrialWord.help(about, at.width());
        if (about.isEmpty() || ours.isEmpty()) {
            at.say(Screens.of(new Query(Query.Topic.HELP, about), at.view(), at.width()));
        }
        at.say(ours);
    }
}
