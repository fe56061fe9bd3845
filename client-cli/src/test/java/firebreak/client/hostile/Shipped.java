package firebreak.client.hostile;

import firebreak.engine.facts.Compiled;
import firebreak.engine.facts.Conditions;
import firebreak.engine.facts.Described;
import firebreak.engine.language.Key;
import firebreak.engine.scenario.ScenarioLoader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What ships, cut into the pieces of which hostile scenarios are put together; read once.
final class Shipped {
    /// The files of a scenario that loads quickly.
    static final SortedMap<String, byte[]> TEMPLATE = withoutScripts(ScenarioLoader.shippedTree("templates/two-capitals"));

    /// Parts of all scenarios that ship: a line with those that stand further right below it, moved to the left.
    static final List<List<String>> BLOCKS = blocks();

    /// Words that mean something somewhere in an author's files.
    static final List<String> WORDS = words();

    /// Conditions that are sound.
    static final List<String> CONDITIONS = conditions();

    private static final int LONGEST_BLOCK = 14;

    private Shipped() {}

    private static SortedMap<String, byte[]> withoutScripts(SortedMap<String, byte[]> files) {
        files.keySet().removeIf(path -> path.startsWith("play/") || path.equals("README.md"));
        return files;
    }

    // ---- pieces --------------------------------------------------------------------------------------------------

    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        List<String> folders = new ArrayList<>(ScenarioLoader.shipped());
        folders.add("templates/two-capitals");
        folders.add("library");
        for (String folder : folders) {
            SortedMap<String, byte[]> files = ScenarioLoader.shippedTree(folder);
            files.keySet().stream().filter(path -> path.endsWith(".yaml") && !path.contains("/")).forEach(path -> texts.add(text(files, path)));
        }
        return texts;
    }

    private static List<List<String>> blocks() {
        SequencedSet<List<String>> blocks = new LinkedHashSet<>();
        for (String text : texts()) {
            List<String> lines = text.lines().filter(line -> !line.isBlank() && !line.strip().startsWith("#")).toList();
            for (int i = 0; i < lines.size(); i++) {
                int left = indentation(lines.get(i));
                int end = i + 1;
                while (end < lines.size() && indentation(lines.get(end)) > left) {
                    end++;
                }
                if (end - i <= LONGEST_BLOCK) {
                    blocks.add(lines.subList(i, end).stream().map(line -> line.substring(left)).toList());
                }
            }
        }
        return List.copyOf(blocks);
    }

    private static List<String> words() {
        SequencedSet<String> words = new LinkedHashSet<>(List.of(
                "", "{}", "[]", "null", "~", "true", "false", "0", "-1", "999999999", "9999999999999999999", "1e3", "0x10", "''", "\"", "'", "|", ">", "|-",
                "&a", "*a", "!!str", "!!set {a}", "? ", ": ", "- ", "#", "# allow W001: ", "%YAML 1.2", "---", "...", "{", "}", "[", "]", ",", "\t", "\r", "\r\n",
                "\u0000", "\u0085", "\u2028", "\ufeff", "\ud800", "😀", "é", "e\u0301", "<<", "<<: *a", "D1 06:00", "D99 23:59", "D0 00:00", "-3d", "9999d",
                "6h", "0m", "2031-03-03T06:00Z", "2031-02-30T25:61Z", "+99:99", "24:00", "ALL", "CHAIR", "EXERCISE", "forbidden", "extends", "../secret.md",
                "text/1.1-ilv.md", "/etc/passwd", "a".repeat(300), "[".repeat(30), "{ a: ".repeat(30), "(".repeat(30), "ILV.minister", "ILV -> SER", "all"));
        ScenarioLoader.language().forms().values().forEach(form -> form.keys().stream().map(Key::name).forEach(words::add));
        words.addAll(conditionWords());
        Pattern word = Pattern.compile("[\\p{L}\\p{N}._-]+");
        for (byte[] content : TEMPLATE.values()) {
            Matcher found = word.matcher(new String(content, StandardCharsets.UTF_8));
            while (found.find() && words.size() < 1_500) {
                words.add(found.group());
            }
        }
        return List.copyOf(words);
    }

    /// The words of the condition language.
    static List<String> conditionWords() {
        SequencedSet<String> words = new LinkedHashSet<>(List.of(
                "&&", "||", "!", "==", "!=", "<", "<=", ">", ">=", "+", "-", "*", "/", "%", "(", ")", "?", ":", "in", "[", "]", ",", ".", "true", "false", "null",
                "0", "1", "-1", "5", "9", "10", "1000", "1001", "9223372036854775807", "0x7f", "1u", "1.5", "1e9", "b'x'", "r'x'", "'''x'''", "\"\"", "\"ILV\"",
                "\"SER\"", "\"rented-servers\"", "'detected'", "\"\\u00e9\"", "\"\\x\"", "size", "has", "exists", "all", "map", "filter", "exists_one",
                "matches", "timestamp", "duration", "int", "string", "type", "dyn", "{", "}", "\n", "// x", "\\", "`", ";", "é", "😀"));
        for (Described described : Conditions.described()) {
            words.add(described.name());
            words.add(described.usage());
            words.addAll(described.fields().sequencedKeySet());
        }
        return List.copyOf(words);
    }

    private static List<String> conditions() {
        SequencedSet<String> conditions = new LinkedHashSet<>();
        Pattern key = Pattern.compile("(?:when|only_if): *(?:'((?:[^']|'')+)'|([^'#]+?)(?: *#.*)?$)", Pattern.MULTILINE);
        for (String text : texts()) {
            Matcher found = key.matcher(text);
            while (found.find()) {
                String quoted = found.group(1);
                String condition = quoted == null ? found.group(2) : quoted.replace("''", "'");
                if (Conditions.compile(condition) instanceof Compiled.Sound) {
                    conditions.add(condition);
                }
            }
        }
        return List.copyOf(conditions);
    }

    static String text(SortedMap<String, byte[]> files, String path) {
        return new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
    }

    static int indentation(String line) {
        int spaces = 0;
        while (spaces < line.length() && line.charAt(spaces) == ' ') {
            spaces++;
        }
        return spaces;
    }
}
