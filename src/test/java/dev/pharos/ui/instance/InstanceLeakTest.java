package dev.pharos.ui.instance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.alerting.AlertRouters;
import dev.pharos.fleet.Node;
import dev.pharos.outcome.Outcome;
import dev.pharos.ui.chart.TimeChart;
import dev.pharos.ui.chart.content.ChartState;
import dev.pharos.ui.chart.legend.Legend;
import dev.pharos.ui.fx.FxThread;
import dev.pharos.ui.fx.Gone;
import dev.pharos.ui.notes.LooseNotes;
import dev.pharos.ui.page.Crosshair;
import dev.pharos.ui.page.Motion;
import dev.pharos.ui.page.PageAddress;
import dev.pharos.ui.page.PageContext;
import dev.pharos.ui.page.WindowTime;
import dev.pharos.ui.page.alert.AlertAccess;
import dev.pharos.ui.picture.Offscreen;
import dev.pharos.ui.shell.picture.Forgetful;
import dev.pharos.ui.theme.Theme;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A page that was left goes with all its charts. Window, time, crosshair, memory and source outlive it.
class InstanceLeakTest {
    private final AnsweringSource source = new AnsweringSource();
    private final WindowTime time = new WindowTime(() -> Examples.NOW);
    private final Crosshair crosshair = new Crosshair();
    private final PageContext context = new PageContext(
            source,
            AlertAccess.of(source, AlertRouters.NONE),
            time,
            crosshair,
            _ -> {},
            Forgetful.of(Map.of()),
            new LooseNotes(),
            Theme.DARK.palette(),
            Motion.NONE,
            FxThread.executor());
    private final Gone gone = new Gone();
    private @Nullable InstancePage page;

    @BeforeAll
    static void toolkit() throws InterruptedException {
        Offscreen.start();
    }

    @Test
    void aPageThatWasLeftGoesWithItsCharts() throws InterruptedException {
        Stage stage = Offscreen.call(Stage::new);
        page = Offscreen.call(() -> {
            InstancePage made = InstancePage.of(
                    new PageAddress(InstancePage.ID, "a"),
                    context,
                    _ -> Outcome.success(Examples.fleet(Examples.node(Node.State.UP), Examples.master())));
            time.comparedProperty().set(Duration.ofDays(1));
            Scene scene = new Scene(made.view(), 990, 700);
            Theme.DARK.dress(scene);
            stage.setScene(scene);
            stage.show();
            made.show();
            return made;
        });
        assertThat(Offscreen.await(page().settled(), Duration.ofSeconds(20))).isTrue();
        Offscreen.call(() -> {
            List<TimeChart> charts = charts(stage);
            assertThat(charts).anyMatch(chart -> chart.state() instanceof ChartState.Showing);
            charts.getFirst().legendModeProperty().set(Legend.Mode.TABLE);
            crosshair.lockedProperty(Crosshair.Lock.A).set(Examples.NOW - 60_000);
            crosshair.timeProperty().set(Examples.NOW - 30_000);
            return null;
        });
        Offscreen.rest();
        Offscreen.call(() -> {
            List<TimeChart> charts = charts(stage);
            for (int i = 0; i < charts.size(); i++) {
                gone.watch("chart " + i, charts.get(i));
            }
            gone.watch("view", stage.getScene().getRoot());
            gone.watch("page", page);
            page().hide();
            stage.getScene().setRoot(new StackPane());
            return null;
        });
        page = null;
        Offscreen.rest();

        gone.areAllCollected();
        Offscreen.call(() -> {
            stage.close();
            return null;
        });
    }

    private InstancePage page() {
        return Objects.requireNonNull(page);
    }

    private static List<TimeChart> charts(Stage stage) {
        return stage.getScene().getRoot().lookupAll(".time-chart").stream()
                .map(TimeChart.class::cast)
                .toList();
    }
}
