package dev.pharos.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.pharos.series.Unit;
import dev.pharos.ui.chart.axis.Limits;
import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartSpec;
import dev.pharos.ui.chart.content.ChartState;
import dev.pharos.ui.chart.content.LineStyle;
import dev.pharos.ui.chart.move.ChartViews;
import dev.pharos.ui.chart.scaling.Scaling;
import dev.pharos.ui.page.Crosshair;
import dev.pharos.ui.page.WindowTime;
import dev.pharos.ui.picture.Offscreen;
import dev.pharos.ui.theme.Theme;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever comes, a chart draws it or says why it does not; it never throws and never hangs.
class HostileTest {
    private static final Duration FOREVER = Duration.ofMinutes(3);

    private static final List<Scaling> SCALINGS =
            List.of(Scaling.LINEAR, Scaling.LOGARITHMIC, new Scaling.Symlog(10, 1));

    private static final LineStyle.Fill FILL = new LineStyle.Fill(0.4, LineStyle.Fill.Gradient.FADING, null);

    private final Crosshair crosshair = new Crosshair();

    @BeforeAll
    static void toolkit() throws InterruptedException {
        Offscreen.start();
    }

    @ParameterizedTest
    @EnumSource
    void isDrawnInEveryShapeAndOnEveryAxis(Hostile hostile) {
        calmly(() -> {
            for (Scaling scaling : SCALINGS) {
                TimeChart chart = chart(scaling, 500, 260);
                for (LineStyle style : styles()) {
                    ChartData data = hostile.data(style);
                    chart.show(new ChartState.Showing(data));
                    chart.layout();
                    assertThat(chart.axes()).as("%s on %s", style, scaling).isNotNull();
                }
            }
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource
    void staysInHand(Hostile hostile) {
        calmly(() -> {
            for (Scaling scaling : SCALINGS) {
                TimeChart chart = chart(scaling, 500, 260);
                for (LineStyle style : List.of(LineStyle.LINE, LineStyle.STACKED)) {
                    chart.show(new ChartState.Showing(hostile.data(style)));
                    chart.layout();
                    new Hands(chart).doEverything();
                    assertThat(chart.axes()).as("%s on %s", style, scaling).isNotNull();
                }
            }
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource
    void isDrawnAtEverySize(Hostile hostile) {
        calmly(() -> {
            for (int[] size : new int[][] {{0, 0}, {1, 1}, {3, 3}, {90, 1}, {1, 400}, {4_000, 50}}) {
                TimeChart chart = chart(Scaling.LINEAR, size[0], size[1]);
                for (LineStyle.Shape shape : LineStyle.Shape.values()) {
                    chart.show(new ChartState.Showing(hostile.data(LineStyle.AREA.with(shape))));
                    chart.layout();
                    assertThat(chart.axes())
                            .as("%s at %s", shape, Arrays.toString(size))
                            .isNotNull();
                }
                new Hands(chart).doEverything();
            }
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource
    void fiveThousandLinesAreDrawn(LineStyle.Shape shape) {
        calmly(() -> {
            for (Scaling scaling : SCALINGS) {
                TimeChart chart = chart(scaling, 500, 260);
                for (LineStyle style : crowds(shape, scaling)) {
                    chart.show(new ChartState.Showing(Hostile.crowd(5_000, style)));
                    chart.layout();
                    assertThat(Arrays.stream(pixels(chart)).distinct().count())
                            .as("colours of %s on %s", style, scaling)
                            .isGreaterThan(20);
                }
            }
            return null;
        });
    }

    /// Where thousands are stacked once, other axes make no difference.
    private static List<LineStyle> crowds(LineStyle.Shape shape, Scaling scaling) {
        LineStyle plain = LineStyle.LINE.with(shape);
        return scaling.equals(Scaling.LINEAR) ? List.of(plain, LineStyle.STACKED.with(shape)) : List.of(plain);
    }

    @Test
    void fiveThousandLinesStayInHand() {
        calmly(() -> {
            TimeChart chart = chart(Scaling.LINEAR, 300, 200);
            chart.show(new ChartState.Showing(Hostile.crowd(5_000, LineStyle.LINE)));
            chart.layout();
            new Hands(chart).doEverything();
            assertThat(chart.axes()).isNotNull();
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Hostile.class,
            names = {
                "EVERYTHING",
                "HUGE",
                "HUGE_BELOW_ZERO",
                "HUGE_BOTH_WAYS",
                "TINY",
                "DENORMALS",
                "TINY_AND_HUGE",
                "ZERO",
                "EQUAL",
                "EQUAL_BELOW_ZERO",
                "NEXT_TO_EACH_OTHER",
                "ONE_SAMPLE",
                "LONELY_AMONG_NAN",
                "A_RANGE_OF_NO_WIDTH",
                "A_RANGE_OF_A_MILLISECOND",
                "A_RANGE_OF_A_THOUSAND_YEARS",
                "BEFORE_THE_EPOCH",
                "UNSORTED",
                "TWICE_THE_SAME_TIMES",
                "SAMPLES_FAR_OUTSIDE",
                "SAMPLES_AT_THE_ENDS_OF_TIME",
                "SAMPLES_AT_THE_ENDS_OF_TIME_JOINED",
                "A_RANGE_OF_ALL_TIME",
                "A_STEP_OF_ALL_TIME",
                "ALL_LABELLED_ALIKE",
                "ODD_NAMES",
                "ON_AN_AXIS_THAT_IS_NOT_THERE",
                "COMPARED_WITH_THE_LIKE",
                "ANNOTATED"
            })
    void whatHasAValueIsSeen(Hostile hostile) {
        calmly(() -> {
            for (Scaling scaling : List.of(Scaling.LINEAR, new Scaling.Symlog(10, 1))) {
                TimeChart chart = chart(scaling, 500, 260);
                chart.show(new ChartState.Showing(hostile.data(LineStyle.LINE)));
                chart.layout();
                assertThat(lit(chart)).as("on %s", scaling).isPositive();
            }
            return null;
        });
    }

    /// Sorted and without what was told twice, it is the same line.
    @Test
    void unsortedSamplesAreDrawnAsSortedOnes() {
        calmly(() -> {
            TimeChart chart = chart(Scaling.LINEAR, 500, 260);
            chart.show(new ChartState.Showing(Hostile.UNSORTED.data(LineStyle.LINE)));
            chart.layout();
            int[] mixed = pixels(chart);
            chart.show(new ChartState.Showing(ChartExamples.data(
                    ChartExamples.line("mixed", i -> 10 + 5 * Math.sin(i * 0.1)))));
            chart.layout();
            assertThat(mixed).isEqualTo(pixels(chart));
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Hostile.class,
            names = {
                "NAN_ALONE",
                "EMPTY_SERIES",
                "NO_SERIES",
                "NO_SAMPLES_IN_RANGE",
                "A_RANGE_AT_THE_END_OF_TIME",
                "A_RANGE_AT_THE_BEGINNING_OF_TIME"
            })
    void whereNothingCanBeDrawnThePointerSaysSo(Hostile hostile) {
        calmly(() -> {
            TimeChart chart = chart(Scaling.LINEAR, 500, 260);
            chart.show(new ChartState.Showing(hostile.data(LineStyle.LINE)));
            chart.layout();
            assertThat(lit(chart)).isZero();
            new Hands(chart).point(0.5, 0.5);
            assertThat(told(chart)).singleElement().isIn("no data here", "not loaded yet");
            return null;
        });
    }

    @Test
    void infinitiesAreToldWhereTheyCannotBeDrawn() {
        calmly(() -> {
            TimeChart chart = chart(Scaling.LINEAR, 500, 260);
            chart.show(new ChartState.Showing(Hostile.INFINITIES.data(LineStyle.LINE)));
            chart.layout();
            assertThat(lit(chart)).isZero();
            new Hands(chart).point(0, 0.5);
            assertThat(told(chart)).contains("hostile", "∞");
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Hostile.class,
            names = {"ZERO", "EQUAL_BELOW_ZERO", "HUGE_BELOW_ZERO"})
    void whatALogarithmicAxisHasNoPlaceForIsToldThough(Hostile hostile) {
        calmly(() -> {
            TimeChart chart = chart(Scaling.LOGARITHMIC, 500, 260);
            ChartData data = hostile.data(LineStyle.LINE);
            chart.show(new ChartState.Showing(data));
            chart.layout();
            assertThat(lit(chart)).isZero();
            new Hands(chart).point(0.5, 0.5);
            double value = data.lines().getFirst().series().value(0);
            assertThat(told(chart)).contains("hostile", Unit.COUNT.format(value));
            return null;
        });
    }

    @Test
    void samplesAtTheEndsOfTimeAreJoinedWithThoseOfTheHourWhereAnyAre() {
        assertThat(columns(Hostile.SAMPLES_AT_THE_ENDS_OF_TIME))
                .as("a minute after the start and fifteen seconds on")
                .allMatch(x -> x > 4 && x < 20);
        assertThat(columns(Hostile.SAMPLES_AT_THE_ENDS_OF_TIME_JOINED))
                .as("from before the start until after the end")
                .contains(0, 1, 200, 390);
    }

    /// However far apart samples are said to be: what lies within the range is loaded.
    @Test
    void aStepOfAllTimeLeavesNothingUnknown() {
        ChartData data = Hostile.A_STEP_OF_ALL_TIME.data(LineStyle.LINE);

        assertThat(data.isUnknown(data.range().start() + 60_000)).isFalse();
        assertThat(data.isUnknown(data.range().end())).isFalse();
    }

    /// Which columns of pixels the line is seen in.
    private Set<Integer> columns(Hostile hostile) {
        Set<Integer> columns = new TreeSet<>();
        calmly(() -> {
            TimeChart chart = chart(Scaling.LINEAR, 500, 260);
            chart.show(new ChartState.Showing(hostile.data(LineStyle.LINE)));
            chart.layout();
            int[] pixels = pixels(chart);
            int width = (int) picture(chart).getWidth();
            IntStream.range(0, pixels.length).filter(i -> lit(pixels[i])).forEach(i -> columns.add(i % width));
            return null;
        });
        return columns;
    }

    private static List<LineStyle> styles() {
        return Arrays.stream(LineStyle.Shape.values())
                .flatMap(shape -> Stream.of(
                        LineStyle.LINE.with(shape).with(FILL).with(LineStyle.Marks.ALL),
                        LineStyle.LINE.with(shape).with(new LineStyle.Stroke(1.5, LineStyle.Dash.DASHED)),
                        LineStyle.AREA.with(shape).with(LineStyle.Sign.DOWN),
                        LineStyle.STACKED.with(shape),
                        LineStyle.STACKED
                                .with(shape)
                                .with(new LineStyle.Stack("shares", LineStyle.Stack.Measure.SHARE))))
                .toList();
    }

    private TimeChart chart(Scaling scaling, double width, double height) {
        TimeChart chart = new TimeChart(
                new ChartSpec("Hostile", "", Unit.COUNT, new ChartSpec.Bounds(scaling, Limits.soft(0, Double.NaN))),
                crosshair,
                Theme.DARK.palette(),
                new SimpleObjectProperty<ZoneId>(ZoneOffset.UTC));
        chart.setView(new ChartViews(new WindowTime(() -> ChartExamples.HOUR.end())).of("hostile"));
        chart.setMinSize(width, height);
        chart.setMaxSize(width, height);
        chart.setPrefSize(width, height);
        Scene scene = new Scene(new Pane(new StackPane(chart)), 600, 300);
        Theme.DARK.dress(scene);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return chart;
    }

    /// How many pixels show the colour of the first series, which the grid has nothing of.
    private static long lit(TimeChart chart) {
        return Arrays.stream(pixels(chart)).filter(HostileTest::lit).count();
    }

    private static boolean lit(int pixel) {
        return (pixel & 0xff) - (pixel >> 16 & 0xff) > 40;
    }

    private static List<String> told(TimeChart chart) {
        return chart.lookupAll(".time-chart-tooltip-rows .label").stream()
                .map(node -> node instanceof Text text ? text.getText() : ((Labeled) node).getText())
                .toList();
    }

    private static Image picture(TimeChart chart) {
        return ((ImageView) Objects.requireNonNull(chart.lookup("ImageView"))).getImage();
    }

    private static int[] pixels(TimeChart chart) {
        Image picture = picture(chart);
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        int[] pixels = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
        return pixels;
    }

    /// Does something on the FX thread, within a time that only what hangs takes. What listeners throw counts, too,
    /// which JavaFX tells the thread's handler alone.
    private static void calmly(Callable<@Nullable Object> task) {
        List<Throwable> thrown = new ArrayList<>();
        assertTimeoutPreemptively(
                FOREVER,
                () -> Offscreen.call(() -> {
                    Thread fx = Thread.currentThread();
                    Thread.UncaughtExceptionHandler before = fx.getUncaughtExceptionHandler();
                    fx.setUncaughtExceptionHandler((_, problem) -> thrown.add(problem));
                    try {
                        return task.call();
                    } finally {
                        fx.setUncaughtExceptionHandler(before);
                    }
                }));
        assertThat(thrown).isEmpty();
    }
}
