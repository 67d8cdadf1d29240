package dev.pharos.ui.shell.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.TimeRange;
import dev.pharos.series.TimeSelection;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TimeTextTest {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final Instant NOW = Instant.parse("2026-11-22T02:02:15Z");

    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(Locale.Category.DISPLAY, before);
    }

    @Test
    void writesRangesOnlyAsFineAsNeeded() {
        assertThat(range(Duration.ofHours(1))).isEqualTo("10:02:15 – 11:02:15");
        assertThat(range(Duration.ofHours(12))).isEqualTo("11-21 23:02 – 11-22 11:02");
        assertThat(range(Duration.ofDays(400))).isEqualTo("2025-10-18 11:02:15 – 2026-11-22 11:02:15");
    }

    @Test
    void namesSelectionsInTheUsersLanguage() {
        assertThat(selection(Locale.ENGLISH, Duration.ofHours(1))).isEqualTo("Last 1 hour");
        assertThat(selection(Locale.ENGLISH, Duration.ofMinutes(30))).isEqualTo("Last 30 minutes");
        assertThat(selection(Locale.ENGLISH, Duration.ofMinutes(90))).isEqualTo("Last 1 h 30 min");
        assertThat(selection(Locale.ENGLISH, Duration.ofHours(48 + 3))).isEqualTo("Last 51 hours");
        assertThat(selection(Locale.ENGLISH, Duration.ofHours(927))).isEqualTo("Last 38 d 15 h");
        assertThat(selection(Locale.KOREAN, Duration.ofDays(7))).isEqualTo("최근 7일");
    }

    @Test
    void namesZonesAsPeopleDo() {
        assertThat(TimeText.zone(SEOUL, NOW.toEpochMilli())).isEqualTo("KST");
        assertThat(TimeText.zone(ZoneOffset.UTC, NOW.toEpochMilli())).isEqualTo("UTC");
        assertThat(TimeText.zone(ZoneId.of("Etc/UTC"), NOW.toEpochMilli())).isEqualTo("UTC");
    }

    private static String range(Duration length) {
        return TimeText.range(TimeRange.endingAt(NOW.toEpochMilli(), length), NOW.toEpochMilli(), SEOUL);
    }

    private static String selection(Locale locale, Duration length) {
        Locale.setDefault(Locale.Category.DISPLAY, locale);
        return TimeText.selection(new TimeSelection.Last(length));
    }
}
