package firebreak.engine.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import firebreak.engine.exercise.CallState;
import firebreak.engine.exercise.Cause;
import firebreak.engine.exercise.ClaimState;
import firebreak.engine.exercise.ContactState;
import firebreak.engine.exercise.EntryState;
import firebreak.engine.exercise.Event;
import firebreak.engine.exercise.KnownIncident;
import firebreak.engine.exercise.MailItem;
import firebreak.engine.exercise.MeetingState;
import firebreak.engine.exercise.OfferState;
import firebreak.engine.exercise.OrderState;
import firebreak.engine.exercise.Quantity;
import firebreak.engine.exercise.Reading;
import firebreak.engine.exercise.Setup;
import firebreak.engine.exercise.State;
import firebreak.engine.persistent.PersistentList;
import firebreak.engine.persistent.PersistentMap;
import firebreak.engine.scenario.ContactRole;
import firebreak.engine.scenario.Dyad;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.Stage;
import firebreak.engine.seat.Band;
import firebreak.engine.seat.CallStatus;
import firebreak.engine.seat.Meaning;
import firebreak.engine.seat.MeetingStatus;
import firebreak.engine.seat.OfferStatus;
import firebreak.engine.seat.OrderStatus;
import firebreak.engine.seat.SeatView;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViewsTest {
    private static final Cause CAUSE = new Cause.OfPlan("test");

    private final State start = begun(World.by(World.SECRET));

    @Test
    void whatASeatHasNotLearntChangesNothingThatItSees() {
        State plain = crisis(start);
        State hidden = secrets(plain);

        for (String seat : List.of("ARD.head", "ARD.mfa", "ARD.csirt")) {
            assertThat(Views.of(hidden, seat)).isEqualTo(Views.of(plain, seat));
        }
        assertThat(Views.observer(hidden, 0)).isEqualTo(Views.observer(plain, 0));
        assertThat(Views.facilitator(hidden)).isNotEqualTo(Views.facilitator(plain));
        assertThat(Views.of(hidden, "BOR.mfa")).isNotEqualTo(Views.of(plain, "BOR.mfa"));
    }

    @Test
    void theTrueAuthorChangesNothingThatAnyoneButTheFacilitatorSees() {
        State criminals = crisis(start);
        State neighbour = crisis(begun(World.by("BOR")));

        for (String seat : start.seats().keySet()) {
            assertThat(Views.of(neighbour, seat)).isEqualTo(Views.of(criminals, seat));
        }
        assertThat(Views.observer(neighbour, 0)).isEqualTo(Views.observer(criminals, 0));
        assertThat(Views.facilitator(neighbour)).isNotEqualTo(Views.facilitator(criminals));
    }

    @Test
    void noSeatReadsTheIdOfAnActor() {
        State state = secrets(crisis(start));
        for (String seat : state.seats().keySet()) {
            assertThat(Views.of(state, seat).toString()).doesNotContain(World.SECRET).doesNotContain("CHAIR");
        }
        assertThat(Views.observer(state, 0).toString()).doesNotContain(World.SECRET);
        assertThat(Views.of(state, "ARD.csirt").incidents().getFirst().suspects())
                .extracting(SeatView.Suspect::key)
                .containsExactly("BOR", "CAL", "criminals");
    }

    @Test
    void aCallerLearnsOfDeliveryOnlyWhereTheChannelShowsIt() {
        State ringing = applied(
                start,
                new Event.CallPlaced(CAUSE, call(1, "tech", "ARD.mfa", "BOR")),
                new Event.CallPlaced(CAUSE, call(2, "quiet", "ARD.mfa", "BOR")),
                new Event.CallDelivered(CAUSE, 1),
                new Event.CallDelivered(CAUSE, 2),
                new Event.CallSeen(CAUSE, 1, "BOR.csirt"),
                new Event.CallSeen(CAUSE, 2, "BOR.csirt"));

        var placed = Views.of(ringing, "ARD.mfa").calls();
        assertThat(placed).extracting(SeatView.Call::status).containsExactly(CallStatus.SEEN, CallStatus.PLACED);
        assertThat(placed.getFirst().dueMinute()).isEqualTo(240);
        assertThat(placed.getLast().dueMinute()).isNull();
        assertThat(placed.getLast().deliveredMinute()).isNull();

        var answered = applied(ringing, new Event.CallAnswered(CAUSE, 2, "BOR.csirt", Meaning.DENY, true, "No.", true, 0));
        assertThat(Views.of(answered, "ARD.mfa").calls().getLast().status()).isEqualTo(CallStatus.ANSWERED);
    }

    @Test
    void acknowledgingTellsTheCallerTheDeadline() {
        State told = applied(
                start,
                new Event.CallPlaced(CAUSE, call(1, "quiet", "ARD.mfa", "BOR")),
                new Event.CallDelivered(CAUSE, 1),
                new Event.CallAcknowledged(CAUSE, 1, "BOR.csirt", 360));
        var call = Views.of(told, "ARD.mfa").calls().getFirst();
        assertThat(call.status()).isEqualTo(CallStatus.ACKNOWLEDGED);
        assertThat(call.dueMinute()).isEqualTo(360);
    }

    @Test
    void theSameCallHasEachDelegationsOwnNumber() {
        State state = applied(
                start,
                new Event.CallPlaced(CAUSE, call(1, "tech", "CAL.mfa", "BOR")),
                new Event.CallDelivered(CAUSE, 1),
                new Event.CallPlaced(CAUSE, call(2, "tech", "ARD.mfa", "BOR")),
                new Event.CallDelivered(CAUSE, 2));
        assertThat(Views.of(state, "ARD.mfa").calls()).extracting(SeatView.Call::number).containsExactly(1);
        assertThat(Views.of(state, "BOR.csirt").calls()).extracting(SeatView.Call::number).containsExactly(1, 2);
        assertThat(Views.facilitator(state).calls()).extracting(SeatView.Call::number).containsExactly(1, 2);
    }

    @Test
    void eachTaskSaysWhatToType() {
        State state = applied(
                crisis(start),
                new Event.ContactPinged(CAUSE, "ARD", ContactRole.TECHNICAL, ContactState.Ping.SENT),
                new Event.CallPlaced(CAUSE, call(7, "tech", "BOR.mfa", "ARD")),
                new Event.CallDelivered(CAUSE, 7),
                new Event.OrderPlaced(CAUSE, order(1, "ARD.mfa", OrderStatus.DRAFT)),
                new Event.MeetingAsked(
                        CAUSE, new MeetingState(1, "BOR.mfa", "BOR", "ARD", "A word?", MeetingStatus.ASKED, 10, -1, null, null)),
                new Event.EntryFired(CAUSE, "1.1"),
                new Event.ExpectationSet(CAUSE, "1.1", EntryState.Expected.OPEN, 270),
                mail(90, "instruction", "ARD.mfa", "1.1"));

        assertThat(commands(state, "ARD.csirt"))
                .contains("pong 1", "answer 2 confirm|other \"...\"")
                .noneMatch(command -> command.startsWith("call"));
        assertThat(commands(state, "ARD.head")).contains("approve 1   or   refuse 1 \"why\"");
        assertThat(commands(state, "ARD.mfa"))
                .contains("agree 1", "accept 1", "call BOR over ... about grid-wiper \"...\"")
                .noneMatch(command -> command.startsWith("approve"));
        assertThat(commands(state, "CAL.mfa")).contains("nominate technical csirt backup mfa");
        var due = Views.of(state, "ARD.mfa").tasks().stream()
                .filter(task -> task.kind().equals("instruction"))
                .map(SeatView.Task::dueMinute)
                .toList();
        assertThat(due).containsExactly(270);
    }

    @Test
    void anAnswerWaitsForItsRatingUntilTheLockHasRatedIt() {
        State answered = applied(
                start,
                new Event.CallPlaced(CAUSE, call(1, "tech", "ARD.mfa", "BOR")),
                new Event.CallDelivered(CAUSE, 1),
                new Event.CallAnswered(CAUSE, 1, "BOR.csirt", Meaning.CONFIRM, true, "Yes.", true, 0));
        assertThat(commands(answered, "ARD.mfa")).contains("rate 1 full|partly|no");
        assertThat(Views.of(answered, "ARD.mfa").tasks().getFirst().text()).contains("unrated, it counts 70 % at the lock");
        State locked = applied(answered, new Event.CallRated(CAUSE, 1, 700));
        assertThat(commands(locked, "ARD.mfa")).noneMatch(command -> command.startsWith("rate"));
        assertThat(Views.of(locked, "ARD.mfa").calls().getFirst().yours()).isFalse();
    }

    @Test
    void anExpectedActionThatNobodyWasToldOfIsNoTask() {
        State state = applied(start, new Event.EntryFired(CAUSE, "1.2"), new Event.ExpectationSet(CAUSE, "1.2", EntryState.Expected.OPEN, 270));
        assertThat(commands(state, "ARD.csirt")).isEmpty();
        assertThat(Views.facilitator(state).control()).isNotNull();
    }

    @Test
    void anEmbassysReadingIsWords() {
        assertThat(reading(new Reading(2, 1, "", 2, 300))).isEqualTo("tense, rising");
        assertThat(reading(new Reading(0, 2, "", 0, 10))).isEqualTo("calm");
        assertThat(reading(new Reading(4, -1, "a march", 4, 700))).isEqualTo("at the edge, falling");
        assertThat(reading(new Reading(-1, 2, "", 3, 600))).isEqualTo("cannot tell");
    }

    @Test
    void aChannelSaysWhyItCannotBeUsed() {
        var channels = Views.of(start, "ARD.mfa").channels();
        assertThat(channels.getFirst().lacks()).containsExactly("CAL: has nominated no technical contact");
        assertThat(channels.getLast().open()).isFalse();
        assertThat(channels.getLast().lacks().getFirst()).isEqualTo("BOR: the channel is closed; LINK-LEADERS opens it");
    }

    @Test
    void observersReadThePublicFeedLater() {
        State state = applied(crisis(start), new Event.TimePassed(CAUSE, 60), news(91), new Event.TimePassed(CAUSE, 80));
        assertThat(Views.observer(state, 0).mail()).hasSize(1);
        assertThat(Views.observer(state, 30).mail()).isEmpty();
        assertThat(Views.observer(state, 0).moods()).isEmpty();
    }

    @Test
    void whatTheFacilitatorSaysToTheRoomReachesObserversAtOnceAndNothingIsRenumbered() {
        Event lunch = new Event.MailPosted(
                CAUSE,
                new MailItem(92, 80, "announcement", "table", "the facilitator", "", "", "Lunch.", List.of("ARD.mfa"), true, ""));
        State early = applied(crisis(start), new Event.TimePassed(CAUSE, 60), news(91), new Event.TimePassed(CAUSE, 80), lunch);
        State late = applied(early, new Event.TimePassed(CAUSE, 95));
        assertThat(Views.observer(early, 30).mail()).extracting(SeatView.Mail::text).containsExactly("Lunch.");
        assertThat(Views.observer(late, 30).mail()).extracting(SeatView.Mail::text).containsExactly("Lunch.", "Lights are out.");
        assertThat(Views.observer(late, 30).mail().getFirst()).isEqualTo(Views.observer(early, 30).mail().getFirst());
    }

    @Test
    void whatWasHandedOverIsShownToThoseWhoTakeIt() {
        State delivered = applied(
                crisis(start),
                new Event.MeasureAnswered(CAUSE, 1, "CAL", OfferStatus.DECLINED, "No."),
                new Event.MeasureDelivered(CAUSE, 1, "The list of names."));
        assertThat(Views.of(delivered, "ARD.mfa").offers().getFirst().delivery()).isEqualTo("The list of names.");
        assertThat(Views.of(delivered, "CAL.mfa").offers().getFirst().delivery()).isNull();
        assertThat(Views.of(delivered, "BOR.mfa").offers()).allMatch(offer -> "The list of names.".equals(offer.delivery()));
    }

    @Test
    void ofALegalClaimOthersKnowWhatTheNewsSays() {
        State claimed = applied(
                crisis(start),
                new Event.ClaimMade(
                        CAUSE,
                        new ClaimState(1, "ARD", "BOR", "grid-wiper", "armed_attack", Band.LOW, 100, 0, ClaimState.Ruling.OPEN, "You.")));
        SeatView.Claim own = Views.of(claimed, "ARD.mfa").claims().getFirst();
        assertThat(List.of(own.about(), own.against(), own.text())).containsExactly("grid-wiper", "BOR", "You.");
        Viewer viewer = new Viewer(claimed.scenario());
        for (SeatView.Claim other : List.of(
                viewer.withoutCatalogue(claimed, "CAL.mfa").claims().getFirst(), Views.observer(claimed, 0).claims().getFirst())) {
            assertThat(List.of(other.about(), other.against(), other.text())).containsExactly("", "", "");
            assertThat(other.kind()).isEqualTo("armed_attack");
        }
        State told = applied(
                claimed, new Event.IncidentLearnt(CAUSE, "CAL", "grid-wiper", KnownIncident.told(null, Stage.DETECTED, 2, false, 30, false)));
        assertThat(viewer.withoutCatalogue(told, "CAL.mfa").claims().getFirst().about()).isEqualTo("grid-wiper");
    }

    @Test
    void anObserverLearnsOfARulingAsLateAsOfAllElse() {
        State ruled = applied(
                crisis(start),
                new Event.ClaimMade(
                        CAUSE,
                        new ClaimState(1, "ARD", "BOR", "grid-wiper", "armed_attack", Band.LOW, 100, 0, ClaimState.Ruling.OPEN, "You.")),
                new Event.TimePassed(CAUSE, 60),
                new Event.ClaimRuled(CAUSE, 1, ClaimState.Ruling.REJECTED, "No."));
        assertThat(Views.observer(ruled, 30).claims()).extracting(SeatView.Claim::ruling).containsExactly("open");
        assertThat(Views.observer(applied(ruled, new Event.TimePassed(CAUSE, 90)), 30).claims())
                .extracting(SeatView.Claim::ruling)
                .containsExactly("rejected");
    }

    @Test
    void contactsTestedTogetherAreOneLineOfTheLog() {
        State state = applied(
                start,
                new Event.ContactPinged(CAUSE, "ARD", ContactRole.TECHNICAL, ContactState.Ping.SENT),
                new Event.ContactPinged(CAUSE, "BOR", ContactRole.TECHNICAL, ContactState.Ping.SENT),
                new Event.ContactPinged(CAUSE, "ARD", ContactRole.TECHNICAL, ContactState.Ping.OK));
        SeatView.Control control = Views.facilitator(state).control();
        assertThat(control == null ? List.<SeatView.LogLine>of() : control.log())
                .extracting(SeatView.LogLine::text)
                .endsWith("Contacts being tested: ARD technical, BOR technical.", "ARD's technical contact answers its test.");
    }

    @Test
    void anUnknownSeatIsAMistakeOfTheProgram() {
        assertThatThrownBy(() -> Views.of(start, "ARD.chef")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Views.of(start, "facilitator")).isInstanceOf(IllegalArgumentException.class);
    }

    // ---- situations ---------------------------------------------------------------------------------------------

    private static State begun(Scenario scenario) {
        return applied(
                State.initial(scenario, new Setup(7, false, false)),
                new Event.TimePassed(CAUSE, 0),
                new Event.TurnOpened(CAUSE, 1, 0, 360, 18, 0));
    }

    /// Ardenia has been hit, and Borvania has offered talks.
    private static State crisis(State state) {
        Dyad mood = new Dyad("ARD", "BOR");
        return applied(
                state,
                new Event.IncidentMoved(CAUSE, "grid-wiper", Stage.DETECTED, 3),
                new Event.IncidentLearnt(CAUSE, "ARD", "grid-wiper", KnownIncident.told(null, Stage.DETECTED, 3, false, 20, true)),
                new Event.QuantityMoved(CAUSE, Quantity.tension(mood), 150, 260, List.of()),
                new Event.QuantityMoved(CAUSE, Quantity.attribution("ARD", "grid-wiper", World.SECRET), 0, 300, List.of()),
                new Event.MoodRead(CAUSE, mood, new Reading(1, 0, "", 1, 180)),
                new Event.EvidenceObtained(CAUSE, "ARD", "ev-1"),
                new Event.CallPlaced(CAUSE, call(1, "quiet", "ARD.csirt", "BOR")),
                new Event.MeasureOffered(CAUSE, offer(1, "BOR.mfa", "ARD", "CAL")));
    }

    /// Everything that Ardenia cannot know of.
    private static State secrets(State state) {
        return applied(
                state,
                new Event.IncidentMoved(CAUSE, "port-dark", Stage.ASSESSED, 4),
                new Event.IncidentLearnt(CAUSE, "BOR", "port-dark", KnownIncident.told(null, Stage.ASSESSED, 4, false, 30, true)),
                new Event.IncidentLearnt(CAUSE, "CAL", "grid-wiper", KnownIncident.told(null, Stage.DETECTED, 2, false, 30, false)),
                new Event.IncidentSpread(CAUSE, "grid-wiper", "port-dark"),
                new Event.QuantityMoved(CAUSE, Quantity.tension(new Dyad("BOR", "ARD")), 150, 700, List.of()),
                new Event.QuantityMoved(CAUSE, Quantity.uncertainty(new Dyad("CAL", "ARD")), 300, 900, List.of()),
                new Event.QuantityMoved(CAUSE, Quantity.attribution("BOR", "grid-wiper", "CAL"), 0, 900, List.of()),
                new Event.QuantityMoved(CAUSE, Quantity.own(Quantity.Kind.CAPITAL, "BOR"), 12, 2, List.of()),
                new Event.QuantityMoved(CAUSE, Quantity.own(Quantity.Kind.PRESSURE, "CAL"), 200, 800, List.of()),
                new Event.QuantityMoved(CAUSE, Quantity.exposure("BOR", "ARD"), 0, 900, List.of()),
                new Event.RungChanged(CAUSE, new Dyad("BOR", "ARD"), 1, 3),
                new Event.MoodRead(CAUSE, new Dyad("BOR", "ARD"), new Reading(3, 1, "", 3, 400)),
                new Event.EvidenceObtained(CAUSE, "CAL", "ev-2"),
                new Event.CallDelivered(CAUSE, 1),
                new Event.CallSeen(CAUSE, 1, "BOR.csirt"),
                new Event.CallOverdue(CAUSE, 1),
                new Event.CallPlaced(CAUSE, call(2, "tech", "CAL.mfa", "BOR")),
                new Event.CallPlaced(CAUSE, call(3, "tech", "BOR.mfa", "ARD")),
                new Event.MeasureOffered(CAUSE, offer(2, "CAL.mfa", "BOR")),
                new Event.MeasureAnswered(CAUSE, 1, "CAL", OfferStatus.DECLINED, "No."),
                new Event.OrderPlaced(CAUSE, order(1, "BOR.mfa", OrderStatus.SEALED)),
                new Event.ClaimMade(
                        CAUSE,
                        new ClaimState(1, "CAL", "BOR", "grid-wiper", "private", Band.LOW, 100, 30, ClaimState.Ruling.OPEN, "You.")),
                new Event.MeetingAsked(
                        CAUSE, new MeetingState(1, "BOR.mfa", "BOR", "CAL", "A word?", MeetingStatus.ASKED, 10, -1, null, null)),
                new Event.PledgeBroken(CAUSE, "BOR", "no-ci-harm"),
                new Event.ContactPinged(CAUSE, "BOR", ContactRole.TECHNICAL, ContactState.Ping.FAILED),
                new Event.SeatReady(CAUSE, "BOR.head", true),
                new Event.SeatHandedOver(CAUSE, "CAL.head", true),
                new Event.SeatActed(CAUSE, "BOR.mfa"),
                new Event.EntryFired(CAUSE, "1.2"),
                new Event.ExpectationSet(CAUSE, "1.2", EntryState.Expected.OPEN, 270),
                mail(50, "inject", "BOR.mfa", ""),
                mail(51, "message", "CAL.head", ""));
    }

    private static State applied(State state, Event... events) {
        State next = state;
        for (Event event : events) {
            next = next.apply(event);
        }
        return next;
    }

    private static CallState call(int id, String channel, String from, String to) {
        return new CallState(
                id, from, to, channel, ContactRole.TECHNICAL, "grid-wiper", false, "Are you under attack?", null, 1, CallStatus.PLACED, 0, 0, 0, 720, -1, -1, -1, 240, false, null, null, true, null, -1, false, 0, -1, true, List.of(), null, false);
    }

    private static OfferState offer(int id, String from, String... to) {
        PersistentMap<String, OfferStatus> statuses = PersistentMap.empty();
        for (String one : to) {
            statuses = statuses.plus(one, OfferStatus.OFFERED);
        }
        return new OfferState(
                id, from, false, PersistentList.of(List.of(to)), "OSCE-03", "grid-wiper", "Talks?", null, statuses, PersistentMap.empty(), 10, 200, true, null, 1);
    }

    private static OrderState order(int id, String seat, OrderStatus status) {
        return new OrderState(id, seat, 0, "DIP-02", seat.startsWith("BOR") ? "ARD" : "BOR", "grid-wiper", "", 1, status, 10, -1, -1, "", 1);
    }

    private static Event mail(int id, String kind, String seat, String entry) {
        return new Event.MailPosted(CAUSE, new MailItem(id, 0, kind, "orders", "the capital", "", "Call them", "Call them.", List.of(seat), false, entry));
    }

    private static Event news(int id) {
        return new Event.MailPosted(
                CAUSE, new MailItem(id, 60, "news", "news", "The press", "CLEAR", "Lights out", "Lights are out.", List.of("ARD.mfa"), true, ""));
    }

    private String reading(Reading reading) {
        return Views.of(applied(start, new Event.MoodRead(CAUSE, new Dyad("ARD", "BOR"), reading)), "ARD.mfa").moods().getFirst().reading();
    }

    private static List<String> commands(State state, String seat) {
        return Views.of(state, seat).tasks().stream().map(SeatView.Task::command).toList();
    }
}
