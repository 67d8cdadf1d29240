package dev.pharos.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class FailureTest {
    @Test
    void aTimeLimitIsToldInSecondsWhereItIsWholeOnes() {
        assertThat(new Failure.TimedOut("http://db", Duration.ofSeconds(30)).describe())
                .isEqualTo("http://db did not answer within 30 s");
        assertThat(new Failure.TimedOut("http://db", Duration.ofMillis(1500)).describe())
                .isEqualTo("http://db did not answer within 1500 ms");
    }
}
