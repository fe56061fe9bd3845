package firebreak.client.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTimeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "D1 07:40|1|460", "D2 0740|2|460", "Day 3, 7:40|3|460", "day 1 07:40Z|1|460", "D+1 07:40|2|460", "D+0 0000|1|0",
        "07:40|1|460", "0740|1|460", "7:40 pm|1|1180", "12:05 AM|1|5", "07.40|1|460", "07:40:30|1|460", "0.3194444|1|460"
    })
    void aTimeOnADay(String said, int day, int minute) {
        assertThat(read("", said)).isEqualTo(new SheetTime.OnDay(day, minute));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "H+2|120", "H+02:30|150", "D+1 H+2|1560", "D+1|1440", "T+45m|45", "H+1.5|90", "+2h|120", "H+2h30|150", "StartEx + 00:15|15", "H+26:30|1590"
    })
    void aTimeAfterTheStart(String said, int minutes) {
        assertThat(read("", said)).isEqualTo(new SheetTime.AfterStart(minutes));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "2031-05-05 07:40", "2031-05-05T07:40", "2031-05-05T07:40Z", "2031-05-05T09:40+02:00", "5 May 2031 07:40", "May 5, 2031 7:40 am", "05/05/2031 07:40",
        "050740Z MAY 31", "050740ZMAY2031", "47973.3194444", "05-May-2031 0740"
    })
    void aDateWithATime(String said) {
        assertThat(read("", said)).isEqualTo(at(2031, 5, 5, 7, 40));
    }

    @Test
    void aDayInAColumnOfItsOwn() {
        assertThat(read("2", "07:40")).isEqualTo(new SheetTime.OnDay(2, 460));
        assertThat(read("Day 2", "0740")).isEqualTo(new SheetTime.OnDay(2, 460));
        assertThat(read("2031-05-05", "07:40")).isEqualTo(at(2031, 5, 5, 7, 40));
        assertThat(read("2", "D3 07:40")).isEqualTo(new SheetTime.OnDay(3, 460));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "noonish", "25:00", "D1", "7", "03/04/2031 07:40", "31/02/2031 07:40", "2031-05-05", "D-1 07:40", "D0 07:40", "when it rains", "T+45", "13:00 pm", "99999.5",
        "2031-13-05 07:40", "9999999999999999999", "D1 07:40 and later", "0001-01-01 00:00", "2500-01-01T00:00Z"
    })
    void whatIsNoTime(String said) {
        assertThat(read("", said)).isInstanceOf(SheetTime.Unknown.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "TBD", "by the facilitator", "As needed"})
    void atNoMoment(String said) {
        assertThat(read("", said)).isEqualTo(new SheetTime.Whenever());
    }

    @Test
    void aDayThatMayBeTwoIsNotGuessed() {
        assertThat(read("", "03/04/2031 07:40")).isEqualTo(new SheetTime.Unknown("may be either of two days"));
        assertThat(read("", "13/04/2031 07:40")).isEqualTo(at(2031, 4, 13, 7, 40));
    }

    @Test
    void aDotPutsTheDayFirstAndAPersonCanSayIt() {
        assertThat(read("", "03.04.2031 07:40")).isEqualTo(at(2031, 4, 3, 7, 40));
        assertThat(SheetTime.of("", "03/04/2031 07:40", SheetTime.Dates.DAY_FIRST)).isEqualTo(at(2031, 4, 3, 7, 40));
        assertThat(SheetTime.of("", "03/04/2031 07:40", SheetTime.Dates.MONTH_FIRST)).isEqualTo(at(2031, 3, 4, 7, 40));
        assertThat(SheetTime.of("", "13/04/2031 07:40", SheetTime.Dates.MONTH_FIRST)).isEqualTo(new SheetTime.Unknown("is no day of the calendar"));
    }

    private static SheetTime read(String day, String time) {
        return SheetTime.of(day, time, SheetTime.Dates.UNSAID);
    }

    private static SheetTime at(int year, int month, int day, int hour, int minute) {
        return new SheetTime.Dated(LocalDateTime.of(year, month, day, hour, minute).toEpochSecond(ZoneOffset.UTC) / 60);
    }
}
