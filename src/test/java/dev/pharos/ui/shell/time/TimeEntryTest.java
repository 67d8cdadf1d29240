package dev.pharos.ui.shell.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.TimeRange;
import dev.pharos.series.TimeSelection;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TimeEntryTest {
    /// 11:00 in Seoul.
    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

    private final TimeEntry seoul = new TimeEntry(NOW.toEpochMilli(), ZoneId.of("Asia/Seoul"));

    @Test
    void readsTimesOfTheWindowsZone() {
        assertTime("10:30", "2026-11-22T01:30:00Z");
        assertTime("9:05:30", "2026-11-22T00:05:30Z");
        assertTime("2026-11-21 23:00", "2026-11-21T14:00:00Z");
        assertTime(" 2026-11-21T23:00:01 ", "2026-11-21T14:00:01Z");
        assertTime("11-21 23:00", "2026-11-21T14:00:00Z");
        assertTime("2026-11-21", "2026-11-20T15:00:00Z");
    }

    @Test
    void readsTimesThatSayTheirZoneOrAreRelative() {
        assertTime("2026-11-22T00:00:00Z", "2026-11-22T00:00:00Z");
        assertTime("2026-11-22 00:00:00+01:00", "2026-11-21T23:00:00Z");
        assertTime("1795312800", "2026-11-22T02:00:00Z");
        assertTime("now", "2026-11-22T02:00:00Z");
        assertTime("now - 1h30m", "2026-11-22T00:30:00Z");
    }

    @Test
    void saysWhatCannotBeRead() {
        assertThat(seoul.time("yesterday")).isEmpty();
        assertThat(seoul.time("25:00")).isEmpty();
        assertThat(seoul.time("2026-02-30 10:00")).isEmpty();
        assertThat(seoul.time("")).isEmpty();
        assertThat(seoul.range("tomorrow", "now")).isEqualTo(new TimeEntry.Reading.Problem("from"));
        assertThat(seoul.range("now-1h", "10:")).isEqualTo(new TimeEntry.Reading.Problem("to"));
        assertThat(seoul.range("10:30", "10:30")).isEqualTo(new TimeEntry.Reading.Problem("order"));
    }

    @Test
    void aRangeUpToNowMovesWithTimeAndEveryOtherStays() {
        assertThat(seoul.range("now-90m", "now"))
                .isEqualTo(new TimeEntry.Reading.Range(new TimeSelection.Last(Duration.ofMinutes(90))));
        assertThat(seoul.range("now-2h", "now-1h"))
                .isEqualTo(new TimeEntry.Reading.Range(new TimeSelection.Fixed(
                        TimeRange.of(NOW.minus(Duration.ofHours(2)), NOW.minus(Duration.ofHours(1))))));
        assertThat(seoul.range("10:00", "now"))
                .isEqualTo(new TimeEntry.Reading.Range(
                        new TimeSelection.Fixed(TimeRange.of(NOW.minus(Duration.ofHours(1)), NOW))));
    }

    private void assertTime(String entered, String meant) {
        assertThat(seoul.time(entered))
                .as(entered)
                .hasValue(Instant.parse(meant).toEpochMilli());
    }
}
