package dev.pharos.ui.chart.plot;

import dev.pharos.series.Labels;
import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.chart.content.ChartRegion;
import dev.pharos.ui.chart.content.ChartSpec;
import dev.pharos.ui.theme.Palette;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.paint.Color;

/// The picture of one chart and the axes it was drawn with.
public final class Plot {
    private final ChartSpec spec;
    private final SeriesColours colours;
    private final PlotPainter painter;
    private final PlotPicture picture = new PlotPicture();

    public Plot(ChartSpec spec, Palette palette) {
        this.spec = spec;
        this.colours = new SeriesColours(palette);
        this.painter = new PlotPainter(palette, colours);
    }

    public Node view() {
        return picture.view();
    }

    public Color colour(ChartRegion region) {
        return painter.colour(region);
    }

    public Color colour(Labels labels) {
        return colours.of(labels);
    }

    /// Gives every line its colour; to be called whenever there are new data, so that hidden lines have theirs too.
    public void meet(List<ChartLine> lines) {
        colours.meet(lines);
    }

    /// Paints anew.
    ///
    /// @param shown  which lines are drawn; the value axis fits those
    /// @param width  in the scene's units
    /// @param scale  pixels a unit
    public Axes paint(
            ChartData data, Predicate<ChartLine> shown, ZoneId zone, double width, double height, double scale) {
        List<ChartLine> drawn = drawn(data, shown);
        ValueBounds bounds = ValueBounds.of(drawn, data.range(), data.thresholds(), spec.bounds());
        Axes axes = Axes.of(data.range(), zone, bounds, spec.unit(), width, height);
        painter.paint(picture.begin(width, height, scale), spec.drawing(), data, drawn, axes, scale);
        picture.commit();
        return axes;
    }

    /// Lets go of the pixels until the next paint: a chart that nobody sees keeps its data, not its picture.
    public void release() {
        picture.release();
    }

    /// The lines as they are drawn: those that are shown, raised where they are stacked.
    public List<ChartLine> drawn(ChartData data, Predicate<ChartLine> shown) {
        List<ChartLine> lines = data.lines().stream().filter(shown).toList();
        return spec.drawing() == ChartSpec.Drawing.STACKED ? Stacking.of(lines) : lines;
    }
}
