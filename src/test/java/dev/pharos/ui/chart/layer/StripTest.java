package dev.pharos.ui.chart.layer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.Labels;
import dev.pharos.series.Series;
import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import dev.pharos.ui.chart.axis.TimeScale;
import dev.pharos.ui.chart.axis.ValueScale;
import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.chart.content.LineStyle;
import dev.pharos.ui.chart.raster.Fineness;
import dev.pharos.ui.chart.raster.Ink;
import dev.pharos.ui.chart.raster.Pixels;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A picture painted in one go against the same one painted in strips side by side: it is the same on a machine of one
/// processor and of eight.
class StripTest {
    private static final int W = 611;
    private static final int H = 120;
    private static final long START = 1_795_000_000_000L;
    private static final TimeRange RANGE = new TimeRange(START, START + 3_600_000);
    private static final Step STEP = new Step(2_500);

    /// What rounding may make of a channel.
    private static final int SAME = 1;

    private final Random random = new Random(5);

    @ParameterizedTest
    @EnumSource
    void aPictureIsTheSameInHoweverManyStripsItIsPainted(LineStyle.Shape shape) {
        assertSame(List.of(
                noisy("line", LineStyle.LINE.with(shape)),
                noisy("area", LineStyle.AREA.with(shape)),
                noisy("marked", LineStyle.LINE.with(shape).with(LineStyle.Marks.ALL)),
                noisy("first", LineStyle.STACKED.with(shape)),
                noisy("second", LineStyle.STACKED.with(shape))));
    }

    @ParameterizedTest
    @EnumSource
    void soAreThickLines(LineStyle.Shape shape) {
        assertSame(List.of(
                noisy("thick", LineStyle.LINE.with(shape).with(new LineStyle.Stroke(9, LineStyle.Dash.SOLID)))));
    }

    private static void assertSame(List<ChartLine> lines) {
        Subject subject = new Subject(
                new ChartData(RANGE, STEP, lines), Stacking.of(lines), _ -> new Ink(60, 160, 220, 255), _ -> null);
        for (Fineness fineness : Fineness.values()) {
            Pixels whole = painted(subject, fineness, 1);
            assertThat(IntStream.range(0, W * H)
                            .filter(i -> whole.argb(i % W, i / W) != 0)
                            .count())
                    .as("something is drawn")
                    .isGreaterThan(W);
            for (int strips : new int[] {2, 3, 8}) {
                assertThat(difference(whole, painted(subject, fineness, strips)))
                        .as("%s in %d strips", fineness, strips)
                        .isLessThanOrEqualTo(SAME);
            }
        }
    }

    private static Pixels painted(Subject subject, Fineness fineness, int strips) {
        Pixels pixels = new Pixels(W, H);
        ValueScale values = ValueScale.linear(0, 80, H);
        Frame frame = new Frame(pixels, new TimeScale(RANGE, W), values, values, fineness, 1);
        for (int i = 0; i < strips; i++) {
            new Strip().paint(subject, frame.part(W * i / strips, W * (i + 1) / strips));
        }
        return pixels;
    }

    /// The greatest difference of a channel.
    private static int difference(Pixels one, Pixels other) {
        return IntStream.range(0, W * H)
                .flatMap(i -> IntStream.of(0, 8, 16, 24)
                        .map(shift -> Math.abs(
                                (one.argb(i % W, i / W) >>> shift & 255) - (other.argb(i % W, i / W) >>> shift & 255))))
                .max()
                .orElseThrow();
    }

    /// With a gap and lonely samples.
    private ChartLine noisy(String name, LineStyle style) {
        long[] times = IntStream.range(0, 1_440)
                .filter(i -> i % 160 < 140 || i % 7 == 0)
                .mapToLong(i -> START + i * STEP.millis() + 300)
                .toArray();
        double[] values = new double[times.length];
        Arrays.setAll(values, _ -> 20 + random.nextGaussian() * 6);
        return new ChartLine(name, new Series(Labels.of("name", name), times, values), style);
    }
}
