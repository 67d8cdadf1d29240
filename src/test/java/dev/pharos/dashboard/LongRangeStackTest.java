package dev.pharos.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.http.config.HttpConfig;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Series;
import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import dev.pharos.source.live.LiveSource;
import dev.pharos.stack.DebianServer;
import dev.pharos.stack.RequiresServers;
import dev.pharos.stack.Stack;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A year and more of a real Prometheus, which has seen an hour of every twentieth day: at noon, far from where the
/// points of a chart lie, with one sample that is higher than all others.
@RequiresServers({DebianServer.PROMETHEUS, DebianServer.ALERTMANAGER, DebianServer.NODE_EXPORTER})
class LongRangeStackTest {
    private static final long DAY = 86_400_000;
    private static final int HOURS = 20;
    private static final long END = Math.floorDiv(System.currentTimeMillis(), DAY) * DAY;
    private static final TimeRange RANGE = new TimeRange(END - 400 * DAY, END);
    private static final Step STEP = Step.forPixels(RANGE, 600, new Step(15_000));
    private static final PanelScope SCOPE =
            new PanelScope(List.of(Labels.of("job", "redis", "instance", "a:9121")), Labels.of("job", "node"), 15_000);

    private static Stack stack;

    @BeforeAll
    static void start() {
        stack = Stack.with().history(openMetrics()).start();
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    void everyHourIsSeenWithItsPeak() {
        Series used = only("redis_memory_used_bytes");
        assertThat(used.times()).hasSize(HOURS);
        assertThat(used.values()).containsOnly(1_000);
    }

    @Test
    void aPeakOfOneSampleIsSeenOnTheChartOfItsDay() {
        Series used = only("redis_memory_used_bytes", TimeRange.endingAt(RANGE.start() + DAY, Duration.ofDays(1)));

        assertThat(Arrays.stream(used.values()).filter(value -> value == 1_000)).hasSize(1);
    }

    @Test
    void whatIsBadWhenItIsLowIsSeenAtItsLowest() {
        assertThat(only("redis_connected_slaves").values()).containsOnly(0).hasSize(HOURS);
    }

    @Test
    void ratesAreOfAllThatHappenedSinceThePointBefore() {
        assertThat(Arrays.stream(only("redis_commands_processed_total").values()))
                .hasSize(HOURS)
                .allMatch(rate -> rate > 0);
    }

    /// The server was not there, so nothing says that it ended: PromQL by itself looks back for five minutes.
    @Test
    void aGapIsAGapHoweverNearOneLooks() {
        long noon = RANGE.start() + Duration.ofHours(12).toMillis();
        long last = noon + 3_585_000;
        Series used = only("redis_memory_used_bytes", new TimeRange(last - 600_000, last + 600_000));

        assertThat(used.lastTime()).isBetween(last, last + 37_500);
        assertThat(used.size()).isGreaterThan(40);
    }

    @Test
    void everyQuestionIsUnderstood() {
        everyQuestionIsUnderstood(STEP);
        everyQuestionIsUnderstood(new Step(5_000));
    }

    private static void everyQuestionIsUnderstood(Step step) {
        try (LiveSource source = open()) {
            Stream.concat(InstancePanels.groups().stream(), Stream.of(NodePanels.group()))
                    .flatMap(group -> group.panels().stream())
                    .flatMap(panel -> panel.lines().stream())
                    .map(line -> SCOPE.fill(line, step))
                    .forEach(promql -> assertThat(source.instant(promql, END).failureOrNull())
                            .as(promql)
                            .isNull());
        }
    }

    private static LiveSource open() {
        return value(LiveSource.open(value(HttpConfig.of(stack.prometheus().toString())), InstantSource.system()));
    }

    private static Series only(String metric) {
        return only(metric, RANGE);
    }

    private static Series only(String metric, TimeRange range) {
        Step step = Step.forPixels(range, 600, new Step(15_000));
        Panel.Line line = InstancePanels.groups().stream()
                .flatMap(group -> group.panels().stream())
                .flatMap(panel -> panel.lines().stream())
                .filter(each -> each.template().contains(metric + "{"))
                .findFirst()
                .orElseThrow();
        try (LiveSource source = open()) {
            QueryResult.Matrix matrix = value(source.range(SCOPE.fill(line, step), range, step));
            assertThat(matrix.series()).hasSize(1);
            return matrix.series().getFirst();
        }
    }

    private static String openMetrics() {
        StringBuilder used = new StringBuilder("# TYPE redis_memory_used_bytes gauge\n");
        StringBuilder replicas = new StringBuilder("# TYPE redis_connected_slaves gauge\n");
        StringBuilder commands = new StringBuilder("# TYPE redis_commands_processed counter\n");
        long counted = 0;
        for (int hour = 0; hour < HOURS; hour++) {
            long noon = RANGE.start() + hour * 20L * DAY + Duration.ofHours(12).toMillis();
            for (int second = 0; second < 3_600; second += 15) {
                String at = "{job=\"redis\",instance=\"a:9121\"} %d " + (noon / 1_000 + second) + "\n";
                boolean odd = second == 1_815;
                used.append("redis_memory_used_bytes").append(at.formatted(odd ? 1_000 : 10));
                replicas.append("redis_connected_slaves").append(at.formatted(odd ? 0 : 2));
                commands.append("redis_commands_processed_total").append(at.formatted(counted += 15));
            }
        }
        return used.append(replicas).append(commands).append("# EOF\n").toString();
    }

    private static <T> T value(Outcome<T> outcome) {
        return Objects.requireNonNull(outcome.orNull());
    }
}
