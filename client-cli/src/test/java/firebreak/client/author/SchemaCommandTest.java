package firebreak.client.author;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.client.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An editor finds the schema beside the scenario, without a network.
class SchemaCommandTest {
    private static final Path SHIPPED = Path.of("../scenarios/firebreak.schema.json");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path home;

    @Test
    void theSchemaIsPrintedOrWritten() throws IOException {
        var printed = CommandRun.of("schema");
        assertThat(printed.out()).isEqualTo(Files.readString(SHIPPED));
        Path file = Files.writeString(home.resolve("old.json"), "old");
        assertThat(CommandRun.of("schema", "--out", file.toString()).exit()).isZero();
        assertThat(file).hasContent(printed.out());
        var nowhere = CommandRun.of("schema", "--out", home.resolve("no/such/folder.json").toString());
        assertThat(nowhere.exit()).isEqualTo(2);
        assertThat(nowhere.err()).contains("cannot write to");
    }

    @Test
    void theReferenceIsTheSameForPeople() throws IOException {
        assertThat(CommandRun.of("schema", "--reference").out()).isEqualTo(Files.readString(SHIPPED.resolveSibling("REFERENCE.md")));
    }

    @Test
    void aNewScenarioAndACopyHaveItBesideThem() throws IOException {
        for (List<String> words : List.of(List.of("new", "mine"), List.of("new", "grid", "--from", "amber-grid"))) {
            Path folder = home.resolve(words.get(1));
            String[] command = words.toArray(String[]::new);
            command[1] = folder.toString();
            assertThat(CommandRun.of(command).exit()).isZero();
            pointsHome(folder);
        }
    }

    @Test
    void soHasOneThatBeginsWithASheet() throws IOException {
        Path sheet = Files.writeString(home.resolve("events.csv"), "Time,To,Message\nD1 07:40,All,The lights are out.\n");
        Path folder = home.resolve("sheet");
        assertThat(CommandRun.of("msel", "import", sheet.toString(), "--into", folder.toString()).exit()).isLessThan(2);
        pointsHome(folder);
        Files.delete(folder.resolve("firebreak.schema.json"));
        assertThat(CommandRun.of("msel", "import", sheet.toString(), "--into", folder.toString()).exit()).isLessThan(2);
        pointsHome(folder);
    }

    private static void pointsHome(Path folder) throws IOException {
        assertThat(folder.resolve("firebreak.schema.json")).hasSameTextualContentAs(SHIPPED);
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".yaml")).toList()).isNotEmpty().allSatisfy(file ->
                    assertThat(file).content().startsWith("# yaml-language-server: $schema="
                            + "../".repeat(folder.relativize(file).getNameCount() - 1) + "firebreak.schema.json\n"));
        }
    }
}
