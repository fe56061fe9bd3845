package firebreak.engine.play;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How a number should be or have moved.
sealed interface Change {

    Pattern FROM_TO = Pattern.compile("(-?\\d+)\\s*->\\s*(-?\\d+)");
    Pattern SIGNED = Pattern.compile("([+-])\\s*(\\d+)");
    Pattern MOVED_BY = Pattern.compile("(rose|fell) by (\\d+)");
    Pattern COMPARED = Pattern.compile("(=|is|<=|>=|<|>)\\s*(-?\\d+)");

    /// `300 -> 331`.
    record FromTo(int from, int to) implements Change {}

    /// `+31`, `-30`, `rose by 31`.
    record By(int amount) implements Change {}

    /// `rose`, `fell`, `unchanged`.
    record Way(String way) implements Change {}

    /// `= 3`, `<= 40`.
    record Compared(String how, int with) implements Change {}

    /// Reads a change; `null` if it is none.
    static @Nullable Change read(String words) {
        Matcher fromTo = FROM_TO.matcher(words);
        if (fromTo.matches()) {
            return new FromTo(Integer.parseInt(fromTo.group(1)), Integer.parseInt(fromTo.group(2)));
        }
        Matcher signed = SIGNED.matcher(words);
        if (signed.matches()) {
            int amount = Integer.parseInt(signed.group(2));
            return new By(signed.group(1).equals("-") ? -amount : amount);
        }
        Matcher movedBy = MOVED_BY.matcher(words);
        if (movedBy.matches()) {
            int amount = Integer.parseInt(movedBy.group(2));
            return new By(movedBy.group(1).equals("fell") ? -amount : amount);
        }
        Matcher compared = COMPARED.matcher(words);
        if (compared.matches()) {
            return new Compared(compared.group(1).equals("is") ? "=" : compared.group(1), Integer.parseInt(compared.group(2)));
        }
        return words.equals("rose") || words.equals("fell") || words.equals("unchanged") ? new Way(words) : null;
    }

    /// What is not as it should be; `null` if all is.
    default @Nullable String failure(String what, int was, int is) {
        return switch (this) {
            case FromTo(var from, var to) ->
                was == from && is == to ? null : what + " went from " + was + " to " + is + ", expected " + from + " -> " + to;
            case By(var amount) ->
                is - was == amount
                        ? null
                        : what + " went from " + was + " to " + is + " (" + signed(is - was) + "), expected " + signed(amount);
            case Way(var way) -> {
                String came = is < was ? "fell" : is > was ? "rose" : "unchanged";
                yield came.equals(way) ? null : what + " went from " + was + " to " + is + ", expected `" + way + "`";
            }
            case Compared(var how, var with) -> {
                boolean holds = switch (how) {
                    case "=" -> is == with;
                    case "<" -> is < with;
                    case ">" -> is > with;
                    case "<=" -> is <= with;
                    default -> is >= with;
                };
                yield holds ? null : what + " is " + is + ", expected " + how + " " + with;
            }
        };
    }

    private static String signed(int amount) {
        return amount > 0 ? "+" + amount : Integer.toString(amount);
    }
}
