package firebreak.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.facts.Conditions;
import firebreak.engine.play.ScriptReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// `scenarios/REFERENCE.md` is what the model of the language says now. `-Dfirebreak.accept=true` writes it anew.
class ReferencePageTest {
    private static final Path PAGE = Path.of("../scenarios/REFERENCE.md");

    private static Library library() {
        return ScenarioLoader.library(Path.of("../scenarios/library"));
    }

    private static String page() {
        return ReferencePage.markdown(library(), ScriptReference.chapter());
    }

    @Test
    void thePageIsUpToDate() throws IOException {
        if (Boolean.getBoolean("firebreak.accept")) {
            Files.writeString(PAGE, page());
        }
        assertThat(Files.readString(PAGE))
                .as("scenarios/REFERENCE.md is stale: `./firebreak schema --reference --out scenarios/REFERENCE.md` writes it anew")
                .isEqualTo(page());
    }

    @Test
    void everyKeyWordAndFunctionStandsOnIt() {
        String page = page();
        Forms.LANGUAGE.forms().forEach((name, form) -> {
            assertThat(page).contains("\n## " + name + "\n");
            form.keys().forEach(key -> assertThat(page).contains("`" + key.name() + "`", key.says()));
        });
        Conditions.described().forEach(function -> assertThat(page).contains("`" + function.usage() + "`", function.says()));
    }

    @Test
    void everyIdOfTheLibraryStandsOnItWithItsTitle() {
        Library library = library();
        assertThat(library.moves()).isNotEmpty();
        String page = page();
        library.moves().forEach((id, move) -> assertThat(page).contains("| `" + id + "` | " + move.title() + " |"));
        library.measures().forEach((id, measure) -> assertThat(page).contains("| `" + id + "` | " + measure.title() + " |"));
        library.incidentKinds().forEach((id, kind) -> assertThat(page).contains("| `" + id + "` | " + kind.title() + " |"));
        library.channelKinds().keySet().forEach(id -> assertThat(page).contains("| `" + id + "` |"));
        library.doctrines().keySet().forEach(id -> assertThat(page).contains("| `" + id + "` |"));
    }

    @Test
    void noRowOfATableIsTorn() {
        int columns = 0;
        for (String line : page().split("\n", -1)) {
            if (line.startsWith("|-")) {
                columns = (int) line.chars().filter(sign -> sign == '|').count();
            } else if (line.startsWith("|") && columns > 0) {
                assertThat(line.replace("\\|", "").chars().filter(sign -> sign == '|').count()).as(line).isEqualTo(columns);
            } else {
                columns = 0;
            }
        }
    }
}
