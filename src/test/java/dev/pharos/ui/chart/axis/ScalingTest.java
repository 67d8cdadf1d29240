package dev.pharos.ui.chart.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pharos.series.Unit;
import dev.pharos.ui.chart.axis.Limits.Edge;
import dev.pharos.ui.chart.axis.Limits.Reach;
import dev.pharos.ui.chart.scaling.Scaling;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ScalingTest {
    private static final Scaling SYMLOG = new Scaling.Symlog(10, 1);
    private static final List<Scaling> ALL = List.of(
            Scaling.LINEAR,
            Scaling.LOGARITHMIC,
            new Scaling.Logarithmic(2),
            new Scaling.Logarithmic(1.1),
            new Scaling.Logarithmic(1024),
            SYMLOG,
            new Scaling.Symlog(2, 1e-9),
            new Scaling.Symlog(Math.E, 1e12));

    @Test
    void powersOfTenAreLabelledAndWhatIsBetweenIsAGridLine() {
        ValueTicks ticks = ticks(Scaling.LOGARITHMIC, 1, 1000, 7, Unit.PLAIN);

        assertThat(labels(ticks, Unit.PLAIN)).containsExactly("1", "10", "100", "1000");
        assertThat(minors(ticks)).hasSize(24).startsWith(2.0, 3.0, 4.0).endsWith(700.0, 800.0, 900.0);
    }

    @Test
    void whereThereIsLittleRoomForAPowerOnlyTwoAndFiveOrNothingIsBetween() {
        assertThat(minors(ticks(Scaling.LOGARITHMIC, 1, 1000, 4, Unit.PLAIN)))
                .containsExactly(2.0, 5.0, 20.0, 50.0, 200.0, 500.0);
        assertThat(minors(ticks(Scaling.LOGARITHMIC, 1, 1e6, 7, Unit.PLAIN))).hasSize(12);
        assertThat(minors(ticks(Scaling.LOGARITHMIC, 1e-20, 1e20, 3, Unit.PLAIN)))
                .hasSizeLessThan(3);
    }

    @Test
    void fewPowersAreLabelledByOneTwoAndFive() {
        ValueTicks ticks = ticks(Scaling.LOGARITHMIC, 21, 4100, 9, Unit.COUNT);

        assertThat(labels(ticks, Unit.COUNT)).containsExactly("20", "50", "100", "200", "500", "1 k", "2 k", "5 k");
        assertThat(ticks.scale(100).low()).isEqualTo(20);
        assertThat(ticks.scale(100).high()).isEqualTo(5000);
    }

    @Test
    void underOnePowerTicksAreRoundValuesAtEvenDistances() {
        assertThat(labels(ticks(Scaling.LOGARITHMIC, 103, 118, 5, Unit.PLAIN), Unit.PLAIN))
                .containsExactly("100", "105", "110", "115", "120");
    }

    @Test
    void manyPowersAreLabelledByThrees() {
        assertThat(labels(ticks(Scaling.LOGARITHMIC, 1, 9e8, 4, Unit.COUNT), Unit.COUNT))
                .containsExactly("1", "1 k", "1 M", "1 G");
    }

    @Test
    void bytesGoByPowersOfTwo() {
        assertThat(labels(ticks(Scaling.LOGARITHMIC, 1, 0x1p40, 6, Unit.BYTES), Unit.BYTES))
                .containsExactly("1 B", "1 KiB", "1 MiB", "1 GiB", "1 TiB");
        assertThat(labels(ticks(Scaling.LOGARITHMIC, 100e3, 1e6, 6, Unit.BYTES), Unit.BYTES))
                .containsExactly("64 KiB", "128 KiB", "256 KiB", "512 KiB", "1 MiB");
    }

    @Test
    void symlogHasZeroAndThePowersOnBothSides() {
        assertThat(labels(ticks(SYMLOG, -1e6, 1e6, 9, Unit.COUNT), Unit.COUNT))
                .containsExactly("-1 M", "-10 k", "-100", "0", "100", "10 k", "1 M");
        assertThat(labels(ticks(SYMLOG, 0, 4100, 7, Unit.COUNT), Unit.COUNT))
                .containsExactly("0", "10", "100", "1 k", "10 k");
        assertThat(labels(ticks(SYMLOG, -0.4, 0.2, 5, Unit.PLAIN), Unit.PLAIN)).contains("-0.4", "0");
    }

    @Test
    void aLogarithmicAxisWithoutPositiveDataIsThereAllTheSame() {
        ValueTicks none = ticks(Scaling.LOGARITHMIC, -5, 0, 5, Unit.PLAIN);
        assertThat(none.scale(1).low()).isEqualTo(1);
        assertThat(none.scale(1).high()).isEqualTo(10);

        ValueTicks unknown = ticks(Scaling.LOGARITHMIC, 0, 100, 5, Unit.PLAIN);
        assertThat(labels(unknown, Unit.PLAIN)).containsExactly("0.1", "1", "10", "100");
    }

    @Test
    void fixedEndsAreExactAndTicksLieBetweenThem() {
        for (Scaling scaling : List.of(Scaling.LINEAR, Scaling.LOGARITHMIC, SYMLOG)) {
            ValueTicks ticks = ValueTicks.of(scaling, new Reach(3, 1700, Edge.FIXED, Edge.FIXED), 6, Unit.PLAIN);

            assertThat(ticks.scale(100).low()).isEqualTo(3);
            assertThat(ticks.scale(100).high()).isEqualTo(1700);
            assertThat(labels(ticks, Unit.PLAIN)).contains(scaling.equals(Scaling.LINEAR) ? "500" : "10", "1000");
        }
    }

    @Test
    void whereNothingRoundLiesBetweenFixedEndsTheEndsAreLabelled() {
        ValueTicks ticks = ValueTicks.of(Scaling.LINEAR, new Reach(0.1, 0.9, Edge.FIXED, Edge.FIXED), 3, Unit.PLAIN);
        assertThat(labels(ticks, Unit.PLAIN)).containsExactly("0.1", "0.9");

        ValueTicks log = ValueTicks.of(Scaling.LOGARITHMIC, new Reach(110, 190, Edge.FIXED, Edge.FIXED), 3, Unit.PLAIN);
        assertThat(labels(log, Unit.PLAIN)).containsExactly("110", "190");
    }

    @Property(tries = 3000)
    void whateverIsAskedForTheAxisReachesItAndItsTicksHaveRoom(
            @ForAll double a,
            @ForAll double b,
            @ForAll Edge bottom,
            @ForAll Edge top,
            @ForAll @IntRange(min = 3, max = 12) int most,
            @ForAll Unit unit,
            @ForAll @IntRange(max = 7) int scaling) {
        check(ALL.get(scaling), new Reach(Math.min(a, b), Math.max(a, b), bottom, top), most, unit);
    }

    @Property(tries = 3000)
    void soItDoesWhereDataNormallyAre(
            @ForAll @IntRange(min = -2000, max = 2000) int a,
            @ForAll @IntRange(min = -20, max = 20) int exponent,
            @ForAll @IntRange(min = 0, max = 100_000) int length,
            @ForAll Edge bottom,
            @ForAll Edge top,
            @ForAll @IntRange(min = 3, max = 12) int most,
            @ForAll Unit unit,
            @ForAll @IntRange(max = 7) int scaling) {
        double size = Math.pow(1.7, exponent);
        check(ALL.get(scaling), new Reach(a * size, (a + length) * size, bottom, top), most, unit);
    }

    private static void check(Scaling scaling, Reach reach, int most, Unit unit) {
        ValueTicks ticks = ValueTicks.of(scaling, reach, most, unit);
        ValueScale scale = ticks.scale(100);

        assertThat(ticks.count()).isBetween(2, most);
        List<Double> labelled =
                IntStream.range(0, ticks.count()).mapToObj(ticks::at).toList();
        assertThat(labelled)
                .isSorted()
                .doesNotHaveDuplicates()
                .allSatisfy(value -> assertThat(value).isFinite());
        assertThat(minors(ticks)).isSorted().doesNotHaveDuplicates().doesNotContainAnyElementsOf(labelled);
        for (int i = 0; i < ticks.count(); i++) {
            assertThat(scale.y(ticks.at(i))).isBetween(-1e-3, 100 + 1e-3);
            assertThat(ticks.step(i)).isPositive().isFinite();
            assertThat(ticks.label(i, unit)).isNotEmpty();
        }
        assertThat(ticks.minors()).isLessThan(20 * most);
        double low = Math.clamp(reach.low(), -1e300, 1e300);
        double high = Math.clamp(reach.high(), -1e300, 1e300);
        double slack = (scale.high() - scale.low()) * 1e-6;
        if (reach.low() == low && scale.shows(low)) {
            assertThat(scale.low()).isLessThanOrEqualTo(low + Math.max(slack, 1e-299));
        }
        if (reach.high() == high && scale.shows(high) && low < high) {
            assertThat(scale.high()).isGreaterThanOrEqualTo(high - slack);
        }
        if (reach.bottom() == Edge.FIXED && reach.low() == low && low > 1e-200 && low < 1e200) {
            assertThat(scale.low()).isCloseTo(low, within(slack));
        }
    }

    private static ValueTicks ticks(Scaling scaling, double low, double high, int most, Unit unit) {
        return ValueTicks.of(scaling, new Reach(low, high), most, unit);
    }

    private static List<String> labels(ValueTicks ticks, Unit unit) {
        return IntStream.range(0, ticks.count())
                .mapToObj(i -> ticks.label(i, unit))
                .toList();
    }

    private static List<Double> minors(ValueTicks ticks) {
        return IntStream.range(0, ticks.minors()).mapToObj(ticks::minor).toList();
    }
}
