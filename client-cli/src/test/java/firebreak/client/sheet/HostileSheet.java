package firebreak.client.sheet;

import firebreak.client.hostile.Choices;
import firebreak.client.hostile.SmallLibrary;
import firebreak.client.hostile.TextEdits;
import firebreak.engine.diagnostic.Renderer;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.ScenarioBundle;
import firebreak.engine.scenario.ScenarioLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What must hold for whatever stands in a spreadsheet: it comes in and plays, or one sentence says why not.
final class HostileSheet {
    private static final Scenario TEMPLATE = ScenarioLoader.load(
                    new ScenarioBundle("template", ScenarioLoader.shippedTree("templates/two-capitals"), SmallLibrary.FILES))
            .scenario()
            .orElseThrow();
    private static final List<String> CSV = Stream.concat(Stream.of(ColumnSet.values()).map(set -> written(set).csv()), Stream.of(MselCommandTest.HSEEP)).toList();
    private static final List<String> JSON = Stream.of(ColumnSet.values()).map(set -> written(set).json()).toList();
    private static final Map<String, String> WORKBOOK = workbook();

    private static final List<String> WORDS = List.of(
            ",", ";", "\t", "|", "\"", "\"\"", "'", "\n", "\r", "\r\n", "\n\n\n", "\u0000", "\ufeff", "\ud800", "😀", "é", "=1+1", "@", "-", "", " ", "0", "-1",
            "1.10", "1e9", "45000.5", "99999", "999999999999", "D1 07:40", "D99 99:99", "D0", "D-1 06:00", "DAY 3", "H+2", "H+9999", "D+1 H+2", "day 2, 9 am",
            "0740", "2360", "24:00", "2031-05-05 08:00", "2031-02-30T25:61", "03/04/2031", "31.12.9999", "051200ZMAY31", "1/1/0001", "EXERCISE", "all", "everyone",
            "Ilvania", "Serrado", "ILV.minister", "ILV and SER", "News", "Phone", "Email", "Inject", "Expected Action", "Contingency Inject", "TLP:RED",
            "O1", "O2: Talk", "O999", ": ", "#", "{ a: b }", "[", "]", "{", "}", ":", "null", "true", "1.5e400", "\\u00e9", "\\ud800", "\\x", "- ", "|", ">", "...",
            "---", "&a", "*a", "%", "!!str", "</c>", "<c r=\"A1\" t=\"s\"><v>99999</v></c>", "<v>-1</v>", "r=\"XFD1048576\"", "r=\"A0\"", "t=\"b\"", "t=\"e\"",
            "t=\"d\"", "s=\"999\"", "&amp;", "&#0;", "&#x1F600;", "&lol;", "_x0000_", "_xD800_", "<!-- -->", "<![CDATA[", "]]>", "<?x?>", "<!DOCTYPE a>",
            "yyyy-mm-dd", "[h]:mm", "General", "date1904=\"1\"", "../../x.xml", "xl/worksheets/sheet1.xml", "x".repeat(500));

    private HostileSheet() {}

    private static SheetWriter written(ColumnSet set) {
        return SheetWriter.of(Exporting.rows(TEMPLATE), set, "EXERCISE");
    }

    private static Map<String, String> workbook() {
        try {
            Path file = Files.createTempFile("sheet", ".xlsx");
            try (var to = Files.newOutputStream(file)) {
                written(ColumnSet.HSEEP).xlsx(to);
            }
            Map<String, String> parts = Hostile.parts(file);
            Files.delete(file);
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Edits a sheet that is understood, or takes the bytes as they are, and brings it in.
    static void edited(byte[] bytes) throws IOException {
        Choices choices = new Choices(bytes);
        switch (choices.below(8)) {
            case 0, 1, 2 -> brought(".csv", text(choices.of(CSV), choices));
            case 3, 4 -> brought(".json", text(choices.of(JSON), choices));
            case 5, 6 -> brought(".xlsx", parts(choices));
            default -> brought(choices.of(List.of(".csv", ".json", ".xlsx", ".txt")), choices.rest());
        }
    }

    private static byte[] text(String text, Choices choices) {
        return TextEdits.applied(text, choices, WORDS).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] parts(Choices choices) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>(WORKBOOK);
        List<String> names = new ArrayList<>(parts.keySet());
        // Most of what is read stands in the sheet itself.
        String part = choices.below(2) == 0 ? "xl/worksheets/sheet1.xml" : choices.of(names);
        parts.put(part, TextEdits.applied(parts.getOrDefault(part, ""), choices, WORDS));
        return Hostile.zipped(parts);
    }

    private static void brought(String ending, byte[] content) throws IOException {
        Path file = Files.createTempFile("sheet", ending);
        try {
            Files.write(file, content);
            var read = SheetReader.read(file, null);
            var told = new ColumnMap.Told(null, new LinkedHashMap<>(), false, SheetTime.Dates.UNSAID);
            Importing importing = Importing.of(read, told, file.resolveSibling("none"), SmallLibrary.FILES);
            Importing.Brought brought = importing.bring(new Names(importing.scenario().orElseThrow()));
            if (brought.loaded().scenario().isEmpty()) {
                throw new AssertionError("brought in, it does not play:\n" + Renderer.render(brought.loaded().diagnostics()));
            }
        } catch (UnusableSheet e) {
            if (String.valueOf(e.getMessage()).isBlank()) {
                throw new AssertionError("a refusal without a reason", e);
            }
        } finally {
            Files.delete(file);
        }
    }
}
