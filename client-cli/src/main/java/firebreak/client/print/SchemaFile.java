package firebreak.client.print;

import firebreak.engine.language.JsonSchema;
import firebreak.engine.scenario.ScenarioLoader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The JSON Schema of scenario files, as it lies beside a scenario so that an editor finds it without a network.
public final class SchemaFile {
    /// What it is called.
    public static final String NAME = "firebreak.schema.json";

    private static final Pattern LINE = Pattern.compile("\\A# yaml-language-server: \\$schema=\\S*" + Pattern.quote(NAME) + "\n");

    private SchemaFile() {}

    /// Its content.
    public static String content() {
        return JsonSchema.of(ScenarioLoader.language());
    }

    /// The first line of a file of a scenario that has the schema in its own folder.
    ///
    /// @param path the file's path inside the scenario's folder
    public static String line(String path) {
        return "# yaml-language-server: $schema=" + "../".repeat((int) path.chars().filter(sign -> sign == '/').count()) + NAME + "\n";
    }

    /// A shipped file as it is to stand in a folder of its own: its first line names the schema in that folder.
    ///
    /// @param path the file's path inside the scenario's folder
    public static byte[] atHome(String path, byte[] shipped) {
        if (!path.endsWith(".yaml")) {
            return shipped.clone();
        }
        String text = new String(shipped, StandardCharsets.UTF_8);
        return LINE.matcher(text).replaceFirst(Matcher.quoteReplacement(line(path))).getBytes(StandardCharsets.UTF_8);
    }
}
