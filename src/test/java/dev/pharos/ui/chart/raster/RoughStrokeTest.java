package dev.pharos.ui.chart.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RoughStrokeTest {
    private static final Ink WHITE = new Ink(255, 255, 255, 255);
    private static final int W = 64;
    private static final int H = 48;

    private final Pixels pixels = new Pixels(W, H);
    private final RoughStroke stroke = new RoughStroke();

    @Test
    void aLevelLineCoversWhatItIsThick() {
        stroke.begin(pixels, WHITE, 2);
        stroke.moveTo(4.5, 10.5);
        stroke.lineTo(30.2, 10.5);
        stroke.end();

        for (int x = 4; x <= 30; x++) {
            assertThat(column(x)).isEqualTo("9:128 10:255 11:128");
        }
        assertThat(column(3)).isEmpty();
        assertThat(column(31)).isEmpty();
    }

    @Test
    void aHairWithinOneRowIsAsFaintAsItIsThin() {
        stroke.begin(pixels, WHITE.times(0.5), 1);
        stroke.moveTo(4, 10.5);
        stroke.lineTo(8, 10.5);
        stroke.end();

        assertThat(column(6)).isEqualTo("10:128");
    }

    @Test
    void aSlopeIsConnected() {
        stroke.begin(pixels, WHITE, 1);
        stroke.moveTo(4, 40);
        stroke.lineTo(8, 8);
        stroke.end();

        // Eight rows a column, and half a pixel more at both ends.
        assertThat(column(4)).startsWith("31:128 32:255").endsWith("39:255 40:128");
        assertThat(column(5)).startsWith("23:128 24:255").endsWith("31:255 32:128");
        assertThat(column(7)).startsWith("7:128 8:255").endsWith("15:255 16:128");
    }

    @Test
    void aSpikeOfOneSampleReachesItsFullHeight() {
        stroke.begin(pixels, WHITE, 1);
        stroke.moveTo(4, 40.5);
        stroke.lineTo(10.4, 40.5);
        stroke.lineTo(10.5, 8.5);
        stroke.lineTo(10.6, 40.5);
        stroke.lineTo(20, 40.5);
        stroke.end();

        for (int y = 8; y <= 40; y++) {
            assertThat(alpha(10, y)).isEqualTo(255);
        }
        assertThat(alpha(10, 7)).isZero();
        assertThat(column(9)).isEqualTo("40:255");
        assertThat(column(11)).isEqualTo("40:255");
    }

    @Test
    void soDoesOneThatIsPassed() {
        stroke.begin(pixels, WHITE, 1);
        stroke.moveTo(4, 40.5);
        stroke.pass(10.2, 40.5, 8.5, 40.5, 10.8, 40.5);
        stroke.lineTo(20, 40.5);
        stroke.end();

        for (int y = 8; y <= 40; y++) {
            assertThat(alpha(10, y)).isEqualTo(255);
        }
        assertThat(column(11)).isEqualTo("40:255");
    }

    /// Where within it is not known: the spike may stand in either column.
    @Test
    void oneThatIsPassedOverTheEdgeOfAColumnStandsInBoth() {
        stroke.begin(pixels, WHITE, 1);
        stroke.moveTo(-0.1, 40.5);
        stroke.pass(-0.1, 40.5, 8.5, 40.5, 0.1, 40.5);
        stroke.lineTo(20, 40.5);
        stroke.end();

        assertThat(alpha(0, 8)).isEqualTo(255);
        assertThat(column(1)).isEqualTo("40:255");
    }

    @Test
    void whereAPieceEndsNothingIsDrawnUntilTheNextOne() {
        stroke.begin(pixels, WHITE, 1);
        stroke.moveTo(4, 10.5);
        stroke.lineTo(12.5, 10.5);
        stroke.moveTo(30.5, 10.5);
        stroke.lineTo(40, 10.5);
        stroke.end();

        for (int x = 13; x < 30; x++) {
            assertThat(column(x)).isEmpty();
        }
        assertThat(alpha(12, 10)).isEqualTo(255);
        assertThat(alpha(30, 10)).isEqualTo(255);
    }

    @Test
    void aSampleWithoutNeighboursIsADot() {
        stroke.begin(pixels, WHITE, 1);
        stroke.moveTo(20.5, 20.5);
        stroke.end();

        assertThat(alpha(20, 20)).isEqualTo(255);
        assertThat(alpha(21, 20)).isEqualTo(255);
        assertThat(alpha(20, 21)).isEqualTo(255);
        assertThat(column(23)).isEmpty();
        assertThat(alpha(20, 23)).isZero();
    }

    @Test
    void whatEndsBesideThePictureReachesItsEdges() {
        stroke.begin(pixels, WHITE, 1);
        stroke.moveTo(-1000, 10.5);
        stroke.lineTo(1000, 10.5);
        stroke.end();

        assertThat(column(0)).isEqualTo("10:255");
        assertThat(column(W - 1)).isEqualTo("10:255");
    }

    /// A pixel that the middle of the line runs through is covered by three quarters at least.
    @Property(tries = 60)
    void noPlaceOfALineIsMissed(@ForAll long seed) {
        Random random = new Random(seed);
        int samples = 2 + random.nextInt(120);
        double[] xs = new double[samples];
        double[] ys = new double[samples];
        Arrays.setAll(xs, i -> (i + 0.3) * W / samples);
        Arrays.setAll(ys, _ -> 4 + random.nextDouble() * (H - 8));
        pixels.clear();
        stroke.begin(pixels, WHITE, 1.5);
        for (int i = 0; i < samples; i++) {
            stroke.lineTo(xs[i], ys[i]);
        }
        stroke.end();

        for (int i = 0; i + 1 < samples; i++) {
            for (double part = 0; part <= 1; part += 0.01) {
                int x = (int) (xs[i] + part * (xs[i + 1] - xs[i]));
                int y = (int) (ys[i] + part * (ys[i + 1] - ys[i]));
                assertThat(alpha(x, y)).as("%d, %d", x, y).isGreaterThanOrEqualTo(190);
            }
        }
    }

    @Property(tries = 300)
    void nothingIsHostileEnough(@ForAll long seed) {
        Random random = new Random(seed);
        stroke.begin(pixels, WHITE, 1.5);
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
        pixels.clear();
        stroke.begin(pixels, WHITE, 1);
        stroke.end();

        for (int i = 0; i < W; i++) {
            assertThat(column(i)).isEmpty();
        }
    }

    /// The rows of a column that something is on, and how much.
    private String column(int x) {
        StringBuilder rows = new StringBuilder();
        for (int y = 0; y < H; y++) {
            if (alpha(x, y) > 0) {
                rows.append(rows.isEmpty() ? "" : " ").append(y).append(':').append(alpha(x, y));
            }
        }
        return rows.toString();
    }

    private int alpha(int x, int y) {
        return pixels.argb(x, y) >>> 24;
    }
}
