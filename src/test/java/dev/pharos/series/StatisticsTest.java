package dev.pharos.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class StatisticsTest {
    @Test
    void areOfTheRangeAndOfWhatIsANumber() {
        Series series = series(100, 1, Double.NaN, 4, Double.POSITIVE_INFINITY, 2, 50);

        assertThat(Statistics.of(series, new TimeRange(1, 5))).isEqualTo(new Statistics(3, 1, 4, 7.0 / 3, 2, 7));
    }

    @Test
    void ofNothingAreNothing() {
        Statistics none = Statistics.of(series(Double.NaN), new TimeRange(0, 9));

        assertThat(none.count()).isZero();
        assertThat(none.sum()).isZero();
        assertThat(none.min()).isNaN();
        assertThat(none.mean()).isNaN();
        assertThat(none.last()).isNaN();
    }

    @Test
    void aLargeSampleSwallowsNoSmallOnes() {
        double[] values = new double[10_001];
        Arrays.fill(values, 1);
        values[5_000] = 1e16;

        assertThat(Statistics.of(series(values), new TimeRange(0, 20_000)).sum())
                .isEqualTo(1e16 + 10_000);
    }

    @Property
    void theMeanLiesBetweenTheLeastAndTheGreatest(@ForAll long seed) {
        double[] values = new Random(seed).doubles(50, -1e6, 1e6).toArray();
        Statistics statistics = Statistics.of(series(values), new TimeRange(0, 100));

        assertThat(statistics.mean()).isBetween(statistics.min(), statistics.max());
        assertThat(statistics.sum()).isCloseTo(Arrays.stream(values).sum(), within(1e-6));
    }

    private static Series series(double... values) {
        return new Series(Labels.EMPTY, LongStream.range(0, values.length).toArray(), values);
    }
}
