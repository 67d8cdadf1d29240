package dev.pharos.ui.fleet.cell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.Unit;
import dev.pharos.ui.fleet.SampleFleet;
import dev.pharos.ui.fleet.line.Column;
import dev.pharos.ui.fleet.line.InstanceFacts;
import dev.pharos.ui.theme.Theme;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class CellsTest {
    private final Locale before = Locale.getDefault();

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void asItWas() {
        Locale.setDefault(before);
    }

    @Test
    void everyLagIsADuration() throws Exception {
        List<InstanceFacts> replicas = SampleFleet.of(30).facts().stream()
                .filter(facts -> Double.isFinite(facts.lag()))
                .toList();
        assertThat(replicas).extracting(InstanceFacts::lag).contains(0.0, 1.0);

        for (InstanceFacts facts : replicas) {
            assertThat(drawn(Column.LAG, facts).getText()).isEqualTo(Unit.SECONDS.format(facts.lag()));
        }
    }

    @Test
    void alertsOfTheNodeStandApartFromThoseOfTheInstance() throws Exception {
        List<InstanceFacts> facts = SampleFleet.of(9)
                .nodeAlert(0, "NodeDiskFull", "critical")
                .nodeAlert(0, "NodeHighCpu", "warning")
                .alert(0, "RedisEvicting", "warning")
                .facts();
        FleetCell both = drawn(Column.ALERTS, facts.getFirst());

        assertThat(numbers(both)).containsExactly("1", "2");
        assertThat(both.getTooltip().getText().lines())
                .containsExactly("RedisEvicting", "NodeDiskFull (of its node)", "NodeHighCpu (of its node)");
        InstanceFacts beside = facts.stream()
                .filter(one -> one.alerts().isEmpty() && !one.nodeAlerts().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(numbers(drawn(Column.ALERTS, beside))).containsExactly("2");
        InstanceFacts calm = facts.stream()
                .filter(one -> one.nodeAlerts().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(drawn(Column.ALERTS, calm).getGraphic()).isNull();
    }

    /// As the table asks when a header's edge is double-clicked: of a cell that has no width yet.
    @Test
    void aCellWouldLikeToBeWideEnoughForAllThatItSays() throws Exception {
        InstanceFacts facts = SampleFleet.of(9).named(0, "orders-1").facts().getFirst();
        double name = wish(Column.NAME, facts);
        double words = onFx(() -> {
            Text text = new Text(facts.name() + facts.instance().address());
            text.setFont(Font.font("Open Sans", 12));
            return text.getLayoutBounds().getWidth();
        });

        assertThat(name).isGreaterThan(words);
        assertThat(wish(Column.OPS, facts)).isGreaterThan(90);
        assertThat(wish(Column.MEMORY, facts)).isGreaterThan(90);
    }

    private static double wish(Column column, InstanceFacts facts) throws Exception {
        return onFx(() -> {
            FleetCell cell = Cells.of(column, Theme.DARK.palette());
            cell.draw(facts);
            Theme.DARK.dress(new Scene(new StackPane(cell), 600, 60));
            cell.getScene().getRoot().applyCss();
            return Objects.requireNonNull(cell.getGraphic()).prefWidth(-1);
        });
    }

    private static List<String> numbers(FleetCell cell) {
        return ((HBox) Objects.requireNonNull(cell.getGraphic()))
                .getChildren().stream()
                        .filter(Node::isVisible)
                        .map(part -> ((Label) part).getText())
                        .toList();
    }

    private static FleetCell drawn(Column column, InstanceFacts facts) throws Exception {
        return onFx(() -> {
            FleetCell cell = Cells.of(column, Theme.DARK.palette());
            cell.draw(facts);
            return cell;
        });
    }

    private static <T> T onFx(Callable<T> action) throws Exception {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(30), action);
    }
}
