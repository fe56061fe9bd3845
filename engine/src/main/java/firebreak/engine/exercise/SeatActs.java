package firebreak.engine.exercise;

import firebreak.engine.seat.Act;
import firebreak.engine.seat.Phase;
import java.util.List;

/// What seats do while a turn is open.
final class SeatActs {

    private SeatActs() {}

    static void take(Unfolding story, String seat, Act.SeatAct act) {
        State state = story.now();
        if (!state.seats().containsKey(seat)) {
            throw Refused.because("unknown-seat", "There is no seat " + seat + ".", "");
        }
        mayActNow(state, act);
        Batch batch = new Batch(story);
        batch.emit(new Event.SeatActed(story.root(), seat));
        switch (act) {
            case Act.Order order -> Orders.order(batch, seat, order);
            case Act.Withdraw(var order) -> Orders.withdraw(batch, seat, order);
            case Act.Approve(var order) -> Orders.approve(batch, seat, order);
            case Act.Refuse(var order, var why) -> Orders.refuse(batch, seat, order, why);
            case Act.PlaceCall call -> Calls.place(batch, seat, call);
            case Act.SeeCall(var call) -> Calls.see(batch, seat, call);
            case Act.Acknowledge(var call) -> Calls.acknowledge(batch, seat, call);
            case Act.Relay(var call, var to, var why) -> Relaying.relay(batch, seat, call, to, why);
            case Act.Answer answer -> Calls.answer(batch, seat, answer);
            case Act.Decline(var call, var why) -> Calls.decline(batch, seat, call, why);
            case Act.Rate(var call, var quality) -> Calls.rate(batch, seat, call, quality.permille());
            case Act.Nominate nominate -> Contacts.nominate(batch, seat, nominate);
            case Act.AnswerPing _ -> Contacts.answerPing(batch, seat);
            case Act.Offer offer -> Measures.offer(batch, seat, offer);
            case Act.Deliver(var offer, var text) -> Measures.deliver(batch, seat, offer, text);
            case Act.AcceptOffer(var offer, var text) -> Measures.accept(batch, seat, offer, text);
            case Act.DeclineOffer(var offer, var why) -> Measures.decline(batch, seat, offer, why);
            case Act.Claim claim -> Claims.claim(batch, seat, claim);
            case Act.Argue argue -> Arguments.argue(batch, seat, argue);
            case Act.Comment(var argument, var text) -> Arguments.comment(batch, seat, argument, text);
            case Act.RetractArgument(var argument) -> Arguments.retract(batch, seat, argument);
            case Act.Propose propose -> Agreements.propose(batch, seat, propose);
            case Act.Amend amend -> Agreements.amend(batch, seat, amend);
            case Act.SignAgreement sign -> Agreements.sign(batch, seat, sign);
            case Act.LeaveAgreement(var agreement, var why) -> Agreements.leave(batch, seat, agreement, why);
            case Act.Assess assess -> Claims.assess(batch, seat, assess);
            case Act.Meet meet -> Meetings.ask(batch, seat, meet);
            case Act.AgreeToMeet(var meeting) -> Meetings.agree(batch, seat, meeting);
            case Act.RefuseToMeet(var meeting, var why) -> Meetings.refuse(batch, seat, meeting, why);
            case Act.WriteOutcome(var meeting, var text) -> Meetings.write(batch, seat, meeting, text);
            case Act.SignOutcome(var meeting) -> Meetings.sign(batch, seat, meeting);
            case Act.Message(var text) ->
                Mailing.post(
                        story, story.root(), "message", "table", seat, "", text, Mailing.seatsOf(state, Seats.delegationOf(seat)), false);
            case Act.AskFacilitator(var text) ->
                Mailing.post(story, story.root(), "question", "table", seat, "", text, List.of(seat), false);
            case Act.Read(var language) -> Languages.read(story, seat, language);
            case Act.Ready(var ready) -> story.emit(new Event.SeatReady(story.root(), seat, ready));
        }
        Expectations.met(batch, seat, act, story.root());
        batch.commit();
        Passage.settle(story);
    }

    private static void mayActNow(State state, Act.SeatAct act) {
        Phase phase = state.table().phase();
        boolean talk = act instanceof Act.Message || act instanceof Act.AskFacilitator || act instanceof Act.Read;
        boolean allowed = switch (phase) {
            case OPEN -> true;
            case WAITING, LOCKED, BETWEEN -> talk;
            case ENDED -> talk;
        };
        if (!allowed) {
            throw switch (phase) {
                case WAITING -> Refused.because("not-started", "The exercise has not started yet.", "Read your brief: type `brief`.");
                case LOCKED -> Refused.because("locked", "The turn is locked.", "Wait for the next turn, or ask the facilitator: `ask \"...\"`.");
                case BETWEEN -> Refused.because("between-turns", "The table is between turns; clock and phones stand still.", "Wait for the next turn.");
                case ENDED, OPEN -> Refused.because("ended", "The exercise has ended.", "");
            };
        }
        if (state.table().paused() && !talk) {
            throw Refused.because("paused", "The facilitator has stopped the clock.", "Wait until it runs again; you can still `say` and `ask`.");
        }
    }
}
