package dev.pharos.ui.chart.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AreaRasterTest {
    private static final Ink WHITE = new Ink(255, 255, 255, 255);

    private final Path path = new Path();
    private final AreaRaster areas = new AreaRaster();
    private final Pixels pixels = new Pixels(20, 20);

    @Test
    void fillsFromTheLineToTheBaseAndTheEdgeBySharesOfAPixel() {
        path.start(0, 10.5);
        path.lineTo(20, 10.5);
        areas.begin(20, 20);
        areas.fill(path, pixels, WHITE, 1);

        assertThat(alpha(5, 9)).isZero();
        assertThat(alpha(5, 10)).isEqualTo(128);
        assertThat(alpha(5, 11)).isEqualTo(255);
        assertThat(alpha(5, 19)).isEqualTo(255);
    }

    @Test
    void aGapIsNotFilled() {
        path.start(0, 5);
        path.lineTo(6.5, 5);
        path.start(12, 5);
        path.lineTo(20, 5);
        areas.begin(20, 20);
        areas.fill(path, pixels, WHITE, 1);

        assertThat(alpha(5, 15)).isEqualTo(255);
        assertThat(alpha(6, 15)).isEqualTo(128);
        assertThat(alpha(9, 15)).isZero();
        assertThat(alpha(12, 15)).isEqualTo(255);
    }

    @Test
    void whatIsStackedStandsOnWhatWasBefore() {
        path.start(0, 15);
        path.lineTo(20, 15);
        areas.begin(20, 20);
        areas.stack(path);
        path.clear();
        path.start(0, 8);
        path.lineTo(20, 8);
        areas.fill(path, pixels, WHITE, 1);

        assertThat(alpha(3, 7)).isZero();
        assertThat(alpha(3, 8)).isEqualTo(255);
        assertThat(alpha(3, 14)).isEqualTo(255);
        assertThat(alpha(3, 15)).isZero();
    }

    @Test
    void belowTheBaseIsFilledUpwards() {
        path.start(0, 15);
        path.lineTo(20, 15);
        areas.begin(20, 10);
        areas.fill(path, pixels, WHITE, 1);

        assertThat(alpha(3, 9)).isZero();
        assertThat(alpha(3, 12)).isEqualTo(255);
        assertThat(alpha(3, 16)).isZero();
    }

    @Test
    void fadesTowardsTheBottom() {
        path.start(0, 0);
        path.lineTo(20, 0);
        areas.begin(20, 20);
        areas.fill(path, pixels, WHITE, 0);

        assertThat(alpha(3, 0)).isEqualTo(255);
        assertThat((double) alpha(3, 10)).isCloseTo(128, within(1.0));
        assertThat(alpha(3, 19)).isLessThan(20);
    }

    private int alpha(int x, int y) {
        return pixels.argb(x, y) >>> 24;
    }
}
