package firebreak.client.author;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.client.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the guide for authors tells them to type works, in the scenario that it begins with.
class AuthoringGuideTest {
    private static final Path GUIDE = Path.of("../scenarios/AUTHORING.md");
    private static final Pattern RECIPE = Pattern.compile("### ([^\\n]+)\\n(?:(?!###).)*?```yaml\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path home;

    @Test
    void everyRecipePlaysInTheScenarioThatNewMakes() throws IOException {
        List<String> wrong = new ArrayList<>();
        Matcher recipes = RECIPE.matcher(Files.readString(GUIDE));
        int count = 0;
        while (recipes.find()) {
            String folder = home.resolve("with-" + ++count).toString();
            assertThat(CommandRun.of("new", folder).exit()).isZero();
            Files.writeString(Path.of(folder, "more.yaml"), recipes.group(2));
            var check = CommandRun.of("check", folder);
            // The hotline needs contacts that the recipe says to write elsewhere.
            if (check.exit() > (recipes.group(1).contains("hotline") ? 1 : 0)) {
                wrong.add(recipes.group(1) + "\n" + check.out());
            }
            var played = CommandRun.of("try", folder, "--bots", "--seed", "2");
            if (played.exit() != 0) {
                wrong.add(recipes.group(1) + "\n" + played.err());
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(count).isEqualTo(11);
    }

    @Test
    void theScriptInTheGuideComesOutAsItSays() throws IOException {
        String guide = Files.readString(GUIDE);
        int from = guide.indexOf("```\nseed 1\n") + 4;
        String folder = home.resolve("scripted").toString();
        CommandRun.of("new", folder);
        Files.writeString(Path.of(folder, "play", "guide.play"), guide.substring(from, guide.indexOf("```", from)));
        assertThat(CommandRun.of("test", folder, "guide.play").out()).contains("all as expected");
    }

    @Test
    void everyCommandInTheGuideIsOne() throws IOException {
        Matcher commands = Pattern.compile("\\./firebreak ([a-z]+)").matcher(Files.readString(GUIDE));
        List<String> named = new ArrayList<>();
        while (commands.find()) {
            named.add(commands.group(1));
        }
        assertThat(named).isNotEmpty().allSatisfy(name -> assertThat(CommandRun.of(name, "--help").exit()).as(name).isZero());
    }
}
