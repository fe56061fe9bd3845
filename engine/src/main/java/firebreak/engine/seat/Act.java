package firebreak.engine.seat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Something a person, a bot or the clock does to an exercise.
///
/// Acts are imperative and carry no time and no author: they happen at the exercise's minute, and the session says who
/// acts. Numbers of calls, offers, orders and meetings are those of the acting delegation's own view (the facilitator's
/// are the exercise's). Texts are whatever was typed; limits on their length are checked by the rules
/// ([#MAX_TEXT_LENGTH]).
public sealed interface Act {

    /// Longest text of an act, in UTF-16 code units.
    int MAX_TEXT_LENGTH = 4_000;

    /// An act of a seat in a delegation.
    sealed interface SeatAct extends Act {}

    /// An act of the facilitator.
    sealed interface FacilitatorAct extends Act {}

    // ---- orders -------------------------------------------------------------------------------------------------

    /// Order a move of the catalogue.
    ///
    /// @param move  id in the catalogue, such as `DIP-02`
    /// @param to    delegation that it is aimed at, if the move has a target
    /// @param about incident that it is about, if the move asks for one
    /// @param note  the delegation's own words, may be empty
    record Order(String move, @Nullable String to, @Nullable String about, String note) implements SeatAct {
        public Order {
            Objects.requireNonNull(move);
            Objects.requireNonNull(note);
        }
    }

    /// Take an order back: freely before the lock when sealed, else until half its lead has passed.
    record Withdraw(int order) implements SeatAct {}

    /// The head of delegation lets an order go ahead.
    record Approve(int order) implements SeatAct {}

    /// The head of delegation stops an order.
    record Refuse(int order, String why) implements SeatAct {}

    // ---- calls --------------------------------------------------------------------------------------------------

    /// Place a call to another delegation's contact over a channel.
    ///
    /// @param warning true if the call is used to warn rather than to ask
    record PlaceCall(String to, String channel, @Nullable String about, boolean warning, String text)
            implements SeatAct {}

    /// The call has been read by the person at the seat.
    record SeeCall(int call) implements SeatAct {}

    /// Say that the call has arrived and an answer will follow: the deadline is extended once, by half.
    record Acknowledge(int call) implements SeatAct {}

    /// Pass a call that came in on to a colleague, who may answer it from then on; its deadline stays.
    /// @param seat the colleague's seat, without its delegation
    record Relay(int call, String seat, String why) implements SeatAct {}

    /// Answer a call, with a declared meaning.
    record Answer(int call, Meaning meaning, String text) implements SeatAct {}

    /// Refuse to take a call.
    record Decline(int call, String why) implements SeatAct {}

    /// The caller says how good the answer was.
    record Rate(int call, Quality quality) implements SeatAct {}

    // ---- contacts -----------------------------------------------------------------------------------------------

    /// Nominate or change a point of contact: at once in turn 0, after twelve hours later on.
    ///
    /// @param role   `technical`, `diplomatic`, `leaders` or `risk`
    /// @param seat   the seat that answers
    /// @param backup the seat that may answer in its place
    record Nominate(String role, String seat, @Nullable String backup) implements SeatAct {}

    /// Answer the chair's unannounced test: one answer does for all contacts that the seat minds.
    ///
    /// @param ping any of the tests that wait
    record AnswerPing(int ping) implements SeatAct {}

    // ---- measures -----------------------------------------------------------------------------------------------

    /// Offer a confidence-building measure.
    record Offer(String measure, List<String> to, @Nullable String about, String text) implements SeatAct {
        public Offer {
            to = List.copyOf(to);
        }
    }

    /// Hand over what an offer promised.
    record Deliver(int offer, String text) implements SeatAct {}

    /// Accept an offer, or what it has delivered.
    record AcceptOffer(int offer, String text) implements SeatAct {}

    /// Turn an offer down.
    record DeclineOffer(int offer, String why) implements SeatAct {}

    // ---- law and assessment -------------------------------------------------------------------------------------

    /// Claim that a legal threshold has been met, for the facilitator to rule on.
    ///
    /// @param flag    threshold, such as `armed_attack`
    /// @param against delegation said to be responsible
    record Claim(String flag, String against, String about, String text) implements SeatAct {}

    /// Do something that the catalogue has no move for: say what, to what end and why it should work, for the facilitator to
    /// rule on.
    ///
    /// @param what   what the delegation does
    /// @param end    to what end
    /// @param why    why it should work
    /// @param secret nobody knows of it but the delegation and those in `with`
    /// @param with   other delegations that know of it, where it is secret; empty where everybody does
    record Argue(String what, String end, String why, boolean secret, List<String> with) implements SeatAct {
        public Argue {
            with = List.copyOf(with);
        }
    }

    /// Say something to an argument that one knows of, before the ruling.
    record Comment(int argument, String text) implements SeatAct {}

    /// Take an argument back, before the ruling.
    record RetractArgument(int argument) implements SeatAct {}

    /// State an assessment: who is behind an incident, and how sure the delegation is.
    ///
    /// @param suspect a delegation's id or an actor's public handle
    record Assess(String incident, String suspect, Band band, String why) implements SeatAct {}

    // ---- agreements ---------------------------------------------------------------------------------------------

    /// Propose an agreement. Whoever writes a text has signed it.
    ///
    /// @param terms   what the rules can check, at least one
    /// @param group   part of the catalogue that a standstill is about; all of it where `null`
    /// @param measure what [Term#NOTIFY] promises
    /// @param minutes how long it holds from the last signature, 1..43_200; 0 for as long as the exercise
    /// @param secret  between the parties alone; else it is announced once it is in force
    record Propose(
            List<Term> terms,
            List<String> to,
            @Nullable String group,
            @Nullable String measure,
            int minutes,
            boolean secret,
            String text)
            implements SeatAct {
        public Propose {
            terms = List.copyOf(terms);
            to = List.copyOf(to);
        }
    }

    /// Write a new version of a proposed agreement: whoever signed the one before has to sign again.
    ///
    /// @param minutes how long it holds; 0 for as before
    record Amend(int agreement, int minutes, String text) implements SeatAct {}

    /// Sign an agreement.
    ///
    /// @param version the version that was read; 0 for whichever is on the table
    record SignAgreement(int agreement, int version) implements SeatAct {}

    /// Leave an agreement in the open; before it is in force, not to sign it, or to take the proposal back.
    record LeaveAgreement(int agreement, String why) implements SeatAct {}

    // ---- corridor and talk --------------------------------------------------------------------------------------

    /// Ask another delegation for a word in the corridor.
    record Meet(String with, String text) implements SeatAct {}

    /// Agree to a meeting that was asked for.
    record AgreeToMeet(int meeting) implements SeatAct {}

    /// Do not agree to a meeting.
    record RefuseToMeet(int meeting, String why) implements SeatAct {}

    /// Write the one-line outcome of a meeting; the other side signs the same line.
    record WriteOutcome(int meeting, String text) implements SeatAct {}

    /// Sign the outcome that the other side wrote.
    record SignOutcome(int meeting) implements SeatAct {}

    /// Say something to one's own delegation and the facilitator.
    record Message(String text) implements SeatAct {}

    /// Ask the facilitator.
    record AskFacilitator(String text) implements SeatAct {}

    /// The seat has finished with this turn, or not after all.
    record Ready(boolean ready) implements SeatAct {}

    /// The seat reads the scenario's texts in another language.
    ///
    /// @param language such as `fr`
    record Read(String language) implements SeatAct {}

    // ---- the facilitator ----------------------------------------------------------------------------------------

    /// Begin: turn 0 opens.
    record StartExercise() implements FacilitatorAct {}

    /// Open the next turn, after the jump that the scenario plans.
    record OpenTurn() implements FacilitatorAct {}

    /// Open the next turn after a jump of another length.
    ///
    /// @param minutes simulated minutes, 0..43_200 (30 days)
    record Jump(int minutes) implements FacilitatorAct {}

    /// Give the open turn more time at the table.
    ///
    /// @param tableMinutes 1..120; no simulated time is added
    record ExtendTurn(int tableMinutes) implements FacilitatorAct {}

    /// Let some of the open turn pass at once: deadlines run, and the table's time is used up as if it had been played.
    ///
    /// @param minutes simulated minutes, at least 1 and not beyond the turn's end
    record Forward(int minutes) implements FacilitatorAct {}

    /// Stop acts; sealed orders stay sealed.
    record LockTurn() implements FacilitatorAct {}

    /// Undo a lock that has not been resolved.
    record ReopenTurn() implements FacilitatorAct {}

    /// Run the world to the turn's end and carry out what was sealed.
    record ResolveTurn() implements FacilitatorAct {}

    /// Stop the clock.
    record Pause(String why) implements FacilitatorAct {}

    /// Start the clock again.
    record Resume() implements FacilitatorAct {}

    /// Release an entry of the event list now.
    record ReleaseEntry(String entry) implements FacilitatorAct {}

    /// Keep an entry from firing until it is released.
    record HoldEntry(String entry) implements FacilitatorAct {}

    /// Drop an entry for good.
    record SkipEntry(String entry, String why) implements FacilitatorAct {}

    /// Replace the text of an inject that has not fired.
    record EditEntry(String entry, String text) implements FacilitatorAct {}

    /// Write an inject on the spot.
    ///
    /// @param to delegations or seats; empty: everybody and the public feed
    record WriteInject(List<String> to, String text) implements FacilitatorAct {
        public WriteInject {
            to = List.copyOf(to);
        }
    }

    /// Rule on a claim.
    record Rule(int claim, boolean upheld, String why) implements FacilitatorAct {}

    /// Rule on an argument.
    ///
    /// @param to      delegation that the effects are aimed at
    /// @param about   incident that they are about
    /// @param effects what follows, in the verbs of the move catalogue, such as `shift ji T -30; support 20`; empty for nothing
    /// @param why     the reason, which those who know of the argument read
    record JudgeArgument(
            int argument, Success success, @Nullable String to, @Nullable String about, String effects, String why)
            implements FacilitatorAct {}

    /// Let the dice rule on an argument.
    ///
    /// @param oddsPercent how often in a hundred it succeeds, 1..99
    /// @param effects     what follows if it succeeds, as in [JudgeArgument]
    /// @param otherwise   what follows if it fails
    record ThrowDice(
            int argument,
            int oddsPercent,
            @Nullable String to,
            @Nullable String about,
            String effects,
            String otherwise,
            String why)
            implements FacilitatorAct {}

    /// Change a number by hand.
    ///
    /// @param quantity `tension`, `uncertainty`, `trust`, `support` (of, to), `pressure`, `capital` (of) or `harm` (of an incident)
    /// @param by       added, -1000..1000
    record Adjust(String quantity, String of, @Nullable String to, int by, String why) implements FacilitatorAct {}

    /// Record a meeting that happened without being asked for.
    record LogMeeting(String one, String other, String outcome) implements FacilitatorAct {}

    /// Tell everybody something outside the story.
    record Announce(String text) implements FacilitatorAct {}

    /// Answer one seat's question.
    ///
    /// @param seat address, such as `ARD.mfa`
    record Reply(String seat, String text) implements FacilitatorAct {}

    /// Act for a seat whose state is absent.
    record PlayFor(String seat, SeatAct act) implements FacilitatorAct {}

    /// Give a seat to a bot, or take it back.
    record HandToBot(String seat, boolean bot) implements FacilitatorAct {}

    /// Let seats read the scenario's texts in another language.
    ///
    /// @param to       delegations and seats, `facilitator`, `observer`; empty for everybody
    /// @param language such as `fr`
    record ReadAs(List<String> to, String language) implements FacilitatorAct {
        public ReadAs {
            to = List.copyOf(to);
        }
    }

    /// Keep a note for the review; nobody else sees it.
    record Note(String text) implements FacilitatorAct {}

    /// Show everybody the truth of the incidents, for the hot wash.
    record Reveal() implements FacilitatorAct {}

    /// End the exercise now.
    record EndExercise(String why) implements FacilitatorAct {}

    // ---- the clock ----------------------------------------------------------------------------------------------

    /// The clock has reached a minute.
    ///
    /// @param minute simulated minutes from the start
    record AdvanceTo(int minute) implements Act {}
}
