package dev.pharos.ui.chart.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pharos.series.Labels;
import dev.pharos.series.Series;
import dev.pharos.series.TimeRange;
import dev.pharos.series.thin.Pyramid;
import dev.pharos.ui.chart.axis.TimeScale;
import dev.pharos.ui.chart.axis.ValueScale;
import dev.pharos.ui.chart.raster.Fineness;
import dev.pharos.ui.chart.raster.Ink;
import dev.pharos.ui.chart.raster.Pen;
import dev.pharos.ui.chart.raster.Pixels;
import dev.pharos.ui.chart.raster.StrokeRaster;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LineFeedTest {
    private static final LineFeed.Joining BY_STEP = new LineFeed.Joining(17, false);

    private final ValueScale value = ValueScale.linear(0, 10, 100);
    private final Words words = new Words();

    @Test
    void samplesFurtherApartThanTheReachAreNotJoined() {
        feed(new long[] {0, 10, 20, 50, 60}, new double[] {1, 1, 1, 1, 1});

        assertThat(words.said).containsExactly("M 0 90", "L 20 90", "L 40 90", "M 100 90", "L 120 90", "end");
    }

    @Test
    void aValueThatIsNoNumberBreaksTheLine() {
        feed(new long[] {0, 10, 20, 30}, new double[] {1, Double.NaN, 3, 4});

        assertThat(words.said).containsExactly("M 0 90", "M 40 70", "L 60 60", "end");
    }

    /// Few samples a pixel are told one by one to a pen that likes that: the same line, gaps and all.
    @Test
    void samplesAreToldOneByOneWhereThatIsQuicker() {
        Words each = new Words() {
            @Override
            public boolean takesSamples() {
                return true;
            }
        };
        long[] times = {0, 10, 20, 21, 22, 39, 40, 60, 70};
        double[] values = {1, 2, 3, 12, 1, Double.NaN, 4, 5, Double.POSITIVE_INFINITY};
        Series series = new Series(Labels.EMPTY, times, values);
        Frame narrow = frame(new TimeRange(0, 100), 20, Fineness.ROUGH);

        new LineFeed().draw(series, null, narrow, BY_STEP, each);

        assertThat(each.said)
                .containsExactly("M 0 90", "L 2 80", "L 4 70", "L 4 0", "L 4 90", "M 8 60", "M 12 50", "end");
    }

    @Test
    void manySamplesAPixelAreGatheredForAnyPen() {
        Words each = new Words() {
            @Override
            public boolean takesSamples() {
                return true;
            }
        };
        Series series = new Series(
                Labels.EMPTY,
                LongStream.range(0, 1_000).toArray(),
                IntStream.range(0, 1_000).mapToDouble(i -> i % 10).toArray());

        new LineFeed().draw(series, null, frame(new TimeRange(0, 1_000), 10, Fineness.ROUGH), BY_STEP, each);

        assertThat(each.said).hasSizeLessThan(50);
    }

    @Test
    void gapsMayBeSpannedWhereverTheyComeFrom() {
        Series series = new Series(
                Labels.EMPTY, new long[] {0, 10, 20, 90}, new double[] {1, Double.NaN, Double.POSITIVE_INFINITY, 4});
        new LineFeed()
                .draw(
                        series,
                        null,
                        frame(new TimeRange(0, 100), 200, Fineness.EXACT),
                        new LineFeed.Joining(Long.MAX_VALUE, true),
                        words);

        assertThat(words.said).containsExactly("M 0 90", "L 180 60", "end");
    }

    @Test
    void theLineRunsOffTheEdges() {
        feed(new long[] {-60, -40, -15, 0, 85, 100, 115, 130}, new double[] {1, 1, 1, 1, 1, 1, 1, 1});

        assertThat(words.said).containsExactly("M -30 90", "L 0 90", "M 170 90", "L 200 90", "L 230 90", "end");
    }

    @Test
    void whatIsAboveTheTopRunsAlongIt() {
        feed(new long[] {0, 10}, new double[] {10.4, 12});

        assertThat(words.said).containsExactly("M 0 0", "L 20 0", "end");
    }

    @Test
    void infinitiesAndTheLargestNumbersHaveTheirPlaces() {
        feed(
                new long[] {0, 10, 20, 30},
                new double[] {Double.POSITIVE_INFINITY, Double.MAX_VALUE, 5, Double.NEGATIVE_INFINITY});

        assertThat(words.said).containsExactly("M 20 0", "L 40 50", "end");
    }

    /// However many samples lie in a slice and wherever numbers are missing: the greatest that can be drawn is told,
    /// and at its time to a slice, with a pyramid and without.
    @Property(tries = 300)
    void noSpikeIsLost(@ForAll long seed, @ForAll @IntRange(min = 1, max = 3000) int samples) {
        Random random = new Random(seed);
        long[] times = new long[samples];
        double[] values = new double[samples];
        long at = 0;
        for (int i = 0; i < samples; i++) {
            at += 1 + random.nextInt(3);
            times[i] = at;
            values[i] = random.nextInt(20) == 0 ? Double.NaN : random.nextDouble() * 10;
        }
        Series series = new Series(Labels.EMPTY, times, values);
        Frame wide = frame(new TimeRange(0, at), 3, Fineness.COARSE);
        int spike = IntStream.range(0, samples)
                .filter(i -> Double.isFinite(values[i]))
                .boxed()
                .max(Comparator.comparingDouble(i -> values[i]))
                .orElse(-1);
        for (Pyramid pyramid : Arrays.asList(null, Pyramid.of(series))) {
            Words said = new Words();
            new LineFeed().draw(series, pyramid, wide, BY_STEP, said);
            if (spike >= 0) {
                assertThat(said.least).isCloseTo(value.y(values[spike]), within(1e-9));
                double slice = 1.0 / Fineness.COARSE.slices();
                assertThat(3.0 * times[spike] / at).isBetween(said.leastFrom - slice, said.leastTo + slice);
            }
        }
    }

    /// So far below that it is held at the axis' foot, beside what is a little below.
    @Test
    void whatIsFarBelowTheAxisIsDrawnByAnyPen() {
        long[] times = LongStream.range(0, 4_000).toArray();
        double[] values = LongStream.range(0, 4_000)
                .mapToDouble(i -> i % 2 == 0 ? -1e308 : -5)
                .toArray();
        Series series = new Series(Labels.EMPTY, times, values);
        ValueScale zoomed = ValueScale.linear(0, 1, 100);
        Frame frame = new Frame(
                new Pixels(10, 100), new TimeScale(new TimeRange(0, 4_000), 10), zoomed, zoomed, Fineness.COARSE, 1);
        StrokeRaster stroke = new StrokeRaster();
        stroke.begin(frame.pixels(), new Ink(255, 255, 255, 255), 1, Fineness.COARSE);

        new LineFeed().draw(series, Pyramid.of(series), frame, BY_STEP, stroke);

        assertThat(frame.pixels().argb(5, 50)).isZero();
    }

    /// A dot stands where a sample is, and nowhere else.
    @Test
    void aPenThatMarksSamplesIsToldNoOtherHeights() {
        long[] times = LongStream.range(0, 4_000).toArray();
        double[] values =
                LongStream.range(0, 4_000).mapToDouble(i -> i % 3 == 0 ? 1 : 9).toArray();
        Series series = new Series(Labels.EMPTY, times, values);
        Set<Double> heights = new HashSet<>();
        Pen marks = new Pen() {
            @Override
            public void moveTo(double x, double y) {
                heights.add(y);
            }

            @Override
            public void lineTo(double x, double y) {
                heights.add(y);
            }

            @Override
            public void end() {}
        };

        new LineFeed()
                .draw(series, Pyramid.of(series), frame(new TimeRange(0, 4_000), 10, Fineness.COARSE), BY_STEP, marks);

        assertThat(heights).containsExactlyInAnyOrder(value.y(1), value.y(9));
    }

    private void feed(long[] times, double[] values) {
        new LineFeed()
                .draw(
                        new Series(Labels.EMPTY, times, values),
                        null,
                        frame(new TimeRange(0, 100), 200, Fineness.EXACT),
                        BY_STEP,
                        words);
    }

    private Frame frame(TimeRange range, int width, Fineness fineness) {
        return new Frame(new Pixels(width, 100), new TimeScale(range, width), value, value, fineness, 1);
    }

    /// Writes down what it is told.
    private static class Words implements Pen {
        private final List<String> said = new ArrayList<>();
        private double least = Double.POSITIVE_INFINITY;
        private double leastFrom;
        private double leastTo;

        @Override
        public void moveTo(double x, double y) {
            point("M", x, y);
        }

        @Override
        public void lineTo(double x, double y) {
            point("L", x, y);
        }

        @Override
        public void pass(double x, double y, double upper, double lower, double toX, double toY) {
            at(upper, x, toX);
            said.add(String.format(Locale.ROOT, "P %.0f %.0f %.0f %.0f %.0f %.0f", x, y, upper, lower, toX, toY));
        }

        @Override
        public void end() {
            said.add("end");
        }

        private void at(double y, double fromX, double toX) {
            if (y < least) {
                least = y;
                leastFrom = fromX;
                leastTo = toX;
            }
        }

        private void point(String word, double x, double y) {
            at(y, x, x);
            said.add(String.format(Locale.ROOT, "%s %.0f %.0f", word, x, y));
        }
    }
}
