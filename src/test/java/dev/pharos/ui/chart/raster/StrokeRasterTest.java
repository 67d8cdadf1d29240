package dev.pharos.ui.chart.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class StrokeRasterTest {
    private static final Ink WHITE = new Ink(255, 255, 255, 255);
    private static final int W = 64;
    private static final int H = 48;

    private final Pixels pixels = new Pixels(W, H);
    private final StrokeRaster stroke = new StrokeRaster();

    @Test
    void aLevelLineOfTwoPixelsOnAPixelBoundaryIsSharp() {
        begin(WHITE, 2);
        stroke.moveTo(4, 10);
        stroke.lineTo(20, 10);
        stroke.end();

        assertThat(alpha(10, 9)).isEqualTo(255);
        assertThat(alpha(10, 10)).isEqualTo(255);
        assertThat(alpha(10, 8)).isZero();
        assertThat(alpha(10, 11)).isZero();
        assertThat(alpha(2, 10)).isZero();
        assertThat(alpha(21, 10)).isZero();
    }

    @Test
    void itsEndsAreRound() {
        begin(WHITE, 8);
        stroke.moveTo(20, 20);
        stroke.lineTo(40, 20);
        stroke.end();

        assertThat(alpha(16, 20)).isGreaterThan(200);
        assertThat(alpha(16, 16)).isZero();
        assertThat((double) alpha(43, 19)).isCloseTo(alpha(16, 19), within(2.0));
    }

    @Test
    void aPixelThatIsHalfCoveredIsHalfOpaque() {
        begin(WHITE, 2);
        stroke.moveTo(4, 10.5);
        stroke.lineTo(20, 10.5);
        stroke.end();

        assertThat(alpha(10, 9)).isEqualTo(128);
        assertThat(alpha(10, 10)).isEqualTo(255);
        assertThat(alpha(10, 11)).isEqualTo(128);
    }

    @Test
    void aSpikeWithinOneSliceReachesItsFullHeight() {
        begin(WHITE, 1);
        stroke.moveTo(4, 40);
        stroke.lineTo(10.50, 40);
        stroke.pass(10.501, 40, 8, 40, 10.509, 40);
        stroke.lineTo(20, 40);
        stroke.end();

        for (int y = 8; y < 40; y++) {
            assertThat(alpha(10, y)).isEqualTo(255);
        }
        assertThat(alpha(10, 6)).isZero();
    }

    @Test
    void whereAPieceEndsNothingIsDrawnUntilTheNextOne() {
        begin(WHITE, 2);
        stroke.moveTo(4, 10);
        stroke.lineTo(12, 10);
        stroke.moveTo(30, 10);
        stroke.lineTo(40, 10);
        stroke.end();

        for (int x = 14; x < 29; x++) {
            assertThat(alpha(x, 10)).isZero();
        }
        assertThat(alpha(35, 10)).isEqualTo(255);
    }

    @Test
    void aSampleWithoutNeighboursIsADot() {
        begin(WHITE, 1.5f);
        stroke.moveTo(20.5, 20.5);
        stroke.end();

        assertThat(alpha(20, 20)).isEqualTo(255);
        assertThat(alpha(21, 20)).isGreaterThan(200);
        assertThat(alpha(25, 20)).isZero();
    }

    @Test
    void aLineThatComesBackDoesNotDarkenAPixelTwice() {
        begin(WHITE.times(0.5), 2);
        stroke.moveTo(4, 10);
        stroke.lineTo(20, 10);
        stroke.lineTo(20.2, 12);
        stroke.lineTo(36, 10);
        stroke.end();

        for (int y = 0; y < H; y++) {
            for (int x = 0; x < W; x++) {
                assertThat(alpha(x, y)).isLessThanOrEqualTo(128);
            }
        }
    }

    @Test
    void nothingOfOneLineIsLeftForTheNext() {
        begin(WHITE, 3);
        stroke.moveTo(4, 10);
        stroke.lineTo(60, 40);
        stroke.end();
        pixels.clear();
        begin(WHITE, 1.5f);
        stroke.moveTo(4, 45);
        stroke.lineTo(60, 45);
        stroke.end();

        for (int x = 0; x < W; x++) {
            for (int y = 0; y < 43; y++) {
                assertThat(alpha(x, y)).isZero();
            }
        }
    }

    /// Told sample by sample or as passes through slices, the picture is the same.
    @Property(tries = 200)
    void aPassCoversWhatItsSamplesDo(@ForAll long seed) {
        Random random = new Random(seed);
        double[] ys = random.doubles(9, 2, H - 2).toArray();
        double slice = 1.0 / Fineness.FINE.slices();
        double left = 20 + slice * 0.5;
        pixels.clear();
        begin(WHITE, 2);
        stroke.moveTo(4, 20);
        for (int i = 0; i < ys.length; i++) {
            stroke.lineTo(left + slice * (i + 0.5) / (ys.length + 1), ys[i]);
        }
        stroke.lineTo(40, 20);
        stroke.end();
        int[] one = all();
        pixels.clear();
        begin(WHITE, 2);
        stroke.moveTo(4, 20);
        double upper = Arrays.stream(ys).min().orElseThrow();
        double lower = Arrays.stream(ys).max().orElseThrow();
        stroke.pass(
                left + slice * 0.5 / (ys.length + 1),
                ys[0],
                upper,
                lower,
                left + slice * (ys.length - 0.5) / (ys.length + 1),
                ys[ys.length - 1]);
        stroke.lineTo(40, 20);
        stroke.end();

        assertThat(all()).isEqualTo(one);
    }

    @Property(tries = 300)
    void nothingIsHostileEnough(@ForAll long seed) {
        Random random = new Random(seed);
        begin(WHITE, 1.5f);
        double x = -1e9;
        for (int i = 0; i < 200; i++) {
            x += random.nextBoolean() ? random.nextDouble() * 3 : Math.pow(10, random.nextDouble() * 9);
            double y = (random.nextDouble() - 0.5) * Math.pow(10, random.nextDouble() * 300);
            switch (random.nextInt(5)) {
                case 0 -> stroke.moveTo(x, y);
                case 1 -> stroke.pass(x, y, y - 1e300, y + 1e300, x, y);
                default -> stroke.lineTo(x, y);
            }
        }
        stroke.end();
        begin(WHITE, 1);
        stroke.end();
        assertThat(all()).hasSize(W * H);
    }

    private void begin(Ink ink, float thickness) {
        stroke.begin(pixels, ink, thickness, Fineness.FINE);
    }

    private int alpha(int x, int y) {
        return pixels.argb(x, y) >>> 24;
    }

    private int[] all() {
        return IntStream.range(0, W * H).map(i -> pixels.argb(i % W, i / W)).toArray();
    }
}
