package firebreak.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import firebreak.engine.language.JsonSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.ObjectMapper;

/// `scenarios/firebreak.schema.json` is what the model of the language says now, and every file that ships names it and
/// agrees with it. `-Dfirebreak.accept=true` writes it anew.
class SchemaFileTest {
    private static final Path SCENARIOS = Path.of("../scenarios");
    private static final Path FILE = SCENARIOS.resolve("firebreak.schema.json");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(JsonSchema.of(ScenarioLoader.language()));
    private static final ObjectMapper JSON = new ObjectMapper();

    /// The folders whose files name the schema; a scenario that is new here joins them.
    private static final List<String> NAMING = List.of(
            "amber-grid", "borrowed-name", "casebook", "coral-strait", "eight-capitals", "library", "market-day", "paper-harbour", "templates", "tutorial");

    static List<Path> naming() throws IOException {
        return shipped().stream()
                .filter(file -> NAMING.contains(SCENARIOS.relativize(file).getName(0).toString()))
                // A translator's file holds texts alone.
                .filter(file -> !file.getFileName().toString().equals("texts.yaml"))
                .toList();
    }

    static List<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.walk(SCENARIOS)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.startsWith(SCENARIOS.resolve("target")) && !file.startsWith(SCENARIOS.resolve("src")))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theFileIsUpToDate() throws IOException {
        String now = JsonSchema.of(ScenarioLoader.language());
        if (Boolean.getBoolean("firebreak.accept")) {
            Files.writeString(FILE, now);
        }
        assertThat(Files.readString(FILE))
                .as("scenarios/firebreak.schema.json is stale: `./firebreak schema --out scenarios/firebreak.schema.json` writes it anew")
                .isEqualTo(now);
    }

    @ParameterizedTest
    @MethodSource("naming")
    void everyShippedFileNamesTheSchema(Path file) throws IOException {
        String up = "../".repeat(SCENARIOS.relativize(file).getNameCount() - 1);
        assertThat(Files.readAllLines(file).getFirst()).isEqualTo("# yaml-language-server: $schema=" + up + "firebreak.schema.json");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedFileAgreesWithTheSchema(Path file) throws IOException {
        assertThat(refused(Files.readString(file))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "forum: OSCE | forumm: OSCE",
        "about: { en: A small trading state that has just abolished cash. } | abuot: { en: A small trading state. }",
        "forums: [OSCE, UN] | forums: OSCE, UN",
        "roles: [HG, FM, SP, EC] | roles: [HG, XX]",
        "'play: 6h, table: 20m, then: 18h' | 'play: six hours, table: 20m'",
        "start: 2031-05-05T06:00Z | start: tomorrow",
        "firebreak: 1 | firebreak: 2"
    })
    void aPlantedMistakeIsRefused(String right, String wrong) throws IOException {
        String file = Files.readString(SCENARIOS.resolve("templates/two-capitals/scenario.yaml"));
        assertThat(file).contains(right);
        assertThat(refused(file.replace(right, wrong))).isNotEmpty();
    }

    private static List<Error> refused(String text) {
        Object yaml = new Load(LoadSettings.builder().setSchema(new CoreSchema()).setCodePointLimit(1 << 22).build()).loadFromString(text);
        return SCHEMA.validate(JSON.writeValueAsString(yaml), InputFormat.JSON);
    }
}
