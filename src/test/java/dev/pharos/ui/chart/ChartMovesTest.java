package dev.pharos.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pharos.series.TimeRange;
import dev.pharos.series.TimeSelection;
import dev.pharos.ui.chart.axis.ValueScale;
import dev.pharos.ui.chart.content.ChartState;
import dev.pharos.ui.chart.move.ChartViews;
import dev.pharos.ui.fx.Screen;
import dev.pharos.ui.page.Crosshair;
import dev.pharos.ui.page.WindowTime;
import dev.pharos.ui.theme.Theme;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Two charts of one page under a hand.
class ChartMovesTest {
    private static final TimeSelection LIVE = new TimeSelection.Last(Duration.ofHours(1));

    private final Crosshair crosshair = new Crosshair();
    private final WindowTime time = new WindowTime(() -> ChartExamples.HOUR.end());
    private Screen screen;
    private FxRobot robot;
    private TimeChart chart;
    private TimeChart other;
    private ScrollPane scroll;

    @BeforeAll
    static void startTheToolkit() throws Exception {
        Screen.start();
    }

    @BeforeEach
    void showTwoChartsOnALongPage() throws Exception {
        Screen.needsDisplay();
        ChartViews views = new ChartViews(time);
        views.scrapedEvery(15_000);
        chart = Screen.on(() -> chart(views, "get"));
        other = Screen.on(() -> chart(views, "set"));
        scroll = Screen.on(() -> {
            VBox page = new VBox(chart, other);
            page.setMinHeight(2_000);
            ScrollPane pane = new ScrollPane(page);
            pane.setFitToWidth(true);
            return pane;
        });
        screen = Screen.show(scroll, Theme.DARK);
        robot = screen.robot();
        Screen.until("the chart is painted", () -> chart.axes() != null && other.axes() != null);
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        if (screen != null) {
            robot.release(KeyCode.CONTROL, KeyCode.SHIFT);
            screen.close();
        }
    }

    private TimeChart chart(ChartViews views, String name) {
        TimeChart made = ChartExamples.chart(crosshair);
        made.setView(views.of(name));
        made.setMinHeight(260);
        made.setMaxHeight(260);
        made.setPrefHeight(260);
        made.show(new ChartState.Showing(ChartExamples.data(ChartExamples.line(name, i -> i))));
        // As a page does that has no other data.
        time.momentProperty()
                .addListener((_, _, moment) -> made.show(new ChartState.Showing(
                        ChartExamples.data(ChartExamples.line(name, i -> i)).over(moment.range(), moment.clock()))));
        return made;
    }

    @Test
    void draggedWithShiftWhatIsDrawnGoesAlongOnEveryChartAndIsAskedForAtTheEnd() throws Exception {
        robot.press(KeyCode.SHIFT);
        drag(MouseButton.PRIMARY, 0.25, 0.5, 0.75, 0.5, () -> {
            assertThat(seen(other)).isEqualTo(seen(chart)).isNotEqualTo(ChartExamples.HOUR);
            assertThat(seen(chart).end()).isCloseTo(ChartExamples.HOUR.end() - 1_800_000, within(10_000L));
            assertThat(time.selectionProperty().get()).isEqualTo(LIVE);
            assertThat(unknown(other)).as("what is not known yet is no gap").isTrue();
            return true;
        });

        Screen.until(
                "the range is looked at",
                () -> time.heldProperty().get() == null
                        && time.selectionProperty().get() instanceof TimeSelection.Fixed);
        assertThat(range().millis()).isEqualTo(3_600_000);
        assertThat(range().end()).isCloseTo(ChartExamples.HOUR.end() - 1_800_000, within(10_000L));
        Screen.on(() -> {
            time.back();
            return true;
        });
        assertThat(time.canGoBackProperty().get()).as("one entry").isFalse();
    }

    @Test
    void theMiddleButtonMovesAsShiftDoesAndEscapeTakesItBack() throws Exception {
        drag(MouseButton.MIDDLE, 0.25, 0.5, 0.5, 0.5, () -> {
            assertThat(seen(chart)).isNotEqualTo(ChartExamples.HOUR);
            robot.type(KeyCode.ESCAPE);
            assertThat(seen(chart)).isEqualTo(ChartExamples.HOUR);
            return true;
        });

        assertThat(time.selectionProperty().get()).isEqualTo(LIVE);
    }

    @Test
    void theWheelWithCtrlZoomsAtThePointerAndUndoLeadsBack() throws Exception {
        Point2D at = place(chart, 0.25, 0.5);
        robot.moveTo(at);
        robot.press(KeyCode.CONTROL);
        robot.scroll(4, VerticalDirection.UP);
        robot.release(KeyCode.CONTROL);
        Screen.until("the hand rests", () -> time.selectionProperty().get() instanceof TimeSelection.Fixed);

        double quarter = ChartExamples.START + 900_000;
        assertThat(range().millis()).isLessThan(2_000_000);
        assertThat(range().start() + range().millis() / 4.0).isCloseTo(quarter, within(8_000.0));
        assertThat(scroll.getVvalue()).isZero();

        focus(chart);
        // A slow machine lets the hand rest between two ticks.
        for (int i = 0; i < 4; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.Z);
        }
        assertThat(time.selectionProperty().get()).isEqualTo(LIVE);
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(time.selectionProperty().get()).isNotEqualTo(LIVE);
    }

    @Test
    void theWheelByItselfScrollsThePageAndWithShiftGoesThroughTime() throws Exception {
        robot.moveTo(place(chart, 0.5, 0.5));
        robot.scroll(2, VerticalDirection.DOWN);
        Screen.until("the page is scrolled", () -> scroll.getVvalue() > 0);
        assertThat(time.heldProperty().get()).isNull();

        robot.scroll(20, VerticalDirection.UP);
        Screen.until("the page is back", () -> scroll.getVvalue() == 0);
        robot.press(KeyCode.SHIFT);
        robot.scroll(3, VerticalDirection.UP);
        robot.release(KeyCode.SHIFT);
        Screen.until("the hand rests", () -> time.selectionProperty().get() instanceof TimeSelection.Fixed);

        assertThat(range().millis()).isEqualTo(3_600_000);
        assertThat(range().end()).isLessThan(ChartExamples.HOUR.end());
        assertThat(scroll.getVvalue()).isZero();
    }

    @Test
    void aBoxIsZoomedToAndADoubleClickLeavesTheValuesFirst() throws Exception {
        ValueScale before = scale(chart);
        robot.press(KeyCode.CONTROL);
        drag(MouseButton.PRIMARY, 0.25, 0.25, 0.75, 0.75, () -> true);
        robot.release(KeyCode.CONTROL);
        Screen.until("the range is looked at", () -> time.selectionProperty().get() instanceof TimeSelection.Fixed);
        Screen.until("it is painted", () -> !scale(chart).equals(before));

        assertThat(range().millis()).isCloseTo(1_800_000, within(20_000L));
        assertThat(scale(chart).low()).isCloseTo(before.value(before.height() * 0.75), within(3.0));
        assertThat(scale(chart).high()).isCloseTo(before.value(before.height() * 0.25), within(3.0));
        assertThat(scale(other).low()).isZero();

        TimeRange boxed = range();
        robot.doubleClickOn(place(chart, 0.5, 0.5), MouseButton.PRIMARY);
        Screen.until("all values are seen", () -> scale(chart).low() == 0);
        assertThat(range()).isEqualTo(boxed);
        robot.doubleClickOn(place(chart, 0.5, 0.5), MouseButton.PRIMARY);
        Screen.until("twice the time is seen", () -> range().millis() == 2 * boxed.millis());
    }

    @Test
    void theWheelWithCtrlAndShiftZoomsTheValuesAtThePointer() throws Exception {
        ValueScale before = scale(chart);
        robot.moveTo(place(chart, 0.5, 0.25));
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT);
        robot.scroll(3, VerticalDirection.UP);
        robot.release(KeyCode.CONTROL, KeyCode.SHIFT);
        Screen.until("it is painted", () -> scale(chart).high() - scale(chart).low() < 0.6 * before.high());

        double there = before.value(before.height() * 0.25);
        assertThat(scale(chart).y(there)).isCloseTo(before.height() * 0.25, within(2.0));
        assertThat(time.selectionProperty().get()).isEqualTo(LIVE);

        assertThat(part(other).isVisible()).isFalse();
        assertThat(part(chart).isVisible()).as("the chart says so").isTrue();
        robot.clickOn(part(chart), MouseButton.PRIMARY);
        Screen.until(
                "all values are seen",
                () -> scale(chart).low() == 0 && scale(chart).high() == before.high());
        assertThat(part(chart).isVisible()).isFalse();
    }

    @Test
    void keysZoomAndGoThroughTimeAndSayWhereItEnds() throws Exception {
        focus(chart);
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(note(chart)).isEqualTo("Nothing newer yet");
        robot.type(KeyCode.PAGE_UP);
        Screen.until(
                "it is looked at", () -> Math.abs(range().end() - (ChartExamples.HOUR.end() - 1_800_000)) < 10_000);

        for (int i = 0; i < 7; i++) {
            robot.type(KeyCode.ADD);
        }
        assertThat(note(chart)).isEqualTo("The data are 15 s apart: closer there is nothing more to see");
        Screen.until("it is looked at", () -> range().millis() == 60_000);
        robot.type(KeyCode.SUBTRACT);
        Screen.until("it is wider", () -> range().millis() == 120_000);
        assertThat(scroll.getVvalue()).isZero();
    }

    private static Node part(TimeChart chart) {
        return Objects.requireNonNull(chart.lookup(".time-chart-part"));
    }

    private TimeRange range() {
        return time.momentProperty().get().range();
    }

    private static TimeRange seen(TimeChart chart) throws Exception {
        return Screen.on(() -> Objects.requireNonNull(chart.data()).range());
    }

    private static ValueScale scale(TimeChart chart) throws Exception {
        return Screen.on(() ->
                Objects.requireNonNull(chart.axes()).values().scale(chart.area().getHeight()));
    }

    private static boolean unknown(TimeChart chart) throws Exception {
        return Screen.on(() -> {
            chart.layout();
            return chart.lookupAll(".time-chart-unknown").stream().anyMatch(Node::isVisible);
        });
    }

    private static String note(TimeChart chart) throws Exception {
        return Screen.on(() -> chart.lookupAll(".time-chart-note").stream()
                .filter(Node::isVisible)
                .map(node -> ((Text) node).getText())
                .findFirst()
                .orElse(""));
    }

    private static void focus(TimeChart chart) throws Exception {
        Screen.on(() -> {
            chart.requestFocus();
            return true;
        });
    }

    private static Point2D place(TimeChart chart, double x, double y) throws Exception {
        return Screen.on(() -> {
            Node surface = Objects.requireNonNull(chart.lookup(".time-chart-surface"));
            Bounds bounds = surface.localToScreen(surface.getLayoutBounds());
            return new Point2D(
                    Math.rint(bounds.getMinX() + x * bounds.getWidth()),
                    Math.rint(bounds.getMinY() + y * bounds.getHeight()));
        });
    }

    private void drag(MouseButton button, double fromX, double fromY, double toX, double toY, Callable<Boolean> before)
            throws Exception {
        robot.moveTo(place(chart, fromX, fromY));
        robot.press(button);
        robot.moveTo(place(chart, (fromX + toX) / 2, (fromY + toY) / 2));
        robot.moveTo(place(chart, toX, toY));
        before.call();
        robot.release(button);
    }
}
