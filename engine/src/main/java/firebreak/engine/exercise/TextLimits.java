package firebreak.engine.exercise;

import firebreak.engine.seat.Act;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Limits on what people type, the same for every act.
final class TextLimits {

    private static final int LONGEST_NAME = 200;
    private static final int MOST_NAMES = 32;

    private TextLimits() {}

    static void check(Act act) {
        switch (act) {
            case Act.Order(var move, var to, var about, var note) -> {
                names(move, to, about);
                text(note);
            }
            case Act.PlaceCall(var to, var channel, var about, var _, var text) -> {
                names(to, channel, about);
                text(text);
            }
            case Act.Offer(var measure, var to, var about, var text) -> {
                names(measure, about);
                names(to);
                text(text);
            }
            case Act.Claim(var flag, var against, var about, var text) -> {
                names(flag, against, about);
                text(text);
            }
            case Act.Argue(var what, var end, var why, var _, var with) -> {
                names(with);
                text(what);
                text(end);
                text(why);
            }
            case Act.JudgeArgument(var _, var _, var to, var about, var effects, var why) -> {
                names(to, about);
                text(effects);
                text(why);
            }
            case Act.ThrowDice(var _, var _, var to, var about, var effects, var otherwise, var why) -> {
                names(to, about);
                text(effects);
                text(otherwise);
                text(why);
            }
            case Act.Comment(var _, var text) -> text(text);
            case Act.Propose(var terms, var to, var group, var measure, var _, var _, var text) -> {
                names(terms.stream().map(Enum::name).toList());
                names(to);
                names(group, measure);
                text(text);
            }
            case Act.Amend(var _, var _, var text) -> text(text);
            case Act.LeaveAgreement(var _, var why) -> text(why);
            case Act.Assess(var incident, var suspect, var _, var why) -> {
                names(incident, suspect);
                text(why);
            }
            case Act.Adjust(var quantity, var of, var to, var _, var why) -> {
                names(quantity, of, to);
                text(why);
            }
            case Act.WriteInject(var to, var text) -> {
                names(to);
                text(text);
            }
            case Act.Meet(var with, var text) -> {
                names(with);
                text(text);
            }
            case Act.LogMeeting(var one, var other, var outcome) -> {
                names(one, other);
                text(outcome);
            }
            case Act.Reply(var seat, var text) -> {
                names(seat);
                text(text);
            }
            case Act.EditEntry(var entry, var text) -> {
                names(entry);
                text(text);
            }
            case Act.SkipEntry(var entry, var why) -> {
                names(entry);
                text(why);
            }
            case Act.PlayFor(var seat, var inner) -> {
                names(seat);
                check(inner);
            }
            case Act.Nominate(var role, var seat, var backup) -> names(role, seat, backup);
            case Act.HandToBot(var seat, var _) -> names(seat);
            case Act.Read(var language) -> names(language);
            case Act.ReadAs(var to, var language) -> {
                names(to);
                names(language);
            }
            case Act.ReleaseEntry(var entry) -> names(entry);
            case Act.HoldEntry(var entry) -> names(entry);
            case Act.Relay(var _, var to, var why) -> {
                names(to);
                text(why);
            }
            case Act.Answer(var _, var _, var text) -> text(text);
            case Act.Refuse(var _, var why) -> text(why);
            case Act.Decline(var _, var why) -> text(why);
            case Act.Deliver(var _, var text) -> text(text);
            case Act.AcceptOffer(var _, var text) -> text(text);
            case Act.DeclineOffer(var _, var why) -> text(why);
            case Act.RefuseToMeet(var _, var why) -> text(why);
            case Act.WriteOutcome(var _, var text) -> text(text);
            case Act.Message(var text) -> text(text);
            case Act.AskFacilitator(var text) -> text(text);
            case Act.Pause(var why) -> text(why);
            case Act.Rule(var _, var _, var why) -> text(why);
            case Act.Announce(var text) -> text(text);
            case Act.Note(var text) -> text(text);
            case Act.EndExercise(var why) -> text(why);
            case Act.Withdraw _, Act.Approve _, Act.SeeCall _, Act.Acknowledge _, Act.Rate _, Act.AnswerPing _, Act.AgreeToMeet _,
                    Act.SignOutcome _, Act.RetractArgument _, Act.SignAgreement _, Act.Ready _, Act.StartExercise _, Act.OpenTurn _, Act.Jump _, Act.ExtendTurn _, Act.Forward _, Act.LockTurn _,
                    Act.ReopenTurn _, Act.ResolveTurn _, Act.Resume _, Act.Reveal _, Act.AdvanceTo _ -> {}
        }
    }

    private static void text(String text) {
        if (text.length() > Act.MAX_TEXT_LENGTH) {
            throw Refused.because(
                    "too-long", "That is " + text.length() + " characters long; " + Act.MAX_TEXT_LENGTH + " at most.", "Make it shorter.");
        }
    }

    private static void names(@Nullable String... names) {
        for (String name : names) {
            if (name != null && name.length() > LONGEST_NAME) {
                throw Refused.because("too-long", "No name is as long as that.", "Type `help`.");
            }
        }
    }

    private static void names(List<String> names) {
        if (names.size() > MOST_NAMES) {
            throw Refused.because("too-many", "That names " + names.size() + " at once; " + MOST_NAMES + " at most.", "");
        }
        names.forEach(TextLimits::names);
    }
}
