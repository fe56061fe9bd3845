package firebreak.engine.review;

import static firebreak.engine.review.Names.quoted;

import firebreak.engine.exercise.AgreementState;
import firebreak.engine.exercise.ArgumentState;
import firebreak.engine.exercise.CallState;
import firebreak.engine.exercise.Cause;
import firebreak.engine.exercise.ClaimState;
import firebreak.engine.exercise.ContactState.Ping;
import firebreak.engine.exercise.EntryState;
import firebreak.engine.exercise.Event;
import firebreak.engine.exercise.MailItem;
import firebreak.engine.exercise.MeetingState;
import firebreak.engine.exercise.OfferState;
import firebreak.engine.exercise.OrderState;
import firebreak.engine.exercise.Quantity;
import firebreak.engine.exercise.State;
import firebreak.engine.exercise.Seats;
import firebreak.engine.scenario.Address;
import firebreak.engine.scenario.AfterState;
import firebreak.engine.scenario.ContactRole;
import firebreak.engine.scenario.Ending;
import firebreak.engine.scenario.Entry;
import firebreak.engine.scenario.Expectation;
import firebreak.engine.scenario.Stage;
import firebreak.engine.scenario.Trigger;
import firebreak.engine.seat.Band;
import firebreak.engine.seat.CallStatus;
import firebreak.engine.seat.Meaning;
import firebreak.engine.seat.OfferStatus;
import firebreak.engine.seat.Quality;
import org.jspecify.annotations.Nullable;

/// Every event as one sentence, for people who were there and people who were not.
final class Sentences {

    /// A suspension past this minute has no end of its own: no exercise lasts ten years.
    private static final int END_OF_TIME = 5_256_000;

    private final Names names;
    private final State end;

    Sentences(Names names, State end) {
        this.names = names;
        this.end = end;
    }

    /// Facilitators read it: it may tell what no seat knows.
    String of(Event event) {
        return finished(told(event));
    }

    private String told(Event event) {
        return switch (event) {
            case Event.TimePassed e -> "It was " + names.moment(e.minute()) + ".";
            case Event.TurnOpened e ->
                (e.turn() == 0 ? "Turn 0, the turn of contacts, opened" : "Turn " + e.turn() + " opened")
                        + (e.skippedMinutes() > 0 ? " after a jump of " + Names.span(e.skippedMinutes()) : "") + ".";
            case Event.TurnExtended e -> "The turn got " + e.tableMinutes() + (e.tableMinutes() == 1 ? " minute" : " minutes") + " more at the table.";
            case Event.TurnLocked _ -> "The turn was locked.";
            case Event.TurnReopened _ -> "The turn was opened again.";
            case Event.TurnResolved e -> "Turn " + e.turn() + " was resolved.";
            case Event.ClockPaused e -> "The clock was stopped" + quoted(e.why()) + ".";
            case Event.ClockResumed _ -> "The clock went on.";
            case Event.PeriodEnded e -> "Period " + e.period() + " ended: moods settled and rungs followed them.";
            case Event.TruthRevealed _ -> "The truth about the incidents was shown to everybody.";
            case Event.ExerciseEnded e -> "The exercise ended: " + ending(e.ending()) + (e.why().isBlank() ? "" : quoted(e.why())) + ".";
            case Event.Scheduled e -> "Planned for " + names.moment(e.item().minute()) + ": " + agenda(e.item()) + ".";
            case Event.Unscheduled e -> "No longer planned for " + names.moment(e.item().minute()) + ": " + agenda(e.item()) + ".";
            case Event.SeatActed e -> names.seat(e.seat()) + " acted.";
            case Event.SeatReady e -> names.seat(e.seat()) + (e.ready() ? " was ready." : " was not ready after all.");
            case Event.LanguageChosen e -> names.seat(e.seat()) + " read in `" + e.language() + "` from here on.";
            case Event.SeatHandedOver e ->
                names.seat(e.seat()) + (e.bot() ? " was handed to a bot." : " was taken back from the bot.");
            case Event.MailPosted e -> mail(e.mail());
            case Event.FacilitatorNoted e -> "The facilitator noted" + quoted(e.text()) + ".";
            case Event.QuantityMoved e ->
                quantity(e.quantity()) + " went from " + e.from() + " to " + e.to() + ".";
            case Event.RungChanged e ->
                names.party(e.dyad().from()) + (e.to() > e.from() ? " climbed to rung " : " came down to rung ")
                        + names.rung(e.to()) + ", against " + names.party(e.dyad().to()) + ".";
            case Event.RungHeld e ->
                names.party(e.dyad().from()) + "’s act held it at rung " + e.rung() + " against " + names.party(e.dyad().to())
                        + " until " + names.moment(e.untilMinute()) + ".";
            case Event.CoolingCounted e -> names.dyad(e.dyad()) + " had been calmer for " + e.periods() + " periods.";
            case Event.TensionFloored e ->
                "While the claim stood, the tension " + names.dyad(e.dyad()) + " could not fall below " + e.floorPermille()
                        + " until " + names.moment(e.untilMinute()) + ".";
            case Event.FirebreakCrossed e ->
                "Force or physical effects were in play: " + names.dyad(e.dyad()) + " could now cross the firebreak.";
            case Event.MoodRead e -> names.party(e.dyad().from()) + "’s embassy reported on the mood in "
                    + names.party(e.dyad().to()) + ".";
            case Event.Remembered e -> "Remembered for 72 hours: " + word(e.recent().kind()) + " " + e.recent().what() + ", "
                    + names.party(e.recent().from())
                    + (e.recent().to().isEmpty() ? "" : " towards " + names.party(e.recent().to())) + ".";
            case Event.IncidentCharged e ->
                names.party(e.key().victim()) + " held “" + names.incident(e.key().incident()) + "” against "
                        + names.party(e.key().suspect()) + " at severity " + e.charge().severity() + ".";
            case Event.IncidentMoved e -> incident(e);
            case Event.IncidentSpread e ->
                "“" + names.incident(e.incident()) + "” spread" + (e.to().isEmpty() ? "" : " to " + spreadTo(e.to())) + ".";
            case Event.IncidentTurnedPhysical e -> "“" + names.incident(e.incident()) + "” had physical effects.";
            case Event.IncidentLearnt e ->
                names.party(e.delegation()) + " learnt of “" + names.incident(e.incident()) + "”: "
                        + word(e.known().stage()) + ", severity " + e.known().severity() + ".";
            case Event.EvidenceObtained e -> names.party(e.delegation()) + " obtained evidence: " + evidence(e.evidence()) + ".";
            case Event.EvidenceDiscredited e ->
                names.party(e.delegation()) + " learnt that the evidence " + evidence(e.evidence()) + " is worth nothing" + quoted(e.why()) + ".";
            case Event.SourceHeard e ->
                names.party(e.assessor()) + " heard from a source of its own on “" + names.incident(e.incident()) + "” ("
                        + word(e.source()) + ").";
            case Event.AssessmentStated e ->
                names.seat(e.seat()) + " assessed that " + suspect(e.suspect()) + " was behind “"
                        + names.incident(e.incident()) + "”, " + confidence(e.band()) + " (attribution "
                        + e.attributionPermille() + ")" + quoted(e.why()) + ".";
            case Event.CallPlaced e ->
                callingSeat(e.call()) + (e.call().warning() ? " warned " : " called ") + names.party(e.call().to())
                        + " over " + names.channel(e.call().channel()) + names.about(e.call().about())
                        + quoted(e.call().text()) + ".";
            case Event.CallDelivered e -> "The call " + route(e.call()) + " arrived.";
            case Event.CallSeen e -> names.seat(e.seat()) + " read the call from " + caller(e.call()) + ".";
            case Event.CallAcknowledged e ->
                names.seat(e.seat()) + " acknowledged the call from " + caller(e.call()) + "; the answer was now due by "
                        + names.moment(e.overdueMinute()) + ".";
            case Event.CallRelayed e ->
                names.seat(e.by()) + " relayed the call from " + caller(e.call()) + " to " + names.place(end.call(e.call()).to() + "." + e.seat())
                        + quoted(e.why()) + ".";
            case Event.HoaxFoundOut e ->
                names.party(end.call(e.call()).to()) + " found out that a call in the name of " + names.party(end.call(e.call()).apparentCaller())
                        + " was a hoax of " + names.party(end.call(e.call()).from()) + ".";
            case Event.CallOverdue e -> "The call " + route(e.call()) + " passed its deadline.";
            case Event.CallAnswered e ->
                names.seat(e.seat()) + " answered the call from " + caller(e.call())
                        + (e.inTime() ? " in time, " : " late, ") + meaning(e.meaning())
                        + (e.allowed() ? "" : ", which went beyond the contact’s authority") + quoted(e.text()) + ".";
            case Event.CallUnanswered e -> "Nobody in " + names.party(end.call(e.call()).to()) + " answered the call from "
                    + caller(e.call()) + ".";
            case Event.CallDeclined e -> names.seat(e.seat()) + " declined the call from " + caller(e.call()) + quoted(e.why()) + ".";
            case Event.CallUnreached e -> "The call " + route(e.call()) + " never arrived: nobody was at the desk.";
            case Event.CallRated e -> rating(e);
            case Event.CallShifted e -> "The call " + route(e.call()) + " did not age while time was skipped.";
            case Event.NominationPlanned e ->
                names.party(e.nomination().delegation()) + " was to have a new " + contact(e.nomination().role())
                        + " contact from " + names.moment(e.nomination().dueMinute()) + ": " + e.nomination().seat() + ".";
            case Event.ContactNominated e -> names.party(e.delegation()) + " nominated "
                    + names.place(e.delegation() + "." + e.seat()) + " as its " + contact(e.role()) + " contact"
                    + (e.backup() == null ? "" : ", with a backup") + ".";
            case Event.ContactPinged e -> names.party(e.delegation()) + "’s " + contact(e.role()) + " contact " + ping(e.result()) + ".";
            case Event.ChannelSwitched e -> names.channel(e.channel()) + (e.open() ? " opened." : " closed.");
            case Event.MeasureOffered e ->
                names.seat(e.offer().from()) + " offered " + names.parties(e.offer().to()) + " "
                        + names.measure(e.offer().measure()) + names.about(e.offer().about()) + quoted(e.offer().text()) + ".";
            case Event.MeasureDelivered e -> offerer(e.offer()) + " delivered what " + measure(e.offer()) + " promised"
                    + quoted(e.text()) + ".";
            case Event.MeasureAnswered e -> offered(e);
            case Event.MeasureUsed e -> measure(e.offer()) + " took effect: " + names.dyad(e.dyad()) + ".";
            case Event.MeasureBreached e -> names.party(e.by()) + " broke " + measure(e.offer()) + " with " + names.party(e.against()) + ".";
            case Event.OfferShifted e -> "The answer to " + measure(e.offer()) + " was now due by " + names.moment(e.dueMinute()) + ".";
            case Event.DialogueSuspended e ->
                names.party(e.dyad().from()) + " suspended bilateral dialogue with " + names.party(e.dyad().to())
                        + (e.untilMinute() > END_OF_TIME ? ", until it is resumed." : " until " + names.moment(e.untilMinute()) + ".");
            case Event.DialogueResumed e ->
                names.party(e.dyad().from()) + " resumed bilateral dialogue with " + names.party(e.dyad().to()) + ".";
            case Event.PledgeGiven e -> names.party(e.by()) + " pledged: " + e.pledge() + ".";
            case Event.PledgeBroken e -> names.party(e.by()) + " broke its pledge: " + e.pledge() + ".";
            case Event.OrderPlaced e ->
                names.seat(e.order().seat()) + " ordered " + order(e.order()) + quoted(e.order().note()) + ".";
            case Event.OrderApproved e -> "The head of " + orderer(e.order()) + " approved " + order(end.order(e.order())) + ".";
            case Event.OrderStarted e ->
                orderer(e.order()) + " began " + order(end.order(e.order())) + ", to take effect at "
                        + names.moment(e.dueMinute()) + ".";
            case Event.OrderRefused e -> "The head of " + orderer(e.order()) + " stopped " + order(end.order(e.order())) + quoted(e.why()) + ".";
            case Event.OrderWithdrawn e -> orderer(e.order()) + " took back " + order(end.order(e.order())) + ".";
            case Event.OrderDone e -> orderer(e.order()) + " carried out " + order(end.order(e.order())) + ".";
            case Event.OrderLapsed e -> orderer(e.order()) + " could not carry out " + order(end.order(e.order())) + ": " + e.why() + ".";
            case Event.ClaimMade e -> claim(e.claim());
            case Event.ClaimRuled e -> "The claim of " + claimant(e.claim()) + " " + ruling(e.ruling()) + quoted(e.why()) + ".";
            case Event.ClaimShownFalse e ->
                "What " + names.party(e.delegation()) + " held showed it that the claim of " + claimant(e.claim()) + " was wrong.";
            case Event.DenialShownFalse e ->
                names.party(e.to()) + " no longer believed what " + names.party(e.by()) + " had denied"
                        + (e.inPublic() ? " in public" : " to it") + ": " + names.incident(e.incident()) + ".";
            case Event.BreachCharged e ->
                names.party(e.injured()) + " learnt that " + names.party(e.by()) + " had broken its pledge: " + e.pledge() + ".";
            case Event.NormFlagged e ->
                names.party(e.by()) + "’s " + names.move(e.move()) + (e.upheld() ? " upheld" : " strained") + " a norm, for discussion: "
                        + names.norm(e.norm()) + ".";
            case Event.ArgumentMade e -> {
                var argument = e.argument();
                String who = !argument.secret()
                        ? ""
                        : argument.with().isEmpty() ? " in secret" : " before " + names.parties(argument.with()) + " alone";
                yield (names.seat(argument.seat()) + " did something of its own" + who + quoted(argument.what()) + ". To what end"
                                + quoted(argument.end()) + ". Why it should work" + quoted(argument.why()) + ".")
                        .replaceAll("([.!?…])”\\.", "$1”");
            }
            case Event.ArgumentCommented e ->
                names.seat(e.comment().seat()) + " said to the argument of " + names.party(end.argument(e.argument()).delegation())
                        + quoted(e.comment().text()) + ".";
            case Event.ArgumentRetracted e ->
                names.party(end.argument(e.argument()).delegation()) + " took its argument back" + quoted(end.argument(e.argument()).what()) + ".";
            case Event.ArgumentRuled e ->
                "The facilitator ruled that what " + names.party(end.argument(e.argument()).delegation()) + " argued"
                        + succeeded(e.ruling()) + quoted(e.ruling().why()) + ".";
            case Event.AgreementProposed e -> {
                var agreement = e.agreement();
                yield names.seat(agreement.seat()) + " proposed to "
                        + names.parties(agreement.parties().subList(1, agreement.parties().size()))
                        + (agreement.secret() ? ", between them alone, " : " ") + undertaking(agreement) + quoted(agreement.text()) + ".";
            }
            case Event.AgreementAmended e ->
                names.party(e.by()) + " amended " + agreement(e.agreement()) + quoted(e.text()) + ".";
            case Event.AgreementSigned e ->
                names.party(e.by()) + " signed version " + e.version() + " of " + agreement(e.agreement()) + ".";
            case Event.AgreementInForce e -> {
                var agreement = end.agreement(e.agreement());
                yield names.parties(agreement.parties()) + " had all signed: " + agreement(e.agreement()) + " was in force"
                        + (e.untilMinute() == AgreementState.NEVER ? "" : " until " + names.moment(e.untilMinute())) + quoted(agreement.text()) + ".";
            }
            case Event.AgreementLeft e ->
                names.party(e.by())
                        + (end.agreement(e.agreement()).wasInForce()
                                ? " left "
                                : end.agreement(e.agreement()).by().equals(e.by()) ? " took back " : " would not sign ")
                        + agreement(e.agreement()) + quoted(e.why()) + ".";
            case Event.AgreementBroken e ->
                names.party(e.breach().by()) + " broke " + agreement(e.agreement()) + " towards " + names.party(e.breach().against()) + ".";
            case Event.AgreementBreachLearnt e ->
                names.party(e.who()) + " learnt that " + names.party(e.by()) + " had broken " + agreement(e.agreement()) + ".";
            case Event.AgreementExpired e -> "The time of " + agreement(e.agreement()) + " was over.";
            case Event.MeetingAsked e ->
                names.party(e.meeting().one()) + " asked " + names.party(e.meeting().other()) + " for a word in the corridor"
                        + quoted(e.meeting().text()) + ".";
            case Event.MeetingAgreed e -> meeting(e.meeting()) + " met in the corridor.";
            case Event.MeetingRefused e -> meeting(e.meeting()) + " did not meet" + quoted(e.why()) + ".";
            case Event.OutcomeWritten e -> names.party(e.by()) + " wrote down what came of the meeting" + quoted(e.text()) + ".";
            case Event.MeetingSigned e -> meeting(e.meeting()) + " signed what came of their meeting"
                    + quoted(end.meeting(e.meeting()).outcome()) + ".";
            case Event.MeetingLapsed e -> "The meeting of " + meeting(e.meeting()) + " never came about.";
            case Event.EntryFired e -> Entries.told(names, e.entry());
            case Event.EntryPassedOver e -> "Entry " + names.entry(e.entry()) + " was passed over: " + e.why() + ".";
            case Event.EntrySet e -> "Entry " + names.entry(e.entry()) + " was " + entry(e.status()) + quoted(e.why()) + ".";
            case Event.EntryEdited e -> "The text of entry " + names.entry(e.entry()) + " was replaced.";
            case Event.EntryPlacedCall e -> "Entry " + names.entry(e.entry()) + " placed the call " + route(e.call()) + ".";
            case Event.EntryMadeOffer e -> "Entry " + names.entry(e.entry()) + " offered " + measure(e.offer()) + ".";
            case Event.EntrySeen e -> names.seat(e.seat()) + " read entry " + names.entry(e.entry()) + ".";
            case Event.EntryWakes e ->
                "The condition of entry " + names.entry(e.entry())
                        + (e.minute() == EntryState.NO_WAKE ? " is asked." : " is asked again at " + names.moment(e.minute()) + ".");
            case Event.ExpectationSet e -> expectation(e);
            case Event.StepPlanned e -> "A step of entry " + names.entry(e.step().entry()) + " was to follow at "
                    + names.moment(e.step().dueMinute()) + ".";
            case Event.StepTaken _ -> "A planned step of the event list was taken.";
            case Event.ScenarioFaulted e -> "The scenario has a fault in " + e.where() + ": " + e.what() + ".";
            case Event.ObjectiveJudged e -> "Objective " + e.objective() + (e.met() ? " was met" : " was missed") + ": " + e.detail() + ".";
        };
    }

    /// `to stand still and to answer each other’s calls in time`.
    private String undertaking(AgreementState agreement) {
        return Names.and(agreement.terms().stream()
                .map(term -> switch (term) {
                    case STATEMENT -> "to say this together";
                    case STANDSTILL ->
                        "to stand still" + (agreement.group() == null ? "" : " as far as " + agreement.group() + " moves go");
                    case ANSWER -> "to answer each other’s calls in time";
                    case NO_BLAME -> "not to blame each other in public";
                    case NOTIFY -> "to deliver to each other " + names.measure(agreement.measure() == null ? "" : agreement.measure());
                })
                .toList());
    }

    /// `the agreement of Ardenia and Borvania`.
    private String agreement(int id) {
        return "the agreement of " + names.parties(end.agreement(id).parties());
    }

    /// ` succeeded in part, by dice: odds 60 in a hundred, thrown 21`.
    static String succeeded(ArgumentState.Ruling ruling) {
        String came = switch (ruling.success()) {
            case SUCCEEDS -> " succeeded";
            case PARTLY -> " succeeded in part";
            case FAILS -> " failed";
        };
        return came
                + (ruling.oddsPercent() < 0
                        ? ""
                        : ", by dice: odds " + ruling.oddsPercent() + " in a hundred, thrown " + ruling.thrown());
    }

    /// Who did an input, and what, where no event says it better.
    String of(Given input) {
        String what = Inputs.told(input.input().act());
        String who = names.author(input.input().author());
        return finished(who + " " + what + ".");
    }

    /// What the plan says, where a chain of causes ends there.
    String of(Cause.OfPlan plan) {
        String what = plan.what();
        int blank = what.indexOf(' ');
        String kind = blank < 0 ? what : what.substring(0, blank);
        String id = blank < 0 ? "" : what.substring(blank + 1);
        return switch (kind) {
            case "entry" -> "By the event list: entry " + names.entry(id) + trigger(id) + ".";
            case "incident" -> "By the scenario’s plan for the incident “" + names.incident(id) + "”.";
            case "period" -> "By the model’s calendar: every six hours" + (id.isEmpty() ? "." : ", here period " + id + ".");
            default -> "By the model: " + what + ".";
        };
    }

    /// `Planned for D1 06:20.`, where it is plain which entry is meant.
    String ofTrigger(String entry) {
        return finished(trigger(entry).replaceFirst("^, ", "") + ".");
    }

    private String trigger(String entry) {
        Entry planned = names.scenario().msel().get(entry);
        return switch (planned == null ? null : planned.trigger()) {
            case null -> "";
            case Trigger.At at -> ", planned for " + names.moment(at.minute());
            case Trigger.When when -> ", when " + when.condition().source();
            case Trigger.After after ->
                ", once entry " + names.entry(after.entry()) + " has " + state(after.state())
                        + (after.waitMinutes() == 0 ? "" : ", " + Names.span(after.waitMinutes()) + " later");
            case Trigger.ByFacilitator _ -> ", kept for the facilitator or another entry to start";
        };
    }

    private static String state(AfterState state) {
        return switch (state) {
            case FIRED -> "happened";
            case SEEN -> "been read";
            case ANSWERED -> "been answered";
            case UNANSWERED -> "gone unanswered";
            case ACCEPTED -> "been accepted";
            case DECLINED -> "been declined";
            case MET -> "led to what was expected";
            case MISSED -> "not led to what was expected";
        };
    }

    /// A capital first, and one full stop at most: a quotation that ends a sentence brings its own.
    private static String finished(String sentence) {
        String end = sentence.replaceFirst("([.!?…])”\\.$", "$1”");
        int first = end.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + end.substring(Character.charCount(first));
    }

    private String mail(MailItem mail) {
        String to = mail.feed() ? "everybody" : Names.and(mail.seats().stream().map(names::seat).toList());
        String what = mail.title().isBlank() ? quoted(mail.text()) : ": " + mail.title();
        return switch (mail.kind()) {
            case "inject" -> "Word reached " + to + what + ".";
            case "instruction" -> "An instruction from the capital reached " + to + what + ".";
            case "news" -> "It was in the news" + what + ".";
            case "announcement" -> "The facilitator announced" + quoted(mail.text()) + ".";
            case "message" -> names.seat(mail.from()) + " told the delegation" + quoted(mail.text()) + ".";
            case "question" -> names.seat(mail.from()) + " asked the facilitator" + quoted(mail.text()) + ".";
            case "reply" -> "The facilitator replied to " + to + quoted(mail.text()) + ".";
            default -> "A notice reached " + to + what + ".";
        };
    }

    private String incident(Event.IncidentMoved e) {
        String label = "“" + names.incident(e.incident()) + "” ";
        return switch (e.stage()) {
            case LATENT -> label + "lay hidden.";
            case DETECTED -> label + "was detected, severity " + e.severity() + ".";
            case ASSESSED -> label + "was assessed at severity " + e.severity() + ".";
            case CONTAINED, ERADICATED, RECOVERED, CLOSED -> label + "was " + word(e.stage()) + ".";
        };
    }

    /// What the rules write here is `ARD.water 300`: a sector and its loss.
    private String spreadTo(String to) {
        int blank = to.indexOf(' ');
        String place = blank < 0 ? to : to.substring(0, blank);
        int dot = place.indexOf('.');
        return dot < 0 ? names.incident(place) : place.substring(dot + 1) + " in " + names.party(place.substring(0, dot));
    }

    private String offered(Event.MeasureAnswered e) {
        String who = names.party(e.delegation());
        String what = measure(e.offer());
        return switch (e.status()) {
            case OFFERED -> who + " had not answered the offer of " + what + ".";
            case ACCEPTED, USED, DELIVERED -> who + " accepted " + what + quoted(e.text()) + ".";
            case DECLINED -> who + " turned down " + what + quoted(e.text()) + ".";
            case LAPSED -> who + " never answered the offer of " + what + ".";
            case BREACHED -> what + " no longer held with " + who + ".";
        };
    }

    private String claim(ClaimState claim) {
        String who = names.party(claim.by());
        String about = " behind “" + names.incident(claim.about()) + "”";
        String sure = ", " + confidence(claim.band()) + " (attribution " + claim.attributionPermille() + ")";
        String text = quoted(claim.text()) + ".";
        if (claim.isLegal()) {
            return who + " claimed against " + names.party(claim.against()) + " that a legal threshold was met, "
                    + claim.kind().replace('_', ' ') + names.about(claim.about()) + text;
        }
        return switch (claim.kind()) {
            case "private" -> who + " told " + names.party(claim.against()) + " in private that it was" + about + sure + text;
            case "joint" -> who + " and others said in public that " + names.party(claim.against()) + " was" + about + sure + text;
            default -> who + " said in public that " + names.party(claim.against()) + " was" + about + sure + text;
        };
    }

    private String expectation(Event.ExpectationSet e) {
        Entry entry = names.scenario().msel().get(e.entry());
        Expectation expect = entry == null ? null : entry.expect();
        String who = expect == null ? "Somebody" : names.address(expect.of());
        String what = Expectations.told(names, expect);
        return switch (e.expected()) {
            case NOTHING -> "Nothing was expected after entry " + names.entry(e.entry()) + ".";
            case OPEN -> who + " was expected to " + what + " by " + names.moment(e.untilMinute()) + ".";
            case MET -> (e.by().isEmpty() ? who : names.seat(e.by())) + (e.early() ? " had already done" : " did")
                    + " what was expected" + (e.by().isEmpty() || expect == null || covers(expect, e.by()) ? "" : " of " + who)
                    + " after entry " + names.entry(e.entry()) + ": " + what + ".";
            case MISSED -> who + " did not do in time what was expected after entry " + names.entry(e.entry()) + ": " + what + ".";
        };
    }

    private static boolean covers(Expectation expect, String seat) {
        return expect.of().covers(new Address(Seats.delegationOf(seat), Seats.nameOf(seat)));
    }

    private String rating(Event.CallRated e) {
        CallState call = end.call(e.call());
        if (call.isHoax()) {
            return "Nobody rated the answer of " + names.party(call.to()) + " to a hoax; it looked like any answer that is not rated.";
        }
        return caller(e.call()) + rated(e.permille())
                + (call.status() == CallStatus.LATE ? "the late answer of " : "the answer of ") + names.party(call.to())
                + "; it counts " + e.permille() / 10 + " %"
                + (call.meaningAllowed() ? "" : ", because its contact may not say that much alone") + ".";
    }

    private static String rated(int permille) {
        return permille >= Quality.FULL.permille()
                ? " was content with "
                : permille == Quality.NO.permille()
                        ? " got nothing out of "
                        : permille == Quality.PARTLY.permille() ? " was half content with " : " did not rate ";
    }

    String ending(String id) {
        for (Ending ending : names.scenario().endings()) {
            if (ending.id().equals(id)) {
                return "“" + ending.title() + "”";
            }
        }
        return id.equals("stopped") ? "the facilitator stopped it" : id;
    }

    /// `Ardenia → Borvania: tension`.
    String quantity(Quantity quantity) {
        String of = names.party(quantity.of());
        return switch (quantity.kind()) {
            case TENSION, UNCERTAINTY, TRUST ->
                of + " → " + names.party(quantity.to()) + ": " + word(quantity.kind());
            case ATTRIBUTION ->
                of + "’s attribution of “" + names.incident(quantity.about()) + "” to " + suspect(quantity.to());
            case HARM -> "Harm of “" + names.incident(quantity.of()) + "”";
            case SUPPORT -> "Support for " + of + " against " + names.party(quantity.to());
            case EXPOSURE -> "Exposure of " + of + "’s covert acts against " + names.party(quantity.to());
            case PRESSURE -> of + "’s domestic pressure";
            case CAPITAL -> of + "’s capital";
            case MATURITY -> of + "’s response maturity";
            case CASCADE -> of + "’s openness to cascades";
            case VARIABLE -> "The scenario’s variable " + quantity.of();
        };
    }

    private String agenda(firebreak.engine.exercise.AgendaItem item) {
        return word(item.kind()) + (item.name().isEmpty() ? "" : " " + item.name());
    }

    private String evidence(String id) {
        var item = names.scenario().evidence().get(id);
        return item == null ? id : "“" + item.title() + "”";
    }

    private String suspect(String id) {
        return names.party(names.scenario().actors().values().stream()
                .filter(actor -> actor.handle().equals(id))
                .map(actor -> actor.id())
                .findFirst()
                .orElse(id));
    }

    private String route(int call) {
        CallState state = end.call(call);
        return "from " + caller(call) + " to " + names.party(state.to());
    }

    /// Who called, and of a hoax in whose name.
    private String caller(int number) {
        CallState call = end.call(number);
        return names.party(call.caller()) + (call.isHoax() ? " in the name of " + names.party(call.apparentCaller()) : "");
    }

    private String callingSeat(CallState call) {
        return call.isHoax() ? names.party(call.from()) + ", in the name of " + names.seat(call.apparentFrom()) + "," : names.seat(call.from());
    }

    private String measure(int offer) {
        return names.measure(end.offer(offer).measure());
    }

    private String offerer(int offer) {
        OfferState state = end.offer(offer);
        return state.byActor() ? names.party(state.from()) : names.seat(state.from());
    }

    private String orderer(int order) {
        return names.party(end.order(order).delegation());
    }

    private String order(OrderState order) {
        return names.move(order.move()) + (order.to() == null ? "" : " towards " + names.party(order.to())) + names.about(order.about());
    }

    private String claimant(int claim) {
        ClaimState state = end.claims().get(claim);
        return state == null ? "claim " + claim : names.party(state.by()) + " against " + names.party(state.against());
    }

    private String meeting(int id) {
        MeetingState meeting = end.meeting(id);
        return names.party(meeting.one()) + " and " + names.party(meeting.other());
    }

    private static String contact(ContactRole role) {
        return word(role);
    }

    private static String ping(Ping ping) {
        return switch (ping) {
            case UNTESTED -> "was untested";
            case SENT -> "was tested without warning";
            case OK -> "answered the test";
            case FAILED -> "did not answer the test";
        };
    }

    static String meaning(Meaning meaning) {
        return switch (meaning) {
            case CONFIRM -> "confirming";
            case DENY -> "denying";
            case ASK_HELP -> "asking for help";
            case OTHER -> "without saying yes or no";
        };
    }

    static String confidence(Band band) {
        return switch (band) {
            case LOW -> "with low confidence";
            case MODERATE -> "with moderate confidence";
            case HIGH -> "with high confidence";
        };
    }

    static String ruling(ClaimState.Ruling ruling) {
        return switch (ruling) {
            case OPEN -> "was open";
            case UPHELD -> "was upheld";
            case REJECTED -> "was rejected";
            case RETRACTED -> "was taken back";
            case PROVED_FALSE -> "was proved false";
        };
    }

    private static String entry(EntryState.Status status) {
        return switch (status) {
            case WAITING -> "made ready";
            case HELD -> "held back";
            case FIRED -> "released";
            case SKIPPED -> "skipped";
            case OFF -> "switched off";
            case PASSED_OVER -> "passed over";
        };
    }

    static String status(OfferStatus status) {
        return word(status);
    }

    static String word(@Nullable Object choice) {
        return choice == null ? "" : choice.toString().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    static String stage(Stage stage) {
        return word(stage);
    }
}
