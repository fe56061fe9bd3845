package firebreak.client.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.client.CommandRun;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A planner's spreadsheet comes in, is worked with, and goes out again.
class MselCommandTest {
    static final String HSEEP = """
            EXERCISE - NIGHT SHIFT,,,,,,,,,,
            Event Number,Designated Scenario Time,Event Type,Inject Mode,From,To,Message,Expected Participant Response,Exercise Objective,Notes,Status
            1.1,D1 07:40,Inject,Email,The Speaker,Ilvania,"Parliament wants a name

            ""We are looking into it"" was last year's answer.
            The house sits at noon.",They ring Serrado first,Talk before you judge,Watch the minister,approved
            1.10,D+1 H+2,Inject,News,Radio Ilvania,All,The tills are still closed.,,,,
            DAY TWO,,,,,,,,,,
            ,,,,,,,,,,
            2,noonish,Inject,Phone,CERT-SER,CERT-ILV,Are you under attack?,Answer within four hours,Talk before you judge,,approved
            2,H+02:30,Contingency Inject,Carrier pigeon,Bank,Ministry of Energy,"=1+1, said the bank",They ask why,,,draft
            3,D2 10:00,Expected Action,,,Serrado,Serrado nominates its desk,,,,
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path home;

    private Path sheet(String name, String content) throws IOException {
        return Files.writeString(home.resolve(name), content);
    }

    private String folder(String name) {
        return home.resolve(name).toString();
    }

    private CommandRun bring(Path sheet, String into, String... more) {
        return CommandRun.of(Stream.concat(Stream.of("msel", "import", sheet.toString(), "--into", folder(into)), Stream.of(more)).toArray(String[]::new));
    }

    private String entries(String into, String file) throws IOException {
        return Files.readString(home.resolve(into).resolve(file));
    }

    // ---- in ------------------------------------------------------------------------------------------------------

    @Test
    void aSheetBeginsAScenarioAndEverythingThatIsNotUnderstoodIsPlaced() throws IOException {
        var run = bring(sheet("night.csv", HSEEP), "night");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("night.csv: column K (Status): no column that is known")
                .contains("night.csv: row 5: only \"DAY TWO\"; it is passed over")
                .contains("night.csv: row 7, column B (Designated Scenario Time): \"noonish\" is no time; write `D1 07:40`")
                .contains("night.csv: row 8, column A (Event Number): \"2\" is taken; the entry is called `2-2`")
                .contains("night.csv: row 8, column D (Inject Mode): \"Carrier pigeon\" is no way to deliver it")
                .contains("night.csv: row 8, column F (To): \"Ministry of Energy\" is nobody in this scenario; the facilitator releases it")
                .contains("--who \"Ministry of Energy=ILV.minister\"")
                .contains("6 rows: 5 entries in ", ", of which the facilitator releases 2; 6 things not understood.")
                .contains(": 1 piece of advice.");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(entries("night", "msel-night.yaml"))
                .contains("id: \"1.10\"", "at: D1 07:40", "at: D2 09:00", "by: facilitator    # at: D1 09:30", "Watch the minister", "Expected: They ring Serrado first")
                .contains("over: cert-line", "To in the sheet: Ministry of Energy", "effects: []", "Status in the sheet: draft");
        assertThat(entries("night", "scenario.yaml")).contains("marking: EXERCISE - NIGHT SHIFT", "start: 2031-05-05T07:00Z", "Day 2, 09:00 to ");
        assertThat(CommandRun.of("check", folder("night")).exit()).isEqualTo(1);
        assertThat(CommandRun.of("try", folder("night"), "--bots", "--seed", "3").out()).contains("EXERCISE - NIGHT SHIFT", "The tills are still closed", "The end: ");
    }

    @Test
    void whoIsMeantCanBeSaid() throws IOException {
        var run = bring(sheet("night.csv", HSEEP), "night", "--who", "Ministry of Energy=ILV.minister", "--map", "notes=Status");
        assertThat(run.out()).doesNotContain("is nobody", "(Status)");
        assertThat(entries("night", "msel-night.yaml")).contains("to: ILV.minister");
        assertThat(bring(sheet("night.csv", HSEEP), "other", "--who", "Ministry of Energy=XYZ").exit()).isEqualTo(64);
    }

    @Test
    void anExistingScenarioGetsOneMoreFileAndNothingIsWrittenOver() throws IOException {
        CommandRun.of("new", folder("mine"));
        String before = entries("mine", "msel.yaml");
        Path sheet = sheet("more.csv", "ID;Local Time;Delivery Method;Target;Title;Description\n1.1;07:00;E-mail;Serrado;Second letter;\"Still; no answer\"\n5;2031-05-05 08:00;TV;all;News;More\n");
        var run = bring(sheet, "mine");
        assertThat(run.out()).contains("\"1.1\" is taken; the entry is called `1.1-2`", "2 entries in ");
        assertThat(entries("mine", "msel-more.yaml")).contains("at: D1 07:00", "Still; no answer", "at: D1 08:00");
        bring(sheet, "mine");
        assertThat(entries("mine", "msel-more-2.yaml")).contains("id: \"1.1-3\"");
        assertThat(entries("mine", "msel.yaml")).isEqualTo(before);
        assertThat(CommandRun.of("check", folder("mine")).exit()).isZero();
        assertThat(CommandRun.of("test", folder("mine")).exit()).isZero();
    }

    @Test
    void aWorkbookWithDatesFormulasAndTwoSheets() throws IOException {
        Path file = home.resolve("grid.xlsx");
        try (OutputStream to = Files.newOutputStream(file);
                Workbook workbook = new Workbook(to, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Events");
            List<String> headings = List.of("ID", "Local Time", "Delivery Method", "Target", "Title", "Description", "Assumptions", "Notes", "Expected Actions", "Measure of Performance");
            for (int i = 0; i < headings.size(); i++) {
                sheet.value(2, i, headings.get(i));
            }
            sheet.value(3, 0, 1.1);
            sheet.value(3, 1, LocalDateTime.of(2031, 6, 2, 7, 40));
            sheet.style(3, 1).format("dd/mm/yyyy hh:mm").set();
            sheet.value(3, 2, "Email");
            sheet.value(3, 3, "ILV.minister");
            sheet.value(3, 4, "Überraschung, früh");
            sheet.value(3, 5, "Two lines\nof text");
            sheet.value(3, 6, "They read their mail");
            sheet.value(3, 9, "Within the hour");
            sheet.value(5, 0, 2);
            sheet.value(5, 1, 0.375);
            sheet.style(5, 1).format("hh:mm").set();
            sheet.value(5, 3, "Serrado");
            sheet.value(5, 4, "At nine");
            workbook.newWorksheet("Lists").value(0, 0, "x");
        }
        var run = bring(file, "grid");
        assertThat(run.out()).contains("Not read: the sheet `Lists`", "2 rows: 2 entries", "all understood");
        assertThat(run.exit()).isZero();
        assertThat(entries("grid", "scenario.yaml")).contains("start: 2031-06-02T07:00Z", "title: { en: Grid }");
        assertThat(entries("grid", "msel-grid.yaml"))
                .contains("id: \"1.1\"", "at: D1 07:40", "to: ILV.minister", "Überraschung, früh", "Assumptions: They read their mail", "Measure of performance: Within the hour")
                .contains("# Row 6", "id: \"2\"", "at: D1 09:00");
        assertThat(CommandRun.of("msel", "export", folder("grid"), "--columns", "mitre").lines())
                .contains("1.1,D1 07:40,Email,Ilvania (Office of the Minister),\"Überraschung, früh\",\"Two lines")
                .contains("of text\",They read their mail,,,Within the hour,AMBER,EXERCISE - GRID")
                .contains("2,D1 09:00,Report,Serrado,At nine,,,,,,AMBER,EXERCISE - GRID");
        assertThat(bring(file, "none", "--sheet", "Absent").err()).contains("it has no sheet `Absent`; its sheets are Events, Lists");
        assertThat(bring(file, "none", "--sheet", "lists").err()).contains("none of its first rows looks like headings");
        assertThat(home.resolve("none")).doesNotExist();
    }

    @Test
    void aSheetWithoutHeadingsIsReadByLettersOrByATemplate() throws IOException {
        Path sheet = sheet("bare.csv", "1\t0740\tEmail\tIlvania\tFirst\tText\n2\t0800\tEmail\tSerrado\tSecond\tText\n");
        assertThat(bring(sheet, "bare", "--no-header").err()).contains("without headings, say what its columns are");
        var run = bring(sheet, "bare", "--no-header", "--columns", "mitre");
        assertThat(run.out()).contains("2 rows: 2 entries", "all understood");
        var lettered = bring(sheet, "letters", "--no-header", "--map", "time=B,to=D,title=E,message=F,id=A,mode=C");
        assertThat(lettered.exit()).isZero();
        assertThat(entries("letters", "msel-bare.yaml")).isEqualTo(entries("bare", "msel-bare.yaml"));
        assertThat(bring(sheet, "x", "--no-header", "--map", "colour=B").err()).contains("`--map colour=...` is no field; fields are id, day, time");
        assertThat(bring(sheet, "x", "--no-header", "--map", "title=ZZ").err()).contains("it has no column `ZZ`");
    }

    @Test
    void aDayInAColumnOfItsOwnIsNeverGuessed() throws IOException {
        Path sheet = sheet("days.csv", """
                Control Number;Date;Simulated Time;Title;To Org;Details
                101;03/04/2031;09:00;Alarm;Ilvania, Serrado;Text
                102;13/04/2031;10:00;Later;Everyone;Text
                """);
        var run = bring(sheet, "days");
        assertThat(run.out()).contains("row 2, column B (Date): \"03/04/2031\" may be either of two days; say `--dates day-first` or `month-first`. The facilitator");
        assertThat(entries("days", "msel-days.yaml")).contains("Day in the sheet: 03/04/2031");
        assertThat(bring(sheet, "said", "--dates", "day-first").exit()).isZero();
        assertThat(entries("said", "msel-days.yaml")).contains("at: D1 09:00", "at: D11 10:00", "to: [ILV, SER]");
        assertThat(bring(sheet, "x", "--dates", "swatch").exit()).isEqualTo(64);
    }

    @Test
    void aFlatListInJson() throws IOException {
        Path sheet = sheet("list.json", """
                [ { "number": 1, "time": "07:40", "from": "Caf\\u00e9", "to": ["ILV", "SER"], "method": "email", "subject": "S", "message": "M", "weight": 3 } ]
                """);
        var run = bring(sheet, "list");
        assertThat(run.out()).contains("list.json: key `weight`: no column that is known", "1 row: 1 entry");
        assertThat(entries("list", "msel-list.yaml")).contains("to: [ILV, SER]", "from: Café", "weight in the sheet: 3");
        assertThat(bring(sheet("a.json", "{ \"x\": 1 }"), "x").err()).contains("it is no list; write `[ {");
        assertThat(bring(sheet("b.json", "[ { \"title\": {} } ]"), "x").err()).contains("line 1: element 1 holds another element");
        assertThat(bring(sheet("c.json", "[".repeat(100_000)), "x").err()).contains("element 1 is no `{ ... }`");
    }

    @Test
    void whatATextHoldsNeverBreaksTheFile() throws IOException {
        List<String> texts = List.of(
                "see text/1.1.md", "- a list\n- of two", "'quoted' \"twice\"", "key: value # no comment", "{ braces } [brackets], commas", "| > & * ! % @ `",
                "yes", "null", "0x1F", "ends with a colon:", "tab\there", "  leading", "---\n...", "\u202eright to left", "𝄞 clef", "a\u0000b\u2028c", "#REF!", "=cmd()", "'+1",
                "long " + "word ".repeat(100) + "end", "line one\n\n\n    indented\nlast", "Expected: a label", "backslash \\ n \\x");
        StringBuilder csv = new StringBuilder("number,time,to,subject,message,notes\n");
        for (String text : texts) {
            String cell = "\"" + text.replace("\"", "\"\"") + "\"";
            csv.append(",07:40,all,").append(cell).append(',').append(cell).append(',').append(cell).append('\n');
        }
        var run = bring(sheet("nasty.csv", csv.toString()), "nasty");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains(texts.size() + " entries").contains("the formula gave #REF!");
        var out = CommandRun.of("msel", "export", folder("nasty"), "--columns", "mitre");
        for (String text : List.of("see text/1.1.md", "key: value # no comment", "| > & * ! % @ `", "0x1F", "ends with a colon:", "𝄞 clef", "backslash \\ n \\x", "line one\n\n\n    indented\nlast")) {
            assertThat(out.out()).contains(text);
        }
        assertThat(out.out()).contains("'=cmd()", "'- a list");
        assertThat(CommandRun.of("check", folder("nasty")).exit()).isLessThan(2);
    }

    // ---- out, and in again -----------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({"hseep,xlsx", "mitre,csv", "conducttr,json", "hseep,csv"})
    void amberGridGoesOutAndComesBackRowByRow(String columns, String ending) {
        Path file = home.resolve("amber." + ending);
        var out = CommandRun.of("msel", "export", "amber-grid", "--columns", columns, "--out", file.toString());
        assertThat(out.out()).contains("marked EXERCISE - AMBER GRID", "not for players");
        assertThat(out.exit()).isZero();
        assertThat(bring(file, "again").exit()).isEqualTo(1);
        assertThat(CommandRun.of("check", folder("again")).exit()).isZero();
        var once = CommandRun.of("msel", "export", "amber-grid", "--columns", columns);
        var twice = CommandRun.of("msel", "export", folder("again"), "--columns", columns);
        assertThat(twice.lines()).isEqualTo(once.lines()).hasSizeGreaterThan(400);
    }

    @Test
    void aSheetGoesOutAsItCameInBesideTimesAndNames() throws IOException {
        bring(sheet("night.csv", HSEEP), "night");
        var out = CommandRun.of("msel", "export", folder("night"));
        assertThat(out.out())
                .startsWith("Event Number,Designated Scenario Time,Event Type,Inject Mode,From,To,Message,Expected Participant Response,Exercise Objective,Notes,TLP,Marking,Status")
                .contains("1.1,D1 07:40,Inject,Email,The Speaker,Ilvania,\"Parliament wants a name", "They ring Serrado first,Talk before you judge,Watch the minister,AMBER,EXERCISE - NIGHT SHIFT,approved")
                .contains("2,noonish,Inject,", "2,D1 09:30,Contingency Inject,Carrier pigeon,Bank,Ministry of Energy,\"'=1+1, said the bank\",They ask why");
        Path again = sheet("again.csv", out.out());
        bring(again, "again");
        assertThat(CommandRun.of("msel", "export", folder("again")).out()).isEqualTo(out.out());
        assertThat(CommandRun.of("msel", "export", folder("night"), "--out", again.toString()).err()).contains("is there already");
        assertThat(CommandRun.of("msel", "export", folder("night"), "--out", "x.pdf").exit()).isEqualTo(64);
    }

    @Test
    void anExchangeFormWithSemicolonsComesInAndGoesOut() throws IOException, UnusableSheet {
        Path sheet = sheet("form.csv", """
                \ufeffnumber;time;from;to;method;subject;message;expected action;tlp;marking
                1;D1 07:40;Radio Ilvania;All;News;Tills closed;"Shells; and more shells";They ring;CLEAR;EXERCISE - FORM
                2;D1 09:00;the Speaker;Ilvania;Email;A name;Who was it?;"They wait
                and ask";AMBER;EXERCISE - FORM
                """);
        assertThat(bring(sheet, "form").exit()).isZero();
        String out = CommandRun.of("msel", "export", folder("form"), "--columns", "conducttr").out();
        assertThat(CsvText.rows(out)).isEqualTo(CsvText.rows(Files.readString(sheet).substring(1)));
    }

    @Test
    void noCellOfAWorkbookIsAFormula() throws IOException, UnusableSheet {
        bring(sheet("f.csv", "time,to,subject\n07:40,all,=1+1\n07:41,all,@SUM(A1)\n"), "f");
        Path file = home.resolve("f.xlsx");
        CommandRun.of("msel", "export", folder("f"), "--columns", "mitre", "--out", file.toString());
        Hostile.parts(file).forEach((part, text) -> assertThat(text).as(part).doesNotContain("<f>", "<f "));
        assertThat(SheetReader.read(file, null).sheet().rows().get(1).cells()).contains("=1+1");
    }

    // ---- what is refused -------------------------------------------------------------------------------------------

    private void refused(Path file, String why) {
        var run = bring(file, "never");
        assertThat(run.err()).contains(why).doesNotContain("Exception", "inside firebreak");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(home.resolve("never")).doesNotExist();
    }

    @Test
    void filesThatAreNoSheet() throws IOException {
        refused(home.resolve("absent.csv"), "there is no such file");
        refused(Files.createDirectory(home.resolve("folder.csv")), "it is a folder");
        refused(sheet("empty.csv", ""), "it is empty");
        refused(sheet("blank.csv", "\n\n,,\n"), "there is nothing in it");
        refused(sheet("x.xlsm", "PK"), "may hold macros, which are never read");
        refused(sheet("x.xls", "x"), ".xls is not read; save it as .xlsx or .csv");
        refused(sheet("x.docx", "x"), "its kind is not known");
        refused(sheet("open.csv", "title,time\n\"never closed,07:40\n"), "a quotation mark in row 2 is never closed");
        refused(Files.write(home.resolve("wide.csv"), "title,time\nx,07:40".getBytes(StandardCharsets.UTF_16)), "it is in UTF-16; save it as CSV in UTF-8");
        refused(Files.write(home.resolve("old.csv"), new byte[] {'t', 'i', 't', 'l', 'e', '\n', (byte) 0xE9}), "it is not in UTF-8");
        refused(sheet("text.xlsx", "title,time\n"), "it is no workbook; if it is text with separated values, call it .csv");
        refused(sheet("prose.csv", "Dear colleague\nplease find attached\n"), "none of its first rows looks like headings");
        refused(sheet("titles.csv", "time,to\n07:40,all\n"), "no column holds a title or a message");
    }

    @Test
    void filesThatAreTooLarge() throws IOException {
        refused(Hostile.sparse(home.resolve("huge.csv"), 50 << 20), "it is larger than 10 MB");
        refused(Hostile.sparse(home.resolve("huge.xlsx"), 50 << 20), "it is larger than 10 MB");
        refused(sheet("rows.csv", "title,time\n" + "x,07:40\n".repeat(5000)), "it has more than 5000 rows");
        refused(sheet("columns.csv", "title,time" + ",x".repeat(200) + "\n"), "row 1 has more than 100 columns");
        refused(sheet("cell.csv", "title,time\n" + "x".repeat(40_000) + ",07:40\n"), "a cell in row 2 is longer than 32767 characters");
    }

    @Test
    @Timeout(30)
    void whatIsSlowToReadIsReadQuicklyOrNotAtAll() throws IOException {
        refused(sheet("quotes.csv", ("x" + "\"".repeat(30_000) + "\n").repeat(300)), "none of its first rows looks like headings");
        refused(sheet("spaces.csv", "title,time\n" + (" ".repeat(30_000) + "\n").repeat(300)), "no row of it could be understood");
        refused(sheet("deep.json", "[ { \"title\": " + "[".repeat(1_000_000)), "it is nested deeper than 16");
        String wide = "title,time,to" + ",x".repeat(97) + "\n" + (",".repeat(99) + "\n").repeat(50_000) + ("t,07:40" + ",".repeat(97) + "y\n").repeat(4900);
        refused(sheet("wide.csv", wide), "there are more than 2000 entries");
        Path codes = home.resolve("codes.xlsx");
        refused(codes, Hostile.make("codes", codes));
    }

    @Test
    void moreEntriesThanAScenarioMayHaveAreRefusedWhole() throws IOException {
        var run = bring(sheet("many.csv", "title,time\n" + "x,07:40\n".repeat(2500)), "never");
        assertThat(run.err()).contains("there are more than 2000 entries", "so nothing is written");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(home.resolve("never")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bomb", "many", "macros", "encrypted", "entities", "deep", "wide", "no-parts", "broken", "cut", "long-string", "far-row"})
    void workbooksThatMeanHarm(String kind) throws IOException {
        Path file = home.resolve(kind + ".xlsx");
        refused(file, Hostile.make(kind, file));
    }

    @Test
    void aDamagedSheetIsAnsweredWhereverItIsDamaged() throws IOException {
        for (String ending : List.of("xlsx", "csv", "json")) {
            Path whole = home.resolve("whole." + ending);
            CommandRun.of("msel", "export", "amber-grid", "--columns", "mitre", "--out", whole.toString());
            byte[] bytes = Files.readAllBytes(whole);
            Random random = new Random(7);
            for (int i = 0; i < 60; i++) {
                byte[] damaged = i % 4 == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes.clone();
                for (int flips = random.nextInt(1, 40); flips > 0 && damaged.length > 0; flips--) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
                Path file = Files.write(home.resolve("damaged." + ending), damaged);
                try {
                    Sheet sheet = SheetReader.read(file, null).sheet();
                    assertThat(ColumnMap.of(sheet, new ColumnMap.Told(null, new LinkedHashMap<>(), false, SheetTime.Dates.UNSAID)).data()).isNotNull();
                } catch (UnusableSheet e) {
                    assertThat(e.getMessage()).as(ending + " " + i).isNotBlank().doesNotContain("Exception");
                }
            }
        }
    }
}
