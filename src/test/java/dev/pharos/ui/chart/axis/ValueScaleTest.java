package dev.pharos.ui.chart.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.pharos.ui.chart.scaling.Scaling;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValueScaleTest {
    private static final List<Double> HOSTILE = List.of(
            Double.NEGATIVE_INFINITY,
            -Double.MAX_VALUE,
            -1e308,
            -1.0,
            -Double.MIN_VALUE,
            -0.0,
            0.0,
            Double.MIN_VALUE,
            Double.MIN_NORMAL,
            1e-300,
            1.0,
            1e308,
            Double.MAX_VALUE,
            Double.POSITIVE_INFINITY);

    static Stream<ValueScale> scales() {
        return Stream.of(
                ValueScale.linear(0, 200, 400),
                ValueScale.linear(0, Double.MIN_VALUE, 400),
                ValueScale.linear(-ValueScale.LIMIT, ValueScale.LIMIT, 400),
                ValueScale.linear(1e15, 1e15 + 1, 400),
                new LogScale(1e-3, 1e6, 400),
                new LogScale(LogScale.LEAST, ValueScale.LIMIT, 400),
                new LogScale(1e6, Math.nextUp(1e6), 400),
                new SymlogScale(-10, 1e6, 1, 400),
                new SymlogScale(-ValueScale.LIMIT, ValueScale.LIMIT, Double.MIN_VALUE, 400),
                new SymlogScale(-ValueScale.LIMIT, ValueScale.LIMIT, Double.MAX_VALUE, 400),
                new SymlogScale(-1e-9, 1e-9, 1, 400));
    }

    @ParameterizedTest
    @MethodSource("scales")
    void everyValueHasAFinitePlaceAndNoneThatIsGreaterLiesLower(ValueScale scale) {
        double before = Double.POSITIVE_INFINITY;
        for (double value : HOSTILE) {
            assertThat(scale.y(value)).isFinite().isLessThanOrEqualTo(before);
            before = scale.y(value);
        }
        assertThat(scale.y(Double.NaN)).isNaN();
    }

    @ParameterizedTest
    @MethodSource("scales")
    void everyPlaceHasAFiniteValue(ValueScale scale) {
        for (double y : HOSTILE) {
            assertThat(scale.value(y)).isFinite();
            assertThat(scale.withHeight(0).value(y)).isEqualTo(scale.low());
        }
    }

    @ParameterizedTest
    @MethodSource("scales")
    void theEndsOfTheAxisAreTheEndsOfTheHeight(ValueScale scale) {
        // A hundredth of what doubles can tell apart is not a range to be exact about.
        if (scale.high() - scale.low() > 1e-300) {
            assertThat(scale.y(scale.low())).isCloseTo(400, within(1e-6));
            assertThat(scale.y(scale.high())).isCloseTo(0, within(1e-6));
            assertThat(scale.withHeight(50).y(scale.low())).isCloseTo(50, within(1e-6));
        }
    }

    @Test
    void aLogarithmicScaleHasEqualDistancesForEqualRatios() {
        ValueScale scale = new LogScale(1, 1000, 300);

        assertThat(scale.y(10)).isCloseTo(200, within(1e-9));
        assertThat(scale.y(100)).isCloseTo(100, within(1e-9));
        assertThat(scale.value(200)).isCloseTo(10, within(1e-9));
    }

    @Test
    void whatIsNotAboveZeroIsBelowALogarithmicAxisAndIsNotShown() {
        ValueScale scale = new LogScale(LogScale.LEAST, 1, 300);

        assertThat(Stream.of(0.0, -0.0, -5.0, Double.NEGATIVE_INFINITY))
                .allSatisfy(value -> assertThat(scale.y(value)).isGreaterThan(300))
                .noneMatch(scale::shows);
        assertThat(scale.shows(Double.NaN)).isFalse();
        assertThat(scale.shows(Double.POSITIVE_INFINITY)).isFalse();
        assertThat(scale.shows(Double.MIN_VALUE)).isTrue();
        assertThat(new SymlogScale(-1, 1, 1, 300).shows(-5)).isTrue();
        assertThat(ValueScale.linear(-1, 1, 300).shows(Double.NaN)).isFalse();
    }

    @Test
    void aNarrowLogarithmicAxisIsAsExactAsALinearOne() {
        ValueScale log = new LogScale(1e9, 1e9 + 1, 2000);
        ValueScale symlog = new SymlogScale(-1e9 - 1, -1e9, 1, 2000);
        Random random = new Random(1);
        for (int i = 0; i < 1000; i++) {
            // A power of two: no part of it is lost beside the 1e9.
            double part = random.nextInt(1024) / 1024.0;
            assertThat(log.y(1e9 + part)).isCloseTo(2000 * (1 - part), within(1e-4));
            assertThat(symlog.y(-1e9 - part)).isCloseTo(2000 * part, within(1e-4));
        }
    }

    @Test
    void symlogIsLinearNearZeroAndLogarithmicFarFromItOnBothSides() {
        ValueScale scale = new SymlogScale(-1e6, 1e6, 1, 400);

        assertThat(scale.y(0)).isCloseTo(200, within(1e-9));
        assertThat(scale.y(-1234)).isCloseTo(400 - scale.y(1234), within(1e-9));
        double tenth = 200 - scale.y(0.01);
        assertThat(200 - scale.y(0.02)).isCloseTo(2 * tenth, within(0.02 * tenth));
        double power = scale.y(1e4) - scale.y(1e5);
        assertThat(scale.y(1e5) - scale.y(1e6)).isCloseTo(power, within(0.001 * power));
        assertThat(scale.y(1e3)).isCloseTo(200 - 200 * Math.log(1001) / Math.log(1_000_001), within(1e-9));
    }

    @Property(tries = 500)
    void aPlaceLeadsBackToItsValue(@ForAll @DoubleRange(min = 0, max = 400) double y) {
        for (ValueScale scale : List.of(
                ValueScale.linear(-5, 20, 400), new LogScale(1e-6, 1e9, 400), new SymlogScale(-1e5, 1e9, 0.1, 400))) {
            assertThat(scale.y(scale.value(y))).isCloseTo(y, within(1e-6));
        }
    }

    @Test
    void scalesThatWouldDivideByNothingAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LogScale(0, 1, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new LogScale(2, 2, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new SymlogScale(0, 1, 0, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> ValueScale.linear(1, Double.NaN, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new Scaling.Logarithmic(1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Scaling.Symlog(10, Double.NaN));
    }
}
