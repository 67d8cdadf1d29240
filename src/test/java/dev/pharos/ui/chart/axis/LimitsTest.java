package dev.pharos.ui.chart.axis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.Unit;
import dev.pharos.ui.chart.axis.Limits.Edge;
import dev.pharos.ui.chart.axis.Limits.Reach;
import dev.pharos.ui.chart.scaling.Scaling;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LimitsTest {
    private static final double NONE = Double.NaN;

    @Test
    void softLimitsAreReachedAndPassed() {
        Limits limits = Limits.soft(0, 100);

        assertThat(limits.over(20, 60)).isEqualTo(new Reach(0, 100));
        assertThat(limits.over(-5, 160)).isEqualTo(new Reach(-5, 160));
    }

    @Test
    void hardLimitsClipAndGoBeforeSoftOnes() {
        assertThat(Limits.hard(10, 50).over(0, 100)).isEqualTo(new Reach(10, 50, Edge.FIXED, Edge.FIXED));
        assertThat(Limits.hard(10, 50).over(20, 30)).isEqualTo(new Reach(10, 50, Edge.FIXED, Edge.FIXED));
        assertThat(new Limits(NONE, 50, 5, 80).over(20, 30)).isEqualTo(new Reach(5, 50, Edge.OPEN, Edge.FIXED));
    }

    @Test
    void limitsUpsideDownAreExchanged() {
        assertThat(Limits.hard(50, 10)).isEqualTo(Limits.hard(10, 50));
    }

    @Test
    void equalLimitsHaveRoomAroundThem() {
        ValueScale scale = axis(Limits.hard(5, 5), NONE, NONE, Scaling.LINEAR);

        assertThat(scale.low()).isLessThan(5);
        assertThat(scale.high()).isGreaterThan(5);
    }

    @Test
    void limitsThatAreNotFiniteAreNone() {
        assertThat(Limits.hard(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY))
                .isEqualTo(Limits.NONE);
    }

    @Test
    void aLimitBeyondAllDataStandsAndTheAxisHasRoomOnItsInnerSide() {
        assertThat(axis(Limits.hard(100, NONE), 0, 50, Scaling.LINEAR)).satisfies(scale -> {
            assertThat(scale.low()).isEqualTo(100);
            assertThat(scale.high()).isGreaterThan(100);
        });
        assertThat(axis(Limits.hard(NONE, 0), 10, 50, Scaling.LINEAR)).satisfies(scale -> {
            assertThat(scale.low()).isLessThan(0);
            assertThat(scale.high()).isEqualTo(0);
        });
        assertThat(axis(Limits.hard(1000, NONE), 1, 50, Scaling.LOGARITHMIC)).satisfies(scale -> {
            assertThat(scale.low()).isEqualTo(1000);
            assertThat(scale.high()).isEqualTo(10_000);
        });
    }

    @Test
    void aLogarithmicAxisHasNoLimitsAtOrBelowZero() {
        assertThat(Limits.hard(0, 1000).on(Scaling.LOGARITHMIC)).isEqualTo(Limits.hard(NONE, 1000));
        assertThat(Limits.soft(-5, 1000).on(Scaling.LOGARITHMIC)).isEqualTo(Limits.soft(NONE, 1000));
        assertThat(Limits.hard(0, 1000).on(new Scaling.Symlog(10, 1))).isEqualTo(Limits.hard(0, 1000));
        assertThat(axis(Limits.hard(-10, 900), 3, 50, Scaling.LOGARITHMIC)).satisfies(scale -> {
            assertThat(scale.low()).isPositive().isLessThanOrEqualTo(3);
            assertThat(scale.high()).isEqualTo(900);
        });
    }

    @Test
    void withoutDataTheAxisIsWhatIsAskedForOrZeroToOne() {
        assertThat(Limits.NONE.over(NONE, NONE)).isEqualTo(new Reach(0, 1));
        assertThat(Limits.soft(10, 40).over(NONE, NONE)).isEqualTo(new Reach(10, 40));
        assertThat(Limits.soft(NONE, -40).over(NONE, NONE)).isEqualTo(new Reach(-40, -40));
        assertThat(Limits.hard(10, 40).over(NONE, NONE)).isEqualTo(new Reach(10, 40, Edge.FIXED, Edge.FIXED));
    }

    @Property(tries = 2000)
    void whateverIsAskedForThereIsAnAxis(
            @ForAll double min,
            @ForAll double max,
            @ForAll double softMin,
            @ForAll double softMax,
            @ForAll double a,
            @ForAll double b) {
        Limits limits = new Limits(min, max, softMin, softMax);
        for (Scaling scaling : new Scaling[] {Scaling.LINEAR, Scaling.LOGARITHMIC, new Scaling.Symlog(10, 1)}) {
            Reach reach = limits.on(scaling).over(Math.min(a, b), Math.max(a, b));
            assertThat(reach.low()).isLessThanOrEqualTo(reach.high());
            ValueScale scale = ValueTicks.of(scaling, reach, 5, Unit.PLAIN).scale(100);
            assertThat(scale.low()).isLessThan(scale.high());
            assertThat(scale.y(a)).isFinite();
        }
    }

    private static ValueScale axis(Limits limits, double low, double high, Scaling scaling) {
        return ValueTicks.of(scaling, limits.on(scaling).over(low, high), 5, Unit.PLAIN)
                .scale(100);
    }
}
