package dev.pharos.ui.silencing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndingTest {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void aLengthIsOne() {
        assertThat(Ending.FOUR_HOURS.from(1_000, SEOUL)).isEqualTo(1_000 + 4 * 3_600_000);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-29T22:15:00, 2026-11-30T09:00:00",
        "2026-11-29T08:59:59, 2026-11-29T09:00:00",
        "2026-11-29T09:00:00, 2026-11-30T09:00:00",
    })
    void theMorningIsTheNextOneInTheUsersZone(String now, String end) {
        assertThat(Ending.MORNING.from(at(now, SEOUL), SEOUL)).isEqualTo(at(end, SEOUL));
    }

    @Test
    void theMorningAfterTheClocksChangeIsAtNine() {
        assertThat(Ending.MORNING.from(at("2026-03-28T20:00:00", BERLIN), BERLIN))
                .isEqualTo(at("2026-03-29T09:00:00", BERLIN));
    }

    private static long at(String local, ZoneId zone) {
        return LocalDateTime.parse(local).atZone(zone).toInstant().toEpochMilli();
    }
}
