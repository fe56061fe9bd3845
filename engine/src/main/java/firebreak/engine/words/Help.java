package firebreak.engine.words;

import firebreak.engine.seat.SeatView;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Help, made from the table of commands: it cannot say anything that the parser does not do.
public final class Help {
    private Help() {}

    static void show(Page page, String topic, SeatView view) {
        var kind = view.you().kind();
        if (topic.isEmpty()) {
            all(page, kind);
            return;
        }
        var name = topic.strip().toLowerCase(Locale.ROOT);
        var command = Commands.named(name, kind);
        if (command != null) {
            one(page, command, view);
            return;
        }
        var section = Arrays.stream(Command.Section.values())
                .filter(s -> s.title().toLowerCase(Locale.ROOT).startsWith(name))
                .findFirst();
        if (section.isPresent()) {
            section(page, section.get(), Commands.of(kind));
            return;
        }
        var near = Nearest.to(name, Commands.of(kind).stream().flatMap(Command::names).toList());
        page.add(
                Line.Style.WRONG,
                "There is no help on `" + topic + "`."
                        + (near.isEmpty() ? " `help` lists all commands." : " Did you mean " + Said.or(near) + "?"));
    }

    private static void all(Page page, SeatView.Kind kind) {
        page.add(Line.Style.TITLE, "What you can type");
        var commands = Commands.of(kind);
        for (var section : Command.Section.values()) {
            section(page, section, commands);
        }
        page.blank();
        page.quiet("`help " + common(kind) + "` explains one, with an example. Names may be shortened, small words such as `the`"
                + " may stand before a name, and what you say goes in quotes.");
    }

    private static String common(SeatView.Kind kind) {
        return switch (kind) {
            case SEAT -> "call";
            case FACILITATOR -> "inject";
            case OBSERVER -> "inbox";
        };
    }

    private static void section(Page page, Command.Section section, List<Command> commands) {
        var rows = commands.stream()
                .filter(command -> command.section() == section)
                .map(command -> List.of(command.name(), command.meaning()))
                .toList();
        if (!rows.isEmpty()) {
            page.heading(section.title());
            page.rows(rows);
        }
    }

    private static void one(Page page, Command command, SeatView view) {
        page.add(Line.Style.TITLE, command.shown());
        page.plain(command.meaning());
        if (!command.aliases().isEmpty()) {
            page.quiet("Also: " + String.join(", ", command.aliases()));
        }
        page.command("  ", Examples.of(command, view));
    }

    /// All commands as a Markdown table, for the manual.
    public static String markdown() {
        var text = new StringBuilder();
        for (var section : Command.Section.values()) {
            text.append("### ").append(section.title()).append("\n\n| Type | Meaning |\n|---|---|\n");
            Commands.ALL.stream()
                    .filter(command -> command.section() == section)
                    .forEach(command -> text.append("| `")
                            .append(command.shown().replace("|", "\\|"))
                            .append("` | ")
                            .append(command.meaning())
                            .append(" |\n"));
            text.append('\n');
        }
        return text.toString().stripTrailing() + "\n";
    }
}
