package firebreak.engine.words;

import firebreak.engine.seat.SeatView;
import java.util.ArrayList;
import java.util.List;

/// Fits the examples of the help to whoever reads them: another delegation than their own, and only what they know of.
final class Examples {
    private static final String INCIDENT = "grid-wiper";
    private static final List<String> DELEGATIONS = List.of("BOR", "CAL");

    private Examples() {}

    static String of(Command command, SeatView view) {
        var example = command.example();
        int quote = example.indexOf('"');
        var said = quote < 0 ? "" : example.substring(quote);
        var line = quote < 0 ? example : example.substring(0, quote).stripTrailing();
        line = switch (command.name()) {
            case "nominate" -> nomination(view, line);
            default -> over(measured(counted(delegations(incident(line, view), view), command, view), view), view);
        };
        return said.isEmpty() ? line : line + " " + said;
    }

    /// A nomination of one of the viewer's own desks.
    static String nomination(SeatView view, String otherwise) {
        return view.own().contacts().stream()
                .filter(contact -> !contact.seat().isEmpty())
                .sorted((one, other) -> Boolean.compare(one.nominated(), other.nominated()))
                .map(contact -> "nominate " + contact.key() + " " + contact.seat()
                        + (contact.backup() == null ? "" : " backup " + contact.backup()))
                .findFirst()
                .orElse(otherwise);
    }

    private static String incident(String line, SeatView view) {
        if (!line.contains(INCIDENT) || view.incidents().stream().anyMatch(incident -> incident.key().equals(INCIDENT))) {
            return line;
        }
        if (!view.incidents().isEmpty()) {
            return line.replace(INCIDENT, view.incidents().getFirst().key());
        }
        boolean needed = line.startsWith("claim ") || line.startsWith("assess ");
        return needed ? line.replace(INCIDENT, "INCIDENT") : line.replace(" about " + INCIDENT, "").replace(" " + INCIDENT, "");
    }

    private static String delegations(String line, SeatView view) {
        var others = new ArrayList<>(view.parties().stream()
                .filter(SeatView.Party::delegation)
                .map(SeatView.Party::key)
                .filter(key -> !key.equals(view.you().delegation()))
                .toList());
        if (others.isEmpty()) {
            return line;
        }
        var fitted = line;
        var strange = DELEGATIONS.stream().filter(one -> named(line, one) && !others.contains(one)).toList();
        others.removeIf(other -> DELEGATIONS.contains(other) && named(line, other));
        for (var one : strange) {
            fitted = others.isEmpty()
                    ? fitted.replaceAll(",? \\b" + one + "\\b", "")
                    : fitted.replaceAll("\\b" + one + "\\b", others.removeFirst());
        }
        return fitted;
    }

    private static boolean named(String line, String delegation) {
        return line.matches(".*\\b" + delegation + "\\b.*");
    }

    private static String counted(String line, Command command, SeatView view) {
        for (var place : command.form().places()) {
            if (place.kind().counted()) {
                var waiting = Waiting.on(command.name(), place.kind(), view);
                return waiting.isEmpty() ? line : line.replaceFirst("(?<= )[0-9]+\\b", waiting.getFirst().text());
            }
        }
        return line;
    }

    private static String measured(String line, SeatView view) {
        var key = "OSCE-03";
        if (!line.contains(key) || view.measures().isEmpty() || view.measures().stream().anyMatch(one -> one.key().equals(key))) {
            return line;
        }
        return line.replace(key, view.measures().getFirst().key());
    }

    /// A channel that reaches the delegation of the example.
    private static String over(String line, SeatView view) {
        var words = List.of(line.split(" ", -1));
        int at = words.indexOf("over");
        if (at < 2 || view.channels().stream().anyMatch(channel -> works(channel, words.get(at + 1), words.get(1)))) {
            return line;
        }
        return view.channels().stream()
                .filter(channel -> works(channel, channel.key(), words.get(1)))
                .findFirst()
                .map(channel -> line.replace(" over " + words.get(at + 1), " over " + channel.key()))
                .orElse(line);
    }

    private static boolean works(SeatView.Channel channel, String key, String delegation) {
        return channel.key().equals(key)
                && channel.open()
                && channel.with().contains(delegation)
                && channel.lacks().stream().noneMatch(lack -> lack.startsWith(delegation + ":"));
    }
}
