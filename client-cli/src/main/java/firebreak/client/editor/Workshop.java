package firebreak.client.editor;

import firebreak.engine.diagnostic.Code;
import firebreak.engine.diagnostic.Diagnostic;
import firebreak.engine.diagnostic.Span;
import firebreak.engine.scenario.Loaded;
import firebreak.engine.scenario.Places;
import firebreak.engine.scenario.ScenarioBundle;
import firebreak.engine.scenario.ScenarioLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.jspecify.annotations.Nullable;

/// A scenario's folder that somebody works in.
final class Workshop {
    private static final String MAIN = "scenario.yaml";
    private static final int HIGHEST = 8;
    /// A file with one of these cannot be read, so that its ids seem to be gone.
    private static final EnumSet<Code> UNREADABLE =
            EnumSet.of(Code.E002, Code.E004, Code.E005, Code.E006, Code.E008, Code.E009, Code.E010, Code.E011);

    private final Path folder;
    private final TreeSet<Path> told = new TreeSet<>();
    private @Nullable Loaded loaded;
    /// What was declared when all files could be read for the last time.
    private @Nullable Places whole;

    Workshop(Path folder) {
        this.folder = folder;
    }

    /// The folder of the scenario that a file belongs to: the nearest one above it with a `scenario.yaml`, else the file's
    /// own if a file in it says who plays or when.
    static Optional<Path> folderOf(Path file) {
        Path own = file.getParent();
        Path folder = own;
        for (int i = 0; i < HIGHEST && folder != null; i++) {
            if (Files.isRegularFile(folder.resolve(MAIN))) {
                return Optional.of(folder);
            }
            folder = folder.getParent();
        }
        boolean main = String.valueOf(file.getFileName()).equals(MAIN);
        return own != null && (main || beginsScenario(own)) ? Optional.of(own) : Optional.empty();
    }

    private static boolean beginsScenario(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).limit(100).anyMatch(Workshop::saysWhoPlays);
        } catch (IOException _) {
            return false;
        }
    }

    private static boolean saysWhoPlays(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.limit(10_000).anyMatch(line -> line.startsWith("delegations:") || line.startsWith("clock:"));
        } catch (IOException | UncheckedIOException _) {
            return false;
        }
    }

    boolean isChecked() {
        return loaded != null;
    }

    /// Reads the folder with what stands in the editor.
    void check(SortedMap<Path, OpenFile> open) {
        TreeMap<String, String> unsaved = new TreeMap<>();
        open.forEach((path, file) -> {
            if (path.startsWith(folder)) {
                unsaved.put(inside(path), file.text());
            }
        });
        Loaded now = ScenarioLoader.load(folder, unsaved);
        loaded = now;
        if (now.diagnostics().stream().noneMatch(diagnostic -> UNREADABLE.contains(diagnostic.code()))) {
            whole = now.places();
        }
    }

    private String inside(Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }

    private String name() {
        return loaded == null ? "" : loaded.bundle().map(ScenarioBundle::name).orElse(String.valueOf(folder.getFileName()));
    }

    /// What was found when it was last read.
    List<Diagnostic> diagnostics() {
        return loaded == null ? List.of() : loaded.diagnostics();
    }

    /// Everything of a kind that is declared: id to what people call it.
    SequencedMap<String, String> ids(String kind) {
        SequencedMap<String, String> ids = new LinkedHashMap<>();
        if (loaded != null) {
            ids.putAll(loaded.places().ids(kind));
        }
        if (whole != null) {
            whole.ids(kind).forEach(ids::putIfAbsent);
        }
        return ids;
    }

    /// Where something is declared; nothing if the library declares it.
    Optional<Location> place(String kind, String id) {
        Span span = loaded == null ? null : loaded.places().of(kind, id);
        if (span == null && whole != null) {
            span = whole.of(kind, id);
        }
        return span == null ? Optional.empty() : Optional.of(location(span));
    }

    /// The text files of the folder, by their paths inside it.
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        if (loaded != null) {
            loaded.bundle().ifPresent(bundle -> bundle.files().keySet().stream().filter(path -> path.endsWith(".md")).forEach(texts::add));
        }
        return texts;
    }

    /// A file of the folder; nothing where the path leads out of it, or to nothing.
    Optional<Path> file(String inside) {
        Path file = folder.resolve(inside).normalize();
        return file.startsWith(folder) && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    /// The diagnostics of a file.
    List<Diagnostic> of(Path file) {
        return diagnostics().stream().filter(diagnostic -> path(diagnostic.span()).equals(file)).toList();
    }

    /// The file of a finding; one about the whole folder stands in the file that says what the scenario is.
    private Path path(Span span) {
        String path = span.file().path();
        String prefix = name() + "/";
        return folder.resolve(path.startsWith(prefix) ? path.substring(prefix.length()) : MAIN);
    }

    private Location location(Span span) {
        return new Location(path(span).toUri().toString(), OpenFile.range(span));
    }

    /// What to tell the editor, file by file; a file of which nothing is to be said any more gets an empty list.
    List<PublishDiagnosticsParams> published(SortedMap<Path, OpenFile> open) {
        SequencedMap<Path, List<org.eclipse.lsp4j.Diagnostic>> byFile = new TreeMap<>();
        told.forEach(file -> byFile.put(file, new ArrayList<>()));
        open.keySet().stream().filter(file -> file.startsWith(folder)).forEach(file -> byFile.put(file, new ArrayList<>()));
        for (Diagnostic diagnostic : diagnostics()) {
            byFile.computeIfAbsent(path(diagnostic.span()), _ -> new ArrayList<>()).add(shown(diagnostic));
        }
        told.clear();
        List<PublishDiagnosticsParams> published = new ArrayList<>();
        for (Map.Entry<Path, List<org.eclipse.lsp4j.Diagnostic>> each : byFile.entrySet()) {
            OpenFile file = open.get(each.getKey());
            published.add(new PublishDiagnosticsParams(file == null ? each.getKey().toUri().toString() : file.uri(), each.getValue()));
            if (!each.getValue().isEmpty()) {
                told.add(each.getKey());
            }
        }
        return published;
    }

    /// A finding as the protocol has it.
    org.eclipse.lsp4j.Diagnostic shown(Diagnostic diagnostic) {
        String label = diagnostic.label().isEmpty() ? "" : " (" + diagnostic.label() + ")";
        String help = diagnostic.help() == null ? "" : "\nhelp: " + diagnostic.help();
        org.eclipse.lsp4j.Diagnostic shown = new org.eclipse.lsp4j.Diagnostic();
        shown.setRange(OpenFile.range(diagnostic.span()));
        shown.setMessage(diagnostic.message() + label + help);
        shown.setSource("firebreak");
        shown.setCode(diagnostic.code().name());
        shown.setSeverity(switch (diagnostic.level()) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case ADVICE -> DiagnosticSeverity.Information;
        });
        shown.setRelatedInformation(diagnostic.related().stream()
                .filter(related -> related.span().file().path().startsWith(name() + "/"))
                .map(related -> new DiagnosticRelatedInformation(location(related.span()), related.label()))
                .toList());
        return shown;
    }
}
