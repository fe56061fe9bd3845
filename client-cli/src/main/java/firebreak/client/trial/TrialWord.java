package firebreak.client.trial;

import firebreak.engine.words.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a person says to the table that they sit at alone, and not to the exercise.
sealed interface TrialWord {
    /// Most steps back or forth at once.
    int MOST_STEPS = 10_000;

    record Quit() implements TrialWord {}

    record Clear() implements TrialWord {}

    /// Sit on another chair.
    record As(String seat) implements TrialWord {}

    /// Say one thing for another seat.
    record SayAs(String seat, String words) implements TrialWord {}

    record Back(int deeds) implements TrialWord {}

    record Forth(int deeds) implements TrialWord {}

    record Undo() implements TrialWord {}

    /// To a moment such as `D2 08:00`.
    record To(String moment) implements TrialWord {}

    record ToTurn(int number) implements TrialWord {}

    record ToEnd() implements TrialWord {}

    /// Let simulated minutes pass.
    record Wait(int minutes) implements TrialWord {}

    /// Go on to the next thing that concerns this chair.
    record Next() implements TrialWord {}

    /// Look behind the curtain.
    ///
    /// @param part empty for all of it
    record Truth(String part) implements TrialWord {}

    /// Who plays what; or all other seats to bots, or away from them.
    record Bots(@Nullable Boolean on) implements TrialWord {}

    /// One seat to a bot, or away from it.
    record Bot(String words) implements TrialWord {}

    record Save(String file) implements TrialWord {}

    record Help(String about) implements TrialWord {}

    /// Meant for the table, and not understood.
    record Unclear(String message) implements TrialWord {}

    /// What can be said, with its meaning, as help shows it.
    List<List<String>> HELP = List.of(
            List.of("as BOR.mfa", "Sit on another chair; `as facilitator` as well. The bot there stops, and your old seat stays yours."),
            List.of("BOR.mfa: WORDS", "Say one thing for another seat, or for the `facilitator:`, and stay where you are."),
            List.of("next", "Go on to the next thing that reaches you."),
            List.of("wait [2h]", "Let time pass: an hour, or as much as you say."),
            List.of("to D2 08:00", "Go to a moment: back, forth through what was done, or on. Also `to turn 3` and `to end`."),
            List.of("back [3]", "Go back to before what you did last, or the last three things."),
            List.of("forth [3]", "Do again what you went back from."),
            List.of("undo", "Take back what you did last, and forget it."),
            List.of("truth [PART]", "Look behind the curtain. One part: table, incidents, agenda, variables, conditions, an entry's id,"
                    + " or what a facilitator can look at, such as `truth log 20`."),
            List.of("bots [on|off]", "Who plays which seat; give all but yours to bots, or play them all by hand. `bot BOR.mfa on` is for one."),
            List.of("save FILE", "Write what was done as a play script, for `try --script` and for `test`."),
            List.of("quit", "Leave. What you have not saved is gone."));

    /// The first words of all that can be said, for completion.
    List<String> WORDS = List.of(
            "as", "next", "wait", "to", "back", "forth", "undo", "truth", "bots", "save", "quit", "clear");

    Pattern SPEAKER = Pattern.compile("(?i)(?:as\\s+)?([a-z][a-z0-9]*\\.[a-z][a-z0-9-]*|facilitator)\\s*:\\s*(\\S.*)");
    Pattern SPAN = Pattern.compile("(?i)(?:([0-9]{1,3})\\s*d(?:ays?)?)?\\s*(?:([0-9]{1,4})\\s*h(?:ours?)?)?\\s*(?:([0-9]{1,5})\\s*m(?:in(?:utes?)?)?)?");

    /// The word that a line is; `null` if it is for the exercise.
    static @Nullable TrialWord of(String line) {
        String said = line.strip();
        Matcher speaker = SPEAKER.matcher(said);
        if (speaker.matches()) {
            return new SayAs(speaker.group(1), speaker.group(2));
        }
        String[] words = said.split("\\s+", 2);
        String rest = words.length == 1 ? "" : words[1].strip();
        return switch (words[0].toLowerCase(Locale.ROOT)) {
            case "quit", "exit", "bye", "q" -> rest.isEmpty() ? new Quit() : null;
            case "clear" -> rest.isEmpty() ? new Clear() : null;
            case "as" -> rest.isEmpty() ? new Unclear("Say as whom, such as `as facilitator`; `bots` shows all seats.") : new As(rest);
            case "back" -> steps(rest) < 0 ? number("back") : new Back(steps(rest));
            case "forth", "redo" -> steps(rest) < 0 ? number("forth") : new Forth(steps(rest));
            case "undo" -> rest.isEmpty() ? new Undo() : new Unclear("`undo` takes one thing back at a time; `back 3` goes back three.");
            case "to" -> to(rest);
            case "wait" -> waiting(rest);
            case "next" -> rest.isEmpty() ? new Next() : null;
            case "truth" -> new Truth(rest);
            case "bots" -> switch (rest.toLowerCase(Locale.ROOT)) {
                case "" -> new Bots(null);
                case "on" -> new Bots(true);
                case "off" -> new Bots(false);
                default -> new Unclear("Say `bots`, `bots on` or `bots off`; `bot BOR.mfa on` is for one seat.");
            };
            case "bot" -> new Bot(said);
            case "save" -> rest.isEmpty() ? new Unclear("Say where to, such as `save quiet.play`.") : new Save(unquoted(rest));
            case "help", "?" -> new Help(rest);
            default -> null;
        };
    }

    private static TrialWord number(String word) {
        return new Unclear("Say `" + word + "`, or how many things with a number: `" + word + " 3`.");
    }

    private static int steps(String number) {
        if (number.isEmpty()) {
            return 1;
        }
        return number.matches("[0-9]{1,5}") ? Math.clamp(Integer.parseInt(number), 1, MOST_STEPS) : -1;
    }

    private static TrialWord to(String rest) {
        String key = rest.toLowerCase(Locale.ROOT);
        if (key.matches("(the )?end")) {
            return new ToEnd();
        }
        if (key.matches("turn [0-9]{1,3}")) {
            return new ToTurn(Integer.parseInt(key.substring("turn ".length())));
        }
        return key.isEmpty() ? new Unclear("Say to when, such as `to D2 08:00`, `to 14:30`, `to turn 3` or `to end`.") : new To(rest);
    }

    private static TrialWord waiting(String rest) {
        if (rest.isEmpty()) {
            return new Wait(60);
        }
        Matcher span = SPAN.matcher(rest);
        if (!span.matches()) {
            return new Unclear("Say how long in the exercise's time, such as `wait 30m` or `wait 2h`.");
        }
        int minutes = part(span.group(1), 1440) + part(span.group(2), 60) + part(span.group(3), 1);
        return minutes < 1 ? new Unclear("Say how long, such as `wait 30m`.") : new Wait(minutes);
    }

    private static int part(@Nullable String digits, int minutes) {
        return digits == null ? 0 : Integer.parseInt(digits) * minutes;
    }

    private static String unquoted(String text) {
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"") ? text.substring(1, text.length() - 1) : text;
    }

    /// How all this is explained.
    ///
    /// @param width columns to fill
    static List<Line> help(int width) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Line.Style.TITLE, "At this table, besides"));
        for (List<String> row : HELP) {
            Columns.row(lines, row.getFirst(), 16, row.getLast(), width);
        }
        return lines;
    }

    /// The help on one word; empty if it is none of these.
    static List<Line> help(String about, int width) {
        List<Line> lines = new ArrayList<>();
        String key = about.strip().toLowerCase(Locale.ROOT);
        for (List<String> row : HELP) {
            if (row.getFirst().split("[ \\[]", 2)[0].equals(key)) {
                Columns.row(lines, row.getFirst(), 16, row.getLast(), width);
            }
        }
        return lines;
    }
}
