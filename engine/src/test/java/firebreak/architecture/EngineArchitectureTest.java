package firebreak.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import firebreak.architecture.wrong.engine.exercise.Virtues;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EngineArchitectureTest {
    private static final String WRONG = "firebreak.architecture.wrong.";

    private static final JavaClasses ENGINE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("firebreak.engine");

    private static final JavaClasses WRONG_HOUSE = new ClassFileImporter().importPackages("firebreak.architecture.wrong");

    static Stream<ArchRule> rules() {
        return Stream.concat(
                Directions.ofEngine("firebreak.").rules().stream(), new Purity("firebreak.").rules().stream());
    }

    static Stream<Arguments> sins() {
        var wrong = new Purity(WRONG);
        return Stream.of(
                arguments("ReadsClock", wrong.clock()),
                arguments("AsksSettings", wrong.settings()),
                arguments("GuessesCharset", wrong.charset()),
                arguments("RunsThreads", wrong.threads()),
                arguments("RollsOtherDice", wrong.chance()),
                arguments("LosesOrder", wrong.order()),
                arguments("TouchesFiles", wrong.files()),
                arguments("UsesMachine", wrong.machine()),
                arguments("CountsInFloats", wrong.floats()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theEngineKeepsEveryRule(ArchRule rule) {
        rule.check(ENGINE);
    }

    @Test
    void theRulesSeeTheEngine() {
        assertThat(ENGINE.contain("firebreak.engine.chance.Dice")).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sins")
    void everySinIsReportedByItsRule(String group, ArchRule rule) throws ClassNotFoundException {
        String type = WRONG + "engine.exercise.Sins$" + group;
        List<String> report = rule.evaluate(WRONG_HOUSE).getFailureReport().getDetails();

        List<String> unseen = Arrays.stream(Class.forName(type).getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .map(Method::getName)
                .filter(name -> report.stream().noneMatch(line -> line.contains("<" + type + "." + name + "(")))
                .toList();

        assertThat(unseen).as("sins that the rule overlooks").isEmpty();
    }

    @Test
    void everyRuleIsShownToBite() {
        assertThat(sins().count()).isEqualTo(new Purity(WRONG).rules().size());
    }

    @Test
    void whatIsAllowedIsNotReported() {
        String report = new Purity(WRONG).rules().stream()
                .map(rule -> rule.evaluate(WRONG_HOUSE).getFailureReport().toString())
                .collect(Collectors.joining("\n"));

        assertThat(report).doesNotContain(Virtues.class.getSimpleName()).doesNotContain("ReadsFolder");
    }

    @Test
    void anImportAgainstTheDirectionIsReported() {
        assertThat(brokenDirections()).anySatisfy(line -> assertThat(line).contains("ReachesUp", "Virtues"));
    }

    @Test
    void anImportAtSecondHandIsAllowed() {
        assertThat(brokenDirections()).noneSatisfy(line -> assertThat(line).contains("ReachesThrough"));
    }

    @Test
    void aPackageThatTheDesignDoesNotKnowIsReported() {
        assertThat(brokenDirections()).anySatisfy(line -> assertThat(line).contains("Forgotten"));
    }

    private static List<String> brokenDirections() {
        return Directions.ofEngine(WRONG).rules().stream()
                .flatMap(rule -> rule.evaluate(WRONG_HOUSE).getFailureReport().getDetails().stream())
                .toList();
    }
}
