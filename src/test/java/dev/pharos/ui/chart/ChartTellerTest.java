package dev.pharos.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.Labels;
import dev.pharos.series.Series;
import dev.pharos.series.TimeRange;
import dev.pharos.series.Unit;
import dev.pharos.ui.chart.axis.ValueScale;
import dev.pharos.ui.chart.content.Annotations;
import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.chart.content.ChartMark;
import dev.pharos.ui.chart.content.ChartSpec;
import dev.pharos.ui.chart.content.ChartState;
import dev.pharos.ui.chart.content.Comparison;
import dev.pharos.ui.chart.content.LineStyle;
import dev.pharos.ui.chart.content.ValueAxis;
import dev.pharos.ui.chart.content.ValueSide;
import dev.pharos.ui.chart.layer.Stress;
import dev.pharos.ui.chart.legend.Legend;
import dev.pharos.ui.page.Crosshair;
import dev.pharos.ui.picture.Offscreen;
import dev.pharos.ui.theme.Theme;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What a chart says of its lines: between two cursors, in a table, beside an earlier period, on two axes.
class ChartTellerTest {
    private static final long SAMPLE = 15_000;

    private final Crosshair crosshair = new Crosshair();

    @BeforeAll
    static void toolkit() throws InterruptedException {
        Offscreen.start();
    }

    @Test
    void twoLockedCursorsTellWhatChangedBetweenThemAndHowFast() throws InterruptedException {
        Offscreen.call(() -> {
            TimeChart chart = shown(spec(), ChartExamples.data(ChartExamples.line("get", i -> 3 * i)));
            crosshair.timeProperty().set(ChartExamples.START + 100 * SAMPLE);
            key(chart, KeyCode.B);
            crosshair.timeProperty().set(ChartExamples.START + 60 * SAMPLE);
            key(chart, KeyCode.A);
            chart.layout();

            // 40 samples of 15 s are ten minutes, in which it rose by 120.
            assertThat(texts(chart, ".time-chart-between-words")).containsExactly("Δ 10 min");
            assertThat(texts(chart, ".time-chart-legend-value")).containsExactly("+120 /s (+0.2 /s²)");
            return null;
        });
    }

    @Test
    void aCursorIsTakenAwayWhereItWasPutAndBothAtOnce() throws InterruptedException {
        Offscreen.call(() -> {
            TimeChart chart = shown(spec(), ChartExamples.data(ChartExamples.line("get", i -> i)));
            crosshair.timeProperty().set(ChartExamples.START + 60 * SAMPLE);
            key(chart, KeyCode.A);
            assertThat(crosshair.isLocked(Crosshair.Lock.A)).isTrue();
            key(chart, KeyCode.A);
            assertThat(crosshair.isLocked(Crosshair.Lock.A)).isFalse();

            key(chart, KeyCode.A);
            key(chart, KeyCode.B);
            key(chart, KeyCode.C);
            assertThat(crosshair.isLocked(Crosshair.Lock.A) || crosshair.isLocked(Crosshair.Lock.B))
                    .isFalse();
            assertThat(chart.lookupAll(".time-chart-flag").stream().anyMatch(Node::isVisible))
                    .isFalse();
            return null;
        });
    }

    @Test
    void theTableHasTheFiguresOfWhatIsSeenAndOfAllSamples() throws InterruptedException {
        Offscreen.call(() -> {
            ChartData all = ChartExamples.data(ChartExamples.line("get", i -> i));
            TimeRange half = new TimeRange(ChartExamples.START + 120 * SAMPLE, ChartExamples.HOUR.end());
            TimeChart chart = shown(spec(), new ChartData(half, all.step(), all.lines()));
            chart.legendModeProperty().set(Legend.Mode.TABLE);
            snapshot(chart);
            assertThat(figures(chart)).containsExactly("120 /s", "240 /s", "180 /s", "240 /s", "21.8 k/s");

            click(chart, "Figures of what is seen");
            snapshot(chart);
            assertThat(figures(chart)).containsExactly("0 /s", "240 /s", "120 /s", "240 /s", "28.9 k/s");
            return null;
        });
    }

    @Test
    void theTableNeedsMoreRoomThanTheListAndIsLeftAgain() throws InterruptedException {
        Offscreen.call(() -> {
            TimeChart chart = shown(spec(), ChartExamples.data(ChartExamples.line("get", i -> i)));
            assertThat(chart.more()).isZero();
            key(chart, KeyCode.L);
            assertThat(chart.more()).isPositive();
            key(chart, KeyCode.L);
            assertThat(chart.more()).isZero();
            assertThat(chart.lookup(".time-chart-legend-table")).isNull();
            return null;
        });
    }

    @Test
    void aLineOnTheRightAxisIsMeasuredInItsOwnUnit() throws InterruptedException {
        Offscreen.call(() -> {
            ChartSpec two = new ChartSpec(
                    "Memory and keys",
                    "",
                    new ValueAxis(Unit.BYTES, ChartSpec.Bounds.FROM_ZERO),
                    new ValueAxis(Unit.COUNT, ChartSpec.Bounds.FROM_ZERO));
            TimeChart chart = shown(
                    two,
                    ChartExamples.data(
                            ChartExamples.line("used", _ -> 1 << 20),
                            ChartExamples.line("keys", _ -> 5_000).on(ValueSide.RIGHT)));

            assertThat(texts(chart, ".time-chart-legend-value")).containsExactly("1 MiB", "5 k");
            assertThat(Objects.requireNonNull(chart.axes())
                            .on(ValueSide.RIGHT)
                            .scale(100)
                            .high())
                    .isBetween(5_000.0, 10_000.0);
            double plotEnd = chart.area().getMaxX();
            assertThat(chart.lookupAll(".time-chart-axis").stream()
                            .filter(node -> node.isVisible() && ((Text) node).getX() > plotEnd)
                            .map(node -> ((Text) node).getText()))
                    .contains("0", "2 k", "4 k");
            return null;
        });
    }

    @Test
    void besideAnEarlierPeriodTheTooltipHasTheDifference() throws InterruptedException {
        Offscreen.call(() -> {
            ChartLine now = ChartExamples.line("get", _ -> 120);
            ChartLine then = now.with(ChartExamples.line("get", _ -> 90).series());
            TimeChart chart = shown(spec(), ChartExamples.data(now).with(new Comparison(86_400_000, List.of(then))));
            hover(chart, 100, 50);

            assertThat(texts(chart, ".time-chart-tooltip-rows .label")).containsExactly("get", "120 /s", "+30 /s");
            assertThat(texts(chart, ".time-chart-tooltip-time")).contains("change to 1 d earlier at the right");
            return null;
        });
    }

    @Test
    void aMarkIsToldWhereThePointerIsAtIt() throws InterruptedException {
        Offscreen.call(() -> {
            ChartMark mark = new ChartMark(ChartExamples.START + 60 * SAMPLE, "orders 4.2", ChartMark.Kind.DEPLOY);
            TimeChart chart = shown(
                    spec(),
                    ChartExamples.data(ChartExamples.line("get", i -> i)).with(Annotations.ofMarks(List.of(mark))));
            double perSample = surface(chart).getLayoutBounds().getWidth() / 240;
            hover(chart, 60 * perSample, 50);
            assertThat(texts(chart, ".time-chart-tooltip-held .label")).containsExactly("orders 4.2");

            hover(chart, 90 * perSample, 50);
            assertThat(chart.lookup(".time-chart-tooltip-held").isVisible()).isFalse();
            return null;
        });
    }

    @Test
    void theLineNearestToThePointerIsToldApartAndTheOneInTheLegendStandsAlone() throws InterruptedException {
        Offscreen.call(() -> {
            ChartLine low = ChartExamples.line("low", _ -> 10);
            ChartLine high = ChartExamples.line("high", _ -> 100);
            TimeChart chart = shown(spec(), ChartExamples.data(low, high));
            double height = chart.area().getHeight();
            double y =
                    Objects.requireNonNull(chart.axes()).values().scale(height).y(100);
            hover(chart, 100, y + 3);
            assertThat(chart.stress()).isEqualTo(new Stress(high.series().labels(), Stress.Others.ALIKE));

            Node item = chart.lookup(".time-chart-legend-item");
            Event.fireEvent(item, Mice.entered());
            assertThat(Objects.requireNonNull(chart.stress()).others()).isEqualTo(Stress.Others.FAINT);
            return null;
        });
    }

    /// Lines on each other are where they are drawn, and what is between them belongs to the upper one.
    @Test
    void onStackedLinesTheOneWhoseBandThePointerIsInIsToldApart() throws InterruptedException {
        Offscreen.call(() -> {
            ChartLine data = ChartExamples.line("data", _ -> 30).with(LineStyle.STACKED);
            ChartLine over = ChartExamples.line("overhead", _ -> 10).with(LineStyle.STACKED);
            TimeChart chart = shown(spec(), ChartExamples.data(data, over));
            ValueScale scale = Objects.requireNonNull(chart.axes())
                    .values()
                    .scale(chart.area().getHeight());

            hover(chart, 100, scale.y(5));
            assertThat(Objects.requireNonNull(chart.stress()).labels())
                    .isEqualTo(data.series().labels());
            hover(chart, 100, scale.y(31));
            assertThat(Objects.requireNonNull(chart.stress()).labels())
                    .isEqualTo(over.series().labels());
            hover(chart, 100, scale.y(41));
            assertThat(Objects.requireNonNull(chart.stress()).labels())
                    .isEqualTo(over.series().labels());
            assertThat(chart.lookupAll(".time-chart-dot").stream()
                            .filter(Node::isVisible)
                            .map(dot ->
                                    ((Circle) dot).getCenterY() - chart.area().getMinY()))
                    .containsExactlyInAnyOrder(scale.y(30), scale.y(40));
            return null;
        });
    }

    @Test
    void arrowsWalkThePointsOverGapsAsWell() throws InterruptedException {
        Offscreen.call(() -> {
            long[] times = {10, 11, 12, 200, 201};
            ChartLine line = new ChartLine(
                    "get",
                    new Series(
                            Labels.of("name", "get"),
                            Arrays.stream(times)
                                    .map(each -> ChartExamples.START + each * SAMPLE)
                                    .toArray(),
                            new double[] {1, 2, 3, 4, 5}),
                    LineStyle.LINE);
            TimeChart chart = shown(spec(), ChartExamples.data(line));
            chart.requestFocus();

            List<Long> walked = new ArrayList<>();
            for (KeyCode code : List.of(
                    KeyCode.HOME,
                    KeyCode.RIGHT,
                    KeyCode.RIGHT,
                    KeyCode.RIGHT,
                    KeyCode.LEFT,
                    KeyCode.END,
                    KeyCode.RIGHT,
                    KeyCode.LEFT)) {
                key(chart, code);
                walked.add((crosshair.timeProperty().get() - ChartExamples.START) / SAMPLE);
            }
            assertThat(walked).containsExactly(10L, 11L, 12L, 200L, 12L, 201L, 201L, 200L);
            return null;
        });
    }

    /// A pane around it would take the keyboard, and what the menu is about would be gone.
    @Test
    void aRightClickLeavesTheCrosshairWhereItIs() throws InterruptedException {
        Offscreen.call(() -> {
            TimeChart chart = shown(spec(), ChartExamples.data(ChartExamples.line("get", i -> i)));
            boolean[] reached = {false};
            chart.getParent().addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> reached[0] = true);

            Event.fireEvent(chart, Mice.pressed(MouseButton.SECONDARY));

            assertThat(chart.getScene().getFocusOwner()).isSameAs(chart);
            assertThat(reached[0]).isFalse();
            return null;
        });
    }

    @Test
    void whatIsAtTheCrosshairIsThereToBeHeard() throws InterruptedException {
        Offscreen.call(() -> {
            TimeChart chart = shown(spec(), ChartExamples.data(ChartExamples.line("get", i -> i)));
            chart.requestFocus();
            key(chart, KeyCode.HOME);
            key(chart, KeyCode.RIGHT);

            assertThat(chart.getAccessibleText()).startsWith("Commands. ").endsWith("get 1 /s");
            return null;
        });
    }

    private static ChartSpec spec() {
        return new ChartSpec("Commands", Unit.PER_SECOND);
    }

    private TimeChart shown(ChartSpec spec, ChartData data) {
        TimeChart chart =
                new TimeChart(spec, crosshair, Theme.DARK.palette(), new SimpleObjectProperty<ZoneId>(ZoneOffset.UTC));
        chart.show(new ChartState.Showing(data));
        Scene scene = new Scene(new StackPane(chart), 800, 400);
        Theme.DARK.dress(scene);
        snapshot(chart);
        return chart;
    }

    private static void snapshot(TimeChart chart) {
        chart.getScene().snapshot(null);
    }

    private static List<String> figures(TimeChart chart) {
        TableView<?> table = (TableView<?>) chart.lookup(".time-chart-legend-table");
        return table.lookupAll(".table-row-cell").stream()
                .filter(Node::isVisible)
                .filter(row -> !((javafx.scene.control.TableRow<?>) row).isEmpty())
                .flatMap(row -> row.lookupAll(".table-cell.time-chart-figure").stream())
                .sorted((a, b) -> Double.compare(a.getLayoutX(), b.getLayoutX()))
                .map(cell -> ((Labeled) cell).getText())
                .toList();
    }

    private static void click(TimeChart chart, String words) {
        ((javafx.scene.control.Button) chart.lookupAll(".time-chart-legend-button").stream()
                        .filter(node -> ((Labeled) node).getText().equals(words))
                        .findFirst()
                        .orElseThrow())
                .fire();
    }

    private static Node surface(TimeChart chart) {
        return Objects.requireNonNull(chart.lookup(".time-chart-surface"));
    }

    private static void hover(TimeChart chart, double x, double y) {
        Event.fireEvent(surface(chart), Mice.moved(surface(chart), x, y));
        snapshot(chart);
    }

    private static List<String> texts(TimeChart chart, String selector) {
        Stream<Node> nodes = chart.lookupAll(selector).stream();
        return nodes.map(node -> node instanceof Text text ? text.getText() : ((Labeled) node).getText())
                .collect(Collectors.toList());
    }

    private static void key(TimeChart chart, KeyCode code) {
        Event.fireEvent(chart, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
}
