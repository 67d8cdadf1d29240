package dev.pharos.ui.settings.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class RestTest {
    private static ZonedDateTime at(int day, int hour) {
        return ZonedDateTime.of(2026, 11, day, hour, 0, 0, 0, ZoneId.of("Asia/Seoul"));
    }

    @Test
    void lastsFromNowOn() {
        assertThat(Rest.OFF.until(at(29, 23))).isEmpty();
        assertThat(Rest.HOUR.until(at(29, 23))).contains(at(30, 0).toInstant());
        assertThat(Rest.FOUR_HOURS.until(at(29, 23))).contains(at(30, 3).toInstant());
    }

    @Test
    void theMorningIsTheNextOne() {
        assertThat(Rest.MORNING.until(at(29, 23))).contains(at(30, 8).toInstant());
        assertThat(Rest.MORNING.until(at(29, 7))).contains(at(29, 8).toInstant());
        assertThat(Rest.MORNING.until(at(29, 8))).contains(at(30, 8).toInstant());
    }
}
