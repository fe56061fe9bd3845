package firebreak.client.sheet;

import firebreak.engine.scenario.Loaded;
import firebreak.engine.scenario.Scenario;
import firebreak.engine.scenario.ScenarioBundle;
import firebreak.engine.scenario.ScenarioLoader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// One sheet on its way into one scenario. Nothing is written here: the result says what is to be.
final class Importing {
    private final Sheet sheet;
    private final ColumnMap columns;
    private final List<Sheet.Row> rows;
    private final Map<String, byte[]> library;
    private final boolean isNew;
    private final SortedMap<String, byte[]> before;
    private final Loaded loaded;

    /// What comes of it.
    ///
    /// @param files      the files to write, path to content
    /// @param lists      those of them that hold entries
    /// @param rows       rows with something in them, below the headings
    /// @param entries    entries made of them
    /// @param released   entries that the facilitator releases
    /// @param passedOver rows above the headings
    /// @param loaded     the scenario as it would then be
    record Brought(
            SortedMap<String, byte[]> files,
            List<String> lists,
            int rows,
            int entries,
            int released,
            int passedOver,
            Findings findings,
            Loaded loaded) {}

    private Importing(
            Sheet sheet, ColumnMap columns, Map<String, byte[]> library, boolean isNew, SortedMap<String, byte[]> before, Loaded loaded) {
        this.sheet = sheet;
        this.columns = columns;
        this.library = library;
        this.rows = columns.data().stream().filter(row -> !row.isBlank()).toList();
        this.isNew = isNew;
        this.before = before;
        this.loaded = loaded;
    }

    /// Prepares an import.
    ///
    /// @throws UnusableSheet if the sheet's columns cannot be told, or the folder is no folder
    static Importing of(SheetReader.Read read, ColumnMap.Told told, Path folder) throws UnusableSheet, IOException {
        return of(read, told, folder, ScenarioLoader.shippedTree("library"));
    }

    /// Prepares an import into a scenario that has another library under it.
    ///
    /// @throws UnusableSheet if the sheet's columns cannot be told, or the folder is no folder
    static Importing of(SheetReader.Read read, ColumnMap.Told told, Path folder, Map<String, byte[]> library) throws UnusableSheet, IOException {
        ColumnMap columns = ColumnMap.of(read.sheet(), told);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UnusableSheet("it cannot go into `" + folder + "`, which is a file; give a folder");
        }
        String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        if (holdsSomething(folder)) {
            Loaded loaded = ScenarioLoader.load(folder);
            SortedMap<String, byte[]> files = new TreeMap<>();
            loaded.bundle().ifPresent(bundle -> files.putAll(bundle.files()));
            return new Importing(read.sheet(), columns, library, false, files, loaded);
        }
        SortedMap<String, byte[]> files = begun(read.sheet(), columns);
        return new Importing(read.sheet(), columns, library, true, files, load(name, files, library));
    }

    private static boolean holdsSomething(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isPresent();
        }
    }

    private static Loaded load(String name, Map<String, byte[]> files, Map<String, byte[]> library) {
        return ScenarioLoader.load(new ScenarioBundle(name, files, library));
    }

    private static SortedMap<String, byte[]> begun(Sheet sheet, ColumnMap columns) {
        List<SheetTime> times = new ArrayList<>();
        LinkedHashSet<String> objectives = new LinkedHashSet<>();
        // Planners put the marking above the headings.
        String marking = columns.above().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.startsWith("EXERCISE"))
                .findFirst()
                .orElse("");
        for (Sheet.Row row : columns.data()) {
            if (!row.isBlank()) {
                times.add(columns.time(row));
                objectives.add(columns.text(row, Field.OBJECTIVE));
                marking = columns.text(row, Field.MARKING).isEmpty() ? marking : columns.text(row, Field.MARKING);
            }
        }
        objectives.remove("");
        return NewScenario.files(title(sheet.file()), marking.replace('\n', ' '), times, new ArrayList<>(objectives));
    }

    /// A file's name as a title: `grid_exercise-v2.xlsx` is `Grid exercise v2`.
    private static String title(String file) {
        String words = stem(file).replaceAll("[_\\s-]+", " ").strip();
        return words.isEmpty() ? "Exercise" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String stem(String file) {
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    // ---- what is known -------------------------------------------------------------------------------------------

    boolean isNew() {
        return isNew;
    }

    Loaded loaded() {
        return loaded;
    }

    Optional<Scenario> scenario() {
        return loaded.scenario();
    }

    /// The address of somebody, as an example.
    String somebody() {
        return scenario().map(sound -> sound.seats().getFirst().address().toString()).orElse("ILV");
    }

    // ---- bringing ------------------------------------------------------------------------------------------------

    /// Makes the entries.
    Brought bring(Names names) {
        Findings findings = new Findings(sheet.file());
        for (int column : columns.unknown()) {
            findings.add(columns.place(column), "no column that is known; its cells stand in the notes. `--map FIELD=" + columns.heading(column) + "` says what it is");
        }
        Drafting drafting = new Drafting(loaded.scenario().orElseThrow(), names, columns, findings);
        List<Draft> drafts = new ArrayList<>();
        for (Sheet.Row row : rows) {
            Draft draft = drafting.draft(row);
            if (draft != null) {
                drafts.add(draft);
            }
        }
        SortedMap<String, byte[]> written = new TreeMap<>(isNew ? before : new TreeMap<>());
        List<String> lists = new ArrayList<>();
        for (String content : EntryYaml.files(sheet.file(), drafts)) {
            String list = free(lists);
            lists.add(list);
            written.put(list, content.getBytes(StandardCharsets.UTF_8));
        }
        SortedMap<String, byte[]> after = new TreeMap<>(before);
        after.putAll(written);
        int released = (int) drafts.stream().filter(draft -> draft.at() == null).count();
        String name = loaded.bundle().map(ScenarioBundle::name).orElse("scenario");
        return new Brought(written, lists, rows.size(), drafts.size(), released, columns.above().size(), findings, load(name, after, library));
    }

    /// A file's name that is not taken: `msel-events.yaml`, `msel-events-2.yaml`.
    private String free(List<String> taken) {
        String stem = stem(sheet.file()).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}.]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        String begin = "msel-" + (stem.isEmpty() ? "sheet" : stem.substring(0, Math.min(40, stem.length())));
        String name = begin + ".yaml";
        for (int i = 2; before.containsKey(name) || taken.contains(name); i++) {
            name = begin + "-" + i + ".yaml";
        }
        return name;
    }
}
