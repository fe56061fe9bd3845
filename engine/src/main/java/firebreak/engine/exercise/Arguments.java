package firebreak.engine.exercise;

import firebreak.engine.chance.Dice;
import firebreak.engine.exercise.ArgumentState.Comment;
import firebreak.engine.exercise.ArgumentState.Ruling;
import firebreak.engine.persistent.PersistentList;
import firebreak.engine.scenario.Asked;
import firebreak.engine.scenario.ClassLetter;
import firebreak.engine.scenario.Effect;
import firebreak.engine.scenario.EffectText;
import firebreak.engine.scenario.HarmOf;
import firebreak.engine.scenario.Move;
import firebreak.engine.scenario.MoveGroup;
import firebreak.engine.scenario.Role;
import firebreak.engine.scenario.Text;
import firebreak.engine.scenario.Visibility;
import firebreak.engine.seat.Act;
import firebreak.engine.seat.ArgumentStatus;
import firebreak.engine.seat.OrderStatus;
import firebreak.engine.seat.Success;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/// What delegations do in their own words: argued, commented on, and ruled on by the facilitator.
///
/// The rules do not judge an argument. They see to it that only those who may know of it do, that a throw is keyed and its
/// odds are stated, and that the effects of a ruling go through the same verbs as those of a move.
final class Arguments {

    /// What a change of a number that a ruling brought is called.
    static final String RULING = "argument";

    /// Arguments of one delegation that may wait for a ruling at once.
    private static final int MOST_OPEN = 3;

    /// Comments of one delegation on one argument.
    private static final int MOST_COMMENTS = 5;

    private static final String LIST = "Type `arguments` for the list.";

    private Arguments() {}

    // ---- the delegations' acts ----------------------------------------------------------------------------------

    static void argue(Batch batch, String seat, Act.Argue act) {
        State state = batch.before();
        String me = Seats.delegationOf(seat);
        if (act.what().isBlank() || act.end().isBlank() || act.why().isBlank()) {
            throw Refused.because(
                    "empty",
                    "An argument says what you do, to what end, and why it should work.",
                    "Type `argue \"what you do\" for \"to what end\" because \"why it should work\"`.");
        }
        SequencedSet<String> with = new LinkedHashSet<>();
        for (String other : act.with()) {
            Targets.other(state, me, other);
            with.add(other);
        }
        int open = 0;
        for (ArgumentState argument : state.arguments().values()) {
            open += argument.delegation().equals(me) && argument.status() == ArgumentStatus.OPEN ? 1 : 0;
        }
        if (open >= MOST_OPEN) {
            throw Refused.because(
                    "arguments-open",
                    open + " arguments of your delegation still wait for a ruling.",
                    "Wait for the facilitator, or take one back with `retract`.");
        }
        ArgumentState argument = new ArgumentState(
                state.arguments().size() + 1,
                seat,
                state.inputs(),
                state.minute(),
                act.what(),
                act.end(),
                act.why(),
                act.secret() || !with.isEmpty(),
                new ArrayList<>(with),
                ArgumentStatus.OPEN,
                PersistentList.empty(),
                null);
        Cause made = batch.emit(new Event.ArgumentMade(batch.story().root(), argument));
        tell(batch, argument, false, made, "An argument",
                Mailing.nameOf(state, me) + ": " + stop(act.what()) + "\n\nTo what end: " + stop(act.end()) + "\n\nWhy it should work: "
                        + stop(act.why()) + "\n\nThe facilitator will rule on it.");
    }

    static void comment(Batch batch, String seat, int number, String text) {
        State state = batch.before();
        ArgumentState argument = open(known(state, seat, number), number, "can be commented on");
        if (text.isBlank()) {
            throw Refused.because("empty", "A comment needs words.", "Type `comment " + number + " \"...\"`.");
        }
        int said = 0;
        for (Comment comment : argument.comments()) {
            said += Seats.delegationOf(comment.seat()).equals(Seats.delegationOf(seat)) ? 1 : 0;
        }
        if (said >= MOST_COMMENTS) {
            throw Refused.because("comments", "Your delegation has made " + said + " comments on argument " + number + ".", "Leave it to the facilitator now.");
        }
        batch.emit(new Event.ArgumentCommented(
                batch.story().root(), argument.id(), new Comment(seat, state.minute(), text)));
    }

    static void retract(Batch batch, String seat, int number) {
        State state = batch.before();
        ArgumentState argument = known(state, seat, number);
        String me = Seats.delegationOf(seat);
        if (!argument.delegation().equals(me)) {
            throw Refused.because(
                    "not-yours", "Argument " + number + " is " + argument.delegation() + "'s.", "You can comment on it: `comment " + number + " \"...\"`.");
        }
        open(argument, number, "can be taken back");
        Cause retracted = batch.emit(new Event.ArgumentRetracted(batch.story().root(), argument.id()));
        tell(batch, argument, false, retracted, "An argument taken back", Mailing.nameOf(state, me) + " takes back: " + stop(argument.what()));
    }

    private static ArgumentState known(State state, String seat, int number) {
        List<Integer> known = state.argumentsOf(Seats.delegationOf(seat));
        if (number < 1 || number > known.size()) {
            throw Refused.because("unknown-argument", "There is no argument " + number + ".", LIST);
        }
        return state.argument(known.get(number - 1));
    }

    private static ArgumentState open(ArgumentState argument, int number, String what) {
        if (argument.status() != ArgumentStatus.OPEN) {
            throw Refused.because(
                    "argument-over",
                    "Argument " + number + (argument.status() == ArgumentStatus.RULED ? " has been ruled on" : " has been taken back")
                            + "; it no longer " + what + ".",
                    LIST);
        }
        return argument;
    }

    // ---- the facilitator's ruling -------------------------------------------------------------------------------

    static void judge(Batch batch, Act.JudgeArgument act) {
        ArgumentState argument = waiting(batch.before(), act.argument());
        reasoned(act.why());
        rule(batch, argument, new Ruling(batch.before().minute(), act.success(), -1, -1, act.to(), act.about(), act.effects().strip(), act.why()));
    }

    static void throwDice(Batch batch, Act.ThrowDice act) {
        State state = batch.before();
        ArgumentState argument = waiting(state, act.argument());
        if (act.oddsPercent() < 1 || act.oddsPercent() > 99) {
            throw Refused.because(
                    "odds",
                    "The odds are 1 to 99 in a hundred, not " + act.oddsPercent() + ".",
                    "What is sure needs no dice: type `judge " + act.argument() + " succeeds \"...\"`.");
        }
        reasoned(act.why());
        // Both are read before the throw, so that a slip in one of them never shows which way the dice fell.
        read(state, argument, act.to(), act.about(), act.effects());
        read(state, argument, act.to(), act.about(), act.otherwise());
        int thrown = 1 + new Dice(state.setup().seed()).draw("argument/" + argument.seat() + "/" + argument.ordinal(), 0, 100);
        boolean good = thrown <= act.oddsPercent();
        rule(
                batch,
                argument,
                new Ruling(
                        state.minute(),
                        good ? Success.SUCCEEDS : Success.FAILS,
                        act.oddsPercent(),
                        thrown,
                        act.to(),
                        act.about(),
                        (good ? act.effects() : act.otherwise()).strip(),
                        act.why()));
    }

    private static ArgumentState waiting(State state, int number) {
        ArgumentState argument = state.arguments().get(number);
        if (argument == null) {
            throw Refused.because("unknown-argument", "There is no argument " + number + ".", LIST);
        }
        return open(argument, number, "waits for a ruling");
    }

    private static void reasoned(String why) {
        if (why.isBlank()) {
            throw Refused.because("no-reason", "Say why: those who argued read it, and it goes into the record.", "Add it in quotation marks.");
        }
    }

    private static void rule(Batch batch, ArgumentState argument, Ruling ruling) {
        State state = batch.before();
        List<Effect> effects = read(state, argument, ruling.to(), ruling.about(), ruling.effects());
        Cause ruled = batch.emit(new Event.ArgumentRuled(batch.story().root(), argument.id(), ruling));
        if (!argument.secret() && ruling.success() != Success.FAILS) {
            // Whoever did something in front of everybody was not silent.
            batch.emit(new Event.Remembered(
                    ruled,
                    new Recent(
                            state.minute(), Recent.Kind.PUBLIC_ACT, argument.delegation(), ruling.to() == null ? "" : ruling.to(), RULING)));
        }
        tell(batch, argument, true, ruled, "A ruling on an argument",
                Mailing.nameOf(state, argument.delegation()) + ": " + stop(argument.what()) + "\n\n" + outcome(ruling) + " " + stop(ruling.why()));
        Agreements.landed(batch, order(argument, ruling), move(argument, effects), ruled);
        new Effects(batch, move(argument, effects), order(argument, ruling), 0, 0, ruled).run();
    }

    private static String outcome(Ruling ruling) {
        String came = switch (ruling.success()) {
            case SUCCEEDS -> "It succeeds";
            case PARTLY -> "It succeeds in part";
            case FAILS -> "It fails";
        };
        return ruling.oddsPercent() < 0
                ? came + "."
                : came + ": the odds were " + ruling.oddsPercent() + " in a hundred, the dice showed " + ruling.thrown() + ".";
    }

    /// A ruling's effects go where a move's would.
    private static Move move(ArgumentState argument, List<Effect> effects) {
        boolean hostile = effects.stream().anyMatch(effect -> effect instanceof Effect.Hostile);
        return new Move(
                RULING,
                Text.of("An argument"),
                MoveGroup.PUBLIC,
                null,
                EnumSet.allOf(Role.class),
                argument.secret() ? Visibility.COVERT : Visibility.PUBLIC,
                false,
                0,
                0,
                Asked.OPTIONAL,
                Asked.OPTIONAL,
                List.of(),
                effects,
                List.of(),
                hostile ? ClassLetter.N : ClassLetter.S,
                0,
                "",
                "");
    }

    private static OrderState order(ArgumentState argument, Ruling ruling) {
        return new OrderState(
                0, argument.seat(), 0, RULING, ruling.to(), ruling.about(), "", 0, OrderStatus.DONE, ruling.minute(), ruling.minute(),
                ruling.minute(), "", 0);
    }

    /// The effects of a ruling, if they can be carried out.
    private static List<Effect> read(
            State state, ArgumentState argument, @Nullable String to, @Nullable String about, String text) {
        if (to != null) {
            if (to.equals(argument.delegation())) {
                throw Refused.because("own-delegation", to + " made the argument; effects are aimed at another delegation.", "Leave out `to " + to + "`.");
            }
            Targets.other(state, argument.delegation(), to);
        }
        if (about != null && !state.incidents().containsKey(about)) {
            throw Refused.because("unknown-incident", "There is no incident " + about + ".", "Type `truth` for the list.");
        }
        return switch (EffectText.read(text, state.scenario().library())) {
            case EffectText.Read.Wrong(var message, var help) -> throw Refused.because("effects", message, help);
            case EffectText.Read.Understood(var effects) -> {
                for (Effect effect : effects) {
                    if (to == null && aimed(effect)) {
                        throw Refused.because("no-target", "One of these effects is aimed at a delegation.", "Add `to` and the delegation.");
                    }
                    if (about == null && onIncident(effect)) {
                        throw Refused.because("no-incident", "One of these effects is on an incident.", "Add `about` and the incident.");
                    }
                }
                yield effects;
            }
        };
    }

    private static boolean aimed(Effect effect) {
        return effect instanceof Effect.Claim
                || effect instanceof Effect.Frame
                || effect instanceof Effect.Indict
                || effect instanceof Effect.SuspendBilateral
                || effect instanceof Effect.ResumeBilateral
                || effect instanceof Effect.GiveEvidence;
    }

    private static boolean onIncident(Effect effect) {
        return effect instanceof Effect.Claim
                || effect instanceof Effect.SetStage
                || effect instanceof Effect.Inform
                || (effect instanceof Effect.ChangeHarm harm && harm.of() == HarmOf.ABOUT);
    }

    // ---- who hears of it ----------------------------------------------------------------------------------------

    /// Everybody and the public, or those who share the secret.
    ///
    /// @param own whether the delegation whose argument it is needs to be told as well
    private static void tell(Batch batch, ArgumentState argument, boolean own, Cause cause, String title, String text) {
        State state = batch.before();
        if (!argument.secret()) {
            Mailing.news(batch.story(), cause, title, text);
            return;
        }
        List<String> seats = new ArrayList<>();
        if (own) {
            seats.addAll(Mailing.seatsOf(state, argument.delegation()));
        }
        argument.with().forEach(other -> seats.addAll(Mailing.seatsOf(state, other)));
        if (!seats.isEmpty()) {
            Mailing.post(
                    batch.story(), cause, "notice", "table", Mailing.nameOf(state, argument.delegation()), title, text, seats, false);
        }
    }

    private static String stop(String text) {
        String said = text.strip();
        return said.isEmpty() || ".!?…".indexOf(said.charAt(said.length() - 1)) >= 0 ? said : said + ".";
    }
}
