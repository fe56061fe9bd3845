package firebreak.client.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;

/// How a spreadsheet shows a number: as it is, as a date, as a time of day, as a duration.
enum CellFormat {
    NUMBER,
    DATE,
    TIME,
    DATE_TIME,
    DURATION;

    private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);
    private static final int DAY_MINUTES = 1440;
    private static final int MOST_DAYS = 2_958_466; // the year 9999
    private static final int LONGEST_NUMBER = 30;
    /// What a spreadsheet itself allows.
    private static final int LONGEST_CODE = 255;

    /// The format of a built-in number.
    static CellFormat builtIn(int id) {
        return switch (id) {
            case 14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 -> DATE;
            case 18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56 -> TIME;
            case 22 -> DATE_TIME;
            case 46 -> DURATION;
            default -> NUMBER;
        };
    }

    /// The format that a code such as `dd/mm/yyyy hh:mm` stands for.
    static CellFormat of(String code) {
        if (code.length() > LONGEST_CODE) {
            return NUMBER;
        }
        String lower = code.toLowerCase(Locale.ROOT);
        if (lower.contains("[h]") || lower.contains("[hh]") || lower.contains("[m]") || lower.contains("[mm]")) {
            return DURATION;
        }
        String letters = lower.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|general|e[+-]", "");
        boolean day = letters.contains("d") || letters.contains("y");
        boolean hour = letters.contains("h") || letters.contains("s");
        return day && hour ? DATE_TIME : day ? DATE : hour ? TIME : letters.contains("m") ? DATE : NUMBER;
    }

    /// A number as a person sees it, to the minute.
    ///
    /// @param raw      the number as stored
    /// @param from1904 whether the workbook counts days from 1904
    String shown(String raw, boolean from1904) {
        BigDecimal number;
        try {
            number = new BigDecimal(raw.strip());
        } catch (NumberFormatException _) {
            return raw;
        }
        if (Math.abs((long) number.scale()) > LONGEST_NUMBER || number.precision() > 2 * LONGEST_NUMBER) {
            return raw;
        }
        boolean dated = this != NUMBER && number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(MOST_DAYS)) < 0;
        if (!dated) {
            // Spreadsheets keep 1.1 as 1.1000000000000001.
            BigDecimal rounded = number.round(new MathContext(15)).stripTrailingZeros();
            return rounded.toPlainString();
        }
        long minutes = number.multiply(BigDecimal.valueOf(DAY_MINUTES)).setScale(0, RoundingMode.HALF_UP).longValue();
        return shown(minutes, from1904);
    }

    private String shown(long minutes, boolean from1904) {
        long ofDay = minutes % DAY_MINUTES;
        String clock = clock(ofDay);
        if (this == DURATION) {
            return "H+" + clock(minutes);
        }
        if (minutes < DAY_MINUTES && this != DATE) {
            return clock;
        }
        LocalDate date = (from1904 ? FROM_1904 : FROM_1900).plusDays(minutes / DAY_MINUTES);
        return this == DATE && ofDay == 0 ? date.toString() : date + " " + clock;
    }

    private static String clock(long minutes) {
        return (minutes < 600 ? "0" : "") + minutes / 60 + ":" + (minutes % 60 < 10 ? "0" : "") + minutes % 60;
    }
}
