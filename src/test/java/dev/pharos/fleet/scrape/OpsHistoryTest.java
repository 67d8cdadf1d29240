package dev.pharos.fleet.scrape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.fleet.read.HandMade;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Series;
import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import dev.pharos.source.QuietSource;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class OpsHistoryTest {
    private static final long STEP = OpsHistory.STEP.millis();
    private static final long NOW = HandMade.NOW - HandMade.NOW % STEP;
    private static final Labels TARGET = Labels.of("job", "redis", "instance", "a:9121");
    private static final Labels YOUNG = Labels.of("job", "redis", "instance", "b:9121");

    private final OpsHistory history = new OpsHistory();

    @Test
    void aGapIsAGapAndAllShareOneTimeAxis() {
        long hole = NOW - 10 * STEP;
        Map<Labels, Series> read = read(NOW, reporting(TARGET, NOW - 40 * STEP, hole, hole + 3 * STEP));

        Series target = Objects.requireNonNull(read.get(TARGET));
        assertThat(target.size()).isEqualTo(61);
        assertThat(target.time(0)).isEqualTo(NOW - Duration.ofMinutes(30).toMillis());
        assertThat(target.lastTime()).isEqualTo(NOW);
        assertThat(target.value(19)).isNaN();
        assertThat(target.value(20)).isEqualTo(7);
        assertThat(target.value(49)).isEqualTo(7);
        assertThat(target.value(50)).isNaN();
        assertThat(target.value(52)).isNaN();
        assertThat(target.value(53)).isEqualTo(7);
    }

    @Test
    void oneThatFellSilentEndsWhereItDid() {
        read(NOW, reporting(TARGET, 0, 0, 0));

        Series target = Objects.requireNonNull(
                read(NOW + 5 * STEP, reporting(YOUNG, 0, 0, 0)).get(TARGET));

        assertThat(target.lastTime()).isEqualTo(NOW + 5 * STEP);
        assertThat(target.value(53)).isEqualTo(7);
        assertThat(target.lastValue()).isNaN();
    }

    private Map<Labels, Series> read(long time, QuietSource source) {
        return ((Outcome.Success<Map<Labels, Series>>)
                        history.upTo(time, source, new FleetQueries(List.of("job", "instance"), "1m")))
                .value();
    }

    /// A target that reports since a time, but for a while.
    private static QuietSource reporting(Labels target, long since, long holeFrom, long holeTo) {
        return new QuietSource() {
            @Override
            public Outcome<QueryResult.Matrix> range(String promql, TimeRange range, Step step) {
                long[] times = LongStream.iterate(
                                range.start(), time -> time <= range.end(), time -> time + step.millis())
                        .filter(time -> time >= since && (time < holeFrom || time >= holeTo))
                        .toArray();
                double[] values = new double[times.length];
                Arrays.fill(values, 7);
                return Outcome.success(new QueryResult.Matrix(List.of(new Series(target, times, values))));
            }
        };
    }
}
