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
    void refusesASizeThatItsColumnsCannotHold() {
        assertThatThrownBy(() -> new Series(UP, 3, new long[2], new double[3])).hasMessageContaining("size 3");
    }
}
