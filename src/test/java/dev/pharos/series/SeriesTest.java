package dev.pharos.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SeriesTest {
    private static final Labels UP = Labels.of("__name__", "up");

    @Test
    void comparesWhatIsInItAndNotTheSpareRoom() {
        Series presized = new Series(UP, 2, new long[] {1, 2, 0, 0}, new double[] {5, Double.NaN, 0, 0});
        Series exact = new Series(UP, new long[] {1, 2}, new double[] {5, Double.NaN});

        assertThat(presized).isEqualTo(exact).hasSameHashCodeAs(exact);
        assertThat(presized.lastTime()).isEqualTo(2);
        assertThat(presized.lastValue()).isNaN();
    }

    @Test
    void findsTheFirstSampleAtOrAfterATime() {
        Series series = new Series(UP, 3, new long[] {10, 20, 30, 0}, new double[4]);

        assertThat(series.indexAtOrAfter(5)).isZero();
        assertThat(series.indexAtOrAfter(20)).isEqualTo(1);
        assertThat(series.indexAtOrAfter(21)).isEqualTo(2);
        assertThat(series.indexAtOrAfter(31)).isEqualTo(3);
    }

    @Test
    void putsSamplesInTheOrderOfTheirTimesWhateverOrderTheyComeIn() {
        Series series = new Series(UP, 4, new long[] {30, 10, 40, 20, 5}, new double[] {3, 1, 4, 2, 0});

        assertThat(series).isEqualTo(new Series(UP, new long[] {10, 20, 30, 40}, new double[] {1, 2, 3, 4}));
    }

    @Test
    void ofSeveralSamplesAtOneTimeTheLastCounts() {
        Series series = new Series(UP, new long[] {10, 20, 20, 20, 10}, new double[] {1, 2, 3, 4, 5});

        assertThat(series).isEqualTo(new Series(UP, new long[] {10, 20}, new double[] {5, 4}));
        assertThat(new Series(UP, new long[] {Long.MAX_VALUE, Long.MIN_VALUE}, new double[] {1, 2}))
                .isEqualTo(new Series(UP, new long[] {Long.MIN_VALUE, Long.MAX_VALUE}, new double[] {2, 1}));
    }

    @Test
    void columnsThatAreInOrderAreShared() {
        long[] times = {10, 20, 30};
        double[] values = {1, 2, 3};
        Series series = new Series(UP, times, values);

        assertThat(series.times()).isSameAs(times);
        assertThat(series.values()).isSameAs(values);
    }

    @Test
    void refusesASizeThatItsColumnsCannotHold() {
        assertThatThrownBy(() -> new Series(UP, 3, new long[2], new double[3])).hasMessageContaining("size 3");
    }

    @Test
    void aSeriesThatIsShiftedHasTheSameValuesLater() {
        Series series = new Series(Labels.EMPTY, 2, new long[] {10, 20, 0}, new double[] {1, 2, 0});

        assertThat(series.shifted(5)).isEqualTo(new Series(Labels.EMPTY, new long[] {15, 25}, new double[] {1, 2}));
        assertThat(series.time(0)).isEqualTo(10);
    }
}
