package dev.pharos.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeExpressionTest {
    private static final long NOW = 1_700_000_000_000L;

    @ParameterizedTest
    @CsvSource({
        "2023-11-14T22:13:20Z, 1700000000000",
        "2023-11-14t22:13:20z, 1700000000000",
        "2023-11-14 22:13:20Z, 1700000000000",
        "2023-11-15T07:13:20+09:00, 1700000000000",
        "2023-11-14T22:13:20.25Z, 1700000000250",
        "2023-11-14T22:13:20.123456789Z, 1700000000123",
        "1700000000, 1700000000000",
        "1700000000.25, 1700000000250",
        "0, 0",
        "-1.5, -1500",
        "now, 1700000000000",
        "now-1h, 1699996400000",
        "now-90, 1699999910000",
        "now-1d12h, 1699870400000",
        "now+5m, 1700000300000",
        "now-500ms, 1699999999500"
    })
    void readsWhatPeopleType(String text, long time) {
        assertThat(TimeExpression.parse(text))
                .get()
                .extracting(expression -> expression.at(NOW))
                .isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "now-",
                "now-1x",
                "now-h",
                "now 1h",
                "now--1h",
                "now-0s",
                "2023-11-14",
                "2023-11-14T22:13:20",
                "2023-13-14T22:13:20Z",
                "1700000000000",
                "1e9",
                "NaN",
                "+1",
                "１７"
            })
    void refusesWhatIsNoTime(String text) {
        assertThat(TimeExpression.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "15, PT15S",
        "15s, PT15S",
        "1m30s, PT1M30S",
        "500ms, PT0.5S",
        "0.5, PT0.5S",
        "2h, PT2H",
        "1d12h, PT36H",
        "1w, PT168H",
        "1y, PT8760H",
        "90m, PT90M",
        "1s1ms, PT1.001S"
    })
    void readsDurations(String text, Duration duration) {
        assertThat(Durations.parse(text)).contains(duration);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0", "0s", "0.0001", "-5s", "s", "5 s", "1s1m", "1.5m", "1m1m", "999999999y", "1e3", "５s"})
    void refusesWhatIsNoDuration(String text) {
        assertThat(Durations.parse(text)).isEmpty();
    }
}
