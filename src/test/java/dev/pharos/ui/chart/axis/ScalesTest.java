package dev.pharos.ui.chart.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pharos.series.TimeRange;
import org.junit.jupiter.api.Test;

class ScalesTest {
    @Test
    void timesLieEvenlyOnTheWidth() {
        TimeScale scale = new TimeScale(new TimeRange(1000, 2000), 500);

        assertThat(scale.x(1000)).isZero();
        assertThat(scale.x(1500)).isEqualTo(250);
        assertThat(scale.x(2000)).isEqualTo(500);
        assertThat(scale.time(125)).isEqualTo(1250);
    }

    @Test
    void aPlaceOutsideOfThePlotIsItsEdge() {
        TimeScale scale = new TimeScale(new TimeRange(1000, 2000), 500);

        assertThat(scale.time(-20)).isEqualTo(1000);
        assertThat(scale.time(900)).isEqualTo(2000);
    }

    @Test
    void timesAtTheEndsOfAllTimeAreFarOutsideOnTheirOwnSide() {
        for (TimeRange range : new TimeRange[] {new TimeRange(1000, 2000), new TimeRange(-2000, -1000)}) {
            TimeScale scale = new TimeScale(range, 500);

            assertThat(scale.x(Long.MIN_VALUE)).isLessThan(-1e15);
            assertThat(scale.x(Long.MAX_VALUE)).isGreaterThan(1e15);
        }
    }

    @Test
    void aRangeOfNoLengthDoesNotDivideByIt() {
        assertThat(new TimeScale(new TimeRange(7, 7), 100).x(7)).isZero();
        assertThat(new TimeScale(new TimeRange(7, 7), 0).time(3)).isEqualTo(7);
    }

    @Test
    void valuesGrowUpwards() {
        ValueScale scale = ValueScale.linear(0, 200, 100);

        assertThat(scale.y(0)).isEqualTo(100);
        assertThat(scale.y(50)).isEqualTo(75);
        assertThat(scale.y(200)).isZero();
        assertThat(scale.value(25)).isCloseTo(150, within(1e-9));
    }

    @Test
    void theWidestRangeOfDoublesDoesNotOverflow() {
        ValueScale scale = ValueScale.linear(-ValueScale.LIMIT, ValueScale.LIMIT, 100);

        assertThat(scale.y(Double.MAX_VALUE)).isZero();
        assertThat(scale.y(0)).isEqualTo(50);
        assertThat(scale.y(-Double.MAX_VALUE)).isEqualTo(100);
    }
}
