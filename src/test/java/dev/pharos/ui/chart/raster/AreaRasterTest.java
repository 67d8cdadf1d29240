package dev.pharos.ui.chart.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AreaRasterTest {
    private static final Ink WHITE = new Ink(255, 255, 255, 255);

    private final Profile line = new Profile();
    private final Profile base = new Profile();
    private final AreaRaster areas = new AreaRaster();
    private final Pixels pixels = new Pixels(20, 20);

    @Test
    void fillsFromTheLineToTheBaseAndTheEdgeBySharesOfAPixel() {
        level(10.5);
        fill(20, Shade.even(WHITE));

        assertThat(alpha(5, 9)).isZero();
        assertThat(alpha(5, 10)).isEqualTo(128);
        assertThat(alpha(5, 11)).isEqualTo(255);
        assertThat(alpha(5, 19)).isEqualTo(255);
    }

    @Test
    void aGapIsNotFilled() {
        line.begin(pixels, Fineness.EXACT);
        line.moveTo(0, 5);
        line.lineTo(6.5, 5);
        line.moveTo(12, 5);
        line.lineTo(20, 5);
        line.end();
        fill(20, Shade.even(WHITE));

        assertThat(alpha(5, 15)).isEqualTo(255);
        assertThat(alpha(6, 15)).isEqualTo(128);
        assertThat(alpha(9, 15)).isZero();
        assertThat(alpha(12, 15)).isEqualTo(255);
    }

    @Test
    void fillsBetweenTwoLinesWhicheverIsTheUpper() {
        level(8);
        base.begin(pixels, Fineness.EXACT);
        base.moveTo(0, 15);
        base.lineTo(10, 15);
        base.lineTo(10, 3);
        base.lineTo(20, 3);
        base.end();
        areas.fill(line, base, pixels, Shade.even(WHITE));

        assertThat(alpha(3, 7)).isZero();
        assertThat(alpha(3, 8)).isEqualTo(255);
        assertThat(alpha(3, 14)).isEqualTo(255);
        assertThat(alpha(3, 15)).isZero();
        assertThat(alpha(15, 2)).isZero();
        assertThat(alpha(15, 3)).isEqualTo(255);
        assertThat(alpha(15, 8)).isZero();
    }

    @Test
    void whereTheNextLineHasNothingTheBaseOfAStackStays() {
        base.level(pixels, Fineness.EXACT, 20);
        line.begin(pixels, Fineness.EXACT);
        line.moveTo(0, 12);
        line.lineTo(10, 12);
        line.end();
        base.follow(line);
        level(5);
        areas.fill(line, base, pixels, Shade.even(WHITE));

        assertThat(alpha(5, 11)).isEqualTo(255);
        assertThat(alpha(5, 13)).isZero();
        assertThat(alpha(15, 13)).isEqualTo(255);
    }

    @Test
    void belowTheBaseIsFilledUpwards() {
        level(15);
        fill(10, Shade.even(WHITE));

        assertThat(alpha(3, 9)).isZero();
        assertThat(alpha(3, 12)).isEqualTo(255);
        assertThat(alpha(3, 16)).isZero();
    }

    @Test
    void fadesTowardsTheBottom() {
        level(0);
        fill(20, Shade.fading(WHITE, 0));

        assertThat(alpha(3, 0)).isEqualTo(255);
        assertThat((double) alpha(3, 10)).isCloseTo(128, within(1.0));
        assertThat(alpha(3, 19)).isLessThan(20);
    }

    private void level(double y) {
        line.level(pixels, Fineness.EXACT, y);
    }

    private void fill(double y, Shade shade) {
        base.level(pixels, Fineness.EXACT, y);
        areas.fill(line, base, pixels, shade);
    }

    private int alpha(int x, int y) {
        return pixels.argb(x, y) >>> 24;
    }
}
