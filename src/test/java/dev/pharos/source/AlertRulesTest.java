package dev.pharos.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlertRulesTest {
    private static final Failure GONE = new Failure.Refused("http://prometheus:9090", "Connection refused");

    private long now = 10_000_000;
    private Outcome<Integer> count = Outcome.success(0);
    private Outcome<QueryResult> trace = Outcome.success(new QueryResult.Vector(List.of()));
    private int asked;
    private final AlertRules rules = new AlertRules(new QuietSource() {
        @Override
        public long now() {
            return now;
        }

        @Override
        public Outcome<Integer> alertingRules() {
            asked++;
            return count;
        }

        @Override
        public Outcome<QueryResult> instant(String promql, long time) {
            return trace;
        }
    });

    @Test
    void withoutRulesAndWithoutATraceOfAnyThereAreNone() {
        assertThat(seen()).isEqualTo(AlertRules.Presence.NONE);
    }

    @Test
    void aServerThatEvaluatesSomeSaysSo() {
        count = Outcome.success(3);
        trace = Outcome.failed(GONE);

        assertThat(seen()).isEqualTo(AlertRules.Presence.SEEN);
    }

    @Test
    void rulesThatAreEvaluatedElsewhereAreSeenByTheirTrace() {
        count = Outcome.failed(new Failure.BadStatus("http://mimir", 404, "not found"));
        trace = Outcome.success(new QueryResult.Vector(List.of(new Sample(Labels.EMPTY, now, 2))));

        assertThat(seen()).isEqualTo(AlertRules.Presence.SEEN);
    }

    @Test
    void whatFiresSaysEnough() {
        Alert one = new Alert(Labels.of("alertname", "Down"), Labels.EMPTY, Alert.State.FIRING, now, 1);

        assertThat(rules.presence(List.of(one))).isEqualTo(AlertRules.Presence.SEEN);
        assertThat(asked).isZero();
    }

    @Test
    void isAskedSeldomAndWhereThereWereNoneSooner() {
        seen();
        now += 59_000;
        seen();
        assertThat(asked).isEqualTo(1);

        count = Outcome.success(1);
        now += 1_000;
        assertThat(seen()).isEqualTo(AlertRules.Presence.SEEN);
        now += 299_000;
        seen();
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void aServerThatDoesNotAnswerTeachesNothing() {
        seen();
        now += 60_000;
        count = Outcome.failed(GONE);
        trace = Outcome.failed(GONE);
        assertThat(seen()).isEqualTo(AlertRules.Presence.NONE);
        now += 1_000;
        seen();

        assertThat(asked).isEqualTo(3);
    }

    private AlertRules.Presence seen() {
        return rules.presence(List.of());
    }
}
