package firebreak.engine.words;

import firebreak.engine.seat.SeatView;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Help, made from the table of commands: it cannot say anything that the parser does not do.
public final class Help {
    private static final List<List<String>> NUMBERS = List.of(
            List.of("capital", "Political capital: what orders, warnings and some calls are paid with. Some comes back each turn."),
            List.of("pressure", "Pressure at home, 0 to 1000. It grows while the public sees nothing done; from 600 on, calming moves cost one more."),
            List.of("tension", "How hostile your capital feels towards another state, 0 to 1000."),
            List.of("uncertainty", "How little your capital knows of what the other state intends, 0 to 1000. Calls and answers lower it."),
            List.of("trust", "How far your capital believes the other state, 0 to 1000. It is slow to win and quick to lose."),
            List.of("rung", "How far a state has gone against another: 0 routine, 1 concern, 2 protest, 3 public accusation, up to 9 open"
                    + " conflict. The firebreak lies between 6 and 7. An act of a higher rung takes you there."),
            List.of("attribution", "How sure you are who did it, 0 to 1000. Evidence raises it, also when it points at the wrong one."),
            List.of("severity", "How bad an incident is as you see it, 0 to 5; another state may see it otherwise."),
            List.of("support", "How far other states stand with you against somebody, 0 to 1000."),
            List.of("cost", "What an order or an offer takes from your capital."),
            List.of("TLP", "How far a text may travel: RED you alone, AMBER your own side, GREEN the community, CLEAR anybody."));

    private Help() {}

    static void show(Page page, String topic, SeatView view) {
        var kind = view.you().kind();
        if (topic.isEmpty()) {
            overview(page, kind);
            return;
        }
        var name = topic.strip().toLowerCase(Locale.ROOT);
        if (name.equals("all") || name.equals("everything")) {
            all(page, kind);
            return;
        }
        if (name.equals("numbers") || NUMBERS.stream().anyMatch(row -> row.getFirst().equalsIgnoreCase(name))) {
            page.add(Line.Style.TITLE, "What the numbers mean");
            page.rows(NUMBERS);
            return;
        }
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

    /// The commands by group, on less than a screen.
    private static void overview(Page page, SeatView.Kind kind) {
        page.add(Line.Style.TITLE, "What you can type");
        var commands = Commands.of(kind);
        page.rows(Arrays.stream(Command.Section.values())
                .map(section -> List.of(section.title(), names(section, commands)))
                .filter(row -> !row.getLast().isEmpty())
                .toList());
        page.blank();
        page.quiet("`help " + common(kind) + "` explains one, with an example; `help look` a group; `help all` every command in a"
                + " line; `help numbers` capital, pressure, rungs and the rest.");
        page.quiet("Names may be shortened, small words such as `the` may stand before a name, and what you say goes in quotes.");
    }

    private static String names(Command.Section section, List<Command> commands) {
        return commands.stream()
                .filter(command -> command.section() == section)
                .map(Command::name)
                .collect(Collectors.joining(", "));
    }

    private static void all(Page page, SeatView.Kind kind) {
        page.add(Line.Style.TITLE, "What you can type");
        var commands = Commands.of(kind);
        for (var section : Command.Section.values()) {
            section(page, section, commands);
        }
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
        more(command.name()).forEach(page::plain);
    }

    /// What one line of meaning does not say.
    private static List<String> more(String command) {
        return switch (command) {
            case "answer" -> List.of(
                    "confirm: what they say or ask is so. deny: it is not so. ask_help: you need their help with it. other: anything"
                            + " else, such as an answer to a question that is not yes or no.",
                    "The meaning counts beside the words, and cannot be changed afterwards. One that your contact may not give without"
                            + " the head of delegation counts half at most; the head may answer every call.");
            case "rate" -> List.of(
                    "full, partly or no: how much of a good answer's effect it earns. Once rated is rated; what nobody has rated counts"
                            + " 70 % at the lock.");
            case "call", "calls", "offer", "offers" -> List.of(
                    "Numbers are your delegation's own: the others number the same call or offer otherwise, so that nobody can count"
                            + " how much the others talk.");
            case "order", "approve", "refuse" -> List.of(
                    "An order that costs two points or more, or goes to rung 2 or further, waits for the head of delegation. What is"
                            + " not approved before the lock lapses.");
            case "moves" -> List.of("`moves DIP-02` says what a move does, needs and costs, and whether the head must approve it.");
            case "propose" -> List.of(
                    "standstill: no hostile act and no covert operation towards each other; `on economic` narrows it to one part of the"
                            + " catalogue. answer: calls are answered before their deadline. no-blame: nobody accuses another party in"
                            + " public. notify: what `giving` names is delivered before the end. statement: said together, nothing is checked.",
                    "Whoever writes a text has signed it. Once all have signed it is announced, unless it was proposed `secretly`.",
                    "A breach counts when somebody learns of it, and as much as a broken pledge. `leave` costs a quarter of that, and nothing"
                            + " once you know that another has broken it.");
            case "argue" -> List.of(
                    "Say one thing that your delegation does, as far as it lies in its own power. `secretly` keeps it from all other"
                            + " states, `with BOR, CAL` shares it with those alone; else everybody reads it and may comment.",
                    "The facilitator rules whether it succeeds, with a reason, and may let the dice decide at stated odds.");
            case "judge", "throw" -> List.of(
                    "Effects are those of the catalogue of moves, a verb and its value each, with semicolons between: the delegation that"
                            + " argued is i, the one named with `to` is j, everybody else is k.",
                    "shift ji T -30 U -20 R 10 (their tension, uncertainty and trust of it; also ij, both, ki); support 20; pressure -50;"
                            + " capital 1; statement conciliatory|threat|joint; harm -200 of about|own|others|all; attribution 100 to self|target|all;"
                            + " cascade -200; hostile 2 means cyber|economic|kinetic; exposure 300; inform target|all; evidence give; suspend"
                            + " bilateral; resume bilateral; stage contained; pledge NAME; maturity 50.",
                    "Without `to`, what is aimed at j is aimed at everybody else. Leave the effects out where the story is enough.");
            case "ack" -> List.of("It can be done once, and before the deadline.");
            case "nominate" -> List.of("What you leave out is taken away: without `backup` nobody is the backup. The chair tests the contacts.");
            default -> List.of();
        };
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
