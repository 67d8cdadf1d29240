package dev.pharos.ui.silencing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTimeTest {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final long NOW = at("2026-11-29T22:15:00", SEOUL);

    @ParameterizedTest
    @CsvSource({
        "23:00, 2026-11-29T23:00:00",
        "' 9:05 ', 2026-11-30T09:05:00",
        "22:15, 2026-11-30T22:15:00",
        "2026-12-24 18:30, 2026-12-24T18:30:00",
        "2026-12-24T18:30:15, 2026-12-24T18:30:15",
        "2026-1-2   3:04, 2026-01-02T03:04:00",
    })
    void aTimeIsTheNextOneOfThatName(String typed, String means) {
        assertThat(ClockTime.read(typed, NOW, SEOUL)).hasValue(at(means, SEOUL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "25:00", "2026-02-30 10:00", "18", "18:30 tomorrow"})
    void whatIsNoTimeIsNone(String typed) {
        assertThat(ClockTime.read(typed, NOW, SEOUL)).isEmpty();
    }

    /// At night, as the clocks go forward, there is no half past two.
    @Test
    void aTimeThatTheClocksSkipIsTheOneAfter() {
        assertThat(ClockTime.read("2026-03-29 02:30", NOW, BERLIN)).hasValue(at("2026-03-29T03:30:00", BERLIN));
    }

    private static long at(String local, ZoneId zone) {
        return LocalDateTime.parse(local).atZone(zone).toInstant().toEpochMilli();
    }
}
