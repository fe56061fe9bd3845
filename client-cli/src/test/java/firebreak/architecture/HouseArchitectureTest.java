package firebreak.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HouseArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("firebreak.engine", "firebreak.protocol", "firebreak.server", "firebreak.client");

    static Stream<ArchRule> rules() {
        return new House("firebreak.").rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theHouseKeepsEveryRule(ArchRule rule) {
        rule.check(HOUSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"firebreak.client.Main", "firebreak.engine.chance.Dice", "firebreak.protocol.v1.Hello"})
    void theRulesSeeEveryModule(String type) {
        assertThat(HOUSE.contain(type)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ReachesUp", "KnowsRules", "Forgotten"})
    void whatTheDesignForbidsIsReported(String wrong) {
        assertThat(broken()).anySatisfy(line -> assertThat(line).contains(wrong));
    }

    @Test
    void whatTheDesignAllowsIsNotReported() {
        assertThat(broken())
                .noneSatisfy(line -> assertThat(line).contains("ReachesDown"))
                .noneSatisfy(line -> assertThat(line).contains("Speaks"));
    }

    private static List<String> broken() {
        JavaClasses wrongHouse = new ClassFileImporter().importPackages("firebreak.architecture.wrong");
        return new House("firebreak.architecture.wrong.")
                .rules().stream()
                        .flatMap(rule -> rule.evaluate(wrongHouse).getFailureReport().getDetails().stream())
                        .toList();
    }
}
