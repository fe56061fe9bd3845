package firebreak.engine.exercise;

import firebreak.engine.exercise.Quantity.Kind;
import firebreak.engine.scenario.Dyad;
import firebreak.engine.seat.Act;
import firebreak.engine.seat.Phase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The facilitator's acts other than those that move the turns.
final class Facilitation {

    /// How the reason of a change by hand begins.
    static final String ADJUSTED = "adjusted: ";

    static final String PRESS = "the press";
    static final String REPORT = "a report";

    private Facilitation() {}

    static void take(Unfolding story, Act.FacilitatorAct act) {
        switch (act) {
            case Act.StartExercise _ -> Turns.start(story);
            case Act.OpenTurn _ -> Turns.open(story);
            case Act.Jump(var minutes) -> Turns.jump(story, minutes);
            case Act.ExtendTurn(var minutes) -> Turns.extend(story, minutes);
            case Act.Forward(var minutes) -> Turns.forward(story, minutes);
            case Act.LockTurn _ -> Turns.lock(story);
            case Act.ReopenTurn _ -> Turns.reopen(story);
            case Act.ResolveTurn _ -> Turns.resolve(story);
            case Act.Pause(var why) -> Turns.pause(story, why);
            case Act.Resume _ -> Turns.resume(story);
            case Act.ReleaseEntry(var entry) -> inPlay(story, batch -> Entries.release(batch, entry));
            case Act.HoldEntry(var entry) -> atOnce(story, batch -> Entries.hold(batch, entry));
            case Act.SkipEntry(var entry, var why) -> atOnce(story, batch -> Entries.skip(batch, entry, why));
            case Act.EditEntry(var entry, var text) -> atOnce(story, batch -> Entries.edit(batch, entry, text));
            case Act.WriteInject(var to, var text) -> atOnce(story, batch -> writeInject(batch, to, text));
            case Act.Rule rule -> inPlay(story, batch -> Claims.rule(batch, rule));
            case Act.JudgeArgument judge -> inPlay(story, batch -> Arguments.judge(batch, judge));
            case Act.ThrowDice dice -> inPlay(story, batch -> Arguments.throwDice(batch, dice));
            case Act.Adjust adjust -> inPlay(story, batch -> adjust(batch, adjust));
            case Act.LogMeeting meeting -> inPlay(story, batch -> Meetings.log(batch, meeting, story.root()));
            case Act.Announce(var text) ->
                Mailing.post(story, story.root(), "announcement", "table", "the facilitator", "", text, Mailing.everybody(story.now()), true);
            case Act.Reply(var seat, var text) -> {
                seat(story.now(), seat);
                Mailing.post(story, story.root(), "reply", "table", "the facilitator", "", text, List.of(seat), false);
            }
            case Act.PlayFor(var seat, var inner) -> SeatActs.take(story, seat, inner);
            case Act.HandToBot(var seat, var bot) -> {
                seat(story.now(), seat);
                if (story.now().seat(seat).bot() == bot) {
                    throw Refused.because("no-change", seat + (bot ? " is in the hands of a bot." : " is not in the hands of a bot."), "");
                }
                story.emit(new Event.SeatHandedOver(story.root(), seat, bot));
            }
            case Act.ReadAs(var to, var language) -> Languages.readAs(story, to, language);
            case Act.Note(var text) -> story.emit(new Event.FacilitatorNoted(story.root(), text));
            case Act.Reveal _ -> {
                if (story.now().table().revealed()) {
                    throw Refused.because("revealed", "The truth has been revealed.", "");
                }
                Cause revealed = story.emit(new Event.TruthRevealed(story.root()));
                Mailing.post(
                        story, revealed, "announcement", "table", "the facilitator", "The truth", Truth.told(story.now()),
                        Mailing.everybody(story.now()), true);
            }
            case Act.EndExercise(var why) -> {
                if (story.now().table().phase() == Phase.ENDED) {
                    throw Refused.because("ended", "The exercise has ended.", "");
                }
                Batch batch = new Batch(story);
                Objectives.judge(batch, story.root());
                batch.emit(new Event.ExerciseEnded(story.root(), "stopped", why));
            }
        }
    }

    private interface Doing {
        void in(Batch batch);
    }

    private static void atOnce(Unfolding story, Doing doing) {
        Batch batch = new Batch(story);
        doing.in(batch);
        batch.commit();
    }

    private static void inPlay(Unfolding story, Doing doing) {
        Phase phase = story.now().table().phase();
        if (phase == Phase.WAITING || phase == Phase.ENDED) {
            throw Refused.because(
                    "phase", phase == Phase.WAITING ? "The exercise has not started." : "The exercise has ended.", phase == Phase.WAITING ? "Type `start`." : "");
        }
        atOnce(story, doing);
        Passage.settle(story);
    }

    private static void seat(State state, String seat) {
        if (!state.seats().containsKey(seat)) {
            throw Refused.because("unknown-seat", "There is no seat " + seat + ".", "The seats are " + String.join(", ", state.seats().keySet()) + ".");
        }
    }

    private static void writeInject(Batch batch, List<String> to, String text) {
        State state = batch.before();
        List<String> seats = seats(state, to);
        boolean all = to.isEmpty();
        Headline headline = Headline.of(text);
        Mailing.post(
                batch.story(), batch.story().root(), all ? "news" : "inject", all ? "news" : "report", all ? PRESS : REPORT,
                headline.title(), headline.body(), all ? Mailing.everybody(state) : seats, all);
    }

    /// The seats that delegations and seats come to, each once.
    static List<String> seats(State state, List<String> places) {
        List<String> seats = new ArrayList<>();
        for (String each : places) {
            if (state.scenario().delegations().containsKey(each)) {
                seats.addAll(Mailing.seatsOf(state, each));
            } else {
                seat(state, each);
                seats.add(each);
            }
        }
        return seats.stream().distinct().toList();
    }

    private static void adjust(Batch batch, Act.Adjust adjust) {
        State state = batch.before();
        if (adjust.by() < -1000 || adjust.by() > 1000) {
            throw Refused.because("adjustment", "A number is changed by at most 1000.", "");
        }
        if (adjust.why().isBlank()) {
            throw Refused.because("no-reason", "Say why: the reason goes into the record.", "Add it in quotation marks.");
        }
        batch.add(quantity(state, adjust.quantity(), adjust.of(), adjust.to()), adjust.by(), ADJUSTED + adjust.why(), batch.story().root());
    }

    private static Quantity quantity(State state, String name, String of, @Nullable String to) {
        return switch (name) {
            case "tension" -> Quantity.tension(dyad(state, of, to));
            case "uncertainty" -> Quantity.uncertainty(dyad(state, of, to));
            case "trust" -> Quantity.trust(dyad(state, of, to));
            case "support" -> {
                Dyad dyad = dyad(state, of, to);
                yield Quantity.support(dyad.from(), dyad.to());
            }
            case "pressure", "capital" -> {
                delegation(state, of);
                yield Quantity.own(name.equals("pressure") ? Kind.PRESSURE : Kind.CAPITAL, of);
            }
            case "harm" -> {
                if (!state.incidents().containsKey(of)) {
                    throw Refused.because("unknown-incident", "There is no incident " + of + ".", "Type `truth` for the list.");
                }
                yield Quantity.harm(of);
            }
            default ->
                throw Refused.because(
                        "unknown-quantity", "There is no number called `" + name + "`.",
                        "You can adjust tension, uncertainty, trust, support, pressure, capital and harm.");
        };
    }

    private static Dyad dyad(State state, String of, @Nullable String to) {
        delegation(state, of);
        if (to == null) {
            throw Refused.because("no-target", "Say towards whom.", "For example `adjust tension " + of + " BOR +50 \"...\"`.");
        }
        Targets.other(state, of, to);
        return new Dyad(of, to);
    }

    private static void delegation(State state, String id) {
        if (!state.scenario().delegations().containsKey(id)) {
            throw Refused.because(
                    "unknown-delegation", "There is no delegation " + id + ".",
                    "The delegations are " + String.join(", ", state.scenario().delegations().keySet()) + ".");
        }
    }
}
