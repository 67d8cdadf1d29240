package dev.pharos.ui.chart.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LineRasterTest {
    private static final Ink WHITE = new Ink(255, 255, 255, 255);
    private static final int W = 64;
    private static final int H = 48;

    private final Path path = new Path();
    private final LineRaster raster = new LineRaster(path);

    @Test
    void aLevelLineOfTwoPixelsOnAPixelBoundaryIsSharp() {
        path.start(4, 10);
        path.lineTo(20, 10);
        Pixels pixels = draw(2);

        assertThat(alpha(pixels, 10, 9)).isEqualTo(255);
        assertThat(alpha(pixels, 10, 10)).isEqualTo(255);
        assertThat(alpha(pixels, 10, 8)).isZero();
        assertThat(alpha(pixels, 10, 11)).isZero();
        assertThat(alpha(pixels, 3, 10)).isZero();
        assertThat(alpha(pixels, 20, 10)).isZero();
    }

    @Test
    void aPixelThatIsHalfCoveredIsHalfOpaque() {
        path.start(4, 10.5);
        path.lineTo(20, 10.5);
        Pixels pixels = draw(2);

        assertThat(alpha(pixels, 10, 9)).isEqualTo(128);
        assertThat(alpha(pixels, 10, 10)).isEqualTo(255);
        assertThat(alpha(pixels, 10, 11)).isEqualTo(128);
    }

    @Test
    void lightAndAgainstExactCoverageALineOfAnySlopeIsWithinAFewShades() {
        for (double slope : new double[] {0, 0.1, 0.5, 0.9, 1.1, 2, 5, -0.3, -0.95, -3}) {
            path.clear();
            double half = Math.min(16, 16 / Math.abs(slope));
            DoubleUnaryOperator line = x -> 24 + slope * (x - 32);
            path.start(32 - half, line.applyAsDouble(32 - half));
            path.lineTo(32 + half, line.applyAsDouble(32 + half));
            Pixels pixels = draw(1.5f);

            double worst = 0;
            for (int y = 12; y < 36; y++) {
                for (int x = 20; x < 44; x++) {
                    double away = half * Math.max(1, Math.abs(slope)) - 3;
                    boolean inner = Math.abs(x - 32) < half - 3 && Math.abs(y - 24) < Math.max(3, away);
                    if (inner) {
                        double exact = covered(x, y, slope, 1.5) * 255;
                        worst = Math.max(worst, Math.abs(exact - alpha(pixels, x, y)));
                    }
                }
            }
            assertThat(worst).as("slope " + slope).isLessThan(6);
        }
    }

    @Test
    void aSpikeWithinOneColumnReachesItsFullHeight() {
        path.start(10.1, 40);
        path.lineTo(10.5, 8);
        path.lineTo(10.9, 40);
        Pixels pixels = draw(1);

        for (int y = 8; y < 40; y++) {
            assertThat(alpha(pixels, 10, y)).isEqualTo(255);
        }
        assertThat(alpha(pixels, 10, 6)).isZero();
    }

    @Test
    void whereAPieceEndsNothingIsDrawnUntilTheNextOne() {
        path.start(4, 10);
        path.lineTo(12, 10);
        path.start(30, 10);
        path.lineTo(40, 10);
        Pixels pixels = draw(2);

        for (int x = 13; x < 29; x++) {
            assertThat(alpha(pixels, x, 10)).isZero();
        }
        assertThat(alpha(pixels, 35, 10)).isEqualTo(255);
    }

    @Test
    void aSampleWithoutNeighboursIsADot() {
        path.start(20.5, 20.5);
        Pixels pixels = draw(1.5f);

        assertThat(alpha(pixels, 20, 20)).isEqualTo(255);
        assertThat(alpha(pixels, 21, 20)).isGreaterThan(200);
        assertThat(alpha(pixels, 25, 20)).isZero();
    }

    @Property(tries = 300)
    void manySamplesAColumnCoverExactlyTheSpanFromLowestToHighest(@ForAll long seed) {
        Random random = new Random(seed);
        int n = 2000;
        // As exact as a path keeps them; where two points stand very close to an edge, floats still tell it
        // differently.
        double[] xs = random.doubles(n, 0, W).map(x -> (float) x).sorted().toArray();
        double[] ys = random.doubles(n, -6, H + 6).map(y -> (float) y).toArray();
        path.clear();
        for (int i = 0; i < n; i++) {
            path.lineTo(xs[i], ys[i]);
        }
        Pixels pixels = draw(1);

        for (int c = 0; c < W; c++) {
            double top = Double.MAX_VALUE;
            double bottom = -Double.MAX_VALUE;
            for (int i = 0; i < n; i++) {
                if ((int) xs[i] == c) {
                    top = Math.min(top, ys[i]);
                    bottom = Math.max(bottom, ys[i]);
                }
                // Where the line comes in from the column before and leaves for the one after.
                for (int edge : new int[] {c, c + 1}) {
                    if (i > 0 && xs[i - 1] < edge && xs[i] >= edge) {
                        double at = ys[i - 1] + (ys[i] - ys[i - 1]) * (edge - xs[i - 1]) / (xs[i] - xs[i - 1]);
                        top = Math.min(top, at);
                        bottom = Math.max(bottom, at);
                    }
                }
            }
            for (int y = 0; y < H; y++) {
                double inside = Math.clamp(Math.min(bottom + 0.5, y + 1) - Math.max(top - 0.5, y), 0, 1);
                assertThat((double) alpha(pixels, c, y)).isCloseTo(inside * 255, within(4.0));
            }
        }
    }

    @Property(tries = 300)
    void nothingIsHostileEnough(@ForAll long seed) {
        Random random = new Random(seed);
        path.clear();
        double x = -1e9;
        for (int i = 0; i < 200; i++) {
            x += random.nextBoolean() ? random.nextDouble() * 3 : Math.pow(10, random.nextDouble() * 9);
            double y = (random.nextDouble() - 0.5) * Math.pow(10, random.nextDouble() * 300);
            if (random.nextInt(5) == 0) {
                path.start(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        assertThat(draw(1.5f).width()).isEqualTo(W);
    }

    @Test
    void aLineThatComesBackDoesNotDarkenAPixelTwice() {
        path.start(4, 10);
        path.lineTo(20, 10);
        path.lineTo(20.2, 12);
        path.lineTo(36, 10);
        Pixels pixels = new Pixels(W, H);
        raster.draw(pixels, WHITE.times(0.5), 2);

        for (int y = 0; y < H; y++) {
            for (int c = 0; c < W; c++) {
                assertThat(alpha(pixels, c, y)).isLessThanOrEqualTo(128);
            }
        }
    }

    private Pixels draw(float thickness) {
        Pixels pixels = new Pixels(W, H);
        raster.draw(pixels, WHITE, thickness);
        return pixels;
    }

    private static int alpha(Pixels pixels, int x, int y) {
        return pixels.argb(x, y) >>> 24;
    }

    /// The share of a pixel within half a thickness of the line through the middle of the picture, by 256 points of it.
    private static double covered(int px, int py, double slope, double thickness) {
        int inside = 0;
        for (int i = 0; i < 16; i++) {
            for (int j = 0; j < 16; j++) {
                double x = px + (i + 0.5) / 16 - 32;
                double y = py + (j + 0.5) / 16 - 24;
                if (Math.abs(y - slope * x) / Math.hypot(1, slope) <= thickness / 2) {
                    inside++;
                }
            }
        }
        return inside / 256.0;
    }
}
