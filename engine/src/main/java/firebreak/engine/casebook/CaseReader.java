package firebreak.engine.casebook;

import firebreak.engine.casebook.CaseFile.Problem;
import firebreak.engine.diagnostic.Closest;
import firebreak.engine.play.Expected;
import firebreak.engine.words.Script;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a file of cases, line by line. What is played is left to [Script].
final class CaseReader {

    private static final Pattern CASE = Pattern.compile("(?i)case\\s+(\\d{1,6})\\s*[.:]\\s*(.*)");
    private static final Pattern CASE_WORD = Pattern.compile("(?i)case\\b.*");
    private static final Pattern HEADER = Pattern.compile("([A-Z][A-Za-z]*(?: [a-z]+)*):(?:\\s+(.*))?");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][a-z0-9 -]*)}");
    private static final String ALIKE = "The same comes of";
    private static final List<String> OF_FILE = List.of("Subject", "Setting");
    private static final List<String> OF_CASE = List.of("Why", "Source", "Setting");

    private final List<String> settings;
    private final List<Case> cases = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private String subject = "";
    private String fileSetting = "";

    private @Nullable Draft draft;
    private boolean inHeaders = true;
    private String lastHeader = "";

    private CaseReader(List<String> settings) {
        this.settings = settings;
    }

    /// A case as far as it has been read.
    private static final class Draft {
        final int number;
        final int line;
        final String promise;
        final SequencedMap<String, String> headers = new LinkedHashMap<>();
        final List<List<Line>> plays = new ArrayList<>();
        final List<Line> rows = new ArrayList<>();

        Draft(int number, int line, String promise) {
            this.number = number;
            this.line = line;
            this.promise = promise;
            plays.add(new ArrayList<>());
        }
    }

    private record Line(int number, String text) {}

    /// @param settings the names that a case may give as its setting
    static CaseFile read(String name, String text, List<String> settings) {
        CaseReader reader = new CaseReader(settings);
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            reader.take(number, line.stripTrailing());
        }
        reader.close();
        if (reader.subject.isEmpty()) {
            reader.problem(1, 1, "the file does not say what its cases are about; begin it with `Subject: ...`");
        }
        return new CaseFile(name, reader.subject, reader.cases, reader.problems);
    }

    private void problem(int line, int column, String message) {
        problems.add(new Problem(line, column, message));
    }

    private void take(int number, String line) {
        String bare = line.strip();
        if (bare.startsWith("#")) {
            return;
        }
        if (CASE_WORD.matcher(line).matches()) {
            begin(number, line);
            return;
        }
        Draft open = draft;
        if (bare.isEmpty()) {
            inHeaders = inHeaders && (open == null || open.headers.isEmpty());
            lastHeader = "";
        } else if (open == null || inHeaders) {
            header(number, line, open);
        } else if (line.equals(ALIKE + ":")) {
            open.plays.add(new ArrayList<>());
        } else if (bare.startsWith("|")) {
            open.rows.add(new Line(number, line));
        } else {
            open.plays.getLast().add(new Line(number, line));
        }
    }

    private void begin(int number, String line) {
        close();
        Matcher found = CASE.matcher(line);
        inHeaders = true;
        lastHeader = "";
        if (!found.matches() || found.group(2).isBlank()) {
            problem(number, 1, "a case begins with its number and its promise, like `Case 12. An answer in time calms both sides`");
            draft = new Draft(0, number, "");
            return;
        }
        draft = new Draft(Integer.parseInt(found.group(1)), number, found.group(2).strip());
    }

    private void header(int number, String line, @Nullable Draft open) {
        Matcher found = HEADER.matcher(line);
        List<String> known = open == null ? OF_FILE : OF_CASE;
        if (found.matches()) {
            String key = found.group(1);
            if (!known.contains(key)) {
                problem(
                        number, 1,
                        "`" + key + ":` is no line of " + (open == null ? "a file's" : "a case's") + " head; "
                                + Closest.to(key, known).map(meant -> "change it to `" + meant + ":`").orElse("there are " + all(known)));
                lastHeader = "?";
                return;
            }
            lastHeader = key;
            put(number, key, orEmpty(found.group(2)), open);
        } else if (!lastHeader.isEmpty() && Character.isWhitespace(line.charAt(0))) {
            if (!lastHeader.equals("?")) {
                put(number, lastHeader, line.strip(), open);
            }
        } else if (open == null) {
            problem(number, 1, "before the first case there can only be " + all(known) + " and comments that begin with `#`");
            lastHeader = "?";
        } else {
            problem(number, 1, "under a case's promise stand " + all(known) + ", then an empty line, then what is played");
            lastHeader = "?";
        }
    }

    private void put(int number, String key, String words, @Nullable Draft open) {
        if (key.equals("Setting") && !settings.contains(words)) {
            problem(
                    number, "Setting: ".length() + 1,
                    "there is no setting `" + words + "`; "
                            + Closest.to(words, settings).map(meant -> "change it to `" + meant + "`").orElse("there are " + String.join(", ", settings)));
        }
        if (open != null) {
            open.headers.merge(key, words, (before, more) -> before + " " + more);
        } else if (key.equals("Subject")) {
            subject = (subject + " " + words).strip();
        } else {
            fileSetting = words;
        }
    }

    private void close() {
        Draft done = draft;
        draft = null;
        if (done == null || done.number == 0) {
            return;
        }
        for (String key : List.of("Why", "Source")) {
            if (done.headers.getOrDefault(key, "").isBlank()) {
                problem(done.line, 1, "case " + done.number + " does not say its " + key.toLowerCase(Locale.ROOT) + "; add `" + key + ": ...` under its promise");
            }
        }
        String setting = done.headers.getOrDefault("Setting", fileSetting);
        if (setting.isEmpty()) {
            problem(done.line, 1, "case " + done.number + " has no setting; add `Setting: " + (settings.isEmpty() ? "..." : settings.getFirst()) + "` under its promise");
        }
        for (Case other : cases) {
            if (other.number() == done.number) {
                problem(done.line, 1, "there is a case " + done.number + " already, in line " + other.line() + "; give this one another number");
            }
        }
        List<Case.Way> ways = done.rows.isEmpty() ? plays(done) : rows(done);
        cases.add(new Case(
                done.number, done.line, done.promise, done.headers.getOrDefault("Why", ""), done.headers.getOrDefault("Source", ""),
                setting, ways, done.plays.size() > 1));
    }

    private List<Case.Way> plays(Draft done) {
        List<Case.Way> ways = new ArrayList<>();
        for (List<Line> play : done.plays) {
            if (play.isEmpty()) {
                problem(done.line, 1, "case " + done.number + " plays nothing; add lines such as `D1 06:00  facilitator: start`");
                continue;
            }
            ways.add(new Case.Way(play.getFirst().number(), "", script(play, line -> line, 0, "")));
        }
        if (done.plays.stream().flatMap(List::stream).noneMatch(line -> expects(line.text()))) {
            problem(done.line, 1, "case " + done.number + " expects nothing; add `=> ...` to a line");
        }
        return ways;
    }

    private static boolean expects(String line) {
        return line.contains("=>") || line.strip().startsWith("then ");
    }

    private interface Filling {
        String of(String line);
    }

    /// A script whose lines keep their numbers in the file.
    ///
    /// @param row the line of the table's row that fills it, 0 if none does
    private Script script(List<Line> lines, Filling filling, int row, String words) {
        StringBuilder text = new StringBuilder();
        int at = 1;
        for (Line line : lines) {
            text.repeat("\n", Math.max(0, line.number() - at));
            at = Math.max(at, line.number());
            text.append(filling.of(line.text()));
        }
        Script script = Script.parse(text.toString());
        List<Script.Problem> wrong = new ArrayList<>(script.problems());
        wrong.addAll(Expected.problems(script));
        for (Script.Problem problem : wrong) {
            if (row == 0) {
                problem(problem.line(), problem.column(), problem.message());
            } else {
                problem(row, 1, "with this row (" + words + "), line " + problem.line() + " cannot be read: " + problem.message());
            }
        }
        return script;
    }

    private List<Case.Way> rows(Draft done) {
        List<String> heads = cells(done.rows.getFirst().text());
        List<Line> play = done.plays.getFirst();
        for (Line line : play) {
            Matcher found = PLACEHOLDER.matcher(line.text());
            while (found.find()) {
                if (!heads.contains(found.group(1))) {
                    problem(
                            line.number(), line.text().codePointCount(0, found.start()) + 1,
                            "the table has no column `" + found.group(1) + "`; "
                                    + Closest.to(found.group(1), heads).map(meant -> "change it to `{" + meant + "}`")
                                            .orElse("its columns are " + String.join(", ", heads)));
                }
            }
        }
        List<Case.Way> ways = new ArrayList<>();
        for (Line row : done.rows.subList(1, done.rows.size())) {
            List<String> cells = cells(row.text());
            if (cells.size() != heads.size()) {
                problem(row.number(), 1, "this row has " + cells.size() + " cells, and the table has " + heads.size() + " columns");
                continue;
            }
            String words = cells.getFirst();
            ways.add(new Case.Way(row.number(), words, script(play, line -> filled(line, heads, cells), row.number(), words)));
        }
        if (ways.isEmpty() && done.rows.size() == 1) {
            problem(done.rows.getFirst().number(), 1, "the table has no rows under its heads");
        }
        return ways;
    }

    private static String filled(String line, List<String> heads, List<String> cells) {
        String filled = line;
        for (int i = 0; i < heads.size(); i++) {
            filled = filled.replace("{" + heads.get(i) + "}", cells.get(i));
        }
        return filled;
    }

    /// The cells between the bars; a bar at the end is not needed.
    private static List<String> cells(String row) {
        String bare = row.strip();
        bare = bare.substring(1);
        if (bare.endsWith("|")) {
            bare = bare.substring(0, bare.length() - 1);
        }
        List<String> cells = new ArrayList<>();
        for (String cell : bare.split("\\|", -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }

    private static String all(List<String> keys) {
        return String.join(", ", keys.stream().map(key -> "`" + key + ":`").toList());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
