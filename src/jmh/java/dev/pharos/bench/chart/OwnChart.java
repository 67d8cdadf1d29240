package dev.pharos.bench.chart;

import dev.pharos.series.Labels;
import dev.pharos.series.Series;
import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import dev.pharos.series.Unit;
import dev.pharos.ui.chart.TimeChart;
import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.chart.content.ChartSpec;
import dev.pharos.ui.chart.content.ChartState;
import dev.pharos.ui.page.Crosshair;
import dev.pharos.ui.theme.Theme;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/// Our chart as a page uses it, with title, axes and legend: whatever the benchmarks ask of it is asked here.
final class OwnChart implements Contender {
    private static final Theme THEME = Theme.DARK;

    private final TimeChart chart = new TimeChart(
            new ChartSpec("Waves", "", Unit.COUNT, ChartSpec.Bounds.FITTED),
            new Crosshair(),
            THEME.palette(),
            new SimpleObjectProperty<ZoneId>(ZoneOffset.UTC));
    private List<ChartLine> lines = List.of();

    /// Without samples it is loading.
    OwnChart() {}

    OwnChart(Waves waves) {
        lines = lines(waves);
    }

    static List<ChartLine> lines(Waves waves) {
        List<ChartLine> lines = new ArrayList<>();
        for (double[] column : waves.values()) {
            String name = "series " + lines.size();
            lines.add(new ChartLine(name, new Series(Labels.of("name", name), waves.times(), column)));
        }
        return lines;
    }

    void show(List<ChartLine> next, Range range) {
        lines = next;
        show(range);
    }

    @Override
    public Region node() {
        return chart;
    }

    @Override
    public void show(Range range) {
        TimeRange seen = new TimeRange(range.from(), range.to());
        chart.show(new ChartState.Showing(new ChartData(seen, new Step(Waves.STEP), lines)));
    }

    @Override
    public Dimension2D plot() {
        Image picture = chart.lookup("ImageView") instanceof ImageView view ? view.getImage() : null;
        return picture == null ? new Dimension2D(0, 0) : new Dimension2D(picture.getWidth(), picture.getHeight());
    }

    @Override
    public void dress(Scene scene) {
        THEME.dress(scene);
    }
}
