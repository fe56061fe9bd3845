package firebreak.engine.words;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.seat.Act;
import firebreak.engine.seat.Band;
import firebreak.engine.seat.Meaning;
import firebreak.engine.seat.Quality;
import firebreak.engine.seat.Success;
import firebreak.engine.seat.Term;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What is written is read back as the same act, whatever people say.
class WordsPropertyTest {
    private static final String LETTERS =
            "abcdefghij  \"\"\\\\\n\t',.:;#/=>-+123\u201C\u201D\u00AB\u00BB\u2019\u00E9\u4E2D\u0627\uD83D\uDE00\u00A0";

    @Test
    void everyActOfASeatSurvivesBeingWritten() {
        var view = Views.seat();
        for (long seed = 0; seed < 5_000; seed++) {
            var act = seatAct(new Random(seed));
            var line = Words.format(act);
            assertThat(Words.parse(line, view)).as("seed %d: %s", seed, line).isEqualTo(new Parsed.Say(act));
        }
    }

    @Test
    void everyActOfAFacilitatorSurvivesBeingWritten() {
        var view = Views.facilitator();
        for (long seed = 0; seed < 5_000; seed++) {
            var act = facilitatorAct(new Random(seed));
            var line = Words.format(act);
            assertThat(Words.parse(line, view)).as("seed %d: %s", seed, line).isEqualTo(new Parsed.Say(act));
        }
    }

    @Test
    void noLineIsTooStrangeToBeAnswered() {
        var words = List.of(
                "call", "answer", "order", "for", "ARD.mfa:", "BOR", "over", "osce-poc-tech", "to", ",", "and", "about", "3",
                "#", "\"", "\u201C", "argue", "because", "judge", "effects", "throw", "odds", "propose", "standstill", "until", "sign", "amend", "decline", "offer", "jump", "12h", "-", "the", "inject", "all", "not", "?", "adjust", "'", "");
        for (long seed = 0; seed < 5_000; seed++) {
            var random = new Random(seed);
            var line = new StringBuilder();
            int length = random.nextInt(9);
            for (int i = 0; i < length; i++) {
                line.append(random.nextInt(5) == 0 ? text(random) : words.get(random.nextInt(words.size()))).append(' ');
            }
            var typed = line.toString();
            for (var view : List.of(Views.seat(), Views.facilitator(), Views.observer())) {
                var parsed = Words.parse(typed, view);
                if (parsed instanceof Parsed.Wrong wrong) {
                    assertThat(wrong.column()).as(typed).isBetween(1, typed.codePointCount(0, typed.length()) + 1);
                    assertThat(wrong.message()).as(typed).isNotBlank();
                }
                assertThat(Words.complete(typed, random.nextInt(typed.length() + 1), view)).isNotNull();
            }
        }
    }

    private static Act.SeatAct seatAct(Random random) {
        return switch (random.nextInt(34)) {
            case 0 -> new Act.Order(of(random, "DIP-01", "DIP-02", "LAW-04"), maybe(random, "BOR", "CAL"), incident(random), text(random));
            case 1 -> new Act.Withdraw(number(random, 4, 6));
            case 2 -> new Act.Approve(4);
            case 3 -> new Act.Refuse(4, text(random));
            case 4, 5 -> new Act.PlaceCall(
                    of(random, "BOR", "CAL"), of(random, "osce-poc-tech", "leaders-line"), incident(random), random.nextBoolean(), text(random));
            case 6 -> new Act.SeeCall(number(random, 1, 3));
            case 7 -> new Act.Acknowledge(3);
            case 8 -> new Act.Answer(3, of(random, Meaning.values()), text(random));
            case 9 -> new Act.Decline(number(random, 1, 3), text(random));
            case 10 -> new Act.Rate(1, of(random, Quality.values()));
            case 11 -> new Act.Nominate(of(random, "technical", "diplomatic", "leaders", "risk"), of(random, "csirt", "mfa"), maybe(random, "head", "mfa"));
            case 12 -> new Act.AnswerPing(random.nextInt(100));
            case 13 -> new Act.Offer("OSCE-03", random.nextBoolean() ? List.of("BOR") : List.of("CAL", "BOR"), incident(random), text(random));
            case 14 -> new Act.Deliver(5, text(random));
            case 15 -> new Act.AcceptOffer(number(random, 2, 5), text(random));
            case 16 -> new Act.DeclineOffer(2, text(random));
            case 17 -> new Act.Claim(of(random, "armed_attack", "use_of_force", "some_other"), "BOR", of(random, "grid-wiper", "port-ransom"), text(random));
            case 18 -> new Act.Assess("grid-wiper", of(random, "BOR", "criminals"), of(random, Band.values()), text(random));
            case 19 -> new Act.Meet(of(random, "BOR", "CAL"), text(random));
            case 20 -> new Act.AgreeToMeet(number(random, 1, 2));
            case 21 -> new Act.RefuseToMeet(1, text(random));
            case 22 -> new Act.WriteOutcome(2, text(random));
            case 23 -> new Act.SignOutcome(2);
            case 24 -> random.nextBoolean() ? new Act.Message(text(random)) : new Act.AskFacilitator(text(random));
            case 25 -> argument(random, random.nextBoolean() ? List.of() : List.of("CAL", "BOR"));
            case 26 -> new Act.Comment(number(random, 1, 2), text(random));
            case 27 -> new Act.RetractArgument(1);
            case 28 -> new Act.Propose(
                    random.nextBoolean() ? List.of(Term.STATEMENT) : List.of(Term.NO_BLAME, Term.ANSWER, Term.NOTIFY, Term.STANDSTILL),
                    random.nextBoolean() ? List.of("BOR") : List.of("CAL", "BOR"), maybe(random, "law", "military"),
                    maybe(random, "OSCE-03"), random.nextInt(3) * random.nextInt(5_000), random.nextBoolean(), text(random));
            case 29 -> new Act.Amend(1, random.nextInt(2) * random.nextInt(5_000), text(random));
            case 30 -> new Act.SignAgreement(1, random.nextInt(4));
            case 32 -> new Act.Relay(3, of(random, "csirt", "head"), text(random));
            case 31 -> new Act.LeaveAgreement(number(random, 1, 3), text(random));
            default -> new Act.Ready(random.nextBoolean());
        };
    }

    private static Act.Argue argument(Random random, List<String> with) {
        return new Act.Argue(text(random), text(random), text(random), random.nextBoolean() || !with.isEmpty(), with);
    }

    private static Act.FacilitatorAct facilitatorAct(Random random) {
        return switch (random.nextInt(30)) {
            case 0 -> new Act.StartExercise();
            case 1 -> new Act.OpenTurn();
            case 2 -> new Act.Jump(random.nextInt(43_200));
            case 3 -> new Act.ExtendTurn(random.nextInt(120));
            case 26 -> new Act.Forward(random.nextInt(1440));
            case 4 -> new Act.LockTurn();
            case 5 -> new Act.ReopenTurn();
            case 6 -> new Act.ResolveTurn();
            case 7 -> new Act.Pause(text(random));
            case 8 -> new Act.Resume();
            case 9 -> new Act.ReleaseEntry(of(random, "1.1", "2.3", "2.4"));
            case 10 -> new Act.HoldEntry("2.3");
            case 11 -> new Act.SkipEntry("2.3", text(random));
            case 12 -> new Act.EditEntry("2.3", text(random));
            case 13, 14 -> new Act.WriteInject(
                    switch (random.nextInt(3)) {
                        case 0 -> List.of();
                        case 1 -> List.of("ARD.mfa", "BOR");
                        default -> List.of("CAL");
                    },
                    text(random));
            case 15 -> new Act.Rule(1, random.nextBoolean(), text(random));
            case 16 -> new Act.Adjust(of(random, "tension", "uncertainty", "trust", "support"), "ARD", maybe(random, "BOR"), random.nextInt(2001) - 1000, text(random));
            case 17 -> new Act.Adjust("harm", "grid-wiper", null, random.nextInt(2001) - 1000, text(random));
            case 18 -> new Act.LogMeeting("ARD", "BOR", text(random));
            case 19 -> new Act.Announce(text(random));
            case 20 -> new Act.Reply("ARD.mfa", text(random));
            case 21, 22 -> new Act.PlayFor("CAL.mfa", playable(random));
            case 23 -> new Act.HandToBot("CAL.mfa", random.nextBoolean());
            case 24 -> new Act.Note(text(random));
            case 25 -> new Act.Reveal();
            case 27 -> new Act.JudgeArgument(
                    1, of(random, Success.values()), maybe(random, "BOR"), incident(random), text(random), text(random));
            case 28 -> new Act.ThrowDice(
                    1, random.nextInt(120), maybe(random, "BOR"), incident(random), text(random), text(random), text(random));
            default -> new Act.EndExercise(text(random));
        };
    }

    private static Act.SeatAct playable(Random random) {
        Act.SeatAct act = seatAct(random);
        while (act instanceof Act.Nominate || act instanceof Act.Relay) {
            act = seatAct(random);
        }
        return act;
    }

    private static @Nullable String incident(Random random) {
        return maybe(random, "grid-wiper", "port-ransom");
    }

    private static @Nullable String maybe(Random random, String... values) {
        return random.nextBoolean() ? null : of(random, values);
    }

    @SafeVarargs
    private static <T> T of(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }

    private static int number(Random random, int... values) {
        return values[random.nextInt(values.length)];
    }

    private static String text(Random random) {
        int length = random.nextInt(4) == 0 ? random.nextInt(3) : random.nextInt(30);
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int at = LETTERS.offsetByCodePoints(0, random.nextInt(LETTERS.codePointCount(0, LETTERS.length())));
            text.appendCodePoint(LETTERS.codePointAt(at));
        }
        return random.nextInt(12) == 0 ? of(random, "BOR", "3", "about grid-wiper", "all", "=> x", "\r") : text.toString();
    }
}
