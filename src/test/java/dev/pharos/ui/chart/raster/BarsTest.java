package dev.pharos.ui.chart.raster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BarsTest {
    private static final Ink RED = new Ink(255, 0, 0, 255);
    private static final Ink BLUE = new Ink(0, 0, 255, 255);

    private final Pixels pixels = new Pixels(30, 20);
    private final Profile floor = new Profile();

    @Test
    void aBarStandsOnTheOneBelowIt() {
        Bars lower = bars(floor(), RED, new double[] {5, 15}, 12);
        bars(lower.top(), BLUE, new double[] {5, 15}, 4);

        assertThat(pixels.argb(5, 16)).isEqualTo(RED.opaque());
        assertThat(pixels.argb(5, 8)).isEqualTo(BLUE.opaque());
        assertThat(pixels.argb(5, 2)).isZero();
    }

    @Test
    void whereTheOneBelowIsMissingItStandsOnTheFloor() {
        Bars lower = bars(floor(), RED, new double[] {5}, 12);
        Bars none = bars(lower.top(), RED, new double[0], 12);
        bars(none.top(), BLUE, new double[] {5, 15}, 4);

        assertThat(pixels.argb(5, 16)).as("on the one below the missing one").isEqualTo(RED.opaque());
        assertThat(pixels.argb(15, 16)).as("on the floor").isEqualTo(BLUE.opaque());
    }

    private Profile floor() {
        floor.level(pixels, Fineness.FINE, pixels.height());
        return floor;
    }

    /// Bars 8 pixels wide, all of one height.
    private Bars bars(Profile base, Ink ink, double[] places, double top) {
        Bars bars = new Bars();
        bars.begin(pixels, 8, base, Fineness.FINE);
        for (double x : places) {
            bars.lineTo(x, top);
        }
        bars.end();
        bars.fill(pixels, Shade.even(ink));
        return bars;
    }
}
