package dev.pharos.ui.chart.plot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.Labels;
import dev.pharos.series.Series;
import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import dev.pharos.series.Unit;
import dev.pharos.series.thin.Pyramid;
import dev.pharos.ui.chart.content.Annotations;
import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.chart.content.ChartMark;
import dev.pharos.ui.chart.content.ChartRegion;
import dev.pharos.ui.chart.content.ChartSpec;
import dev.pharos.ui.chart.content.Coverage;
import dev.pharos.ui.chart.content.LineStyle;
import dev.pharos.ui.chart.content.Threshold;
import dev.pharos.ui.chart.content.ValueSide;
import dev.pharos.ui.chart.layer.Stacking;
import dev.pharos.ui.chart.layer.Subject;
import dev.pharos.ui.chart.raster.Ink;
import dev.pharos.ui.chart.raster.Pixels;
import dev.pharos.ui.state.Status;
import dev.pharos.ui.theme.Theme;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A picture that is panned against the same one painted as a whole.
class PlotPainterTest {
    private static final int W = 600;
    private static final int H = 200;

    /// A second a pixel.
    private static final long PIXEL = 1_000;

    private static final long START = 1_795_000_000_000L;
    private static final TimeRange RANGE = new TimeRange(START, START + W * PIXEL);

    /// What rounding may make of a colour.
    private static final int SAME = 2;

    private static final LineStyle DASHED = LineStyle.LINE.with(new LineStyle.Stroke(1.5, LineStyle.Dash.DASHED));

    private final PlotPainter painter = new PlotPainter(Theme.DARK.palette());
    private final Pixels pixels = new Pixels(W, H);

    @ParameterizedTest
    @EnumSource
    void aPannedPictureIsTheOneThatWouldBePaintedAnew(LineStyle.Shape shape) {
        assertPanned(list(noisy(LineStyle.LINE.with(shape)), noisy(LineStyle.AREA.with(shape))), 1);
    }

    @Test
    void soAreStackedLines() {
        assertPanned(list(noisy(LineStyle.STACKED), noisy(LineStyle.STACKED), noisy(LineStyle.STACKED)), 1);
    }

    @Test
    void soAreLinesWithMarks() {
        assertPanned(list(noisy(LineStyle.LINE.with(LineStyle.Marks.ALL))), 1);
    }

    @Test
    void soAreDashedLines() {
        assertPanned(list(noisy(DASHED)), 1);
    }

    @Test
    void soAreSoManyLinesThatTheyAreDrawnCoarsely() {
        assertPanned(IntStream.range(0, 40).mapToObj(_ -> noisy(LineStyle.LINE)).toList(), 1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.25, 2})
    void soIsADisplayOfAnotherScale(double scale) {
        assertPanned(list(noisy(LineStyle.AREA)), scale);
    }

    @Test
    void whatGoesOnIsNotPaintedAgain() {
        List<ChartLine> lines = list(noisy(LineStyle.LINE));
        paint(painter, pixels, data(RANGE, lines), 1);
        Pixels marked = mark(pixels);

        paint(painter, marked, data(shifted(40), lines), 1);

        assertThat(marked.argb(300 - 40, 5)).isEqualTo(MARK);
    }

    @ParameterizedTest
    @EnumSource
    void aLivePictureIsTheOneThatWouldBePaintedAnew(LineStyle.Shape shape) {
        assertLive(list(level(LineStyle.LINE.with(shape)), level(LineStyle.AREA.with(shape))));
    }

    @Test
    void soAreStackedLinesThatAreLive() {
        assertLive(list(level(LineStyle.STACKED), level(LineStyle.STACKED), level(LineStyle.STACKED)));
    }

    @Test
    void soAreLiveLinesWithMarksAndOverGaps() {
        LineStyle spanned = LineStyle.LINE.with(new LineStyle.Gaps.Spanned());
        assertLive(list(level(LineStyle.LINE.with(LineStyle.Marks.ALL)), level(spanned), level(DASHED)));
        assertLive(list(level(LineStyle.LINE.with(LineStyle.Marks.ALL)), level(spanned)));
    }

    /// Where several samples share a column.
    @Test
    void soAreDenseLinesThatAreLive() {
        assertLive(list(level(LineStyle.LINE, 90), level(LineStyle.AREA, 90)));
    }

    /// However many samples that can't be drawn lie where a picture is cut.
    @Test
    void aLineThatSpansGapsHasNoSeams() {
        LineStyle spanned = LineStyle.LINE.with(new LineStyle.Gaps.Spanned());
        ChartLine line = level(spanned);
        double[] values = line.series().values().clone();
        for (int i = 0; i < values.length; i++) {
            if (i % 50 < 34) {
                values[i] = Double.NaN;
            }
        }
        List<ChartLine> lines =
                list(line.with(new Series(line.series().labels(), line.series().times(), values)));
        assertPanned(lines, 1);
        assertLive(lines);
    }

    @Test
    void ofALivePictureOnlyWhatIsNewIsPainted() {
        ChartLine line = level(LineStyle.LINE);
        paint(painter, pixels, data(RANGE, list(part(line, RANGE))), 1);
        mark(pixels);

        paint(painter, pixels, data(shifted(5), list(part(line, shifted(5)))), 1);

        assertThat(pixels.argb(300 - 5, 5)).isEqualTo(MARK);
    }

    /// As rates are, whose last sample is told anew once there is more.
    @Test
    void aSampleThatIsAnotherByNowIsPaintedAnew() {
        ChartLine line = level(LineStyle.AREA);
        for (int place : new int[] {W - 3, W / 2, 3}) {
            paint(painter, pixels, data(RANGE, list(part(line, RANGE))), 1);
            Series seen = part(line, shifted(5)).series();
            double[] values = seen.values().clone();
            values[seen.indexAtOrAfter(START + place * PIXEL)] += 20;
            List<ChartLine> other = list(line.with(new Series(seen.labels(), seen.times(), values)));

            paint(painter, pixels, data(shifted(5), other), 1);

            Pixels whole = new Pixels(W, H);
            paint(new PlotPainter(Theme.DARK.palette()), whole, data(shifted(5), other), 1);
            assertThat(difference(pixels, whole)).as("sample at %d", place).isLessThanOrEqualTo(SAME);
        }
    }

    @Test
    void linesThatAreDrawnOtherwiseArePaintedAsAWhole() {
        ChartLine line = level(LineStyle.LINE);
        for (ChartLine other : List.of(
                line.with(LineStyle.AREA),
                line.on(ValueSide.RIGHT),
                line.with(line.series().withLabels(Labels.of("name", "another"))))) {
            paint(painter, pixels, data(RANGE, list(line)), 1);
            mark(pixels);

            paint(painter, pixels, data(shifted(5), list(other)), 1);

            assertThat(pixels.argb(300 - 5, 5)).isNotEqualTo(MARK);
        }
    }

    @Test
    void otherSamplesArePaintedAsAWhole() {
        paint(painter, pixels, data(RANGE, list(noisy(LineStyle.LINE))), 1);
        mark(pixels);

        paint(painter, pixels, data(shifted(40), list(noisy(LineStyle.LINE))), 1);

        assertThat(pixels.argb(300 - 40, 5)).isNotEqualTo(MARK);
    }

    @Test
    void soIsWhatWasMovedByAPartOfAPixel() {
        List<ChartLine> lines = list(noisy(LineStyle.LINE));
        paint(painter, pixels, data(RANGE, lines), 1);
        mark(pixels);

        long part = 40 * PIXEL + PIXEL / 2;
        paint(painter, pixels, data(new TimeRange(RANGE.start() + part, RANGE.end() + part), lines), 1);

        assertThat(pixels.argb(300 - 40, 5)).isNotEqualTo(MARK);
    }

    /// By what a picture is moved often, errors do not add up.
    @Test
    void aLongWayByPartsOfAPixelEndsWhereItShould() {
        List<ChartLine> lines = list(noisy(LineStyle.LINE));
        for (int i = 0; i <= 300; i++) {
            long by = i * PIXEL + i % 3 * 7L;
            paint(painter, pixels, data(new TimeRange(RANGE.start() + by, RANGE.end() + by), lines), 1);
        }

        Pixels whole = new Pixels(W, H);
        paint(new PlotPainter(Theme.DARK.palette()), whole, data(shifted(300), lines), 1);
        assertThat(difference(pixels, whole)).isLessThanOrEqualTo(12);
    }

    @Test
    void whatTheHandMovesIsPaintedRoughlyAndAtRestAsFinelyAsEver() {
        List<ChartLine> many =
                IntStream.range(0, 30).mapToObj(_ -> noisy(LineStyle.LINE)).toList();
        paint(painter, pixels, data(RANGE, many), 1);
        assertThat(painter.isDraft()).isFalse();

        TimeRange half = new TimeRange(START, START + W * PIXEL / 2);
        paint(painter, pixels, data(half, many), 1, Pace.MOVING);
        assertThat(painter.isDraft()).isTrue();
        Pixels rough = new Pixels(W, H);
        copy(pixels, rough);

        paint(painter, pixels, data(half, many), 1);
        assertThat(painter.isDraft()).isFalse();
        Pixels fine = new Pixels(W, H);
        paint(new PlotPainter(Theme.DARK.palette()), fine, data(half, many), 1);
        assertThat(difference(pixels, fine)).isZero();
        assertThat(difference(rough, fine)).isPositive();
    }

    @Test
    void whatIsSoonPaintedIsPaintedFinelyAtOnce() {
        List<ChartLine> few = list(noisy(LineStyle.LINE));
        paint(painter, pixels, data(RANGE, few), 1);

        paint(painter, pixels, data(new TimeRange(START, START + W * PIXEL / 2), few), 1, Pace.MOVING);

        assertThat(painter.isDraft()).isFalse();
    }

    /// A fine picture that is panned stays fine: no more of it is painted than comes into sight.
    @Test
    void aPannedPictureIsAsFineAsItWas() {
        List<ChartLine> many =
                IntStream.range(0, 30).mapToObj(_ -> noisy(LineStyle.LINE)).toList();
        paint(painter, pixels, data(RANGE, many), 1);

        paint(painter, pixels, data(shifted(40), many), 1, Pace.MOVING);

        assertThat(painter.isDraft()).isFalse();
        Pixels whole = new Pixels(W, H);
        paint(new PlotPainter(Theme.DARK.palette()), whole, data(shifted(40), many), 1);
        assertThat(difference(pixels, whole)).isLessThanOrEqualTo(SAME);
    }

    private static void copy(Pixels from, Pixels to) {
        for (int y = 0; y < from.height(); y++) {
            for (int x = 0; x < from.width(); x++) {
                int argb = from.argb(x, y);
                to.fill(x, y, 1, 1, new Ink(argb >>> 16 & 255, argb >>> 8 & 255, argb & 255, 255));
            }
        }
    }

    private static final int MARK = 0xff123456;

    private static Pixels mark(Pixels pixels) {
        pixels.fill(300, 5, 1, 1, new Ink(0x12, 0x34, 0x56, 255));
        return pixels;
    }

    private void assertPanned(List<ChartLine> lines, double scale) {
        Pixels seen = new Pixels((int) (W * scale), (int) (H * scale));
        int at = 0;
        paint(painter, seen, data(RANGE, lines), scale);
        for (int by : new int[] {1, 5, -9, 130, -260, 47, 450, -3, 700, -20}) {
            at += by;
            paint(painter, seen, data(shifted(at), lines), scale);

            Pixels whole = new Pixels(seen.width(), seen.height());
            paint(new PlotPainter(Theme.DARK.palette()), whole, data(shifted(at), lines), scale);
            assertThat(difference(seen, whole)).as("moved by %d to %d", by, at).isLessThanOrEqualTo(SAME);
        }
    }

    /// Every answer has its range's samples alone, in columns of its own.
    private void assertLive(List<ChartLine> lines) {
        int at = 0;
        for (int by : new int[] {0, 1, 5, 0, 3, 60, 2, 2, 2, 2, 160, 1, 320, 4}) {
            at += by;
            TimeRange range = shifted(at);
            List<ChartLine> seen = lines.stream().map(line -> part(line, range)).toList();
            paint(painter, pixels, data(range, seen), 1);

            Pixels whole = new Pixels(W, H);
            paint(new PlotPainter(Theme.DARK.palette()), whole, data(range, seen), 1);
            assertThat(difference(pixels, whole))
                    .as("moved by %d to %d", by, at)
                    .isLessThanOrEqualTo(SAME);
        }
    }

    private static ChartLine part(ChartLine line, TimeRange range) {
        Series all = line.series();
        int from = all.indexAtOrAfter(range.start());
        int to = all.indexAtOrAfter(range.end() + 1);
        return line.with(new Series(
                all.labels(), Arrays.copyOfRange(all.times(), from, to), Arrays.copyOfRange(all.values(), from, to)));
    }

    /// The greatest difference of a channel.
    private static int difference(Pixels one, Pixels other) {
        int greatest = 0;
        for (int y = 0; y < one.height(); y++) {
            for (int x = 0; x < one.width(); x++) {
                int a = one.argb(x, y);
                int b = other.argb(x, y);
                for (int shift = 0; shift < 32; shift += 8) {
                    greatest = Math.max(greatest, Math.abs((a >>> shift & 255) - (b >>> shift & 255)));
                }
            }
        }
        return greatest;
    }

    private static void paint(PlotPainter painter, Pixels pixels, ChartData data, double scale) {
        paint(painter, pixels, data, scale, Pace.AT_REST);
    }

    private static void paint(PlotPainter painter, Pixels pixels, ChartData data, double scale, Pace pace) {
        Function<Series, @Nullable Pyramid> none = _ -> null;
        ValueBounds bounds = ValueBounds.of(
                Stacking.of(data.lines()),
                none,
                new TimeRange(0, Long.MAX_VALUE / 4),
                List.of(),
                ChartSpec.Bounds.FROM_ZERO);
        Axes axes = Axes.of(data.range(), ZoneOffset.UTC, bounds, Unit.COUNT, W, H);
        Subject subject = new Subject(
                data,
                Stacking.of(data.lines()),
                line -> new Ink(60 + line.name().length(), 160, 220, 255),
                _ -> null);
        painter.paint(pixels, subject, axes, scale, pace);
    }

    private static TimeRange shifted(int pixels) {
        return new TimeRange(RANGE.start() + pixels * PIXEL, RANGE.end() + pixels * PIXEL);
    }

    private static ChartData data(TimeRange range, List<ChartLine> lines) {
        Annotations annotations = new Annotations(
                List.of(
                        new ChartRegion(
                                new TimeRange(START + 100 * PIXEL, START + 180 * PIXEL), "wide", Status.CRITICAL),
                        new ChartRegion(
                                new TimeRange(START + 400 * PIXEL, START + 401 * PIXEL), "narrow", Status.WARNING)),
                List.of(
                        new Threshold(70, "limit", "warning", Threshold.Side.ABOVE),
                        new Threshold(20, "floor", "critical")),
                List.of(new ChartMark(START + 300 * PIXEL, "deployed", ChartMark.Kind.DEPLOY)));
        return new ChartData(range, new Step(2_500), lines)
                .with(annotations)
                .with(new Coverage(range, RANGE.end() + 2 * W * PIXEL, Coverage.Subject.REPORTS));
    }

    private static List<ChartLine> list(ChartLine... lines) {
        return List.of(lines);
    }

    private static final Random RANDOM = new Random(11);

    /// Whose axis stays the same, with gaps, lonely samples and some that are no number.
    private static ChartLine level(LineStyle style) {
        return level(style, 2_500);
    }

    private static ChartLine level(LineStyle style, long step) {
        long wide = W * PIXEL;
        long[] times = LongStream.range(-wide / step, 2 * wide / step)
                .filter(i -> Math.floorMod(i, 160) < 140 || i % 7 == 0)
                .map(i -> START + i * step + 30)
                .toArray();
        double[] values = new double[times.length];
        Arrays.setAll(
                values,
                i -> i % 41 == 40 ? Double.NaN : i % 6 == 0 ? 33 : i % 6 == 3 ? 5 : 5 + 28 * RANDOM.nextDouble());
        return new ChartLine("line", new Series(Labels.of("name", "n" + RANDOM.nextLong()), times, values), style);
    }

    /// Twice as long to both sides as is seen, with a gap and lonely samples.
    private static ChartLine noisy(LineStyle style) {
        long[] times = IntStream.range(-W, 2 * W)
                .filter(i -> Math.floorMod(i, 160) < 140 || i % 7 == 0)
                .mapToLong(i -> START + i * 2_500L + 300)
                .toArray();
        double[] values = new double[times.length];
        Arrays.setAll(values, _ -> 40 + RANDOM.nextGaussian() * 15);
        return new ChartLine("line", new Series(Labels.of("name", "n" + RANDOM.nextLong()), times, values), style);
    }
}
