package dev.pharos.ui.chart.axis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.Unit;
import dev.pharos.ui.chart.scaling.Scaling;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ValueTicksTest {
    private static final double MIB = 1024 * 1024;

    @Test
    void withinAnAxisThatIsPinnedTicksStandInsideAndItsEndsStay() {
        ValueTicks ticks = ValueTicks.of(Scaling.LINEAR, Limits.hard(1.3, 8.9).over(1.3, 8.9), 5, Unit.PLAIN);

        assertThat(ticks.at(0)).isEqualTo(2);
        assertThat(ticks.at(ticks.count() - 1)).isEqualTo(8);
        assertThat(ticks.scale(100).low()).isEqualTo(1.3);
        assertThat(ticks.scale(100).high()).isEqualTo(8.9);
    }

    @Test
    void countsGoByOneTwoAndFive() {
        assertThat(values(0, 8.7, 6, Unit.COUNT)).containsExactly(0.0, 2.0, 4.0, 6.0, 8.0, 10.0);
        assertThat(values(0, 43, 6, Unit.COUNT)).containsExactly(0.0, 10.0, 20.0, 30.0, 40.0, 50.0);
        assertThat(values(0, 21, 6, Unit.COUNT)).containsExactly(0.0, 5.0, 10.0, 15.0, 20.0, 25.0);
    }

    @Test
    void bytesGoByPowersOfTwo() {
        assertThat(values(0, 900 * MIB, 5, Unit.BYTES))
                .containsExactly(0.0, 256 * MIB, 512 * MIB, 768 * MIB, 1024 * MIB);
    }

    @Test
    void durationsGoByMinutesAndHours() {
        assertThat(values(0, 200, 5, Unit.SECONDS)).containsExactly(0.0, 60.0, 120.0, 180.0, 240.0);
        assertThat(values(0, 0.8e6, 5, Unit.MICROSECONDS)).containsExactly(0.0, 200e3, 400e3, 600e3, 800e3);
    }

    @Test
    void negativeValuesHaveZeroAmongTheTicks() {
        assertThat(values(-3, 4, 5, Unit.PLAIN)).containsExactly(-4.0, -2.0, 0.0, 2.0, 4.0);
    }

    @Test
    void equalValuesHaveRoomAroundThem() {
        assertThat(ValueTicks.enclosing(5, 5, 5, Unit.PLAIN).scale(100)).satisfies(scale -> {
            assertThat(scale.low()).isLessThanOrEqualTo(5);
            assertThat(scale.high()).isGreaterThan(5);
        });
        assertThat(values(0, 0, 5, Unit.PLAIN).getFirst()).isZero();
    }

    @Property(tries = 3000)
    void ticksEncloseWhateverValuesThereAre(
            @ForAll double a, @ForAll double b, @ForAll @IntRange(min = 3, max = 12) int most, @ForAll Unit unit) {
        ValueTicks ticks = ValueTicks.enclosing(a, b, most, unit);

        assertThat(ticks.count()).isBetween(2, most);
        assertThat(ticks.step(0)).isPositive().isFinite();
        ValueScale scale = ticks.scale(100);
        assertThat(scale.y(a)).isFinite();
        double slack = (scale.high() - scale.low()) * 1e-6;
        if (Math.abs(a) < 1e300 && Math.abs(b) < 1e300) {
            assertThat(scale.low()).isLessThanOrEqualTo(Math.min(a, b) + slack);
            assertThat(scale.high()).isGreaterThanOrEqualTo(Math.max(a, b) - slack);
        }
    }

    @Test
    void hostileValuesGiveTicksToo() {
        for (double hostile : new double[] {
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            1e308,
            -1e308,
            Double.MIN_VALUE,
            Double.MAX_VALUE
        }) {
            for (Unit unit : Unit.values()) {
                assertThat(ValueTicks.enclosing(0, hostile, 6, unit).count()).isBetween(2, 6);
                assertThat(ValueTicks.enclosing(-1e308, hostile, 6, unit).count())
                        .isBetween(2, 6);
            }
        }
    }

    private static List<Double> values(double low, double high, int most, Unit unit) {
        ValueTicks ticks = ValueTicks.enclosing(low, high, most, unit);
        return IntStream.range(0, ticks.count()).mapToObj(ticks::at).toList();
    }
}
