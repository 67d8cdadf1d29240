package dev.pharos.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.Labels;
import dev.pharos.series.Series;
import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import dev.pharos.ui.chart.content.Annotations;
import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.chart.content.ChartRegion;
import dev.pharos.ui.chart.content.ChartState;
import dev.pharos.ui.chart.legend.Legend;
import dev.pharos.ui.chart.move.ChartViews;
import dev.pharos.ui.page.Crosshair;
import dev.pharos.ui.page.WindowTime;
import dev.pharos.ui.picture.Offscreen;
import dev.pharos.ui.state.Status;
import dev.pharos.ui.theme.Theme;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TimeChartTest {
    private final Crosshair crosshair = new Crosshair();
    private final WindowTime time = new WindowTime(() -> ChartExamples.HOUR.end());

    @BeforeAll
    static void toolkit() throws InterruptedException {
        Offscreen.start();
    }

    @Test
    void aDraggedRangeIsZoomedTo() throws InterruptedException {
        Offscreen.call(() -> {
            Node surface = surface(shown(ChartExamples.data(ChartExamples.line("get", i -> i))));
            double width = surface.getLayoutBounds().getWidth();
            mouse(surface, MouseEvent.MOUSE_PRESSED, width * 0.25, 50, 1);
            mouse(surface, MouseEvent.MOUSE_DRAGGED, width * 0.5, 50, 1);
            mouse(surface, MouseEvent.MOUSE_DRAGGED, width * 0.75, 60, 1);
            mouse(surface, MouseEvent.MOUSE_RELEASED, width * 0.75, 60, 1);

            assertThat(range())
                    .isEqualTo(new TimeRange(ChartExamples.START + 900_000, ChartExamples.START + 2_700_000));
            time.back();
            assertThat(time.canGoBackProperty().get()).isFalse();
            return null;
        });
    }

    @Test
    void aClickWithAnUnsteadyHandZoomsNowhere() throws InterruptedException {
        Offscreen.call(() -> {
            Node surface = surface(shown(ChartExamples.data(ChartExamples.line("get", i -> i))));
            mouse(surface, MouseEvent.MOUSE_PRESSED, 100, 50, 1);
            mouse(surface, MouseEvent.MOUSE_DRAGGED, 102, 50, 1);
            mouse(surface, MouseEvent.MOUSE_RELEASED, 102, 50, 1);

            assertThat(time.canGoBackProperty().get()).isFalse();
            return null;
        });
    }

    @Test
    void aChartThatNobodySeesKeepsItsDataButNotItsPicture() throws InterruptedException {
        Offscreen.call(() -> {
            TimeChart chart = shown(ChartExamples.data(ChartExamples.line("get", i -> i)));
            ImageView picture = (ImageView) chart.lookup("ImageView");
            assertThat(picture.getImage()).isNotNull();

            chart.onScreenProperty().set(false);
            chart.layout();
            assertThat(picture.getImage()).isNull();

            chart.onScreenProperty().set(true);
            chart.layout();
            assertThat(picture.getImage()).isNotNull();
            return null;
        });
    }

    @Test
    void aDoubleClickZoomsOut() throws InterruptedException {
        Offscreen.call(() -> {
            Node surface = surface(shown(ChartExamples.data(ChartExamples.line("get", i -> i))));
            mouse(surface, MouseEvent.MOUSE_CLICKED, 100, 50, 2);

            assertThat(range()).isEqualTo(TimeRange.endingAt(ChartExamples.HOUR.end(), Duration.ofHours(2)));
            return null;
        });
    }

    @Test
    void thePointerPutsTheCrosshairOnTheNearestSampleAndLeavingTakesItAway() throws InterruptedException {
        Offscreen.call(() -> {
            Node surface = surface(shown(ChartExamples.data(ChartExamples.line("get", i -> i))));
            double perSample = surface.getLayoutBounds().getWidth() / 240;
            mouse(surface, MouseEvent.MOUSE_MOVED, 60.3 * perSample, 50, 0);

            assertThat(crosshair.timeProperty().get()).isEqualTo(ChartExamples.START + 60 * 15_000);

            mouse(surface, MouseEvent.MOUSE_EXITED, 0, 0, 0);
            assertThat(crosshair.timeProperty().get()).isEqualTo(Crosshair.NONE);
            return null;
        });
    }

    @Test
    void theLegendTellsTheLastValueAndUnderTheCrosshairTheValueThere() throws InterruptedException {
        Offscreen.call(() -> {
            TimeChart chart = shown(ChartExamples.data(ChartExamples.line("get", i -> i)));
            assertThat(texts(chart, ".time-chart-legend-value")).containsExactly("240 /s");

            crosshair.timeProperty().set(ChartExamples.START + 17 * 15_000);
            assertThat(texts(chart, ".time-chart-legend-value")).containsExactly("17 /s");
            return null;
        });
    }

    @Test
    void theTooltipListsTheLargestFirst() throws InterruptedException {
        Offscreen.call(() -> {
            TimeChart chart = shown(ChartExamples.data(
                    ChartExamples.line("small", _ -> 1),
                    ChartExamples.line("large", _ -> 100),
                    ChartExamples.line("none", _ -> Double.NaN)));
            mouse(surface(chart), MouseEvent.MOUSE_MOVED, 100, 50, 0);

            assertThat(chart.lookupAll(".time-chart-tooltip-rows .label").stream()
                            .map(node -> node instanceof Text text ? text.getText() : ((Labeled) node).getText()))
                    .containsExactly("large", "100 /s", "small", "1 /s");
            return null;
        });
    }

    @Test
    void alertsAreNamedAboveThePlotAndToldAtThePointer() throws InterruptedException {
        Offscreen.call(() -> {
            ChartData plain = ChartExamples.data(ChartExamples.line("get", i -> i));
            TimeRange late = new TimeRange(ChartExamples.START + 1_800_000, ChartExamples.HOUR.end());
            TimeChart chart = shown(plain.with(Annotations.ofRegions(List.of(
                    new ChartRegion(late, "NodeCpuHigh", Status.WARNING),
                    new ChartRegion(late, "RedisDown", Status.CRITICAL)))));
            List<Text> names = chart.lookupAll(".time-chart-note").stream()
                    .map(Text.class::cast)
                    .filter(Text::isVisible)
                    .toList();
            assertThat(names).extracting(Text::getText).containsExactlyInAnyOrder("NodeCpuHigh", "RedisDown");
            assertThat(names).allMatch(name -> name.getY() < chart.area().getMinY());

            mouse(surface(chart), MouseEvent.MOUSE_MOVED, chart.area().getWidth() / 4, 50, 0);
            assertThat(texts(chart, ".time-chart-tooltip-held .label")).isEmpty();
            mouse(surface(chart), MouseEvent.MOUSE_MOVED, chart.area().getWidth() * 3 / 4, 50, 0);
            assertThat(chart.lookupAll(".time-chart-tooltip-held .label").stream()
                            .map(node -> node instanceof Text text ? text.getText() : ((Labeled) node).getText()))
                    .as("the worst first")
                    .containsExactly("RedisDown", "NodeCpuHigh");
            return null;
        });
    }

    @Test
    void whereNothingWasRecordedThePointerSaysSo() throws InterruptedException {
        Offscreen.call(() -> {
            ChartData all = ChartExamples.data(ChartExamples.line("get", i -> i));
            TimeChart chart = shown(new ChartData(
                    new TimeRange(ChartExamples.START - 3_600_000, ChartExamples.HOUR.end()), all.step(), all.lines()));
            mouse(surface(chart), MouseEvent.MOUSE_MOVED, 100, 50, 0);

            assertThat(crosshair.timeProperty().get()).isLessThan(ChartExamples.START);
            assertThat(texts(chart, ".time-chart-tooltip-rows .label")).containsExactly("no data here");
            return null;
        });
    }

    @Test
    void arrowsMoveTheCrosshairAndWithShiftChooseARangeThatEnterZoomsTo() throws InterruptedException {
        Offscreen.call(() -> {
            TimeChart chart = shown(ChartExamples.data(ChartExamples.line("get", i -> i)));
            key(chart, KeyCode.HOME, false);
            key(chart, KeyCode.RIGHT, false);
            assertThat(crosshair.timeProperty().get()).isEqualTo(ChartExamples.START + 15_000);

            key(chart, KeyCode.RIGHT, true);
            key(chart, KeyCode.RIGHT, true);
            key(chart, KeyCode.ENTER, false);
            assertThat(range()).isEqualTo(new TimeRange(ChartExamples.START + 15_000, ChartExamples.START + 45_000));
            return null;
        });
    }

    @Test
    void aLineThatIsHiddenIsNotDrawnAndAxisFitsTheRest() throws InterruptedException {
        Offscreen.call(() -> {
            TimeChart chart = shown(ChartExamples.data(
                    ChartExamples.line("small", i -> i % 7), ChartExamples.line("large", i -> 1e6 + i)));
            assertThat(highest(chart)).isGreaterThan(1e6);

            key(chart, KeyCode.DOWN, false);
            key(chart, KeyCode.DOWN, false);
            key(chart, KeyCode.SPACE, false);
            chart.getScene().snapshot(null);
            assertThat(highest(chart)).isLessThan(20);
            return null;
        });
    }

    @Test
    void aChartThatNobodySeesPaintsNothing() throws InterruptedException {
        Offscreen.call(() -> {
            TimeChart chart = ChartExamples.chart(crosshair);
            chart.onScreenProperty().set(false);
            chart.show(new ChartState.Showing(ChartExamples.data(ChartExamples.line("get", i -> i))));
            Scene scene = inScene(chart);
            assertThat(picture(chart).getImage()).isNull();

            chart.onScreenProperty().set(true);
            scene.snapshot(null);
            assertThat(picture(chart).getImage()).isNotNull();
            return null;
        });
    }

    @Test
    void everyStateSaysWhatItIs() throws InterruptedException {
        Offscreen.call(() -> {
            TimeChart chart = shown(ChartExamples.data(ChartExamples.line("get", i -> i)));
            chart.show(new ChartState.Empty("No such metric here."));
            assertThat(texts(chart, ".time-chart-words .label")).containsExactly("No such metric here.");

            List<String> retried = new ArrayList<>();
            chart.setOnRetry(() -> retried.add("again"));
            chart.show(new ChartState.Failed("The server is gone."));
            assertThat(texts(chart, ".time-chart-words .label")).contains("The server is gone.");
            ((Button) Objects.requireNonNull(chart.lookup(".time-chart-words .button"))).fire();
            assertThat(retried).containsExactly("again");

            ChartData last = ChartExamples.data(ChartExamples.line("get", i -> i));
            chart.show(new ChartState.Stale(last, Duration.ofSeconds(190), "no answer"));
            assertThat(texts(chart, ".time-chart-stale").iterator().next()).contains("3 min 10 s");
            chart.applyCss();
            assertThat(picture(chart).getOpacity()).isLessThan(0.6);
            ((Button) Objects.requireNonNull(chart.lookup(".time-chart-stale"))).fire();
            assertThat(retried).containsExactly("again", "again");
            return null;
        });
    }

    @Test
    void hostileDataIsDrawnWithoutComplaint() throws InterruptedException {
        Offscreen.call(() -> {
            double[] hostile = {
                Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e308, -1e308, 0, -0.0, Double.MIN_VALUE
            };
            TimeChart chart =
                    shown(ChartExamples.data(ChartExamples.line("hostile", i -> hostile[i % hostile.length])));
            for (ChartData data : List.of(
                    ChartExamples.data(ChartExamples.line("equal", _ -> 42)),
                    ChartExamples.data(ChartExamples.line("nan", _ -> Double.NaN)),
                    ChartExamples.data(),
                    new ChartData(
                            new TimeRange(5, 5),
                            new Step(1),
                            List.of(new ChartLine(
                                    "one", new Series(Labels.EMPTY, new long[] {5}, new double[] {1e308})))),
                    new ChartData(
                            ChartExamples.HOUR,
                            ChartExamples.STEP,
                            java.util.stream.IntStream.range(0, 5000)
                                    .mapToObj(k -> ChartExamples.line("s" + k, i -> i % (k + 1)))
                                    .toList()))) {
                chart.show(new ChartState.Showing(data));
                chart.getScene().snapshot(null);
                crosshair.timeProperty().set(data.range().start());
                crosshair.timeProperty().set(Crosshair.NONE);
            }
            assertThat(chart.axes()).isNotNull();
            return null;
        });
    }

    @Test
    void aLineKeepsItsColourWhateverComesAndGoes() throws InterruptedException {
        Offscreen.call(() -> {
            TimeChart chart =
                    shown(ChartExamples.data(ChartExamples.line("a", i -> i), ChartExamples.line("b", i -> i)));
            Object before = mark(chart, 1);
            chart.show(new ChartState.Showing(
                    ChartExamples.data(ChartExamples.line("b", i -> i), ChartExamples.line("c", i -> i))));
            chart.getScene().getRoot().layout();

            assertThat(mark(chart, 0)).isEqualTo(before);
            assertThat(mark(chart, 1)).isNotEqualTo(before);
            return null;
        });
    }

    @Test
    void theCrosshairStaysUnderAPointerThatRests() throws InterruptedException {
        TimeRange later = new TimeRange(ChartExamples.START + 1_800_000, ChartExamples.HOUR.end() + 1_800_000);
        ChartData next = new ChartData(later, ChartExamples.STEP, List.of(ChartExamples.line("a", i -> i)));
        long before = Offscreen.call(() -> {
            TimeChart chart = shown(ChartExamples.data(ChartExamples.line("a", i -> i)));
            mouse(chart.lookup(".time-chart-surface"), MouseEvent.MOUSE_MOVED, 200, 50, 0);
            long placed = crosshair.timeProperty().get();
            chart.show(new ChartState.Showing(next));
            chart.getScene().getRoot().layout();
            return placed;
        });
        Offscreen.rest();
        assertThat(Offscreen.call(() -> crosshair.timeProperty().get())).isEqualTo(before + 1_800_000);
    }

    /// A key in another chart, say.
    @Test
    void aCrosshairThatSomethingElseHasMovedStaysThere() throws InterruptedException {
        long elsewhere = ChartExamples.START + 2_700_000;
        Offscreen.call(() -> {
            TimeChart chart = shown(ChartExamples.data(ChartExamples.line("a", i -> i)));
            mouse(chart.lookup(".time-chart-surface"), MouseEvent.MOUSE_MOVED, 200, 50, 0);
            crosshair.timeProperty().set(elsewhere);
            chart.show(new ChartState.Showing(new ChartData(
                    new TimeRange(ChartExamples.START + 1_800_000, ChartExamples.HOUR.end() + 1_800_000),
                    ChartExamples.STEP,
                    List.of(ChartExamples.line("a", i -> i)))));
            chart.getScene().getRoot().layout();
            return chart;
        });
        Offscreen.rest();
        assertThat(Offscreen.call(() -> crosshair.timeProperty().get())).isEqualTo(elsewhere);
    }

    @Test
    void aTableIsAsHighAsItsLinesBeforeItIsLaidOut() throws InterruptedException {
        Offscreen.call(() -> {
            TimeChart chart = shown(ChartExamples.data(ChartExamples.line("a", i -> i)));
            chart.legendModeProperty().set(Legend.Mode.TABLE);
            double one = chart.more();

            chart.show(new ChartState.Showing(
                    ChartExamples.data(ChartExamples.line("a", i -> i), ChartExamples.line("b", i -> i))));

            assertThat(chart.more()).isGreaterThan(one);
            return chart;
        });
    }

    @Test
    void theLegendHasItsValuesWhicheverLinesComeAndGo() throws InterruptedException {
        Offscreen.call(() -> {
            TimeChart chart =
                    shown(ChartExamples.data(ChartExamples.line("a", _ -> 11), ChartExamples.line("b", _ -> 12)));
            List<Node> items = List.copyOf(chart.lookupAll(".time-chart-legend-item"));

            chart.show(new ChartState.Showing(
                    ChartExamples.data(ChartExamples.line("b", _ -> 13), ChartExamples.line("a", _ -> 14))));
            assertThat(texts(chart, ".time-chart-legend-value")).containsExactlyInAnyOrder("11 /s", "12 /s");
            chart.getScene().getRoot().layout();

            assertThat(texts(chart, ".time-chart-legend-value")).containsExactlyInAnyOrder("13 /s", "14 /s");
            assertThat(chart.lookupAll(".time-chart-legend-item")).containsExactlyInAnyOrderElementsOf(items);
            return null;
        });
    }

    @Test
    void aChartThatLeftItsSceneIsForgottenThoughTheCrosshairLives() throws InterruptedException {
        WeakReference<TimeChart> gone = Offscreen.call(() -> {
            TimeChart chart = shown(ChartExamples.data(ChartExamples.line("get", i -> i)));
            crosshair.timeProperty().set(ChartExamples.START);
            chart.getScene().setRoot(new StackPane());
            return new WeakReference<>(chart);
        });
        Offscreen.rest();
        for (int i = 0; i < 50 && gone.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(gone.get()).isNull();
        assertThat(crosshair.timeProperty().get()).isEqualTo(ChartExamples.START);
    }

    private TimeRange range() {
        return time.momentProperty().get().range();
    }

    private TimeChart shown(ChartData data) {
        TimeChart chart = ChartExamples.chart(crosshair);
        chart.setView(new ChartViews(time).of("get"));
        chart.show(new ChartState.Showing(data));
        inScene(chart);
        return chart;
    }

    private static Scene inScene(TimeChart chart) {
        Scene scene = new Scene(new StackPane(chart), 700, 300);
        Theme.DARK.dress(scene);
        scene.snapshot(null);
        return scene;
    }

    private static double highest(TimeChart chart) {
        return Objects.requireNonNull(chart.axes()).values().scale(100).high();
    }

    private static Node surface(TimeChart chart) {
        return Objects.requireNonNull(chart.lookup(".time-chart-surface"));
    }

    private static ImageView picture(TimeChart chart) {
        return chart.getChildrenUnmodifiable().stream()
                .filter(ImageView.class::isInstance)
                .map(ImageView.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Object mark(TimeChart chart, int item) {
        Node[] items = chart.lookupAll(".time-chart-legend-item").toArray(Node[]::new);
        Arrays.sort(items, (a, b) -> Double.compare(a.getLayoutX(), b.getLayoutX()));
        return ((javafx.scene.layout.Region)
                        ((Parent) items[item]).getChildrenUnmodifiable().getFirst())
                .getBackground();
    }

    private static Set<String> texts(TimeChart chart, String selector) {
        return chart.lookupAll(selector).stream()
                .map(node -> node instanceof Text text ? text.getText() : ((Labeled) node).getText())
                .collect(Collectors.toSet());
    }

    private static void mouse(Node node, EventType<MouseEvent> type, double x, double y, int clicks) {
        new Mouse(node, x, y).fire(type, clicks);
    }

    private static void key(TimeChart chart, KeyCode code, boolean shift) {
        Event.fireEvent(chart, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
    }
}
