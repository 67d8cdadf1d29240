package dev.pharos.ui.chart.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pharos.ui.chart.axis.ValueScale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ValueMovesTest {
    private static final double HEIGHT = 160;

    @Property
    void theValueUnderThePointerStaysThere(
            @ForAll @DoubleRange(min = -1e9, max = 1e9) double low,
            @ForAll @DoubleRange(min = 0.1, max = 1e9) double length,
            @ForAll @DoubleRange(min = 0.05, max = 20) double factor,
            @ForAll @DoubleRange(min = 0, max = HEIGHT) double y) {
        ValueScale before = ValueScale.linear(low, low + length, HEIGHT);

        Optional<ValueRange> zoomed = new ValueMoves(before::value, HEIGHT).zoom(factor, y);

        zoomed.ifPresent(range -> assertThat(scale(range).y(before.value(y))).isCloseTo(y, within(0.01)));
        assertThat(zoomed.isPresent() || length * factor < 1e-8 * (Math.abs(low) + length))
                .isTrue();
    }

    @Property
    void panningThereAndBackLeadsHome(
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double low,
            @ForAll @DoubleRange(min = 0.1, max = 1e6) double length,
            @ForAll @DoubleRange(min = -500, max = 500) double pixels) {
        ValueScale before = ValueScale.linear(low, low + length, HEIGHT);

        ValueRange there = new ValueMoves(before::value, HEIGHT).pan(pixels).orElseThrow();
        ValueRange back =
                new ValueMoves(scale(there)::value, HEIGHT).pan(-pixels).orElseThrow();

        assertThat(back.low()).isCloseTo(before.low(), within(length * 1e-9 + Math.abs(low) * 1e-12));
        assertThat(back.high()).isCloseTo(before.high(), within(length * 1e-9 + Math.abs(low) * 1e-12));
    }

    @Property
    void whateverIsAskedForNothingIsInvertedEmptyOrWithoutEnd(@ForAll @Size(min = 2, max = 60) double[] moves) {
        ValueRange range = new ValueRange(0, 100);
        for (int i = 0; i + 1 < moves.length; i++) {
            ValueMoves from = new ValueMoves(scale(range)::value, HEIGHT);
            double by = moves[i];
            range = (switch (i % 3) {
                        case 0 -> from.zoom(by, moves[i + 1]);
                        case 1 -> from.pan(by);
                        default -> from.between(by, moves[i + 1]);
                    })
                    .orElse(range);

            assertThat(range.low()).isFinite().isLessThan(range.high());
            assertThat(range.high()).isFinite();
        }
    }

    @Test
    void whatIsDrawnGoesWithTheHand() {
        ValueMoves from = new ValueMoves(ValueScale.linear(0, 160, HEIGHT)::value, HEIGHT);

        assertThat(from.pan(10)).contains(new ValueRange(10, 170));
        assertThat(from.between(100, 20)).contains(new ValueRange(60, 140));
        assertThat(from.zoom(0.5, 0)).contains(new ValueRange(80, 160));
    }

    @Test
    void aScaleThatIsNotLinearIsMovedByPlacesToo() {
        // Two decades a chart: half of it is one.
        ValueMoves from = new ValueMoves(y -> Math.pow(10, 2 - 2 * y / HEIGHT), HEIGHT);

        ValueRange lower = from.zoom(0.5, HEIGHT).orElseThrow();
        assertThat(lower.low()).isCloseTo(1, within(1e-9));
        assertThat(lower.high()).isCloseTo(10, within(1e-9));
    }

    @Test
    void nothingIsSeenBetweenEqualValuesOrBeyondAllNumbers() {
        assertThat(ValueRange.between(5, 5)).isEmpty();
        assertThat(ValueRange.between(1e9, 1e9 + 0.1)).isEmpty();
        assertThat(ValueRange.between(Double.NaN, 5)).isEmpty();
        assertThat(ValueRange.between(-1e308, 1e308)).isEmpty();
        assertThatThrownBy(() -> new ValueRange(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static ValueScale scale(ValueRange range) {
        return ValueScale.linear(range.low(), range.high(), HEIGHT);
    }
}
