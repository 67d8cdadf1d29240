package dev.pharos.ui.chart.layer;

import dev.pharos.series.thin.Pyramid;
import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.chart.content.LineStyle;
import dev.pharos.ui.chart.raster.Ink;
import dev.pharos.ui.chart.raster.Pen;
import dev.pharos.ui.chart.raster.Steps;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What is drawn: the lines, in which ink, and how a pen is led along one of them.
///
/// @param lines    those that are shown, raised where they are stacked
/// @param pyramids of those series that have one; asked on any thread
public record Subject(
        ChartData data,
        List<Drawn> lines,
        Function<ChartLine, Ink> inks,
        Function<ChartLine, @Nullable Pyramid> pyramids) {
    Ink ink(ChartLine line) {
        return inks.apply(line);
    }

    /// Leads a pen along a line, by steps where it is drawn so.
    void draw(ChartLine line, Frame frame, LineFeed feed, Pen pen) {
        Pen led = switch (line.style().shape()) {
            case LINE, BARS, POINTS -> pen;
            case STEP_AFTER -> new Steps(pen, Steps.Edge.AFTER);
            case STEP_BEFORE -> new Steps(pen, Steps.Edge.BEFORE);
        };
        feed.draw(line.series(), pyramids.apply(line), frame, joining(line), led);
    }

    LineFeed.Joining joining(ChartLine line) {
        return new LineFeed.Joining(data.reach(line), !(line.style().gaps() instanceof LineStyle.Gaps.ByStep));
    }

    public boolean dashed() {
        return lines.stream().anyMatch(drawn -> drawn.line().style().stroke().dash() != LineStyle.Dash.SOLID);
    }

    /// How many lines are filled and stand by themselves.
    long areas() {
        return lines.stream()
                .map(drawn -> drawn.line().style())
                .filter(style -> style.fill().opacity() > 0 && !style.stacked())
                .filter(style -> style.shape() != LineStyle.Shape.BARS)
                .count();
    }
}
