package firebreak.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionsTest {
    /// Facts in which everything is false, zero or empty, but for time and one incident.
    private static FactSource factsAt(int minute, int minutesSinceDetection) {
        return (FactSource) Proxy.newProxyInstance(
                FactSource.class.getClassLoader(), new Class<?>[] {FactSource.class}, (_, method, _) -> switch (
                        method.getName()) {
                    case "minute" -> minute;
                    case "minutesSince" -> minutesSinceDetection;
                    case "seen" -> new SeenFact(true, "detected", 3);
                    case "truth" -> new TruthFact("latent", 0, 0, false, false);
                    default -> method.getReturnType() == boolean.class ? (Object) false : (Object) 0;
                });
    }

    private static Condition sound(String source) {
        return switch (Conditions.compile(source)) {
            case Compiled.Sound(var condition, _) -> condition;
            case Compiled.Faulty(var faults) -> throw new AssertionError(source + ": " + faults);
        };
    }

    @Test
    void anIdWithoutQuotesIsNamedAsAWhole() {
        assertThat(faults("holds(\"VES\", gate-log) && fired(\"a\")")).singleElement().satisfies(fault -> {
            assertThat(fault.message()).isEqualTo("`holds` wants an item of evidence here, in quotes");
            assertThat(fault.help()).isEqualTo("write `\"gate-log\"`");
            assertThat(fault.start()).isEqualTo(13);
            assertThat(fault.end()).isEqualTo(21);
        });
        assertThat(faults("harm(port-2-crane) > 3")).extracting(Fault::help).containsExactly("write `\"port-2-crane\"`");
        assertThat(faults("holds(VES, gate-log)")).extracting(Fault::help)
                .containsExactly("write `holds(\"VES\", \"gate-log\")`");
        assertThat(faults("fired(1.2)")).extracting(Fault::help).containsExactly("write `\"1.2\"`");
    }

    private static List<Fault> faults(String source) {
        return switch (Conditions.compile(source)) {
            case Compiled.Sound(_, _) -> List.of();
            case Compiled.Faulty(var faults) -> faults;
        };
    }

    private static String report(String source) {
        int[] points = source.codePoints().toArray();
        return String.join(
                "; ",
                faults(source).stream()
                        .map(fault -> fault.problem() + " `"
                                + new String(points, fault.start(), fault.end() - fault.start()) + "` "
                                + fault.message())
                        .toList());
    }

    @Test
    void aConditionKnowsWhatItReads() {
        Condition condition = sound("hours_since(\"a\", \"detected\") >= 8 && !done(\"CSI-01\", \"a\")");
        assertThat(condition.topics()).containsExactly(Topic.CLOCK, Topic.INCIDENT, Topic.ORDER);
    }

    @Test
    void everyFunctionOfTheLanguageCanBeAsked() {
        for (Function function : Function.values()) {
            String call = function.word() + "("
                    + String.join(", ", IntStream.range(0, function.wants().size()).mapToObj(i -> "\"x" + i + "\"").toList()) + ")";
            String source =
                    switch (function.gives()) {
                        case YES_OR_NO -> call + " || true";
                        case NUMBER -> call + " >= 0 || true";
                        case SEEN, TRUTH -> call + ".severity >= 0 && " + call + ".stage != \"\" || true";
                    };
            assertThat(sound(source).evaluate(factsAt(0, 0)).error()).as(source).isNull();
            assertThat(sound(source).evaluate(factsAt(0, 0)).value()).as(source).isTrue();
        }
    }

    @Test
    void factsHaveFields() {
        assertThat(sound("seen('BOR', 'x').severity == 3").evaluate(factsAt(0, 0)).value()).isTrue();
        assertThat(sound("seen('BOR', 'x').known && truth('x').stage == 'latent'")
                        .evaluate(factsAt(0, 0))
                        .value())
                .isTrue();
    }

    @Test
    void aTimeFunctionWakesTheConditionWhenItChanges() {
        assertThat(sound("hours_since('x', 'detected') >= 2").evaluate(factsAt(130, 75)).nextMinute())
                .isEqualTo(130 + 45);
        assertThat(sound("hours_since('x', 'detected') >= 2").evaluate(factsAt(130, -1)).nextMinute())
                .isEqualTo(Integer.MAX_VALUE);
        assertThat(sound("hour() >= 2").evaluate(factsAt(-190, 0)).nextMinute()).isEqualTo(120);
        assertThat(sound("minute() == 200").evaluate(factsAt(5, 0)).nextMinute()).isEqualTo(200);
        assertThat(sound("minute() == 200").evaluate(factsAt(200, 0)).nextMinute()).isEqualTo(201);
        assertThat(sound("minute() >= 2").evaluate(factsAt(5, 0)).nextMinute()).isEqualTo(Integer.MAX_VALUE);
        assertThat(sound("40 <= hours_since('x', 'detected')").evaluate(factsAt(130, 75)).nextMinute())
                .isEqualTo(55 + 40 * 60);
        assertThat(sound("phys()").evaluate(factsAt(5, 0)).nextMinute()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void aTimeFunctionThatIsNotSimplyComparedMayMatterAtEveryNewValue() {
        assertThat(sound("minute() % 7 == 0").evaluate(factsAt(5, 0)).nextMinute()).isEqualTo(6);
        assertThat(sound("hour() > 3 && hour() % 24 < 8").evaluate(factsAt(250, 0)).nextMinute()).isEqualTo(300);
        assertThat(sound("hours_since('x', 'detected') > hours_since('x', 'latent')").evaluate(factsAt(130, 75)).nextMinute())
                .isEqualTo(130 + 45);
        assertThat(sound("hours_since('x', 'detected') in [2, 3]").evaluate(factsAt(130, 75)).nextMinute())
                .isEqualTo(130 + 45);
    }

    /// However a condition reads the clock: between two moments at which it asks to be woken, it says the same.
    @Test
    void nothingChangesBeforeTheConditionWakes() {
        for (String source : List.of(
                "hour() >= 2 && hour() < 4 || hour() == 7",
                "minute() > 61 && minute() <= 63 || minute() != 100 && 240 <= minute()",
                "hours_since('x', 'detected') >= 2 && hours_since('x', 'detected') <= 3",
                "hour() % 3 == 1 && hours_since('x', 'detected') > 1",
                "[1, 2, 5].exists(h, hours_since('x', 'detected') == h)")) {
            Condition condition = sound(source);
            for (int minute = 0; minute < 600; minute++) {
                Evaluation now = condition.evaluate(factsAt(minute, minute + 25));
                for (int later = minute + 1; later < Math.min(now.nextMinute(), 600); later++) {
                    assertThat(condition.evaluate(factsAt(later, later + 25)).value())
                            .as("%s at %s, seen from %s", source, later, minute)
                            .isEqualTo(now.value());
                }
            }
        }
    }

    /// Most conditions are worked out without CEL; one with a sum in it is not. They must say the same.
    @Test
    void aPlainConditionSaysWhatCelSays() {
        List<String> parts = List.of(
                "hours_since('x', 'detected') >= 2", "hour() != 3", "150 < minute()", "minute() <= 155", "turn() > -1", "phys()", "true",
                "seen('BOR', 'x').known", "seen('BOR', 'x').stage == 'detected'", "truth('x').stage == seen('BOR', 'x').stage",
                "truth('x').harm < truth('x').severity + 1", "truth('x').severity >= seen('BOR', 'x').severity", "truth('x').spread == phys()",
                "truth('x').physical", "seen('BOR', 'x').severity == 3", "tension('ARD', 'BOR') > 10");
        Random random = new Random(7);
        for (int i = 0; i < 400; i++) {
            String source = parts.get(random.nextInt(parts.size()));
            for (int more = random.nextInt(4); more > 0; more--) {
                String next = parts.get(random.nextInt(parts.size()));
                source = switch (random.nextInt(5)) {
                    case 0 -> "(" + source + ") && " + next;
                    case 1 -> next + " || (" + source + ")";
                    case 2 -> "!(" + source + ") || !(" + next + ")";
                    case 3 -> "(" + source + ") == (" + next + ")";
                    default -> next + " && " + source;
                };
            }
            Condition plain = sound(source);
            Condition cel = sound("(" + source + ") && 1 + 1 == 2");
            for (int minute : new int[] {-60, 0, 119, 120, 151, 156, 200}) {
                Evaluation expected = cel.evaluate(factsAt(minute, minute + 25));
                assertThat(plain.evaluate(factsAt(minute, minute + 25))).as("%s at %s", source, minute).isEqualTo(expected);
            }
        }
    }

    @Test
    void anErrorIsFalseAndSaysWhy() {
        Evaluation evaluation = sound("1 / calls_unanswered() == 1").evaluate(factsAt(0, 0));
        assertThat(evaluation.value()).isFalse();
        assertThat(evaluation.error()).isEqualTo("it divides by zero");
    }

    @Test
    void listsCanBeSearched() {
        assertThat(sound("['ARD', 'BOR'].exists(d, tension(d, 'CAL') == 0)").evaluate(factsAt(0, 0)).value())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '^',
            textBlock = """
                max_rnug() >= 7                 § UNKNOWN_FUNCTION `max_rnug` unknown function `max_rnug`
                seen("A", "x").sevrity > 1      § UNKNOWN_FIELD `sevrity` `seen` has no part `sevrity`
                phys().x                        § UNKNOWN_FIELD `x` `phys` gives one value and has no parts
                phys() &&                       § SYNTAX `&&` `&&` needs something after it
                && phys()                       § SYNTAX `&&` `&&` needs something before it
                phys() && && phys()             § SYNTAX `&&` `&&` needs something after it
                (phys()                         § SYNTAX `(` `(` is never closed
                phys())                         § SYNTAX `)` `)` closes nothing
                phys() phys()                   § SYNTAX `phys` `phys` does not follow from what stands before it
                phys() and phys()               § SYNTAX `and` `and` is written `&&`
                phys() & phys()                 § SYNTAX `&` a single `&` means nothing
                turn() = 3                      § SYNTAX `=` a single `=` compares nothing
                pledged("A, "b")                § SYNTAX `")` this text is never closed
                phys                            § SYNTAX `phys` `phys` is a function and needs its brackets
                foo || phys()                   § UNKNOWN_FUNCTION `foo` `foo` means nothing in a condition
                turn() >= "3"                   § TYPE `>=` `>=` cannot take a number and a text
                turn()                          § NOT_YES_OR_NO `turn()` a condition must hold or not, but this is a number
                turn() > 1.5                    § NOT_IN_LANGUAGE `1.5` `1.5` is no whole number, text, true or false
                timestamp("x") > timestamp("y") § UNKNOWN_FUNCTION `timestamp` unknown function `timestamp`; UNKNOWN_FUNCTION `timestamp` unknown function `timestamp`
                "a".matches("b")                § UNKNOWN_FUNCTION `matches` unknown function `matches`
                {"a": 1}.a == 1                 § NOT_IN_LANGUAGE `{` lists of keys and values are not part of the language
                seen("A").known                 § TYPE `seen` `seen` takes 2 values in its brackets, not 1
                seen("A", 3).known              § TYPE `3` `seen` wants an incident here, in quotes
                turn() > 99999999999999999999   § SYNTAX `99999999999999999999` this number is too large
                😀 == 1                          § SYNTAX `😀` `😀` means nothing in a condition
                "😀" == foo()                    § UNKNOWN_FUNCTION `foo` unknown function `foo`
                """)
    void aMistakeIsPlacedAndSaidInTheAuthorsWords(String source, String expected) {
        assertThat(report(source)).isEqualTo(expected);
    }

    @Test
    void noMessageSpeaksOfParsersOrPrograms() {
        for (String source : List.of("phys(", "a.b.c()", "!3", "-phys()", "phys() ? 1 : 'a'", "1 in 'a'", "if phys()", "in", "x -> y",
                "seen('a','b') == 3", "[1, 'a'].all(x, x)", "'a' + 1 == 'b'", "has(seen('a','b').foo)", "a[0]", "3 > 2 > 1", "?", "phys().foo()")) {
            assertThat(report(source)).as(source).isNotEmpty().doesNotContainPattern("EOF|IDENTIFIER|NUM_|_[&|<>=]|overload|dev\\.cel|null|<input>");
        }
    }

    @Test
    void bombsAreRefusedQuickly() {
        sound("true");
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(3), () -> {
            assertThat(report("(".repeat(1900))).startsWith("TOO_LARGE");
            report("!".repeat(1900) + "phys()");
            report("-".repeat(1900) + "1 > 0");
            assertThat(report("true" + " && true".repeat(10_000))).startsWith("TOO_LARGE");
            String list = "[" + "1,".repeat(200) + "1]";
            assertThat(report(list + ".all(a, " + list + ".all(b, " + list + ".all(c, a + b + c > 0)))"))
                    .startsWith("TOO_LARGE");
            Evaluation slow = sound(list + ".all(a, " + list + ".all(b, a + b > 0))").evaluate(factsAt(0, 0));
            assertThat(slow.value()).isFalse();
            assertThat(slow.error()).isEqualTo("it takes too many steps");
        });
    }

    @Test
    void manyExercisesMayAskTheSameConditionAtOnce() {
        Condition condition = sound("minute() % 2 == 0 && seen('BOR', 'x').severity == 3");
        List<Integer> wrong = IntStream.range(0, 20_000)
                .parallel()
                .filter(minute -> {
                    Evaluation evaluation = condition.evaluate(factsAt(minute, 0));
                    return evaluation.value() != (minute % 2 == 0) || evaluation.nextMinute() != minute + 1;
                })
                .boxed()
                .toList();
        assertThat(wrong).isEmpty();
    }

    @Test
    void idsAreReportedWithTheirPlaces() {
        Compiled compiled = Conditions.compile("seen(\"BOR\", \"grid-wiper\").known || fired('2.3')");
        assertThat(compiled).isInstanceOfSatisfying(Compiled.Sound.class, sound -> assertThat(sound.literals())
                .containsExactly(
                        new Literal(Argument.DELEGATION, "BOR", 5, 10),
                        new Literal(Argument.INCIDENT, "grid-wiper", 12, 24),
                        new Literal(Argument.ENTRY, "2.3", 41, 46)));
    }

    @Test
    void idsInAListAreReportedOnceForWhatTheyAreUsedAs() {
        Compiled compiled =
                Conditions.compile("['ARD', 'BRO'].exists(d, tension(d, 'BOR') > 300 && uncertainty(d, 'BOR') > 500)");
        assertThat(compiled).isInstanceOfSatisfying(Compiled.Sound.class, sound -> assertThat(sound.literals())
                .contains(new Literal(Argument.DELEGATION, "ARD", 1, 6), new Literal(Argument.DELEGATION, "BRO", 8, 13))
                .hasSize(4));
    }

    @Test
    void whatAStageIsComparedWithIsAStage() {
        Compiled compiled = Conditions.compile("truth('x').stage == 'detcted' || seen('BOR', 'x').stage in ['contained']");
        assertThat(compiled).isInstanceOfSatisfying(Compiled.Sound.class, sound -> assertThat(sound.literals())
                .contains(new Literal(Argument.STAGE, "detcted", 20, 29), new Literal(Argument.STAGE, "contained", 60, 71)));
    }

    @Test
    void aFaultOfTheProgramIsNotHidden() {
        FactSource broken = (FactSource) Proxy.newProxyInstance(
                FactSource.class.getClassLoader(), new Class<?>[] {FactSource.class}, (_, _, _) -> {
                    throw new IllegalStateException("broken");
                });
        Assertions.assertThrows(
                IllegalStateException.class, () -> sound("phys()").evaluate(broken));
    }
}
