package firebreak.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.engine.facts.Conditions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// `scenarios/REFERENCE.md` is what the model of the language says now. `-Dfirebreak.accept=true` writes it anew.
class ReferencePageTest {
    private static final Path PAGE = Path.of("../scenarios/REFERENCE.md");

    @Test
    void thePageIsUpToDate() throws IOException {
        if (Boolean.getBoolean("firebreak.accept")) {
            Files.writeString(PAGE, ReferencePage.markdown());
        }
        assertThat(Files.readString(PAGE))
                .as("scenarios/REFERENCE.md is stale: `./firebreak schema --reference --out scenarios/REFERENCE.md` writes it anew")
                .isEqualTo(ReferencePage.markdown());
    }

    @Test
    void everyKeyWordAndFunctionStandsOnIt() {
        String page = ReferencePage.markdown();
        Forms.LANGUAGE.forms().forEach((name, form) -> {
            assertThat(page).contains("\n## " + name + "\n");
            form.keys().forEach(key -> assertThat(page).contains("`" + key.name() + "`", key.says()));
        });
        Conditions.described().forEach(function -> assertThat(page).contains("`" + function.usage() + "`", function.says()));
    }

    @Test
    void noRowOfATableIsTorn() {
        int columns = 0;
        for (String line : ReferencePage.markdown().split("\n", -1)) {
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
