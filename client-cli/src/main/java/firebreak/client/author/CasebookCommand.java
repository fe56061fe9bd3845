package firebreak.client.author;

import firebreak.client.print.Counted;
import firebreak.client.print.Exit;
import firebreak.client.print.Ink;
import firebreak.client.print.Records;
import firebreak.client.print.Subcommand;
import firebreak.client.print.Wrapped;
import firebreak.engine.casebook.Case;
import firebreak.engine.casebook.CaseFile;
import firebreak.engine.casebook.Casebook;
import firebreak.engine.casebook.Tried;
import firebreak.engine.scenario.ScenarioLoader;
import firebreak.engine.scenario.Shelf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `firebreak casebook [FILE...]`.
@Command(
        name = "casebook",
        description = "Play the model's cases, or your own, and say of each whether it holds.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every case holds", "1:a case does not hold", "2:a file cannot be read"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  firebreak casebook",
            "  firebreak casebook scenarios/casebook/01-hotlines.cases",
            "  firebreak casebook --library my-library my-cases"
        })
public final class CasebookCommand extends Subcommand {
    private static final int WIDTH = 100;

    private final Ink ink;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "A file of cases, or a folder of them; without any, those that ship with Firebreak.")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--library", paramLabel = "FOLDER", description = "Play them on top of another rule library, such as a copy that you have changed.")
    private @Nullable Path library;

    @Option(names = "--failed", description = "Tell only of cases that do not hold.")
    private boolean onlyFailed;

    /// A command that prints in an ink.
    public CasebookCommand(Ink ink) {
        this.ink = ink;
    }

    @Override
    public Integer call() {
        List<Bound> bound = new ArrayList<>();
        int problems = 0;
        try {
            for (Source source : paths.isEmpty() ? shipped() : given()) {
                CaseFile file = source.book().read(source.name(), source.text());
                for (CaseFile.Problem problem : file.problems()) {
                    err().println(file.name() + ":" + problem.line() + ":" + problem.column() + ": " + problem.message());
                    problems++;
                }
                bound.add(new Bound(source.book(), file));
            }
        } catch (UnreadableException e) {
            err().println(e.getMessage());
            return Exit.UNUSABLE;
        }
        problems += doubles(bound);
        if (problems > 0) {
            err().println(Counted.of(problems, "mistake") + " in the cases; nothing was played.");
            return Exit.UNUSABLE;
        }
        return play(bound);
    }

    private record Source(Casebook book, String name, String text) {}

    private record Bound(Casebook book, CaseFile file) {}

    private static final class UnreadableException extends RuntimeException {
        private static final long serialVersionUID = 1;

        UnreadableException(String message) {
            super(message);
        }
    }

    // ---- reading ------------------------------------------------------------------------------------------------

    private List<Source> shipped() {
        if (library != null) {
            throw misused("--library needs the cases as files: give a folder such as scenarios/casebook");
        }
        Casebook book = new Casebook(Casebook.shippedSettings());
        List<Source> sources = new ArrayList<>();
        Casebook.shipped().forEach((name, text) -> sources.add(new Source(book, name, text)));
        return sources;
    }

    private List<Source> given() {
        List<Source> sources = new ArrayList<>();
        SortedMap<Path, Casebook> books = new TreeMap<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                List<Path> files = filesIn(path);
                if (files.isEmpty()) {
                    throw new UnreadableException("there is no file that ends in `" + Casebook.ENDING + "` in the folder `" + path + "`");
                }
                files.forEach(file -> sources.add(source(file, books)));
            } else {
                sources.add(source(path, books));
            }
        }
        return sources;
    }

    private static List<Path> filesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(Casebook.ENDING)).sorted().toList();
        } catch (IOException e) {
            throw new UnreadableException("cannot read the folder `" + folder + "`: " + Records.reason(e));
        }
    }

    private Source source(Path file, SortedMap<Path, Casebook> books) {
        try {
            String text = Files.readString(file);
            Path folder = file.toAbsolutePath().normalize().resolveSibling("settings");
            return new Source(books.computeIfAbsent(folder, this::book), file.toString(), text);
        } catch (CharacterCodingException _) {
            throw new UnreadableException("cannot read the cases `" + file + "`: they are not in UTF-8; save them again with that encoding");
        } catch (IOException e) {
            throw new UnreadableException("cannot read the cases `" + file + "`: " + Records.reason(e));
        } catch (UncheckedIOException e) {
            throw new UnreadableException("cannot read the settings of `" + file + "`: " + e.getMessage());
        }
    }

    /// Cases are played in the settings beside them, and in the shipped ones where there are none beside them.
    private Casebook book(Path settings) {
        boolean own = Files.isDirectory(settings);
        if (!own && library != null) {
            throw misused("--library needs the settings as files: there is no folder " + settings);
        }
        Shelf found = own ? ScenarioLoader.shelf(settings, library) : Casebook.shippedSettings();
        return new Casebook(found);
    }

    /// Numbers that two files give: a case is quoted by its number.
    private int doubles(List<Bound> bound) {
        SortedMap<Integer, String> first = new TreeMap<>();
        int doubles = 0;
        for (Bound each : bound) {
            for (Case one : each.file().cases()) {
                String before = first.putIfAbsent(one.number(), each.file().name());
                if (before != null && !before.equals(each.file().name())) {
                    err().println(each.file().name() + ":" + one.line() + ":1: there is a case " + one.number() + " in " + before
                            + "; give this one another number");
                    doubles++;
                }
            }
        }
        return doubles;
    }

    // ---- playing ------------------------------------------------------------------------------------------------

    private int play(List<Bound> bound) {
        int cases = 0;
        int plays = 0;
        int failed = 0;
        for (Bound each : bound) {
            List<Tried> tried = new ArrayList<>();
            for (Case one : each.file().cases()) {
                tried.add(each.book().play(each.file(), one));
                plays += one.ways().size();
            }
            int wrong = (int) tried.stream().filter(one -> !one.holds()).count();
            if (!onlyFailed || wrong > 0) {
                tell(each.file(), tried, wrong);
            }
            cases += tried.size();
            failed += wrong;
        }
        String sum = Counted.of(cases, "case") + " on " + Counted.of(bound.size(), "subject") + ", " + Counted.of(plays, "play") + ": ";
        out().println(failed == 0 ? sum + ink.good("all hold") + "." : sum + ink.bad(failed + " failed") + ".");
        out().flush();
        return failed == 0 ? Exit.OK : Exit.FINDINGS;
    }

    private void tell(CaseFile file, List<Tried> tried, int wrong) {
        out().println(ink.bold(file.subject()));
        for (Tried one : tried) {
            if (onlyFailed && one.holds()) {
                continue;
            }
            String rows = one.tried().ways().size() > 1 && !one.tried().alike() ? " (" + one.tried().ways().size() + " rows)" : "";
            out().println("%5d  %s  %s".formatted(
                    one.tried().number(),
                    one.holds() ? ink.good("pass") : ink.bad("FAIL"),
                    Wrapped.cut(one.tried().promise(), WIDTH - 13 - rows.length()) + ink.quiet(rows)));
            for (String difference : one.differences()) {
                out().println(" ".repeat(13) + difference);
            }
        }
        out().println(" ".repeat(7) + Counted.of(tried.size(), "case") + (wrong == 0 ? ", all hold." : ", " + wrong + " failed."));
        out().println();
    }
}
