package dev.pharos.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pharos.series.Series;
import dev.pharos.series.TimeRange;
import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.chart.content.ChartState;
import dev.pharos.ui.chart.content.Coverage;
import dev.pharos.ui.chart.move.ChartView;
import dev.pharos.ui.chart.move.ChartViews;
import dev.pharos.ui.page.Crosshair;
import dev.pharos.ui.page.WindowTime;
import dev.pharos.ui.picture.Offscreen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A chart that moves: its pictures on the way, and the one that stays.
class ChartMotionTest {
    private static final TimeRange HALF =
            new TimeRange(ChartExamples.START, ChartExamples.START + ChartExamples.HOUR.millis() / 2);
    private static final TimeRange THIRD =
            new TimeRange(ChartExamples.START, ChartExamples.START + ChartExamples.HOUR.millis() / 3);

    /// What rounding may make of a colour of a picture that was moved: its columns lie up to a fiftieth beside.
    private static final int SAME = 12;

    private final Crosshair crosshair = new Crosshair();
    private final List<ChartLine> lines = IntStream.range(0, 20)
            .mapToObj(k -> ChartExamples.line("s" + k, i -> 50 + 40 * Math.sin(i * 0.7 + k)))
            .toList();

    @RegisterExtension
    final ChartWindow window = new ChartWindow(1200, 400);

    @Test
    void thePictureThatStaysIsAsFineAsOneThatWasNeverMoved() throws InterruptedException {
        int[] still = Offscreen.call(() -> {
            open();
            return painted(THIRD);
        });

        int[] moved = Offscreen.call(() -> {
            open();
            int[] pixels = still;
            // A machine that is busy may be too slow for the one to come right after the other.
            for (int i = 0; i < 100 && difference(pixels, still) <= SAME; i++) {
                painted(HALF);
                pixels = painted(THIRD);
            }
            return pixels;
        });
        assertThat(difference(moved, still)).isGreaterThan(SAME);

        assertComesToRestAs(still);
    }

    private void assertComesToRestAs(int[] still) throws InterruptedException {
        int[] moved = Offscreen.call(this::pixels);
        for (int i = 0; i < 200 && difference(moved, still) > SAME; i++) {
            Thread.sleep(50);
            moved = Offscreen.call(this::pixels);
        }
        assertThat(difference(moved, still)).isLessThanOrEqualTo(SAME);
    }

    /// The greatest one of a channel.
    private static int difference(int[] one, int[] other) {
        assertThat(one).hasSameSizeAs(other);
        return IntStream.range(0, one.length)
                .flatMap(i -> IntStream.of(0, 8, 16, 24)
                        .map(shift -> Math.abs((one[i] >>> shift & 255) - (other[i] >>> shift & 255))))
                .max()
                .orElse(0);
    }

    @Test
    void newPointsComeInFromTheRightByWholePixels() throws InterruptedException {
        TimeRange next = later(60_000);
        double pixel = Offscreen.call(() -> {
            open();
            painted(ChartExamples.HOUR);
            return pixel();
        });
        TimeRange whole = later(Math.round(Math.rint(60_000 / pixel) * pixel));
        int[] still = Offscreen.call(() -> {
            open();
            return painted(whole);
        });
        List<Long> starts = Offscreen.call(() -> {
            open();
            painted(ChartExamples.HOUR);
            painted(next);
            return new ArrayList<>(List.of(seen().start()));
        });

        for (int i = 0; i < 2_000 && starts.getLast() != whole.start(); i++) {
            Thread.sleep(5);
            starts.add(Offscreen.call(() -> seen().start()));
        }

        assertThat(starts).isSorted().endsWith(whole.start());
        assertThat(starts.getFirst()).isBetween(ChartExamples.START, ChartExamples.START + (long) pixel);
        assertThat(starts).allSatisfy(start -> {
            double pixels = (start - ChartExamples.START) / pixel;
            assertThat(pixels).isCloseTo(Math.rint(pixels), within(0.01));
        });
        assertComesToRestAs(still);
    }

    /// Each answer has the samples of its own range alone.
    @Test
    void whatGoesOutAtTheLeftIsThereUntilItIsOut() throws InterruptedException {
        TimeRange next = later(60_000);
        Offscreen.call(() -> {
            open();
            answered(ChartExamples.HOUR);
            // The window's time goes on before the answer comes.
            ChartData old = Objects.requireNonNull(window.chart().data());
            window.chart()
                    .show(new ChartState.Showing(old.over(next, next.end())
                            .with(new Coverage(
                                    new TimeRange(next.start(), ChartExamples.HOUR.end()),
                                    next.end(),
                                    Coverage.Subject.REPORTS))));
            window.chart().getScene().getRoot().layout();
            answered(next);
            ChartData onTheWay = Objects.requireNonNull(window.chart().data());
            assertThat(onTheWay.range().start()).isLessThan(next.start());
            assertThat(onTheWay.lines())
                    .allSatisfy(line -> assertThat(line.series().time(0)).isEqualTo(ChartExamples.START));
            assertThat(onTheWay.isUnknown(onTheWay.range().start())).isFalse();
            return onTheWay;
        });

        long half = (long) (Offscreen.call(this::pixel) / 2) + 1;
        for (int i = 0; i < 2_000 && Math.abs(Offscreen.call(() -> seen().start()) - next.start()) > half; i++) {
            Thread.sleep(5);
        }
        assertThat(Offscreen.call(() ->
                        Objects.requireNonNull(window.chart().data()).lines().getFirst()))
                .extracting(line -> line.series().time(0))
                .isEqualTo(next.start());
    }

    private void answered(TimeRange range) {
        List<ChartLine> part = lines.stream()
                .map(line -> {
                    int from = line.series().indexAtOrAfter(range.start());
                    int to = line.series().indexAtOrAfter(range.end() + 1);
                    return line.with(new Series(
                            line.series().labels(),
                            Arrays.copyOfRange(line.series().times(), from, to),
                            Arrays.copyOfRange(line.series().values(), from, to)));
                })
                .toList();
        window.chart().show(new ChartState.Showing(new ChartData(range, ChartExamples.STEP, part)));
        window.chart().getScene().getRoot().layout();
    }

    /// What is left of a pixel does not add up.
    @Test
    void aLongWayEndsWhereItShould() throws InterruptedException {
        double beside = Offscreen.call(() -> {
            open();
            painted(ChartExamples.HOUR);
            for (int i = 1; i <= 50; i++) {
                painted(later(i * 1_000L));
            }
            return (seen().start() - later(50_000).start()) / pixel();
        });

        assertThat(Math.abs(beside)).isLessThanOrEqualTo(0.51);
    }

    @Test
    void anotherViewIsThereAtOnce() throws InterruptedException {
        for (TimeRange next : List.of(later(1_800_000), later(-60_000), THIRD)) {
            TimeRange seen = Offscreen.call(() -> {
                open();
                painted(ChartExamples.HOUR);
                painted(next);
                return seen();
            });
            assertThat(seen).isEqualTo(next);
        }
    }

    /// Alerts or notes of the same range come while it is under way.
    @Test
    void theSameRangeAgainDoesNotEndTheWay() throws InterruptedException {
        TimeRange next = later(60_000);
        long start = Offscreen.call(() -> {
            open();
            painted(ChartExamples.HOUR);
            painted(next);
            painted(next);
            return seen().start();
        });

        assertThat(start).isLessThan(next.start());
    }

    /// The window's time goes on before its answer is there.
    @Test
    void theWayBeginsWithTheAnswerOrWhenThatIsLate() throws InterruptedException {
        TimeRange next = later(60_000);
        ChartData unanswered = new ChartData(next, ChartExamples.STEP, lines)
                .with(new Coverage(ChartExamples.HOUR, next.end(), Coverage.Subject.REPORTS));
        long start = Offscreen.call(() -> {
            open();
            painted(ChartExamples.HOUR);
            window.chart().show(new ChartState.Showing(unanswered));
            return seen().start();
        });
        assertThat(start).isLessThan(next.start());

        // No answer comes; the time goes on nevertheless.
        double half = Offscreen.call(this::pixel) / 2 + 1;
        for (int i = 0; i < 2_000 && Math.abs(start - next.start()) > half; i++) {
            Thread.sleep(5);
            start = Offscreen.call(() -> seen().start());
        }
        assertThat(start).isCloseTo(next.start(), within((long) half));
    }

    /// A hand, or an undo, is no answer that goes on by itself.
    @Test
    void whereTheHandLedToIsThereAtOnce() throws InterruptedException {
        WindowTime time = new WindowTime(() -> ChartExamples.HOUR.end());
        ChartView view = new ChartViews(time).of("chart");
        TimeRange next = later(60_000);
        Offscreen.call(() -> {
            TimeChart chart = ChartExamples.chart(crosshair);
            chart.setView(view);
            window.show(new StackPane(chart));
            painted(ChartExamples.HOUR);
            painted(next);
            assertThat(seen().start()).isLessThan(next.start());
            time.hold(THIRD);
            assertThat(seen()).isEqualTo(THIRD);
            time.letGo();
            assertThat(seen()).isEqualTo(next);
            time.zoomTo(ChartExamples.HOUR);
            painted(ChartExamples.HOUR);
            time.zoomTo(next);
            painted(next);
            assertThat(seen()).isEqualTo(next);
            return chart;
        });
    }

    /// As while its picture is taken.
    @Test
    void aChartThatIsHeldStaysAsItIsUntilItIsLetGo() throws InterruptedException {
        Offscreen.call(() -> {
            open();
            int[] before = painted(HALF);
            TimeChart chart = window.chart();
            chart.hold();
            chart.hold();
            assertThat(painted(THIRD)).isEqualTo(before);
            chart.letGo();
            assertThat(seen()).isEqualTo(HALF);
            chart.letGo();
            assertThat(seen()).isEqualTo(THIRD);
            return chart;
        });
    }

    /// In milliseconds.
    private double pixel() {
        return ChartExamples.HOUR.millis() / window.chart().area().getWidth();
    }

    private TimeRange seen() {
        return Objects.requireNonNull(window.chart().data()).range();
    }

    private static TimeRange later(long millis) {
        return new TimeRange(ChartExamples.START + millis, ChartExamples.HOUR.end() + millis);
    }

    /// A new chart, which the display's own pointer does not reach, wherever that happens to be.
    private void open() {
        TimeChart chart = ChartExamples.chart(crosshair);
        chart.setMouseTransparent(true);
        window.show(new StackPane(chart));
    }

    private int[] painted(TimeRange range) {
        TimeChart chart = window.chart();
        chart.show(new ChartState.Showing(new ChartData(range, ChartExamples.STEP, lines)));
        chart.getScene().getRoot().applyCss();
        chart.getScene().getRoot().layout();
        return pixels();
    }

    private int[] pixels() {
        Image image = ((ImageView) window.chart().lookup("ImageView")).getImage();
        int w = (int) image.getWidth();
        int h = (int) image.getHeight();
        int[] argb = new int[w * h];
        image.getPixelReader().getPixels(0, 0, w, h, PixelFormat.getIntArgbPreInstance(), argb, 0, w);
        return argb;
    }
}
