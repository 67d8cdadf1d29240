package dev.pharos.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.TimeRange;
import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartRegion;
import dev.pharos.ui.chart.content.ChartState;
import dev.pharos.ui.page.Crosshair;
import dev.pharos.ui.picture.Offscreen;
import dev.pharos.ui.theme.Theme;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ChartNotesTest {
    @BeforeAll
    static void toolkit() throws InterruptedException {
        Offscreen.start();
    }

    @Test
    void whereThereIsRoomTwoAlertsOfOneTimeAreNamed() throws InterruptedException {
        assertThat(named(320)).containsExactlyInAnyOrder("NodeCpuHigh", "RedisDown");
    }

    @Test
    void onALowChartOneLineOfNamesIsEnough() throws InterruptedException {
        assertThat(named(200)).containsExactly("RedisDown");
    }

    /// What is written within a chart of a height, of two alerts that fire from the same time on.
    private static List<String> named(double height) throws InterruptedException {
        return Offscreen.call(() -> {
            TimeRange late = new TimeRange(ChartExamples.START + 1_800_000, ChartExamples.HOUR.end());
            TimeChart chart = ChartExamples.chart(new Crosshair());
            ChartData plain = ChartExamples.data(ChartExamples.line("get", i -> i));
            chart.show(new ChartState.Showing(new ChartData(
                    plain.range(),
                    plain.known(),
                    plain.step(),
                    plain.lines(),
                    List.of(
                            new ChartRegion(late, "NodeCpuHigh", "warning"),
                            new ChartRegion(late, "RedisDown", "critical")),
                    List.of(),
                    "",
                    ChartData.Subject.REPORTS)));
            Scene scene = new Scene(new StackPane(chart), 700, height);
            Theme.DARK.dress(scene);
            scene.snapshot(null);
            return chart.lookupAll(".time-chart-note").stream()
                    .map(Text.class::cast)
                    .filter(Text::isVisible)
                    .map(Text::getText)
                    .toList();
        });
    }
}
