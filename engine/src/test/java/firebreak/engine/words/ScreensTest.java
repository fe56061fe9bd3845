package firebreak.engine.words;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.seat.CallStatus;
import firebreak.engine.seat.Phase;
import firebreak.engine.seat.SeatView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ScreensTest {
    @Test
    void everyScreenCarriesTheMarkingAndKeepsToItsWidth() {
        for (var view : List.of(Views.seat(), Views.facilitator(), Views.observer())) {
            for (var topic : Query.Topic.values()) {
                for (int width : List.of(40, 72, 120)) {
                    var lines = Screens.of(Query.of(topic), view, width);
                    assertThat(lines.getFirst().text()).startsWith("EXERCISE - AMBER GRID");
                    assertThat(lines).allSatisfy(line -> assertThat(line.text().length())
                            .as("%s at %d: %s", topic, width, line.text())
                            .isLessThanOrEqualTo(width));
                    assertThat(lines).hasSizeGreaterThan(1);
                }
            }
        }
    }

    @Test
    void whatWaitsComesWithItsDeadlineAndItsCommandSoonestFirst() {
        assertThat(text(Screens.of(Query.of(Query.Topic.TASKS), Views.seat(), 80)))
                .contains("""
                        Waiting for you: 2
                        - The chair tests your contact, by D1 10:20, in 20 min
                            pong 1
                        - Borvania asks whether you are under attack, by D1 14:00, in 4 h
                            answer 3 confirm|deny "..."
                        """);
    }

    @Test
    void otherPeoplesTextsCannotMoveTheCursor() {
        var mail = new SeatView.Mail(
                "1", 1, 20, "message", "table", "head", "RED", "\u001B[2Jhi\u202E", "a\u001B]0;x\u0007b\nc\u009Bd");
        var view = with(Views.seat(), List.of(mail), Views.seat().calls(), Views.seat().situation());
        var shown = text(Screens.of(new Query(Query.Topic.INBOX, "1"), view, 80));
        assertThat(shown.chars().filter(c -> c != '\n').noneMatch(Character::isISOControl)).isTrue();
        assertThat(shown).contains("EXERCISE TLP:RED").doesNotContain("\u202E");
    }

    @Test
    void whatIsNewIsToldOnceAndSaysWhatToType() {
        var before = Views.seat();
        var mail = new ArrayList<>(before.mail());
        mail.add(Views.mail(3, 240, "instruction", "Stay calm"));
        var calls = new ArrayList<>(before.calls());
        calls.set(2, Views.call(8, true, CallStatus.ANSWERED));
        calls.add(Views.call(9, false, CallStatus.DELIVERED));
        var after = with(before, mail, calls, Views.situation(241, Phase.OPEN, 1));

        var news = text(News.between(before, after, 80));
        assertThat(news)
                .contains("Instruction from CERT: Stay calm", "EXERCISE TLP:AMBER, D1 10:00, message 3")
                .contains("D1 10:01  Call 8 to BOR: answered in time.", "Confirmed: \"Yes.\"", "rate 8 full|partly|no")
                .contains("New call 9 from BOR (Borvania) over osce-poc-tech about grid-wiper")
                .contains("Answer by D1 14:00, in 3 h 59 min.", "answer 9 confirm|deny \"...\"");
        assertThat(News.between(after, after, 80)).isEmpty();
        assertThat(News.between(before, with(before, before.mail(), before.calls(), Views.situation(241, Phase.OPEN, 1)), 80))
                .isEmpty();
    }

    @Test
    void anHourThatPassesAtOnceIsTold() {
        var before = Views.seat();
        assertThat(text(News.between(before, with(before, before.mail(), before.calls(), Views.situation(300, Phase.OPEN, 1)), 80)))
                .contains("D1 11:00  1 h has passed.");
    }

    @Test
    void theFacilitatorSeesWhichSeatsAreConnectedEmptyOrPlayedByABot() {
        var view = Views.facilitator();
        assertThat(text(Screens.of(Query.of(Query.Topic.TABLE), view, 90)))
                .contains("ARD  1/3 connected", "Nobody is connected at ARD.csirt; `who` shows every seat.");
        assertThat(text(Screens.of(Query.of(Query.Topic.WHO), view, 90)))
                .contains("2 connected", "nobody connected", "played by a bot")
                .containsPattern("facilitator +connected");
        assertThat(text(Screens.of(Query.of(Query.Topic.WHO), Views.seat(), 90))).doesNotContain("connected");

        var later = view.attendedBy(
                List.of(new SeatView.Presence("ARD.mfa", 0), new SeatView.Presence("ARD.csirt", 1), new SeatView.Presence("CAL.mfa", 0)));
        assertThat(text(News.between(view, later, 90)))
                .isEqualTo("D1 10:00  ARD.mfa is not connected any more.\nD1 10:00  ARD.csirt is connected.\n");
    }

    @Test
    void observersAreOfferedOnlyWhatTheyCanSee() {
        assertThat(text(Screens.of(Query.of(Query.Topic.HELP), Views.observer(), 90)))
                .contains("inbox", "claims", "`help inbox` explains one")
                .doesNotContain("orders", "offers", "mood", "incidents", "tasks");
        assertThat(Words.parse("incidents", Views.observer())).isInstanceOf(Parsed.Wrong.class);
    }

    @Test
    void theTextOfAnEntryIsShownWhenItIsAskedFor() {
        assertThat(text(Screens.of(new Query(Query.Topic.ENTRIES, "1.1"), Views.facilitator(), 90)))
                .contains("Entry 1.1: First alarm", "To ARD", "Three lines are down.");
    }

    @Test
    void aNewTurnIsNobodysChangeOfMind() {
        var view = Views.seat();
        var ready = view.colleagues().stream()
                .map(c -> new SeatView.Colleague(c.key(), c.title(), c.roles(), true, c.bot()))
                .toList();
        var before = new SeatView(
                view.you(), view.situation(), view.own(), view.briefs(), view.parties(), ready, view.tasks(), view.mail(),
                view.calls(), view.channels(), view.offers(), view.meetings(), view.incidents(), view.evidence(), view.moods(),
                view.orders(), view.moves(), view.measures(), view.claims(), view.agreements(), view.arguments(), view.control());
        assertThat(text(News.between(before, view, 80))).contains("is not ready after all");
        assertThat(text(News.between(before, with(view, view.mail(), view.calls(), Views.situation(360, Phase.OPEN, 2)), 80)))
                .doesNotContain("ready");
    }

    @Test
    void theFacilitatorsContactsAreTheDirectoriesOfAllDelegations() {
        assertThat(text(Screens.of(Query.of(Query.Topic.CONTACTS), Views.facilitator(), 90)))
                .contains("technical", "csirt, backup mfa", "CAL", "none: nobody can call it")
                .doesNotContain("Your own contacts", "nominate");
    }

    @Test
    void theTableIsAnnounced() {
        var before = Views.seat();
        assertThat(text(News.between(before, with(before, before.mail(), before.calls(), Views.situation(360, Phase.LOCKED, 1)), 80)))
                .contains("The turn is locked");
        assertThat(text(News.between(before, with(before, before.mail(), before.calls(), Views.situation(360, Phase.OPEN, 2)), 80)))
                .contains("Turn 2 of 6, The lights go out, is open until D1 12:00, 18 minutes at", "the table.");
    }

    @Test
    void aMoveSaysWhoOrdersItAndWhetherTheHeadMustApprove() {
        assertThat(shown(Query.Topic.MOVES, "DIP-02"))
                .contains("ordered by    you, as foreign ministry (FM)")
                .contains("the head of delegation, head, must approve it before the lock")
                .contains("cost          1 of your 11 points of political capital");
        assertThat(shown(Query.Topic.MOVES, "DIP-02")).contains("seen by       those it is aimed at");
        assertThat(shown(Query.Topic.MOVES, "military")).contains("Raise readiness (for mfa)");
    }

    @Test
    void rolesAreNamedInWordsWithTheirCodes() {
        assertThat(shown(Query.Topic.WHO, "")).contains("response team (CS), operator (OP)").contains("spokesperson (SP); ready");
    }

    @Test
    void whatTheNumbersMeanCanBeAsked() {
        assertThat(shown(Query.Topic.HELP, "").lines().count()).as("lines of help, on a screen of 24").isLessThan(20);
        assertThat(shown(Query.Topic.HELP, "")).contains("inbox").contains("`help all`");
        assertThat(shown(Query.Topic.HELP, "all")).contains("Answer a call");
        assertThat(shown(Query.Topic.HELP, "numbers")).contains("Political capital").contains("How sure you are who did it");
        assertThat(shown(Query.Topic.HELP, "rung")).isEqualTo(shown(Query.Topic.HELP, "numbers"));
        assertThat(shown(Query.Topic.STATUS, "")).contains("`help numbers`");
        assertThat(shown(Query.Topic.HELP, "answer")).contains("ask_help: you need their help").contains("answer 3 deny");
        assertThat(shown(Query.Topic.HELP, "calls")).contains("Numbers are your delegation's own");
    }

    @Test
    void theInboxListsSendersAndSubjectsNotLetterheads() {
        var letter = new SeatView.Mail(
                "3", 3, 60, "inject", "report", "", "AMBER", "",
                "*From the Ministry of Energy to all Ardenian seats, Monday*\n\nThree lines went down at 06:04. More follows.");
        assertThat(MailScreen.subject(letter)).isEqualTo("Ministry of Energy: Three lines went down at 06:04. More follows.");
        var news = new SeatView.Mail(
                "4", 4, 60, "news", "news", "", "CLEAR", "", "*Amber Wire, Monday*\n\n**Half of Tessen in the dark**\n\nTESSEN. A failure.");
        assertThat(MailScreen.subject(news)).isEqualTo("Amber Wire: Half of Tessen in the dark");
        assertThat(MailScreen.subject(Views.mail(1, 20, "inject", "First alarm"))).isEqualTo("First alarm");
    }

    @Test
    void anIncidentThatIsScoredShowsItsUrgencyBesideItsSeverity() {
        SeatView.Incident plain = Views.seat().incidents().getFirst();
        var scored = new SeatView.Incident(
                plain.key(), plain.label(), plain.kind(), plain.victim(), plain.sector(), plain.stage(), plain.severity(), plain.open(),
                plain.physical(), plain.harm(), plain.sinceMinute(), plain.suspects(), 78, List.of());
        assertThat(IncidentScreen.line(scored, Views.seat())).contains("severity 4 of 5 as you see it, urgency (NCISS) 78 of 100, high");
        assertThat(IncidentScreen.line(plain, Views.seat())).doesNotContain("NCISS");
    }

    @Test
    void aMeasureThatWaitsForAnotherSaysForWhom() {
        var offer = new SeatView.Offer(
                "2", 2, false, "chair", List.of("BOR"), "OSCE-03", "Consultations", null, "Talks.", "The chair's note.",
                firebreak.engine.seat.OfferStatus.ACCEPTED, 100, 700, true);
        assertThat(MeasureScreen.status(offer)).isEqualTo("accepted by you; it waits for the word of BOR");
    }

    @Test
    void aCallThatAnotherDeskAnswersNamesTheDesk() {
        var view = Views.seat();
        var own = new SeatView.Own(
                11, 1, 2, 120, false, List.of(), "", List.of(new SeatView.Contact("technical", "csirt", "head", true, "always", "ok")));
        var before = new SeatView(
                view.you(), view.situation(), own, view.briefs(), view.parties(), view.colleagues(), view.tasks(), view.mail(),
                List.of(), view.channels(), view.offers(), view.meetings(), view.incidents(), view.evidence(), view.moods(),
                view.orders(), view.moves(), view.measures(), view.claims(), view.agreements(), view.arguments(), null);
        var call = new SeatView.Call(
                "9", 9, false, "BOR", "BOR.mfa", "osce-poc-tech", null, false, "Well?", CallStatus.DELIVERED, 200, 200, 480,
                false, null, null, null, null, false, List.of(), List.of(), false);
        assertThat(text(News.between(before, Views.with(before, List.of(call)), 100)))
                .contains("New call 9 from BOR")
                .contains("ARD.csirt or ARD.head answers it.")
                .doesNotContain("answer 9");
    }

    @Test
    void aNewContactAndHowItsTestWentAreToldToTheWholeDelegation() {
        var before = contact("csirt", "waiting");
        assertThat(text(News.between(before, contact("csirt", "failed"), 100)))
                .contains("Your technical contact, csirt, no backup: its last test failed");
        assertThat(text(News.between(before, contact("head", "waiting"), 100)))
                .contains("Your technical contact is now head, no backup.");
    }

    private static SeatView contact(String seat, String ping) {
        var view = Views.seat();
        var own = new SeatView.Own(
                11, 1, 2, 120, false, List.of(), "", List.of(new SeatView.Contact("technical", seat, null, true, "always", ping)));
        return new SeatView(
                view.you(), view.situation(), own, view.briefs(), view.parties(), view.colleagues(), view.tasks(), view.mail(),
                view.calls(), view.channels(), view.offers(), view.meetings(), view.incidents(), view.evidence(), view.moods(),
                view.orders(), view.moves(), view.measures(), view.claims(), view.agreements(), view.arguments(), null);
    }

    private static String shown(Query.Topic topic, String detail) {
        return text(Screens.of(new Query(topic, detail), Views.seat(), 120));
    }

    @Test
    void marksOfMarkdownAreNotShownAndNothingElseIsLost() {
        assertThat(Page.unmarked("*From the chair*, **now**: 2*3*4, a_b_c, _yes_, * no *"))
                .isEqualTo("From the chair, now: 2*3*4, a_b_c, yes, * no *");
        assertThat(MailScreen.oneLine("# *Hello*\n there")).isEqualTo("Hello there");
    }

    @Test
    void theManualNamesEveryCommand() {
        assertThat(Help.markdown())
                .contains("| `call DELEGATION over CHANNEL [about INCIDENT] \"what you say\"` | Ring another state's contact. |")
                .contains("| `rate CALL full\\|partly\\|no` |")
                .contains("### Turns and clock");
    }

    private static SeatView with(
            SeatView view, List<SeatView.Mail> mail, List<SeatView.Call> calls, SeatView.Situation situation) {
        return new SeatView(
                view.you(), situation, view.own(), view.briefs(), view.parties(), view.colleagues(), view.tasks(), mail, calls,
                view.channels(), view.offers(), view.meetings(), view.incidents(), view.evidence(), view.moods(), view.orders(),
                view.moves(), view.measures(), view.claims(), view.agreements(), view.arguments(), view.control());
    }

    static String text(List<Line> lines) {
        return lines.stream().map(line -> line.text() + "\n").collect(Collectors.joining());
    }
}
