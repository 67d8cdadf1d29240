package dev.pharos.ui.chart;

import dev.pharos.series.Unit;
import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartSpec;
import dev.pharos.ui.chart.content.ValueAxis;
import dev.pharos.ui.chart.note.ChartNotes;
import dev.pharos.ui.chart.note.NoteLabels;
import dev.pharos.ui.chart.note.PlotLabels;
import dev.pharos.ui.chart.note.TimeLabels;
import dev.pharos.ui.chart.note.UnknownParts;
import dev.pharos.ui.chart.plot.Axes;
import dev.pharos.ui.chart.plot.Look;
import dev.pharos.ui.chart.plot.Plot;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The plot of a chart with what is written along it and on it, as it was painted last.
final class ChartFace {
    private static final double LABEL_GAP = 8;

    private final ChartSpec spec;
    private final Plot plot;
    private final PlotLabels labels;
    private final NoteLabels notes = new NoteLabels();
    private final UnknownParts unknown = new UnknownParts();
    private @Nullable Axes axes;
    private Rectangle2D area = Rectangle2D.EMPTY;
    private double scale;

    ChartFace(ChartSpec spec, Plot plot, TimeLabels texts) {
        this.spec = spec;
        this.plot = plot;
        labels = new PlotLabels(texts);
        plot.view().setManaged(false);
        plot.view().setMouseTransparent(true);
    }

    /// What it consists of, the lowest first.
    List<Node> parts() {
        return List.of(plot.view(), unknown.group(), labels.group(), notes.group());
    }

    /// Where the plot lies within the chart.
    Rectangle2D area() {
        return area;
    }

    /// Null where there is nothing to measure.
    @Nullable
    Axes axes() {
        return axes;
    }

    /// Pixels a unit of the scene.
    double scale() {
        return scale;
    }

    /// Other values are looked at: their labels may take less room.
    void narrow() {
        labels.narrow();
    }

    /// Whether it is what a plot with its labels would be in that room.
    boolean fits(Rectangle2D room, double pixels) {
        return area.equals(within(room)) && scale == pixels;
    }

    /// Paints it anew.
    ///
    /// @param room   for the plot and the labels beside it; those along the times are below
    /// @param data   null for nothing
    /// @param pixels a unit of the scene
    void paint(Rectangle2D room, @Nullable ChartData data, Look look, double pixels) {
        area = within(room);
        label(data, look);
        Rectangle2D fitted = within(room);
        if (!fitted.equals(area)) {
            area = fitted;
            label(data, look);
        }
        scale = pixels;
        plot(data, look);
    }

    private Rectangle2D within(Rectangle2D room) {
        double right = Math.max(LABEL_GAP, labels.right());
        double width = Math.max(1, room.getWidth() - labels.left() - right);
        double left = plot.view().getParent() instanceof Region chart
                ? chart.snapPositionX(room.getMinX() + labels.left())
                : room.getMinX() + labels.left();
        return new Rectangle2D(left, room.getMinY(), Math.floor(width), room.getHeight());
    }

    /// Finds the axes of a plot that lies there, and writes along them; how much room that takes is known then.
    private void label(@Nullable ChartData data, Look look) {
        labels.begin();
        axes = data == null ? null : plot.axes(data, look, area.getWidth(), area.getHeight());
        if (data != null && axes != null) {
            ValueAxis right = spec.right();
            Unit rightUnit = right == null ? spec.unit() : right.unit();
            labels.values(axes.values(), plot.axisUnit(data), axes.right(), rightUnit, area);
            labels.times(axes.times(), data.range(), look.zone(), area);
        }
        labels.end();
    }

    private void plot(@Nullable ChartData data, Look look) {
        plot.view().relocate(area.getMinX(), area.getMinY());
        plot.view().setVisible(data != null);
        notes.begin();
        if (data == null || axes == null) {
            unknown.hide();
        } else {
            plot.paint(data, look, axes, area.getWidth(), area.getHeight(), scale);
            unknown.show(data, area);
            ChartNotes.write(notes, data, axes, area);
        }
        notes.end();
    }
}
