package dev.pharos.ui.chart.note;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.Labels;
import dev.pharos.series.Series;
import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import dev.pharos.series.Unit;
import dev.pharos.ui.chart.TimeChart;
import dev.pharos.ui.chart.content.Annotations;
import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.chart.content.ChartMark;
import dev.pharos.ui.chart.content.ChartSpec;
import dev.pharos.ui.chart.content.ChartState;
import dev.pharos.ui.fx.Screen;
import dev.pharos.ui.page.Crosshair;
import dev.pharos.ui.theme.Theme;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ChartNotesTest {
    private static final TimeRange RANGE = new TimeRange(0, 600_000);

    @BeforeAll
    static void startTheToolkit() throws Exception {
        Screen.start();
    }

    @Test
    void aNoteStandsBesideItsOwnLineAndNeverBeyondTheNext() throws Exception {
        List<Text> texts = written(
                new ChartMark(60_000, "before the hang of the master", ChartMark.Kind.NOTE),
                new ChartMark(160_000, "new build", ChartMark.Kind.DEPLOY));

        assertThat(texts).hasSize(2);
        Text first = texts.get(0);
        Text second = texts.get(1);
        assertThat(first.getText()).startsWith("bef").endsWith("…");
        assertThat(second.getText()).isEqualTo("new build");
        assertThat(first.getBoundsInParent().getMaxX())
                .isLessThan(second.getBoundsInParent().getMinX());
    }

    @Test
    void atTheRightEdgeItStandsOnTheLeft() throws Exception {
        Text alone = written(new ChartMark(595_000, "failover drill", ChartMark.Kind.NOTE))
                .getFirst();

        assertThat(alone.getText()).isEqualTo("failover drill");
        assertThat(alone.getBoundsInParent().getMaxX()).isLessThan(480);
    }

    /// What is written on a chart of 500 pixels.
    private static List<Text> written(ChartMark... marks) throws Exception {
        TimeChart chart = Screen.on(() -> {
            TimeChart made = new TimeChart(
                    new ChartSpec("Memory", Unit.COUNT),
                    new Crosshair(),
                    Theme.DARK.palette(),
                    new SimpleObjectProperty<ZoneId>(ZoneOffset.UTC));
            Series series = new Series(Labels.EMPTY, new long[] {0, 300_000, 600_000}, new double[] {1, 2, 1});
            made.show(new ChartState.Showing(
                    new ChartData(RANGE, new Step(300_000), List.of(new ChartLine("used", series)))
                            .with(Annotations.ofMarks(List.of(marks)))));
            made.setMinSize(500, 240);
            made.setMaxSize(500, 240);
            return made;
        });
        Screen screen = Screen.show(Screen.on(() -> new StackPane(chart)), Theme.DARK);
        try {
            return Screen.on(() -> {
                chart.layout();
                return chart.lookupAll(".time-chart-note").stream()
                        .map(Text.class::cast)
                        .filter(Text::isVisible)
                        .toList();
            });
        } finally {
            screen.close();
        }
    }
}
