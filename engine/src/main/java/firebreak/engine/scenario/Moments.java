package firebreak.engine.scenario;

import firebreak.engine.diagnostic.Code;
import firebreak.engine.diagnostic.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Moments on the scenario's calendar, such as `D1 06:20`.
final class Moments {
    private static final Pattern MOMENT = Pattern.compile("D([0-9]{1,3}) ([01][0-9]|2[0-3]):([0-5][0-9])");
    /// What people write for one: `D1 8:30`, `d1 08.30`, `Day 1, 8h30`.
    private static final Pattern NEARLY =
            Pattern.compile("(?i)d(?:ay)? *([0-9]{1,3}),? *(?:at )?\\b([01]?[0-9]|2[0-3])[:.h]([0-5][0-9])(?::00)?(?: ?(?:utc|z|h|([ap])\\.?m\\.?))?");
    private static final int DAY_MINUTES = 1440;
    private static final int NOON = 12;

    private final Values values;

    Moments(Values values) {
        this.values = values;
    }

    static boolean looksLikeMoment(String text) {
        return text.startsWith("D");
    }

    /// Minutes from the start.
    int minute(YamlNode node) {
        YamlNode.Scalar scalar = values.scalar(node);
        return scalar == null ? 0 : minute(scalar.value(), Values.firstLine(scalar.span()));
    }

    /// Minutes from the start.
    ///
    /// @param text  the moment
    /// @param place where it stands
    int minute(String text, Span place) {
        Reading in = values.reading();
        Matcher matcher = MOMENT.matcher(text);
        if (!matcher.matches()) {
            in.report(
                    Code.E021,
                    place,
                    "`" + text + "` is not a moment",
                    "",
                    meant(text));
            return 0;
        }
        TurnPlan turns = in.turns();
        if (turns == null) {
            return 0;
        }
        int day = Integer.parseInt(matcher.group(1));
        int ofDay = Integer.parseInt(matcher.group(2)) * 60 + Integer.parseInt(matcher.group(3));
        int minute = (day - 1) * DAY_MINUTES + ofDay - turns.minuteOfDay(0);
        int first = turns.hasTurnZero() ? TurnPlan.ZERO_START_MINUTE : 0;
        if (minute < first) {
            in.report(
                    Code.E021,
                    place,
                    "`" + text + "` lies before the start",
                    "",
                    "the exercise starts at " + turns.moment(first));
            return 0;
        }
        if (minute > turns.endMinute()) {
            in.report(
                    Code.E042,
                    place,
                    "`" + text + "` lies after the end",
                    "",
                    "the last turn ends at " + turns.moment(turns.endMinute()));
            return 0;
        }
        return minute;
    }

    private static String meant(String text) {
        Matcher nearly = NEARLY.matcher(text.strip());
        if (!nearly.matches()) {
            return "write day and time, such as `D1 06:20`";
        }
        int hour = Integer.parseInt(nearly.group(2));
        String half = String.valueOf(nearly.group(4));
        if (half.equalsIgnoreCase("p") && hour < NOON) {
            hour += NOON;
        } else if (half.equalsIgnoreCase("a") && hour == NOON) {
            hour = 0;
        }
        return "write `D" + nearly.group(1) + " " + (hour < 10 ? "0" : "") + hour + ":" + nearly.group(3) + "`";
    }
}
