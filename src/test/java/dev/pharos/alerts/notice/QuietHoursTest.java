package dev.pharos.alerts.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuietHoursTest {
    /// The 30th of November 2026 is a Monday.
    private static ZonedDateTime at(int day, int hour, int minute) {
        return ZonedDateTime.of(2026, 11, day, hour, minute, 0, 0, ZoneId.of("Asia/Seoul"));
    }

    private static QuietHours hours(Set<DayOfWeek> days, int from, int until) {
        return new QuietHours(days, LocalTime.of(from, 0), LocalTime.of(until, 0), QuietHours.Through.NOTHING);
    }

    @Test
    void aPartOfADay() {
        QuietHours lunch = hours(EnumSet.of(DayOfWeek.MONDAY), 12, 13);

        assertThat(lunch.covers(at(30, 11, 59))).isFalse();
        assertThat(lunch.covers(at(30, 12, 0))).isTrue();
        assertThat(lunch.covers(at(30, 12, 59))).isTrue();
        assertThat(lunch.covers(at(30, 13, 0))).isFalse();
        assertThat(lunch.covers(at(29, 12, 30))).as("a Sunday").isFalse();
    }

    @Test
    void aNightBelongsToTheDayOnWhichItBegins() {
        QuietHours night = hours(EnumSet.of(DayOfWeek.SUNDAY), 22, 7);

        assertThat(night.covers(at(29, 22, 0))).isTrue();
        assertThat(night.covers(at(30, 6, 59))).isTrue();
        assertThat(night.covers(at(30, 7, 0))).isFalse();
        assertThat(night.covers(at(30, 22, 0))).isFalse();
        assertThat(night.covers(at(29, 6, 0))).isFalse();
    }

    @Test
    void fromAndUntilTheSameHourIsAWholeDay() {
        QuietHours sunday = hours(EnumSet.of(DayOfWeek.SUNDAY), 0, 0);

        assertThat(sunday.covers(at(28, 23, 59))).isFalse();
        assertThat(sunday.covers(at(29, 0, 0))).isTrue();
        assertThat(sunday.covers(at(29, 23, 59))).isTrue();
        assertThat(sunday.covers(at(30, 0, 0))).isFalse();
    }

    @Test
    void noDayIsNever() {
        assertThat(hours(EnumSet.noneOf(DayOfWeek.class), 0, 0).covers(at(30, 12, 0)))
                .isFalse();
    }
}
