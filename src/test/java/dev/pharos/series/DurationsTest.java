package dev.pharos.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DurationsTest {
    @Test
    void whatIsWrittenAsInPromqlIsReadBack() {
        for (Duration length : List.of(
                Duration.ofMillis(1),
                Duration.ofMillis(1500),
                Duration.ofSeconds(90),
                Duration.ofMinutes(90),
                Duration.ofHours(36),
                Duration.ofDays(28))) {
            assertThat(Durations.parse(Durations.promql(length))).contains(length);
        }
        assertThat(Durations.promql(Duration.ofMinutes(90))).isEqualTo("90m");
        assertThat(Durations.promql(Duration.ofDays(28))).isEqualTo("28d");
    }
}
