package firebreak.client.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// When a row's event is meant to happen.
sealed interface SheetTime {
    /// A minute of the calendar, minutes since 1970-01-01T00:00Z.
    record Dated(long epochMinute) implements SheetTime {}

    /// A time on a day of the exercise, 1 for the first.
    record OnDay(int day, int minuteOfDay) implements SheetTime {}

    /// A time after the start.
    record AfterStart(int minutes) implements SheetTime {}

    /// At no moment: the facilitator releases it.
    record Whenever() implements SheetTime {}

    /// Why a date such as `03/04/2031` is not understood.
    String TWO_DAYS = "may be either of two days";

    /// What cannot be read as a time.
    ///
    /// @param why as in `is no time`
    record Unknown(String why) implements SheetTime {}

    /// What `03/04/2031` means. With dots the day always comes first.
    enum Dates {
        /// Nobody has said, and nothing is guessed.
        UNSAID,
        DAY_FIRST,
        MONTH_FIRST
    }

    /// Reads the cells of day and time.
    ///
    /// @param day empty if there is no such column
    static SheetTime of(String day, String time, Dates dates) {
        return new Reading(dates).of(day, time);
    }

    /// The ways in which people write times.
    final class Reading {
        private static final int DAY = 1440;
        private static final int FIRST_YEAR = 1950;
        private static final int LAST_YEAR = 2200;
        private static final Pattern CLOCK =
                Pattern.compile("(\\d{1,2}(?=[:H])|\\d{2}(?=[.]))[:.H](\\d{2})(?::\\d{2}(?:[.]\\d+)?)?\\s*(AM|PM)?(?:\\s*(?:Z|UTC|GMT|L|LOCAL|HRS?|HOURS))?|(\\d{2})(\\d{2})\\s*(?:Z|UTC|GMT|L|HRS?|HOURS)?");
        private static final Pattern ON_DAY = Pattern.compile("(?:D|DAY)\\s*(\\d{1,3})(?:\\s*[,;/-]?\\s+|\\s*[,;/T-]\\s*)(.+)");
        private static final Pattern PLUS_DAY = Pattern.compile("D(?:-?DAY)?\\s*([+-])\\s*(\\d{1,3})(?:\\s*[,;/]?\\s*)(.*)");
        private static final Pattern AFTER = Pattern.compile(
                "(?:H|T|START|STARTEX|E)?(?:-?HOUR)?\\s*[+]\\s*(?:(\\d{1,4}):(\\d{2})(?::\\d{2})?|(\\d{1,4})\\s*(?:H|HRS?|HOURS?)\\s*(?:(\\d{1,2})\\s*(?:M|MIN|MINS|MINUTES)?)?|(\\d{1,5})\\s*(?:M|MIN|MINS|MINUTES))");
        private static final Pattern HOURS = Pattern.compile("H(?:-?HOUR)?\\s*[+]\\s*(\\d{1,4})(?:[.](\\d))?");
        private static final Pattern DAY_ALONE = Pattern.compile("(?:D|DAY)?\\s*(\\d{1,3})");
        private static final Pattern SERIAL = Pattern.compile("\\d{0,5}[.]\\d{1,20}|[2-7]\\d{4}");
        private static final Pattern GROUP = Pattern.compile("(\\d{2})(\\d{2})(\\d{2})Z?\\s*([A-Z]{3})\\s*(\\d{2}|\\d{4})");
        private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})([/.])(\\d{1,2})\\2(\\d{4})");
        private static final Pattern DATE_THEN_TIME = Pattern.compile("(.*\\d{4}|\\d{4}-\\d{2}-\\d{2})(?:[,T]\\s*|\\s+)(\\d.*)");
        private static final List<DateTimeFormatter> DATES = List.of(
                DateTimeFormatter.ISO_LOCAL_DATE, words("d MMM uuuu"), words("d MMMM uuuu"), words("MMM d, uuuu"), words("MMMM d, uuuu"), words("d-MMM-uuuu"));
        private static final List<String> WHENEVER =
                List.of("", "-", "by the facilitator", "facilitator", "as needed", "as required", "on call", "tbd", "n/a", "contingency", "any time", "anytime");

        private static DateTimeFormatter words(String pattern) {
            return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(Locale.ENGLISH);
        }

        private final Dates dates;

        Reading(Dates dates) {
            this.dates = dates;
        }

        SheetTime of(String day, String time) {
            String said = time.replace('\n', ' ').strip();
            if (WHENEVER.contains(said.toLowerCase(Locale.ROOT))) {
                return new Whenever();
            }
            if (said.length() > 60) {
                return new Unknown("is no time");
            }
            SheetTime whole = alone(said);
            if (day.isBlank() || !(whole instanceof OnDay(int one, int minute)) || !isClock(said)) {
                return whole;
            }
            return onDay(day.replace('\n', ' ').strip(), minute);
        }

        private static boolean isClock(String said) {
            return minuteOfDay(said) >= 0 || SERIAL.matcher(said).matches();
        }

        /// A clock time on the day that the day's column names.
        private SheetTime onDay(String day, int minute) {
            String upper = day.toUpperCase(Locale.ROOT);
            Matcher alone = DAY_ALONE.matcher(upper);
            if (alone.matches() && Integer.parseInt(alone.group(1)) > 0) {
                return new OnDay(Integer.parseInt(alone.group(1)), minute);
            }
            Matcher plus = PLUS_DAY.matcher(upper);
            if (plus.matches() && plus.group(3).isEmpty() && plus.group(1).equals("+")) {
                return new OnDay(Integer.parseInt(plus.group(2)) + 1, minute);
            }
            SheetTime date = date(day);
            return date instanceof Dated(long midnight) ? new Dated(midnight + minute) : date;
        }

        private SheetTime alone(String said) {
            String upper = said.toUpperCase(Locale.ROOT);
            int clock = minuteOfDay(upper);
            if (clock >= 0) {
                return new OnDay(1, clock);
            }
            SheetTime relative = relative(upper);
            if (relative != null) {
                return relative;
            }
            Matcher group = GROUP.matcher(upper);
            if (group.matches()) {
                return group(group);
            }
            if (SERIAL.matcher(said).matches()) {
                return serial(new BigDecimal(said));
            }
            return dated(said);
        }

        private static @Nullable SheetTime relative(String upper) {
            Matcher on = ON_DAY.matcher(upper);
            if (on.matches()) {
                int minute = minuteOfDay(on.group(2));
                int day = Integer.parseInt(on.group(1));
                return minute >= 0 && day > 0 ? new OnDay(day, minute) : null;
            }
            Matcher plus = PLUS_DAY.matcher(upper);
            if (plus.matches()) {
                return plusDay(plus);
            }
            int after = afterStart(upper);
            return after >= 0 ? new AfterStart(after) : null;
        }

        private static SheetTime plusDay(Matcher plus) {
            int days = Integer.parseInt(plus.group(2));
            if (plus.group(1).equals("-") && days > 0) {
                return new Unknown("lies before the first day");
            }
            String rest = plus.group(3);
            if (rest.isEmpty()) {
                return new AfterStart(days * DAY);
            }
            int minute = minuteOfDay(rest);
            if (minute >= 0) {
                return new OnDay(days + 1, minute);
            }
            int after = afterStart(rest);
            return after >= 0 ? new AfterStart(days * DAY + after) : new Unknown("is no time");
        }

        /// Minutes after the start, -1 if it does not say.
        private static int afterStart(String upper) {
            Matcher hours = HOURS.matcher(upper);
            if (hours.matches()) {
                String tenths = hours.group(2);
                return Integer.parseInt(hours.group(1)) * 60 + (tenths == null ? 0 : Integer.parseInt(tenths) * 6);
            }
            Matcher after = AFTER.matcher(upper);
            if (!after.matches()) {
                return -1;
            }
            if (after.group(5) != null) {
                return Integer.parseInt(after.group(5));
            }
            boolean colon = after.group(1) != null;
            String minutes = colon ? after.group(2) : after.group(4);
            return Integer.parseInt(colon ? after.group(1) : after.group(3)) * 60 + (minutes == null ? 0 : Integer.parseInt(minutes));
        }

        /// The minute of the day that a clock shows, -1 if it is none.
        private static int minuteOfDay(String said) {
            Matcher clock = CLOCK.matcher(said.toUpperCase(Locale.ROOT).strip());
            if (!clock.matches()) {
                return -1;
            }
            boolean compact = clock.group(4) != null;
            int hour = Integer.parseInt(compact ? clock.group(4) : clock.group(1));
            int minute = Integer.parseInt(compact ? clock.group(5) : clock.group(2));
            String half = clock.group(3);
            if (half != null) {
                if (hour < 1 || hour > 12) {
                    return -1;
                }
                hour = hour % 12 + (half.equals("PM") ? 12 : 0);
            }
            return hour < 24 && minute < 60 ? hour * 60 + minute : -1;
        }

        private SheetTime group(Matcher group) {
            int year = Integer.parseInt(group.group(5));
            String text = group.group(1) + " " + group.group(4) + " " + (year < 100 ? 2000 + year : year);
            int minute = minuteOfDay(group.group(2) + group.group(3));
            return date(text) instanceof Dated(long midnight) && minute >= 0 ? new Dated(midnight + minute) : new Unknown("is no time");
        }

        private static SheetTime serial(BigDecimal days) {
            long minutes = days.multiply(BigDecimal.valueOf(DAY)).setScale(0, RoundingMode.HALF_UP).longValue();
            if (minutes < DAY) {
                return new OnDay(1, (int) minutes);
            }
            long day = minutes / DAY;
            if (day < 20_000 || day >= 80_000) {
                return new Unknown("is no time");
            }
            return new Dated(LocalDate.of(1899, 12, 30).plusDays(day).toEpochDay() * DAY + minutes % DAY);
        }

        private SheetTime dated(String said) {
            String iso = said.replaceFirst("^(\\d{4}-\\d{2}-\\d{2})\\s+(\\d)", "$1T$2");
            try {
                return near(OffsetDateTime.parse(iso).toEpochSecond());
            } catch (DateTimeException _) {
                // Then it may be without an offset.
            }
            try {
                return near(LocalDateTime.parse(iso).toEpochSecond(ZoneOffset.UTC));
            } catch (DateTimeException _) {
                // Then it may be written in words.
            }
            Matcher both = DATE_THEN_TIME.matcher(said);
            if (both.matches() && minuteOfDay(both.group(2)) >= 0) {
                SheetTime date = date(both.group(1).replaceFirst("[,\\s]+$", ""));
                return date instanceof Dated(long midnight) ? new Dated(midnight + minuteOfDay(both.group(2))) : date;
            }
            return date(said) instanceof Dated ? new Unknown("has no time of day") : date(said);
        }

        private static SheetTime near(long epochSecond) {
            long year = LocalDateTime.ofEpochSecond(epochSecond, 0, ZoneOffset.UTC).getYear();
            return year < FIRST_YEAR || year > LAST_YEAR ? new Unknown("is too far away") : new Dated(Math.floorDiv(epochSecond, 60L));
        }

        /// The midnight that a date begins with.
        private SheetTime date(String said) {
            Matcher slashed = SLASHED.matcher(said);
            if (slashed.matches()) {
                int first = Integer.parseInt(slashed.group(1));
                int second = Integer.parseInt(slashed.group(3));
                int year = Integer.parseInt(slashed.group(4));
                boolean dayFirst = dates == Dates.DAY_FIRST || slashed.group(2).equals(".");
                if (dayFirst || dates == Dates.MONTH_FIRST) {
                    return midnight(year, dayFirst ? second : first, dayFirst ? first : second);
                }
                if (first <= 12 && second <= 12 && first != second) {
                    return new Unknown(TWO_DAYS);
                }
                return midnight(year, first > 12 ? second : first, first > 12 ? first : second);
            }
            for (DateTimeFormatter format : DATES) {
                try {
                    LocalDate date = LocalDate.parse(said, format);
                    return midnight(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
                } catch (DateTimeException _) {
                    // Perhaps it is written in the next way.
                }
            }
            return new Unknown("is no time");
        }

        private static SheetTime midnight(int year, int month, int day) {
            if (year < FIRST_YEAR || year > LAST_YEAR) {
                return new Unknown("is too far away");
            }
            try {
                return new Dated(LocalDate.of(year, month, day).toEpochDay() * DAY);
            } catch (DateTimeException _) {
                return new Unknown("is no day of the calendar");
            }
        }
    }
}
