package firebreak.engine.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A play script: who says what, when, and what is expected of it.
///
/// ```
/// seed 7, amber-grid
/// # a comment
/// M-200      facilitator: start
/// D1 10:00   BOR.mfa: call ARD over osce-poc-tech "Are you under attack?"   => CallPlaced due D1 14:00
/// then       ARD.csirt: ack 1
/// D1 15:30   ARD.csirt: answer confirm "Yes."                                => CallAnswered late
/// then       BOR -> ARD uncertainty fell, tension unchanged
/// D2 08:00
/// ```
///
/// `before D2 08:00` is the minute before. A line without a moment, or with `then`, belongs to the moment of the line before
/// it. A line that begins with `=>` goes on with what the line before it expects. Who and what are kept as they stand: what
/// a command means depends on the speaker's view when its turn comes.
///
/// @param entries  in the order of the text
/// @param problems what could not be read; a script with problems should not be played
public record Script(List<Entry> entries, List<Problem> problems) {

    private static final Pattern MOMENT =
            Pattern.compile("(?i)((?:before +)?(?:D-?[0-9]{1,4} +[0-9]{1,2}:[0-9]{2}|M-?[0-9]{1,7})|then\\b)(?=\\s|$)");
    private static final Pattern SPEAKER = Pattern.compile("([A-Za-z][A-Za-z0-9]*(?:\\.[A-Za-z][A-Za-z0-9-]*)?)\\s*:\\s*(.*)");
    private static final Pattern SPEAKER_WITHOUT_COLON =
            Pattern.compile("(?:(?i:facilitator)|[A-Z][A-Z0-9]{1,7}\\.[a-z][a-z0-9-]*)\\s+[^\\s-]");
    private static final Pattern SETTING = Pattern.compile("(?i)(seed|scenario|mode)\\s+(\\S.*)");

    /// The words with which a line can begin, but for who speaks.
    private static final List<String> OPENINGS = List.of("seed", "scenario", "mode", "then", "before");

    private static final List<String> MODES = List.of("turns", "live");

    public Script {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }

    /// What the script sets, the last line that does so; `otherwise` if none does.
    ///
    /// @param name `seed`, `scenario` or `mode`
    public String setting(String name, String otherwise) {
        String value = otherwise;
        for (Entry entry : entries) {
            if (entry instanceof Setting setting && setting.name().equals(name)) {
                value = setting.value();
            }
        }
        return value;
    }

    /// One line of a script.
    public sealed interface Entry {
        /// The line's number, from 1.
        int line();
    }

    /// A setting: `seed 7`, `scenario amber-grid`, `mode live`.
    ///
    /// @param name `seed`, `scenario` or `mode`
    public record Setting(int line, String name, String value) implements Entry {}

    /// Somebody says something.
    ///
    /// @param whoColumn     where the speaker begins in the line, from 1
    /// @param who           a seat's address, or `facilitator`
    /// @param command       what they say, for [Words#parse]
    /// @param commandColumn where it begins in the line, from 1, to place what is wrong with it
    /// @param expectation   what is expected of it, empty if nothing is said
    public record Deed(
            int line, Moment moment, int whoColumn, String who, String command, int commandColumn, String expectation, int expectationColumn)
            implements Entry {}

    /// Nobody says anything: the clock comes to a moment, and something is expected of the world.
    ///
    /// @param expectation empty if the clock just goes there
    public record Look(int line, Moment moment, String expectation, int expectationColumn) implements Entry {}

    /// When a line of a script happens.
    public sealed interface Moment {
        /// At a moment as [Moments#minute] reads it.
        record At(String text) implements Moment {}

        /// In the same minute as the line before.
        record Then() implements Moment {}
    }

    /// A line that cannot be read.
    ///
    /// @param column from 1, in code points
    public record Problem(int line, int column, String message) {}

    /// Reads a script.
    public static Script parse(String text) {
        var entries = new ArrayList<Entry>();
        var problems = new ArrayList<Problem>();
        int number = 0;
        for (var line : text.split("\n", -1)) {
            number++;
            var stripped = line.strip();
            if (!stripped.isEmpty() && !stripped.startsWith("#")) {
                read(number, line.stripTrailing(), entries, problems);
            }
        }
        return new Script(entries, problems);
    }

    private static void read(int number, String line, List<Entry> entries, List<Problem> problems) {
        int at = skipBlanks(line, 0);
        var setting = SETTING.matcher(line.substring(at));
        if (setting.matches() && setting.group(2).indexOf(':') < 0) {
            settings(number, line, at, setting.group(1), setting.group(2), entries, problems);
            return;
        }
        Moment moment = new Moment.Then();
        boolean hasMoment = false;
        var found = MOMENT.matcher(line).region(at, line.length());
        if (found.lookingAt()) {
            hasMoment = true;
            var word = found.group(1);
            if (!word.equalsIgnoreCase("then")) {
                if (!isMoment(word)) {
                    problems.add(new Problem(
                            number, column(line, at), "`" + word + "` is no moment; write it like `D1 10:00` or `M-100`"));
                    return;
                }
                moment = new Moment.At(word);
            }
            at = skipBlanks(line, found.end());
        }
        int open = openQuote(line, at);
        if (open >= 0) {
            problems.add(new Problem(number, column(line, open), "this quote is never closed; put another `\"` where the text ends"));
            return;
        }
        int arrow = arrow(line, at, "=>");
        int thin = arrow < 0 ? arrow(line, at, "->") : -1;
        if (thin >= 0 && (thin == at || SPEAKER.matcher(line.substring(at, thin)).matches())) {
            problems.add(new Problem(number, column(line, thin), "write `=>` for `->`: behind `=>` stands what must come of the line"));
            return;
        }
        int endOfCommand = arrow < 0 ? line.length() : arrow;
        var body = line.substring(at, endOfCommand).stripTrailing();
        int expectationAt = arrow < 0 ? line.length() : skipBlanks(line, arrow + 2);
        var expectation = line.substring(expectationAt);
        var speaker = SPEAKER.matcher(body);
        if (speaker.matches()) {
            entries.add(new Deed(
                    number,
                    moment,
                    column(line, at),
                    who(speaker.group(1)),
                    speaker.group(2),
                    column(line, at + speaker.start(2)),
                    expectation,
                    column(line, expectationAt)));
        } else if (SPEAKER_WITHOUT_COLON.matcher(body).lookingAt()) {
            String who = body.split("\\s", 2)[0];
            problems.add(new Problem(number, column(line, at + who.length()), "put a colon after who speaks: `" + who + ":`"));
        } else if ((hasMoment || arrow == at) && (body.isEmpty() || expectation.isEmpty())) {
            boolean bare = !body.isEmpty();
            entries.add(new Look(
                    number, moment, bare ? body : expectation, column(line, bare ? at : expectationAt)));
        } else {
            problems.add(new Problem(number, column(line, at), unread(body)));
        }
    }

    private static String unread(String body) {
        String first = body.split("\\s", 2)[0];
        List<String> near = Nearest.to(first, OPENINGS);
        return near.isEmpty() || near.getFirst().equalsIgnoreCase(first)
                ? "this line should say when, who and what, like `D1 10:00  BOR.mfa: call ARD over osce-poc-tech \"...\"`"
                : "no line begins with `" + first + "`; change it to `" + near.getFirst() + "`";
    }

    /// `seed 7, amber-grid` sets both the seed and the scenario.
    private static void settings(
            int number, String line, int at, String name, String value, List<Entry> entries, List<Problem> problems) {
        var key = name.toLowerCase(Locale.ROOT);
        var parts = value.split(",", 2);
        if (key.equals("seed")) {
            if (!parts[0].strip().matches("-?[0-9]{1,18}")) {
                problems.add(new Problem(number, column(line, at), "a seed is a whole number, not `" + parts[0].strip() + "`"));
                return;
            }
            entries.add(new Setting(number, key, parts[0].strip()));
            if (parts.length == 2 && !parts[1].isBlank()) {
                entries.add(new Setting(number, "scenario", parts[1].strip()));
            }
        } else if (key.equals("mode") && !MODES.contains(value.strip().toLowerCase(Locale.ROOT))) {
            problems.add(new Problem(number, column(line, at), "a mode is `turns` or `live`, not `" + value.strip() + "`"));
        } else {
            entries.add(new Setting(number, key, value.strip()));
        }
    }

    private static String who(String typed) {
        int dot = typed.indexOf('.');
        return dot < 0
                ? (typed.equalsIgnoreCase("facilitator") ? "facilitator" : typed)
                : typed.substring(0, dot).toUpperCase(Locale.ROOT) + typed.substring(dot).toLowerCase(Locale.ROOT);
    }

    private static boolean isMoment(String word) {
        try {
            Moments.minute(word, 0);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /// Where a quote begins that is not closed in its line; -1 if all are.
    private static int openQuote(String line, int from) {
        int open = -1;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && open >= 0) {
                i++;
            } else if (c == '"') {
                open = open < 0 ? i : -1;
            }
        }
        return open;
    }

    /// The first arrow that is not part of what somebody says.
    private static int arrow(String line, int from, String arrow) {
        boolean quoted = false;
        for (int i = from; i + 1 < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && quoted) {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && line.startsWith(arrow, i)) {
                return i;
            }
        }
        return -1;
    }

    private static int skipBlanks(String line, int at) {
        int i = at;
        while (i < line.length() && Lexer.isBlank(line.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int column(String line, int offset) {
        return Binder.column(line, offset);
    }
}
