package firebreak.engine.view;

import firebreak.engine.exercise.AgreementState;
import firebreak.engine.exercise.ArgumentState;
import firebreak.engine.exercise.ClaimState;
import firebreak.engine.exercise.ContactState;
import firebreak.engine.exercise.Contribution;
import firebreak.engine.exercise.EntryState;
import firebreak.engine.exercise.Event;
import firebreak.engine.exercise.Happened;
import firebreak.engine.exercise.MailItem;
import firebreak.engine.exercise.MeetingState;
import firebreak.engine.exercise.OfferState;
import firebreak.engine.exercise.OrderState;
import firebreak.engine.exercise.Quantity;
import firebreak.engine.exercise.State;
import firebreak.engine.scenario.Measure;
import firebreak.engine.scenario.Move;
import firebreak.engine.scenario.Text;
import firebreak.engine.seat.SeatView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The last happenings in plain words, one line for each, in the order in which they came about.
final class Chronicle {
    private final State state;

    private Chronicle(State state) {
        this.state = state;
    }

    static List<SeatView.LogLine> of(State state) {
        Chronicle chronicle = new Chronicle(state);
        List<SeatView.LogLine> lines = new ArrayList<>(state.lately().size());
        Happened last = null;
        for (Happened happened : state.lately()) {
            String told = chronicle.told(happened.event());
            if (last != null && sameTest(last, happened) && happened.event() instanceof Event.ContactPinged ping) {
                SeatView.LogLine line = lines.removeLast();
                lines.add(new SeatView.LogLine(line.key(), line.minute(), line.text().replaceFirst("[.]$", "") + ", " + contact(ping) + ".", line.kind()));
            } else if (!told.isEmpty()) {
                lines.add(new SeatView.LogLine("n" + happened.number(), happened.minute(), told, kind(happened.event())));
            }
            last = happened;
        }
        return lines;
    }

    /// The clock tests all contacts at once, and those that nobody answers fail at once: that is one line.
    private static boolean sameTest(Happened one, Happened other) {
        return one.minute() == other.minute()
                && one.event() instanceof Event.ContactPinged first
                && other.event() instanceof Event.ContactPinged second
                && first.result() == second.result()
                && (first.result() == ContactState.Ping.SENT || first.result() == ContactState.Ping.FAILED);
    }

    private static String contact(Event.ContactPinged ping) {
        return ping.delegation() + " " + ping.role().word();
    }

    /// What a line is about, in one word.
    private static String kind(Event event) {
        return switch (event) {
            case Event.TurnOpened _, Event.TurnExtended _, Event.TurnLocked _, Event.TurnReopened _, Event.TurnResolved _,
                    Event.ClockPaused _, Event.ClockResumed _, Event.TruthRevealed _, Event.ExerciseEnded _ -> "table";
            case Event.CallUnanswered _, Event.CallUnreached _, Event.CallDeclined _, Event.CallOverdue _, Event.MeasureBreached _,
                    Event.DenialShownFalse _, Event.PledgeBroken _, Event.AgreementBroken _, Event.FirebreakCrossed _, Event.ScenarioFaulted _ -> "alarm";
            case Event.RungChanged e -> e.to() > e.from() ? "alarm" : "event";
            case Event.ClaimMade e -> e.claim().isLegal() ? "claim" : "event";
            case Event.ArgumentMade _ -> "claim";
            case Event.MailPosted e -> e.mail().kind().equals("question") ? "question" : "event";
            default -> "event";
        };
    }

    private String told(Event event) {
        return switch (event) {
            case Event.TurnOpened e -> turn(e.turn()) + " is open until " + moment(e.endMinute()) + ", " + e.tableMinutes() + " minutes at the table.";
            case Event.TurnExtended e -> "The turn has " + e.tableMinutes() + (e.tableMinutes() == 1 ? " minute" : " minutes") + " more at the table.";
            case Event.TurnLocked _ -> "The turn is locked.";
            case Event.TurnReopened _ -> "The turn is open again.";
            case Event.TurnResolved e -> "Turn " + e.turn() + " is resolved. Clock and phones stand still until the next one opens.";
            case Event.ClockPaused e -> "The clock is stopped" + reason(e.why()) + ". `resume` starts it again.";
            case Event.ClockResumed _ -> "The clock is running again.";
            case Event.TruthRevealed _ -> "The truth about the incidents is shown to everybody.";
            case Event.ExerciseEnded e -> "The exercise has ended" + reason(e.why()) + ".";
            case Event.SeatHandedOver e -> e.seat() + (e.bot() ? " is handed to a bot." : " is taken back from the bot.");
            case Event.FacilitatorNoted e -> "Noted: " + quoted(e.text());
            case Event.QuantityMoved e -> adjusted(e);
            case Event.RungChanged e -> e.dyad().from() + (e.to() > e.from() ? " climbs" : " comes down") + " to rung " + e.to()
                    + " against " + e.dyad().to() + ".";
            case Event.FirebreakCrossed e -> "Force or physical effects are in play: " + e.dyad() + " may cross the firebreak.";
            case Event.IncidentMoved e -> incident(e.incident()) + ": " + e.stage().word()
                    + (e.severity() > 0 ? ", severity " + e.severity() : "") + ".";
            case Event.IncidentSpread e -> incident(e.incident()) + " spreads" + (e.to().isEmpty() ? "" : " to " + e.to()) + ".";
            case Event.IncidentTurnedPhysical e -> incident(e.incident()) + " does physical damage.";
            case Event.AssessmentStated e -> e.seat() + " assesses " + Phrases.handle(state.scenario(), e.suspect()) + " as behind "
                    + e.incident() + ", " + lower(e.band()) + " confidence.";
            case Event.CallPlaced e -> "Call " + e.call().id() + ": " + Phrases.caller(e.call()) + " calls " + e.call().to() + " over "
                    + e.call().channel() + (e.call().warning() ? ", to warn" : "") + (e.call().about() == null ? "" : ", about " + e.call().about())
                    + ".";
            case Event.CallDelivered e -> "Call " + e.call() + " rings at " + state.call(e.call()).to() + "; answer due by "
                    + moment(state.call(e.call()).overdueMinute()) + ".";
            case Event.CallAcknowledged e -> "Call " + e.call() + " is acknowledged by " + e.seat() + "; answer due by " + moment(e.overdueMinute()) + ".";
            case Event.EvidenceDiscredited e -> e.delegation() + " learns that " + e.evidence() + " is worth nothing" + reason(e.why()) + ".";
            case Event.CallRelayed e -> "Call " + e.call() + " is relayed by " + e.by() + " to " + e.seat() + reason(e.why()) + ".";
            case Event.HoaxFoundOut e -> state.call(e.call()).to() + " finds out that call " + e.call() + " did not come from "
                    + state.call(e.call()).apparentCaller() + ".";
            case Event.CallOverdue e -> "Call " + e.call() + " to " + state.call(e.call()).to() + " is past its deadline; a late answer counts until "
                    + moment(state.call(e.call()).goneMinute()) + ".";
            case Event.CallAnswered e -> "Call " + e.call() + " is answered by " + e.seat() + (e.inTime() ? " in time" : " late") + ", "
                    + lower(e.meaning()).replace('_', ' ') + ".";
            case Event.CallUnanswered e -> "Call " + e.call() + " is never answered by " + state.call(e.call()).to() + ".";
            case Event.CallDeclined e -> "Call " + e.call() + " is declined by " + e.seat() + reason(e.why()) + ".";
            case Event.CallUnreached e -> "Call " + e.call() + " never reaches " + state.call(e.call()).to() + ": nobody is at the desk.";
            case Event.CallRated e when state.call(e.call()).isHoax() -> "Nobody rates the answer to call " + e.call() + ", a hoax; to "
                    + state.call(e.call()).to() + " it looks like any answer that is not rated.";
            case Event.CallRated e -> state.call(e.call()).caller() + " lets the answer to call " + e.call() + " count "
                    + e.permille() / 10 + " %.";
            case Event.ContactNominated e -> e.delegation() + "'s " + e.role().word() + " contact is " + e.seat()
                    + (e.backup() == null ? ", without a backup." : ", backup " + e.backup() + ".");
            case Event.ContactPinged e -> pinged(e);
            case Event.ChannelSwitched e -> "Channel " + e.channel() + (e.open() ? " is open." : " is closed.");
            case Event.MeasureOffered e -> "Offer " + e.offer().id() + ": " + offerer(e.offer()) + " offers " + measure(e.offer()) + " to "
                    + String.join(", ", e.offer().to()) + ".";
            case Event.MeasureDelivered e -> "Offer " + e.offer() + ": " + offerer(state.offer(e.offer())) + " delivers what was promised.";
            case Event.MeasureAnswered e -> "Offer " + e.offer() + ": " + e.delegation() + answered(e) + ".";
            case Event.MeasureBreached e -> e.by() + " breaks " + measure(state.offer(e.offer())) + " with " + e.against() + ".";
            case Event.DialogueSuspended e -> e.dyad().from() + " suspends dialogue with " + e.dyad().to() + ".";
            case Event.DialogueResumed e -> e.dyad().from() + " resumes dialogue with " + e.dyad().to() + ".";
            case Event.PledgeGiven e -> e.by() + " pledges " + e.pledge() + ".";
            case Event.DenialShownFalse e -> e.to() + " no longer believes what " + e.by() + " denied about " + e.incident() + ".";
            case Event.PledgeBroken e -> e.by() + " breaks its pledge " + e.pledge() + ".";
            case Event.OrderPlaced e -> "Order " + e.order().id() + ": " + e.order().seat() + " orders " + order(e.order()) + ".";
            case Event.OrderApproved e -> "Order " + e.order() + " is approved by the head of " + state.order(e.order()).delegation() + ".";
            case Event.OrderRefused e -> "Order " + e.order() + " is refused by the head of " + state.order(e.order()).delegation() + reason(e.why()) + ".";
            case Event.OrderWithdrawn e -> "Order " + e.order() + " of " + state.order(e.order()).seat() + " is withdrawn.";
            case Event.OrderDone e -> "Order " + e.order() + ": " + order(state.order(e.order())) + " of " + state.order(e.order()).delegation()
                    + " takes effect" + reason(e.outcome()) + ".";
            case Event.OrderLapsed e -> "Order " + e.order() + ": " + order(state.order(e.order())) + " of "
                    + state.order(e.order()).delegation() + " lapses" + reason(e.why()) + ".";
            case Event.ClaimMade e -> claim(e.claim());
            case Event.ClaimRuled e -> "Claim " + e.claim() + " is " + lower(e.ruling()).replace('_', ' ') + reason(e.why()) + ".";
            case Event.ArgumentMade e -> "Argument " + e.argument().id() + ": " + e.argument().seat() + " argues"
                    + (e.argument().secret() ? " in secret" : "") + ", " + quoted(e.argument().what());
            case Event.ArgumentCommented e -> "Argument " + e.argument() + ": " + e.comment().seat() + " comments, " + quoted(e.comment().text());
            case Event.ArgumentRetracted e -> "Argument " + e.argument() + " is taken back.";
            case Event.ArgumentRuled e -> "Argument " + e.argument() + " of " + state.argument(e.argument()).delegation() + " "
                    + ruled(e.ruling()) + reason(e.ruling().why()) + ".";
            case Event.AgreementProposed e -> "Agreement " + e.agreement().id() + ": " + e.agreement().seat() + " proposes to "
                    + String.join(", ", e.agreement().parties().subList(1, e.agreement().parties().size()))
                    + (e.agreement().secret() ? " in secret" : "") + ", " + quoted(e.agreement().text());
            case Event.AgreementAmended e -> "Agreement " + e.agreement() + ": " + e.by() + " writes a new version, " + quoted(e.text());
            case Event.AgreementSigned e -> "Agreement " + e.agreement() + ": " + e.by() + " signs.";
            case Event.AgreementInForce e -> "Agreement " + e.agreement() + " is in force"
                    + (e.untilMinute() == AgreementState.NEVER ? "." : " until " + moment(e.untilMinute()) + ".");
            case Event.AgreementLeft e -> "Agreement " + e.agreement() + ": " + e.by()
                    + (state.agreement(e.agreement()).wasInForce() ? " leaves" : " will not sign") + reason(e.why()) + ".";
            case Event.AgreementBroken e -> "Agreement " + e.agreement() + ": " + e.breach().by() + " breaks it towards "
                    + e.breach().against() + " (" + lower(e.breach().term()).replace('_', ' ') + ").";
            case Event.AgreementBreachLearnt e -> "Agreement " + e.agreement() + ": " + e.who() + " learns that " + e.by() + " has broken it.";
            case Event.AgreementExpired e -> "Agreement " + e.agreement() + " is over: its time has come.";
            case Event.MeetingAsked e -> "Meeting " + e.meeting().id() + ": " + e.meeting().one() + " asks " + e.meeting().other()
                    + " for a word in the corridor.";
            case Event.MeetingAgreed e -> meeting(e.meeting()) + " meet.";
            case Event.MeetingRefused e -> meeting(e.meeting()) + " do not meet" + reason(e.why()) + ".";
            case Event.OutcomeWritten e -> meeting(e.meeting()) + ": " + e.by() + " writes down what came of it.";
            case Event.MeetingSigned e -> meeting(e.meeting()) + " sign what came of it.";
            case Event.MeetingLapsed e -> meeting(e.meeting()) + " never came about.";
            case Event.EntryFired e -> entry(e.entry());
            case Event.EntrySet e -> entry(e.entry()) + (e.status() == EntryState.Status.WAITING ? ": ready again" : ": " + lower(e.status()))
                    + reason(e.why()) + ".";
            case Event.EntryEdited e -> entry(e.entry()) + ": its text is replaced.";
            case Event.ScenarioFaulted e -> "The scenario has a fault in " + e.where() + ": " + e.what();
            case Event.MailPosted e -> mail(e.mail());
            default -> "";
        };
    }

    private String turn(int number) {
        String title = Views.turnTitle(state.scenario(), number);
        return title.equals("Turn " + number) ? title : "Turn " + number + ", " + title + ",";
    }

    private String moment(int minute) {
        return state.scenario().turns().moment(minute);
    }

    private String incident(String id) {
        return id + ", " + Findings.plan(state.scenario(), id).label();
    }

    /// The title first, for whoever has the list at hand.
    private String entry(String id) {
        var plan = state.scenario().msel().get(id);
        Text title = plan == null ? null : plan.title();
        return "Entry " + id + (title == null ? "" : ", " + title);
    }

    private String offerer(OfferState offer) {
        return offer.byActor() ? Phrases.label(state.scenario(), offer.by()) : offer.from();
    }

    private String measure(OfferState offer) {
        Measure measure = state.scenario().library().measures().get(offer.measure());
        return offer.measure() + (measure == null ? "" : " " + measure.title());
    }

    private static String answered(Event.MeasureAnswered answer) {
        return switch (answer.status()) {
            case OFFERED -> " has it to answer";
            case ACCEPTED, DELIVERED, USED -> " accepts";
            case DECLINED -> " declines" + reason(answer.text());
            case LAPSED -> " never answers";
            case BREACHED -> " is no longer bound";
        };
    }

    private String order(OrderState order) {
        Move move = state.scenario().library().moves().get(order.move());
        return order.move() + (move == null ? "" : " " + move.title()) + (order.to() == null ? "" : " towards " + order.to());
    }

    private String meeting(int id) {
        MeetingState meeting = state.meeting(id);
        return "Meeting " + id + ": " + meeting.one() + " and " + meeting.other();
    }

    private static String claim(ClaimState claim) {
        return "Claim " + claim.id() + ": " + claim.by() + " claims "
                + (claim.isLegal() ? claim.kind().replace('_', ' ') : "responsibility (" + claim.kind() + ")") + " of " + claim.against()
                + (claim.about().isEmpty() ? "" : " for " + claim.about()) + ".";
    }

    private static String ruled(ArgumentState.Ruling ruling) {
        String came = switch (ruling.success()) {
            case SUCCEEDS -> "succeeds";
            case PARTLY -> "succeeds in part";
            case FAILS -> "fails";
        };
        return came + (ruling.oddsPercent() < 0 ? "" : " (odds " + ruling.oddsPercent() + " in a hundred, thrown " + ruling.thrown() + ")");
    }

    private static String pinged(Event.ContactPinged ping) {
        return switch (ping.result()) {
            case SENT -> "Contacts being tested: " + contact(ping) + ".";
            case OK -> ping.delegation() + "'s " + ping.role().word() + " contact answers its test.";
            case FAILED -> "Contacts that did not answer their test: " + contact(ping) + ".";
            case UNTESTED -> "";
        };
    }

    private static String adjusted(Event.QuantityMoved moved) {
        Quantity quantity = moved.quantity();
        String why = moved.parts().stream()
                .map(Contribution::why)
                .filter(one -> one.startsWith("adjusted"))
                .findFirst()
                .orElse("");
        int colon = why.indexOf(':');
        return "Adjusted by hand: " + lower(quantity.kind()) + " of " + quantity.of()
                + (quantity.to().isEmpty() ? "" : " towards " + quantity.to()) + ", " + moved.from() + " to " + moved.to()
                + reason(colon < 0 ? "" : why.substring(colon + 1).strip()) + ".";
    }

    private String mail(MailItem mail) {
        return switch (mail.kind()) {
            case "announcement" -> "Announced: " + quoted(mail.text());
            case "message" -> mail.from() + " to its own delegation: " + quoted(mail.text());
            case "question" -> mail.from() + " asks you: " + quoted(mail.text());
            case "reply" -> "You reply to " + String.join(", ", mail.seats()) + ": " + quoted(mail.text());
            default -> "Injected to " + (mail.feed() ? "everybody" : String.join(", ", mail.seats())) + ": "
                    + quoted(mail.title().isEmpty() ? mail.text() : mail.title());
        };
    }

    /// `: because`, without a full stop of its own.
    private static String reason(String why) {
        String shown = Phrases.inPassing(why);
        return shown.isEmpty() ? "" : ": " + shown.replaceFirst("[.]+$", "");
    }

    private static String quoted(String text) {
        return "\"" + Phrases.inPassing(text) + "\"";
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
