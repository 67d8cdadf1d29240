package dev.pharos.ui.chart.plot;

import dev.pharos.series.Labels;
import dev.pharos.series.Unit;
import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.chart.content.ChartRegion;
import dev.pharos.ui.chart.content.ChartSpec;
import dev.pharos.ui.chart.content.LineStyle;
import dev.pharos.ui.chart.layer.Drawn;
import dev.pharos.ui.chart.layer.Stacking;
import dev.pharos.ui.chart.layer.Subject;
import dev.pharos.ui.chart.view.ValueRange;
import dev.pharos.ui.fx.FxThread;
import dev.pharos.ui.theme.Palette;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// The picture of one chart and the axes it was drawn with.
public final class Plot {
    private final ChartSpec spec;
    private final SeriesColours colours;
    private final Palette palette;
    private final PlotPainter painter;
    private final Pyramids pyramids;
    private final PlotPicture picture = new PlotPicture();
    private @Nullable Raised drawn;

    /// @param changed what to do when it can be painted faster than before
    public Plot(ChartSpec spec, Palette palette, Runnable changed) {
        this.spec = spec;
        this.palette = palette;
        this.colours = new SeriesColours(palette);
        this.painter = new PlotPainter(palette);
        this.pyramids = new Pyramids(FxThread.executor(), changed);
    }

    public Node view() {
        return picture.view();
    }

    public Color colour(ChartRegion region) {
        return palette.get(region.status().token());
    }

    public Color colour(Labels labels) {
        return colours.of(labels);
    }

    /// Gives every line its colour; to be called whenever there are new data, so that hidden lines have theirs too.
    public void meet(List<ChartLine> lines) {
        colours.meet(lines);
        pyramids.meet(lines.stream().map(ChartLine::series).toList());
        drawn = null;
    }

    /// Paints anew.
    ///
    /// @param shown  which lines are drawn; the value axis fits those
    /// @param pinned the values that are seen, null for all of those lines
    /// @param width  in the scene's units
    /// @param scale  pixels a unit
    public Axes paint(
            ChartData data,
            Predicate<ChartLine> shown,
            @Nullable ValueRange pinned,
            ZoneId zone,
            double width,
            double height,
            double scale) {
        List<Drawn> lines = drawn(data, shown);
        ValueBounds bounds = ValueBounds.of(lines, pyramids::of, data.range(), data.thresholds(), spec.bounds());
        Axes axes = Axes.of(data.range(), zone, bounds, axisUnit(data), width, height);
        if (pinned != null) {
            axes = axes.within(pinned, bounds, axisUnit(data), height);
        }
        Subject subject = new Subject(
                data,
                lines,
                line -> PlotPainter.ink(colours.of(line.series().labels())),
                line -> pyramids.of(line.series()));
        painter.paint(picture.begin(width, height, scale), subject, axes, scale);
        picture.commit();
        return axes;
    }

    /// What the value axis counts in: of shares, parts of the whole, whatever the lines are measured in.
    public Unit axisUnit(ChartData data) {
        return data.lines().stream()
                        .map(line -> line.style().stack())
                        .anyMatch(stack -> stack.measure() == LineStyle.Stack.Measure.SHARE)
                ? Unit.RATIO
                : spec.unit();
    }

    /// Lets go of the pixels until the next paint: a chart that nobody sees keeps its data, not its picture.
    public void release() {
        picture.release();
        painter.forget();
    }

    /// The lines as they are drawn: those that are shown, raised where they are stacked. Kept while they are the same.
    private List<Drawn> drawn(ChartData data, Predicate<ChartLine> shown) {
        List<ChartLine> lines = data.lines().stream().filter(shown).toList();
        Raised known = drawn;
        if (known == null || !known.of(lines)) {
            known = new Raised(lines, Stacking.of(lines));
            drawn = known;
        }
        return known.drawn();
    }

    private record Raised(List<ChartLine> lines, List<Drawn> drawn) {
        @SuppressWarnings("ReferenceEquality") // comparing samples costs as much as painting them
        boolean of(List<ChartLine> others) {
            return lines.size() == others.size()
                    && IntStream.range(0, lines.size()).allMatch(i -> lines.get(i) == others.get(i));
        }
    }
}
