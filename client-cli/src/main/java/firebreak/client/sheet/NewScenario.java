package firebreak.client.sheet;

import firebreak.client.print.SchemaFile;
import firebreak.engine.scenario.ScenarioLoader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A scenario for a sheet that has none yet: the template's states, incident and endings, with a clock, a marking and objectives from
/// the sheet, and without the template's own event list.
final class NewScenario {
    private static final String TEMPLATE = "templates/two-capitals";
    private static final int MOST_OBJECTIVES = 20;
    private static final int LONGEST_OBJECTIVE = 300;
    private static final Pattern OBJECTIVE_ID = Pattern.compile("(O[0-9]{1,3})\\b.*", Pattern.DOTALL);

    private NewScenario() {}

    /// Its files without an event list, path to content.
    ///
    /// @param title      what it is called
    /// @param marking    its exercise marking, empty for one from the title
    /// @param times      when the rows of the sheet happen
    /// @param objectives what the sheet says in its column of objectives, none twice
    static SortedMap<String, byte[]> files(String title, String marking, List<SheetTime> times, List<String> objectives) {
        SortedMap<String, byte[]> template = ScenarioLoader.shippedTree(TEMPLATE);
        Calendar calendar = Calendar.of(times);
        SortedMap<String, String> files = new TreeMap<>();
        files.put("README.md", readme(title));
        files.put("scenario.yaml", scenario(text(template, "scenario.yaml"), title, marking, calendar));
        files.put("incidents.yaml", changed(text(template, "incidents.yaml"), "D1 06:15", calendar.soonAfterStart()));
        files.put("evaluation.yaml", evaluation(text(template, "evaluation.yaml"), objectives));
        String used = String.join("\n", files.values());
        for (String path : template.keySet()) {
            if (path.startsWith("briefs/") || (path.startsWith("text/") && used.contains(path))) {
                files.put(path, text(template, path));
            }
        }
        SortedMap<String, byte[]> bytes = new TreeMap<>();
        files.forEach((path, text) -> bytes.put(path, SchemaFile.atHome(path, text.getBytes(StandardCharsets.UTF_8))));
        return bytes;
    }

    private static String text(SortedMap<String, byte[]> template, String path) {
        byte[] bytes = template.get(path);
        if (bytes == null) {
            throw new IllegalStateException("the template has no `" + path + "`");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String changed(String text, String from, String to) {
        if (!text.contains(from)) {
            throw new IllegalStateException("the template has no `" + from + "`");
        }
        return text.replace(from, to);
    }

    private static String changed(String text, Pattern from, String to) {
        Matcher matcher = from.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("the template has no " + from);
        }
        return matcher.replaceFirst(Matcher.quoteReplacement(to));
    }

    private static String scenario(String template, String title, String marking, Calendar calendar) {
        String mark = marking.isEmpty() ? "EXERCISE - " + title.toUpperCase(Locale.ROOT) : marking;
        String text = changed(template, Pattern.compile("(?m)^title: .*$"), "title: { en: " + Yaml.inline(title) + " }");
        text = changed(text, Pattern.compile("(?m)^marking: .*$"), "marking: " + Yaml.inline(mark));
        text = changed(text, Pattern.compile("(?m)^#   firebreak test FOLDER .*\n"), "");
        return changed(text, Pattern.compile("(?s)clock:\n.*?\n\n"), calendar.yaml());
    }

    private static String evaluation(String template, List<String> said) {
        StringBuilder yaml = new StringBuilder("objectives:\n");
        objectives(said).forEach((id, text) -> yaml.append("  ").append(id)
                .append(":      # allow W004: say how it is measured, with met_when, a metric, or what entries expect\n")
                .append(Yaml.text("text", text, 4)));
        return changed(template, Pattern.compile("(?s)objectives:\n.*?\n\n"), yaml.append('\n').toString());
    }

    /// Objectives as the sheet names them; one to begin with where it names none.
    private static SequencedMap<String, String> objectives(List<String> said) {
        SequencedMap<String, String> objectives = new LinkedHashMap<>();
        for (String text : said) {
            Matcher named = OBJECTIVE_ID.matcher(text);
            if (named.matches() && text.length() <= LONGEST_OBJECTIVE) {
                objectives.putIfAbsent(named.group(1), text);
            }
        }
        int next = 1;
        for (String text : said) {
            boolean fits = text.length() <= LONGEST_OBJECTIVE && objectives.size() < MOST_OBJECTIVES;
            if (fits && !objectives.containsValue(text)) {
                while (objectives.containsKey("O" + next)) {
                    next++;
                }
                objectives.put("O" + next, text);
            }
        }
        if (objectives.isEmpty()) {
            objectives.put("O1", "The two sides talk before they judge.");
        }
        return objectives;
    }

    private static String readme(String title) {
        return """
                # %s

                A scenario that was begun with a sheet. The event list is the sheet's; the two states, the incident and the endings
                are a template's. It plays as it is; make it yours.

                1. `msel-*.yaml` - the event list: each entry has the row that it comes from
                2. `scenario.yaml` - what it is called, when it plays, who sits at the table, how they can talk
                3. `incidents.yaml` - the truth, which players never see
                4. `evaluation.yaml` - what is looked at, and how it can end
                5. `briefs/` and `text/` - what people read
                """.formatted(title);
    }
}
