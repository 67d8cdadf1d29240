package dev.pharos.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.alerting.Matchers;
import dev.pharos.source.Alert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertFilterTest {
    private static final JoinedAlert DOWN = JoinedAlert.of(Fakes.evaluated(
            Alert.State.FIRING, 1, "alertname", "RedisDown", "instance", "10.0.0.1:9121", "team", "data base"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                 | true",
                "alertname=RedisDown                | true",
                "alertname=RedisDown team=other     | false",
                "instance=~10.* redisdown           | true",
                "team=\"data base\"                 | true",
                "team=\"data\"                      | false",
                "evaluated                          | true",
                "EVAL  down                         | true",
                "elsewhere                          | false",
                "group!=main                        | true",
            })
    void matchersAndWordsHaveToHoldAllOfThem(String typed, boolean passes) {
        assertThat(AlertFilter.parse(typed).test(DOWN)).isEqualTo(passes);
    }

    @Test
    void whatLooksLikeAMatcherAndIsNoneIsSaidAndLeftOut() {
        AlertFilter filter = AlertFilter.parse("instance=~( a=\"b alertname=RedisDown");

        assertThat(filter.unread())
                .containsExactly(
                        new AlertFilter.Unread("instance=~(", Matchers.Problem.REGEX),
                        new AlertFilter.Unread("a=\"b alertname=RedisDown", Matchers.Problem.QUOTES));
        assertThat(filter.test(DOWN)).isTrue();
    }
}
