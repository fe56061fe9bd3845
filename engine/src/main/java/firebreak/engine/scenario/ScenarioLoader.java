package firebreak.engine.scenario;

import firebreak.engine.diagnostic.Allowances;
import firebreak.engine.diagnostic.Closest;
import firebreak.engine.diagnostic.Code;
import firebreak.engine.diagnostic.Diagnostic;
import firebreak.engine.diagnostic.Diagnostics;
import firebreak.engine.diagnostic.SourceFile;
import firebreak.engine.diagnostic.Span;
import firebreak.engine.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Loads scenarios: from a folder, from those that ship with the product, or from a record's bundle.
public final class ScenarioLoader {
    /// The version of the format that this program reads.
    public static final int FORMAT = 1;

    private ScenarioLoader() {}

    /// The language of a scenario's files, described.
    public static Language language() {
        return Forms.LANGUAGE;
    }

    /// Loads a scenario by what a person typed: the path of a folder, or the name of a shipped scenario.
    public static Loaded load(String pathOrName) {
        try {
            Path path = Path.of(pathOrName);
            if (!pathOrName.isBlank() && Files.isDirectory(path)) {
                return load(path);
            }
        } catch (InvalidPathException _) {
            // Then it can only be a name.
        }
        List<String> shipped = Shipped.names();
        if (shipped.contains(pathOrName)) {
            return load(new ScenarioBundle(pathOrName, Shipped.scenario(pathOrName), Shipped.library()));
        }
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.add(new Diagnostic(
                Code.E001,
                "there is no folder and no shipped scenario `" + pathOrName + "`",
                Span.whole(pathOrName.isEmpty() ? "." : pathOrName),
                "",
                Closest.to(pathOrName, shipped)
                        .map(meant -> "change it to `" + meant + "`")
                        .orElse("give the path of a folder, or one of " + Values.choices(shipped))));
        return Loaded.nothing(diagnostics.inFileOrder());
    }

    /// The library that ships with the product, as it is where no scenario changes it.
    public static Library library() {
        return library(Shipped.library());
    }

    /// The library in a folder.
    static Library library(Path folder) {
        return library(new Folder(folder, "library", new Diagnostics()).files());
    }

    private static Library library(SortedMap<String, byte[]> files) {
        Reading in = new Reading(new Diagnostics());
        Parts parts = new Parts(in);
        read(files, Parts.LIBRARY_PREFIX, in.libraryTexts(), in, parts);
        Values values = new Values(in);
        in.tongues().read(parts, values);
        new Declarations(in, parts).all();
        return new LibraryDecoder(parts, values).library();
    }

    /// The names of the scenarios that ship with the product, sorted.
    public static List<String> shipped() {
        return Shipped.names();
    }

    /// The scenarios in a folder that ships beside them, such as `casebook/settings`.
    public static Shelf shippedShelf(String folder) {
        return shelf(
                Shipped.namesWithin(folder),
                name -> load(new ScenarioBundle(name, Shipped.scenario(folder + "/" + name), Shipped.library())));
    }

    /// The scenarios in a folder.
    ///
    /// @param library the folder of the library under them; `null` for the shipped one
    /// @throws UncheckedIOException if the folder cannot be read
    public static Shelf shelf(Path folder, @Nullable Path library) {
        List<String> names = new ArrayList<>();
        try (Stream<Path> folders = Files.list(folder)) {
            folders.filter(Files::isDirectory).sorted().forEach(each -> names.add(String.valueOf(each.getFileName())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return shelf(names, name -> library == null ? load(folder.resolve(name)) : load(folder.resolve(name), library));
    }

    private static Shelf shelf(List<String> names, Function<String, Loaded> loading) {
        List<String> all = List.copyOf(names);
        return new Shelf() {
            @Override
            public List<String> names() {
                return all;
            }

            @Override
            public Loaded load(String name) {
                return loading.apply(name);
            }
        };
    }

    /// The files right in a folder that ships beside the scenarios, name to content.
    ///
    /// @param ending how their names end
    public static SortedMap<String, byte[]> shippedFiles(String folder, String ending) {
        return Shipped.files(folder, name -> name.endsWith(ending));
    }

    /// All files of a scenario that ships, or of a template in `templates/`, with its play scripts: path to content.
    ///
    /// @param folder such as `amber-grid` or `templates/two-capitals`
    public static SortedMap<String, byte[]> shippedTree(String folder) {
        return Shipped.tree(folder);
    }

    /// Loads a folder on top of the shipped library.
    public static Loaded load(Path folder) {
        return load(folder, Shipped.library());
    }

    /// Loads a folder of which somebody has files open in an editor.
    ///
    /// @param unsaved path inside the folder to what stands in the editor, which counts instead of the file
    public static Loaded load(Path folder, SortedMap<String, String> unsaved) {
        return load(folder, Shipped.library(), unsaved);
    }

    /// Loads a folder on top of a library in another folder.
    public static Loaded load(Path folder, Path libraryFolder) {
        Diagnostics diagnostics = new Diagnostics();
        SortedMap<String, byte[]> library = new Folder(libraryFolder, "library", diagnostics).files();
        if (diagnostics.hasErrors()) {
            return Loaded.nothing(diagnostics.inFileOrder());
        }
        return load(folder, library);
    }

    private static Loaded load(Path folder, Map<String, byte[]> library) {
        return load(folder, library, new TreeMap<>());
    }

    private static Loaded load(Path folder, Map<String, byte[]> library, SortedMap<String, String> unsaved) {
        Path file = folder.toAbsolutePath().normalize().getFileName();
        String name = file == null ? "scenario" : file.toString();
        Diagnostics diagnostics = new Diagnostics();
        if (!Files.isDirectory(folder)) {
            diagnostics.add(new Diagnostic(
                    Code.E001,
                    "there is no folder here",
                    Span.whole(folder.toString()),
                    "",
                    "give the path of a folder with a scenario in it"));
            return Loaded.nothing(diagnostics.inFileOrder());
        }
        SortedMap<String, byte[]> files = new Folder(folder, name, diagnostics, unsaved).files();
        return load(new ScenarioBundle(name, files, library), diagnostics);
    }

    /// Loads a bundle; the same bundle always gives an equal scenario.
    public static Loaded load(ScenarioBundle bundle) {
        return load(bundle, new Diagnostics());
    }

    private static Loaded load(ScenarioBundle bundle, Diagnostics diagnostics) {
        Reading in = new Reading(diagnostics);
        if (diagnostics.hasErrors()) {
            in.incomplete();
        }
        Parts parts = new Parts(in);
        read(bundle.libraryFiles(), Parts.LIBRARY_PREFIX, in.libraryTexts(), in, parts);
        int own = read(bundle.files(), bundle.name() + "/", in.texts(), in, parts);
        Scenario scenario = null;
        if (own == 0) {
            diagnostics.add(new Diagnostic(
                    Code.E001,
                    "the folder holds no scenario",
                    Span.whole(bundle.name()),
                    "",
                    "write its parts in files that end in `.yaml`"));
        } else {
            scenario = decode(bundle, in, parts);
        }
        boolean sound = scenario != null && !diagnostics.hasErrors();
        Allowances.Sorted sorted = in.allowances().sort(diagnostics.inFileOrder(), false);
        return new Loaded(
                sound ? Optional.ofNullable(scenario) : Optional.empty(),
                sound ? sorted.left() : sorted.left().stream().filter(one -> !one.code().isOfTheWhole()).toList(),
                sorted.allowed(),
                Places.of(in.symbols(), parts),
                in.allowances(),
                parts.changes(),
                Optional.of(bundle));
    }

    /// Reads the files of one layer.
    ///
    /// @return how many of them are parts
    private static int read(Map<String, byte[]> files, String prefix, Texts texts, Reading in, Parts parts) {
        int count = 0;
        for (Map.Entry<String, byte[]> entry : new TreeMap<>(files).entrySet()) {
            SourceFile file = decoded(prefix + entry.getKey(), entry.getValue(), in);
            boolean whole = file == null || Unmerged.report(file, in);
            boolean part = entry.getKey().endsWith(".yaml");
            count += part ? 1 : 0;
            if (file == null) {
                in.incomplete();
                if (!part) {
                    texts.add(entry.getKey(), new SourceFile(prefix + entry.getKey(), ""));
                }
            } else if (part && !whole) {
                in.incomplete();
            } else if (part) {
                if (!prefix.equals(Parts.LIBRARY_PREFIX)) {
                    in.allowances().read(file);
                }
                YamlReader.read(file, in.diagnostics()).ifPresentOrElse(parts::add, in::incomplete);
            } else {
                texts.add(entry.getKey(), file);
            }
        }
        return count;
    }

    private static @Nullable SourceFile decoded(String path, byte[] content, Reading in) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return new SourceFile(path, text.startsWith("\ufeff") ? text.substring(1) : text);
        } catch (CharacterCodingException _) {
            in.report(
                    Code.E004,
                    Encoding.stray(path, content),
                    "the file is not in UTF-8",
                    "",
                    "save it again with the encoding UTF-8");
            return null;
        }
    }

    /// The scenario as far as it can be read; whoever asks looks at what was reported.
    static Scenario decode(ScenarioBundle bundle, Reading in, Parts parts) {
        Span otherwise = Span.whole(bundle.name());
        Values values = new Values(in);
        in.tongues().read(parts, values);
        new Declarations(in, parts).all();
        format(parts, values, otherwise);
        TurnPlan turns = new ClockDecoder(values).turns(parts, otherwise);
        if (turns != null) {
            in.turns(turns);
        } else {
            turns = new TurnPlan(0, 0, 0, List.of(new Turn(1, null, 0, 60, 1, 0)));
        }
        Library library = new LibraryDecoder(parts, values).library();
        WorldDecoder world = new WorldDecoder(parts, values);
        ReviewDecoder review = new ReviewDecoder(parts, values);
        IncidentDecoder incidents = new IncidentDecoder(parts, values);
        Text title = world.text("title");
        if (title == null) {
            in.reportMissing(
                    Code.E016,
                    parts.anchor(otherwise),
                    "the scenario has no `title`",
                    "",
                    "add `title: { en: ... }`");
            title = Text.of(bundle.name());
        }
        String marking = world.name("marking");
        String forum = forum(parts, world, in);
        var delegations = new DelegationDecoder(parts, values).delegations(otherwise);
        var actors = world.actors();
        var channels = world.channels(library);
        Scenario scenario = new Scenario(
                bundle.name(),
                bundle.digest(),
                title,
                world.text("summary"),
                marking == null ? "EXERCISE" : marking,
                forum,
                turns,
                delegations,
                world.dyads(delegations),
                actors,
                channels,
                incidents.incidents(delegations, actors, library),
                incidents.evidence(),
                new MselDecoder(parts, values, channels).msel(),
                world.variables(),
                review.objectives(),
                review.endings(),
                library,
                in.tongues().found());
        values.missingTexts();
        in.unknowns().report(in);
        new Checks(scenario, in).all();
        in.tongues().check();
        return scenario;
    }

    /// The forum in which the delegations meet: one to which somebody belongs, or of which the library has measures.
    private static @Nullable String forum(Parts parts, WorldDecoder world, Reading in) {
        String forum = world.name("forum");
        TreeSet<String> known = new TreeSet<>(in.symbols().memberships());
        parts.entries("measures").values().forEach(measure -> {
            if (Parts.value(measure.value(), "forum") instanceof YamlNode.Scalar scalar) {
                known.add(scalar.value());
            }
        });
        if (forum != null && !forum.isEmpty() && !known.contains(forum)) {
            YamlNode.Pair written = parts.own("forum").getFirst();
            in.reportMissing(
                    Code.E012,
                    Values.firstLine(written.value().span()),
                    "no delegation belongs to the forum `" + forum + "`",
                    "",
                    Closest.to(forum, known)
                            .map(meant -> "change it to `" + meant + "`")
                            .orElse("add it to the `forums` of those who belong to it"));
        }
        return forum;
    }

    private static void format(Parts parts, Values values, Span otherwise) {
        List<YamlNode.Pair> versions = parts.own("firebreak");
        if (versions.isEmpty()) {
            values.reading()
                    .reportMissing(
                            Code.E016,
                            parts.anchor(otherwise),
                            "the scenario has no `firebreak`",
                            "",
                            "add the version of the format: `firebreak: " + FORMAT + "`");
        }
        for (YamlNode.Pair version : versions) {
            String written = values.string(version.value());
            if (!written.equals(Integer.toString(FORMAT))) {
                values.reading()
                        .report(
                                Code.E027,
                                Values.firstLine(version.value().span()),
                                "`" + written + "` is not a format that can be read",
                                "",
                                "write `firebreak: " + FORMAT + "`, or let `firebreak upgrade` bring it there");
            }
        }
    }
}
