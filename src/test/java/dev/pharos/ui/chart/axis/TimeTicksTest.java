package dev.pharos.ui.chart.axis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.TimeRange;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class TimeTicksTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");
    private static final ZoneId LORD_HOWE = ZoneId.of("Australia/Lord_Howe");
    private static final ZoneId APIA = ZoneId.of("Pacific/Apia");
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("UTC"),
            SEOUL,
            NEW_YORK,
            KOLKATA,
            LORD_HOWE,
            APIA,
            ZoneId.of("America/Sao_Paulo"),
            ZoneId.of("Africa/Cairo"),
            ZoneId.of("Asia/Kathmandu"),
            ZoneId.of("Pacific/Chatham"),
            ZoneId.of("Pacific/Kwajalein"),
            ZoneId.of("America/St_Johns"),
            ZoneId.of("Antarctica/Troll"));

    @Test
    void anHourHasTicksOnFullQuarters() {
        assertThat(clock("2026-11-22T10:02:15", "2026-11-22T11:02:15", SEOUL, 5))
                .containsExactly("10:15", "10:30", "10:45", "11:00");
    }

    @Test
    void midnightIsTheBeginningOfADay() {
        List<TimeTick> ticks = ticks("2026-11-22T18:00:00", "2026-11-23T06:00:00", SEOUL, 5);

        assertThat(ticks)
                .extracting(TimeTick::mark)
                .containsExactly(
                        TimeTick.Mark.MINUTE,
                        TimeTick.Mark.MINUTE,
                        TimeTick.Mark.DAY,
                        TimeTick.Mark.MINUTE,
                        TimeTick.Mark.MINUTE);
    }

    @Test
    void zonesOffByHalfAnHourHaveTicksOnTheirOwnFullHours() {
        assertThat(clock("2026-11-22T09:10:00", "2026-11-22T13:10:00", KOLKATA, 5))
                .containsExactly("10:00", "11:00", "12:00", "13:00");
    }

    @Test
    void whenClocksGoForwardTicksStayOnTheSameLocalTimes() {
        // 2026-03-08 02:00 becomes 03:00.
        assertThat(clock("2026-03-07T21:00:00", "2026-03-08T12:00:00", NEW_YORK, 6))
                .containsExactly("21:00", "00:00", "03:00", "06:00", "09:00", "12:00");
        // 02:00 does not exist that day.
        assertThat(clock("2026-03-08T00:00:00", "2026-03-08T08:00:00", NEW_YORK, 5))
                .containsExactly("00:00", "04:00", "06:00", "08:00");
    }

    @Test
    void whenClocksGoBackTheHourThatComesTwiceHasTwoTicks() {
        // 2026-11-01 02:00 becomes 01:00.
        assertThat(clock("2026-11-01T00:00:00", "2026-11-01T03:00:00", NEW_YORK, 5))
                .containsExactly("00:00", "01:00", "01:00", "02:00", "03:00");
        assertThat(clock("2026-10-31T21:00:00", "2026-11-01T09:00:00", NEW_YORK, 5))
                .containsExactly("21:00", "00:00", "03:00", "06:00", "09:00");
    }

    @Test
    void whereClocksGoForwardAtMidnightTheDayStillBegins() {
        ZoneId cairo = ZoneId.of("Africa/Cairo");
        List<TimeTick> ticks = ticks("2026-04-23T12:00:00", "2026-04-24T12:00:00", cairo, 5);

        assertThat(ticks).extracting(TimeTick::mark).contains(TimeTick.Mark.DAY);
        assertThat(clock("2026-04-23T12:00:00", "2026-04-24T12:00:00", cairo, 5))
                .containsExactly("12:00", "18:00", "01:00", "06:00", "12:00");
    }

    @Test
    void daysAreLocalDaysAcrossAChangeOfClocks() {
        assertThat(ticks("2026-03-06T00:00:00", "2026-03-10T00:00:00", NEW_YORK, 5))
                .extracting(tick -> local(tick, NEW_YORK).toString())
                .containsExactly(
                        "2026-03-06T00:00",
                        "2026-03-07T00:00",
                        "2026-03-08T00:00",
                        "2026-03-09T00:00",
                        "2026-03-10T00:00");
    }

    @Test
    void weeksBeginOnMondays() {
        assertThat(ticks("2026-11-01T00:00:00", "2026-11-30T12:00:00", SEOUL, 5))
                .extracting(tick -> local(tick, SEOUL).getDayOfWeek().getValue())
                .containsOnly(1);
    }

    @Test
    void everySecondDayStartsAnewWithTheMonthAndNeverTouchesItsFirst() {
        assertThat(ticks("2026-01-25T00:00:00", "2026-02-06T00:00:00", SEOUL, 8))
                .extracting(tick -> local(tick, SEOUL).getDayOfMonth())
                .containsExactly(25, 27, 29, 1, 3, 5);
    }

    @Test
    void monthsAndYears() {
        List<TimeTick> months = ticks("2026-07-15T00:00:00", "2027-02-15T00:00:00", SEOUL, 8);
        assertThat(months)
                .extracting(tick -> local(tick, SEOUL).getMonthValue())
                .containsExactly(8, 9, 10, 11, 12, 1, 2);
        assertThat(months.get(5).mark()).isEqualTo(TimeTick.Mark.YEAR);

        List<TimeTick> years = ticks("1999-06-01T00:00:00", "2026-06-01T00:00:00", SEOUL, 6);
        assertThat(years)
                .extracting(tick -> local(tick, SEOUL).getYear())
                .containsExactly(2000, 2005, 2010, 2015, 2020, 2025);
    }

    @Test
    void milliseconds() {
        TimeRange range = new TimeRange(1_700_000_000_003L, 1_700_000_000_043L);

        assertThat(TimeTicks.within(range, SEOUL, 4))
                .extracting(tick -> tick.time() % 1000)
                .containsExactly(10L, 20L, 30L, 40L);
    }

    @Test
    void aZoneThatSkippedADayHasNoTickOnIt() {
        // 2011-12-30 was not in Samoa.
        assertThat(ticks("2011-12-28T12:00:00", "2012-01-01T12:00:00", APIA, 4))
                .extracting(tick -> local(tick, APIA).toString())
                .containsExactly("2011-12-29T00:00", "2011-12-31T00:00", "2012-01-01T00:00");
        assertThat(ticks("2011-12-29T06:00:00", "2011-12-31T18:00:00", APIA, 4))
                .extracting(tick -> local(tick, APIA).toString())
                .containsExactly("2011-12-29T12:00", "2011-12-31T00:00", "2011-12-31T12:00");
    }

    @Test
    void clocksThatChangeByHalfAnHourMoveNoTicks() {
        // 2026-04-05 02:00 becomes 01:30, 2026-10-04 02:00 becomes 02:30.
        assertThat(clock("2026-04-05T00:00:00", "2026-04-05T04:00:00", LORD_HOWE, 6))
                .containsExactly("00:00", "01:00", "02:00", "03:00", "04:00");
        assertThat(clock("2026-10-04T00:00:00", "2026-10-04T05:00:00", LORD_HOWE, 6))
                .containsExactly("00:00", "01:00", "03:00", "04:00", "05:00");
    }

    @Test
    void anAxisThatIsFullLosesTheTickThatIsAboutToLeave() {
        assertThat(clock("2026-11-22T10:00:00", "2026-11-22T11:00:00", SEOUL, 4))
                .containsExactly("10:15", "10:30", "10:45", "11:00");
    }

    @Test
    void timesOfDayAreOfADayAndDaysOfAYear() {
        assertThat(context("2026-11-22T14:02:00", "2026-11-22T14:12:00")).contains(TimeTick.Mark.DAY);
        assertThat(context("2026-11-22T14:02:00", "2026-11-23T14:12:00")).contains(TimeTick.Mark.DAY);
        assertThat(context("2026-11-22T14:02:00", "2026-11-27T14:12:00")).contains(TimeTick.Mark.YEAR);
        assertThat(context("2026-01-22T14:02:00", "2026-11-27T14:12:00")).contains(TimeTick.Mark.YEAR);
        assertThat(context("2001-01-22T14:02:00", "2026-11-27T14:12:00")).isEmpty();
    }

    @Test
    void whatTheFirstLabelSaysIsNotSaidTwice() {
        assertThat(context("2026-11-22T00:00:00", "2026-11-22T04:00:00")).isEmpty();
        assertThat(context("2026-11-22T00:00:00.001", "2026-11-22T04:00:00")).contains(TimeTick.Mark.DAY);
        assertThat(context("2026-11-22T00:00:00", "2026-11-26T04:00:00")).contains(TimeTick.Mark.YEAR);
    }

    /// Four weeks and a bit: weeks are too many, a month may begin on neither side.
    @Test
    void betweenWeeksAndMonthsThereIsAlwaysATick() {
        for (int day = 0; day < 62; day++) {
            check(day * 86_400_000L, 28 * 86_400_000L + 3_600_000, 4, ZoneId.of("UTC"));
        }
    }

    @Property(tries = 4000)
    void ticksAscendLieWithinAndAreNeverMoreThanThereIsRoomFor(
            @ForAll @LongRange(min = -2_000_000_000_000L, max = 7_400_000_000_000L) long start,
            @ForAll @IntRange(max = 43) int magnitude,
            @ForAll @IntRange(max = 1000) int part,
            @ForAll @IntRange(min = 1, max = 20) int most,
            @ForAll @IntRange(max = 12) int zone) {
        check(start, length(magnitude, part), most, ZONES.get(zone));
    }

    @Property(tries = 4000)
    void soItIsWhereClocksChange(
            @ForAll @IntRange(max = 400) int change,
            @ForAll @IntRange(max = 34) int magnitude,
            @ForAll @IntRange(max = 1000) int part,
            @ForAll @IntRange(max = 1000) int before,
            @ForAll @IntRange(min = 1, max = 20) int most,
            @ForAll @IntRange(max = 12) int zone) {
        Instant at = Instant.EPOCH;
        for (int i = 0; i <= change; i++) {
            ZoneOffsetTransition next = ZONES.get(zone).getRules().nextTransition(at);
            if (next == null) {
                break;
            }
            at = next.getInstant();
        }
        long length = length(magnitude, part);
        check(at.toEpochMilli() - (long) (length * (before / 1000.0)), length, most, ZONES.get(zone));
    }

    private static void check(long start, long length, int most, ZoneId zone) {
        TimeRange range = new TimeRange(start, start + length);

        List<TimeTick> ticks = TimeTicks.within(range, zone, most);
        List<Long> times = ticks.stream().map(TimeTick::time).toList();

        assertThat(times).isSorted().doesNotHaveDuplicates().allMatch(range::contains);
        assertThat(times).hasSizeLessThanOrEqualTo(most);
        // Where there is room for some, there are some: half of a day that is not there may swallow one.
        if (most >= 4) {
            assertThat(times).isNotEmpty();
        }
        for (TimeTick tick : ticks) {
            LocalDateTime local = local(tick, zone);
            // Where clocks go forward at midnight a day begins later.
            long midnight = local.toLocalDate().atStartOfDay(zone).toInstant().toEpochMilli();
            switch (tick.mark()) {
                case MILLISECOND -> {}
                case SECOND -> assertThat(local.getNano()).isZero();
                case MINUTE -> assertThat(local.getSecond()).isZero();
                case DAY, MONTH, YEAR -> assertThat(tick.time()).isEqualTo(midnight);
            }
        }
    }

    /// From nothing to some 550 years, evenly by magnitude.
    private static long length(int magnitude, int part) {
        return (1L << magnitude) * part / 1000 + (1L << magnitude) - 1;
    }

    private static Optional<TimeTick.Mark> context(String from, String to) {
        TimeRange range = TimeRange.of(
                LocalDateTime.parse(from).atZone(SEOUL).toInstant(),
                LocalDateTime.parse(to).atZone(SEOUL).toInstant());
        return TimeTicks.context(range, TimeTicks.within(range, SEOUL, 6)).map(TimeTick::mark);
    }

    private static List<TimeTick> ticks(String from, String to, ZoneId zone, int most) {
        return TimeTicks.within(
                TimeRange.of(
                        LocalDateTime.parse(from).atZone(zone).toInstant(),
                        LocalDateTime.parse(to).atZone(zone).toInstant()),
                zone,
                most);
    }

    private static List<String> clock(String from, String to, ZoneId zone, int most) {
        return ticks(from, to, zone, most).stream()
                .map(tick -> local(tick, zone).toLocalTime().toString())
                .toList();
    }

    private static LocalDateTime local(TimeTick tick, ZoneId zone) {
        return LocalDateTime.ofInstant(Instant.ofEpochMilli(tick.time()), zone);
    }
}
