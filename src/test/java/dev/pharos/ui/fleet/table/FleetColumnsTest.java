package dev.pharos.ui.fleet.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.ui.fleet.SampleFleet;
import dev.pharos.ui.fleet.cell.Cells;
import dev.pharos.ui.fleet.line.Column;
import dev.pharos.ui.fleet.line.InstanceFacts;
import dev.pharos.ui.fleet.line.Line;
import dev.pharos.ui.page.ViewMemory;
import dev.pharos.ui.picture.Offscreen;
import dev.pharos.ui.state.Status;
import dev.pharos.ui.state.StatusDot;
import dev.pharos.ui.theme.Theme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FleetColumnsTest {
    @BeforeAll
    static void toolkit() throws InterruptedException {
        Offscreen.start();
    }

    @Test
    void inANarrowTableWhatCannotBeCutKeepsItsWidthAndTheRestGivesWay() throws InterruptedException {
        Map<Column, Double> widths = widths(860);

        assertThat(widths.get(Column.ROLE)).isEqualTo(Column.ROLE.width());
        assertThat(widths.get(Column.OPS)).isLessThan(Column.OPS.width());
        assertThat(widths)
                .allSatisfy((column, width) ->
                        assertThat(width).as(column.id()).isGreaterThanOrEqualTo(column.leastWidth()));
    }

    @Test
    void inAWideTableTheColumnsFillIt() throws InterruptedException {
        double taken = widths(1800).values().stream().mapToDouble(each -> each).sum();

        assertThat(taken).isBetween(1770.0, 1800.0);
    }

    /// A number that is cut short is another number.
    @ParameterizedTest
    @CsvSource({
        "HIT_RATIO, 100.0 %",
        "LAG, 59.9 s",
        "EVICTIONS, 12.3 k/s",
        "EVICTIONS, 0.123 /s",
        "CLIENTS, 12.3 k",
        "MEMORY_USED, 12.3 GiB",
        "UPTIME, 365 d 23 h",
        "VERSION, 7.2.11"
    })
    void theLongestNumbersHaveRoomInTheNarrowestColumn(Column column, String words) throws InterruptedException {
        assertThat(taken(column, words)).isLessThanOrEqualTo(column.leastWidth());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void everyWordOfHealthHasRoomInTheNarrowestColumn(String language) throws InterruptedException {
        ResourceBundle words = ResourceBundle.getBundle(
                "dev.pharos.ui.trouble.messages",
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

        assertThat(words.keySet().stream().filter(key -> key.startsWith("word.")))
                .isNotEmpty()
                .allSatisfy(key -> {
                    double taken = Offscreen.call(() -> {
                        TableCell<Line, Line> cell = Cells.of(Column.HEALTH, Theme.DARK.palette());
                        cell.setText(words.getString(key));
                        cell.setGraphic(new StatusDot(Status.OK));
                        return width(cell);
                    });
                    assertThat(taken).isLessThanOrEqualTo(Column.HEALTH.leastWidth());
                });
    }

    /// What a cell takes in the fleet's table, in pixels.
    private static double width(TableCell<Line, Line> cell) {
        StackPane table = new StackPane(cell);
        table.getStyleClass().add("ph-fleet-table");
        table.getStylesheets()
                .add(Objects.requireNonNull(FleetColumnsTest.class.getResource("/dev/pharos/ui/fleet/fleet.css"))
                        .toExternalForm());
        Theme.DARK.dress(new Scene(new StackPane(table), 400, 60));
        table.applyCss();
        Text words = new Text(cell.getText());
        words.setFont(cell.getFont());
        double graphic = cell.getGraphic() == null ? 0 : cell.getGraphic().prefWidth(-1) + cell.getGraphicTextGap();
        double taken =
                words.getLayoutBounds().getWidth() + graphic + cell.snappedLeftInset() + cell.snappedRightInset();
        return taken;
    }

    @Test
    void whatTellsLongNamesApartHasRoomInTheNarrowestTable() throws InterruptedException {
        SampleFleet fleet = SampleFleet.of(3)
                .named(0, "redis-orders-cache-shard-12.ap-northeast-2.production.internal.example.com:6379")
                .named(1, "redis-orders-cache-shard-22.ap-northeast-2.production.internal.example.com:6379");
        double width = Offscreen.call(() -> {
            TableView<Line> view = new TableView<>();
            FleetColumns columns = new FleetColumns(view, new Forgetful(), Theme.DARK.palette());
            new Scene(view, 860, 400).snapshot(null);
            view.getItems().setAll(new Line.Book().turnTo(List.copyOf(fleet.facts())));
            columns.makeRoomForWords();
            return shown(columns).get(Column.NAME);
        });

        assertThat(taken(Column.NAME, "redis-orders-cache-shard-12…:6379")).isLessThanOrEqualTo(width);
    }

    @Test
    void wordsGetTheRoomThatTheyTakeAndKeepIt() throws InterruptedException {
        SampleFleet plain = SampleFleet.of(9);
        SampleFleet longer = SampleFleet.of(9).named(0, "redis-of-the-orders-in-seoul");
        List<Map<Column, Double>> widths = Offscreen.call(() -> {
            TableView<Line> view = new TableView<>();
            FleetColumns columns = new FleetColumns(view, new Forgetful(), Theme.DARK.palette());
            new Scene(view, 1400, 400).snapshot(null);
            Line.Book book = new Line.Book();
            List<Map<Column, Double>> seen = new ArrayList<>();
            for (SampleFleet fleet : List.of(plain, longer, plain)) {
                view.getItems().setAll(book.turnTo(List.copyOf(fleet.facts())));
                columns.makeRoomForWords();
                seen.add(Map.copyOf(shown(columns)));
            }
            return seen;
        });

        assertThat(widths.get(1).get(Column.NAME)).isGreaterThan(widths.get(0).get(Column.NAME));
        assertThat(widths.get(2)).isEqualTo(widths.get(1));
        for (InstanceFacts facts : plain.facts()) {
            assertThat(taken(Column.NODE, facts.node()))
                    .isLessThanOrEqualTo(widths.getFirst().get(Column.NODE));
            assertThat(taken(Column.GROUP, facts.group()))
                    .isLessThanOrEqualTo(widths.getFirst().get(Column.GROUP));
        }
    }

    @Test
    void onlyAHeaderUnderTheHandSetsWidths() throws InterruptedException {
        boolean remembered = Offscreen.call(() -> {
            TableView<Line> view = new TableView<>();
            Remembered memory = new Remembered();
            FleetColumns columns = new FleetColumns(view, memory, Theme.DARK.palette());
            Scene scene = new Scene(new StackPane(view), 1280, 400);
            scene.getRoot().snapshot(null, null);
            columns.column(Column.CLIENTS).setPrefWidth(80);
            scene.getRoot().layout();
            ((StackPane) scene.getRoot()).getChildren().clear();
            ((StackPane) scene.getRoot()).getChildren().add(view);
            scene.getRoot().snapshot(null, null);
            return memory.written.containsKey("fleet.table.columns");
        });

        assertThat(remembered).isFalse();
    }

    private static double taken(Column column, String words) throws InterruptedException {
        return Offscreen.call(() -> {
            TableCell<Line, Line> cell = Cells.of(column, Theme.DARK.palette());
            cell.setText(words);
            return width(cell);
        });
    }

    /// Of the columns that are shown.
    private static Map<Column, Double> widths(double table) throws InterruptedException {
        return Offscreen.call(() -> {
            TableView<Line> view = new TableView<>();
            FleetColumns columns = new FleetColumns(view, new Forgetful(), Theme.DARK.palette());
            new Scene(view, table, 400).snapshot(null);
            return shown(columns);
        });
    }

    private static Map<Column, Double> shown(FleetColumns columns) {
        return Arrays.stream(Column.values())
                .filter(column -> columns.column(column).isVisible())
                .collect(Collectors.toMap(
                        column -> column, column -> columns.column(column).getPrefWidth()));
    }

    private static final class Remembered implements ViewMemory {
        private final Map<String, String> written = new HashMap<>();

        @Override
        public Optional<String> recall(String key) {
            return Optional.empty();
        }

        @Override
        public void remember(String key, String value) {
            written.put(key, value);
        }
    }

    private static final class Forgetful implements ViewMemory {
        @Override
        public Optional<String> recall(String key) {
            return Optional.empty();
        }

        @Override
        public void remember(String key, String value) {}
    }
}
