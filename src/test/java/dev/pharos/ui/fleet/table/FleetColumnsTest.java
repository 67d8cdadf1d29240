package dev.pharos.ui.fleet.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.ui.fleet.line.Column;
import dev.pharos.ui.fleet.line.Line;
import dev.pharos.ui.page.ViewMemory;
import dev.pharos.ui.picture.Offscreen;
import dev.pharos.ui.theme.Theme;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FleetColumnsTest {
    @BeforeAll
    static void toolkit() throws InterruptedException {
        Offscreen.start();
    }

    @Test
    void inANarrowTableWhatCannotBeCutKeepsItsWidthAndTheRestGivesWay() throws InterruptedException {
        Map<Column, Double> widths = widths(860);

        assertThat(widths.get(Column.ROLE)).isEqualTo(Column.ROLE.width());
        assertThat(widths.get(Column.MEMORY)).isEqualTo(Column.MEMORY.width());
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

    /// Of the columns that are shown.
    private static Map<Column, Double> widths(double table) throws InterruptedException {
        return Offscreen.call(() -> {
            TableView<Line> view = new TableView<>();
            FleetColumns columns = new FleetColumns(view, new Forgetful(), Theme.DARK.palette());
            new Scene(view, table, 400).snapshot(null);
            return Arrays.stream(Column.values())
                    .filter(column -> columns.column(column).isVisible())
                    .collect(Collectors.toMap(
                            column -> column, column -> columns.column(column).getPrefWidth()));
        });
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
