package dev.pharos.ui.chart.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Lines against the same lines drawn sample by sample on a lattice of 1,024 points a pixel.
class FidelityTest {
    private static final int W = 160;
    private static final int H = 90;
    private static final float THICKNESS = 1.5f;
    private static final Ink WHITE = new Ink(255, 255, 255, 255);

    private final Random random = new Random(7);

    @Test
    void ofNoiseWithAHundredSamplesAPixel() {
        assertThat(difference(16_000, _ -> 45 + random.nextGaussian() * 10, Fineness.EXACT))
                .isLessThan(1);
    }

    @Test
    void ofNoiseThatTheLineJumpsThrough() {
        assertThat(difference(640, _ -> 5 + random.nextDouble() * 80, Fineness.EXACT))
                .isLessThan(1);
    }

    @Test
    void ofAWave() {
        assertThat(difference(100, i -> 45 + 40 * Math.sin(i * 0.13), Fineness.EXACT))
                .isLessThan(1);
    }

    @Test
    void ofLongStraightParts() {
        assertThat(difference(20, _ -> 5 + random.nextDouble() * 80, Fineness.EXACT))
                .isLessThan(1);
        assertThat(difference(12, i -> i % 2 == 0 ? 5 : 85, Fineness.EXACT)).isLessThan(1);
    }

    /// A line a few pixels high whose every edge is a wild one.
    @Test
    void ofAWalkThatTurnsAHundredTimesAPixel() {
        double[] at = {45};
        IntToDoubleFunction walk = _ -> at[0] = Math.clamp(at[0] + random.nextGaussian() * 0.6, 5, 85);

        assertThat(difference(16_000, walk, Fineness.EXACT)).isLessThan(1);
    }

    /// Every kind of line at four samples a pixel, and at more and fewer.
    @ParameterizedTest
    @ValueSource(ints = {160, 320, 640, 1_600})
    void ofAnyNumberOfSamplesAPixel(int samples) {
        double[] at = {45, 45};
        IntToDoubleFunction walk = _ -> at[0] = Math.clamp(at[0] + random.nextGaussian() * 3, 5, 85);
        IntToDoubleFunction smooth = _ -> at[1] = Math.clamp(at[1] + random.nextGaussian() * 0.6, 5, 85);

        assertThat(difference(samples, _ -> 5 + random.nextDouble() * 80, Fineness.EXACT))
                .isLessThan(1);
        assertThat(difference(samples, walk, Fineness.EXACT)).isLessThan(1);
        assertThat(difference(samples, smooth, Fineness.EXACT)).isLessThan(1);
    }

    @Test
    void coarsenessCostsLittle() {
        assertThat(difference(16_000, _ -> 45 + random.nextGaussian() * 10, Fineness.FINE))
                .isLessThan(2);
        assertThat(difference(16_000, _ -> 45 + random.nextGaussian() * 10, Fineness.COARSE))
                .isLessThan(4);
    }

    /// What a line of a cloud is off by its steps, and by how bold its slopes are.
    @Test
    void aRoughLineIsNearTheTruth() {
        assertThat(rough(200, _ -> 45 + random.nextGaussian() * 2)).isLessThan(40);
        assertThat(rough(100, i -> 45 + 40 * Math.sin(i * 0.13))).isLessThan(40);
        assertThat(rough(640, _ -> 45 + random.nextGaussian() * 10)).isLessThan(40);
        assertThat(rough(20, _ -> 5 + random.nextDouble() * 80)).isLessThan(40);
    }

    private double rough(int samples, IntToDoubleFunction value) {
        RoughStroke stroke = new RoughStroke();
        return difference(samples, value, stroke, pixels -> stroke.begin(pixels, WHITE, THICKNESS));
    }

    private double difference(int samples, IntToDoubleFunction value, Fineness fineness) {
        StrokeRaster stroke = new StrokeRaster();
        return difference(samples, value, stroke, pixels -> stroke.begin(pixels, WHITE, THICKNESS, fineness));
    }

    private static double difference(int samples, IntToDoubleFunction value, Pen stroke, Consumer<Pixels> begin) {
        double[] xs = new double[samples];
        double[] ys = new double[samples];
        Arrays.setAll(xs, i -> (i + 0.3) * W / samples);
        Arrays.setAll(ys, value);
        Supersampled truth = new Supersampled(W, H);
        truth.line(xs, ys, THICKNESS);
        Pixels pixels = new Pixels(W, H);
        begin.accept(pixels);
        for (int i = 0; i < samples; i++) {
            stroke.lineTo(xs[i], ys[i]);
        }
        stroke.end();
        return truth.difference(pixels);
    }
}
