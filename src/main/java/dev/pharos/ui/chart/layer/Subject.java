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
/// @param earlier  the lines of an earlier period, likewise
/// @param stress   the one line that is told apart, null where none is
/// @param inks     of lines by their labels
/// @param pyramids of those series that have one; asked on any thread
public record Subject(
        ChartData data,
        List<Drawn> lines,
        List<Drawn> earlier,
        @Nullable Stress stress,
        Function<ChartLine, Ink> inks,
        Function<ChartLine, @Nullable Pyramid> pyramids) {
    /// Without an earlier period, all lines alike.
    public Subject(
            ChartData data,
            List<Drawn> lines,
            Function<ChartLine, Ink> inks,
            Function<ChartLine, @Nullable Pyramid> pyramids) {
        this(data, lines, List.of(), null, inks, pyramids);
    }

    /// How many lines there are in all.
    public int count() {
        return lines.size() + earlier.size();
    }

    public Ink ink(ChartLine line) {
        Ink ink = inks.apply(line);
        return stress == null || stress.others() == Stress.Others.ALIKE || stress.isOn(line)
                ? ink
                : ink.times(Looks.BACK);
    }

    public boolean isStressed(ChartLine line) {
        return stress != null && stress.isOn(line);
    }

    /// Leads a pen along a line, by steps where it is drawn so.
    void draw(ChartLine line, Frame frame, LineFeed feed, Pen pen) {
        feed.draw(line.series(), pyramids.apply(line), frame.on(line.side()), joining(line), stepped(line, pen));
    }

    /// The same where nothing but shapes is drawn.
    public void trace(ChartLine line, Lane lane, Pen pen) {
        new LineFeed().draw(line.series(), pyramids.apply(line), lane, joining(line), stepped(line, pen));
    }

    private static Pen stepped(ChartLine line, Pen pen) {
        return switch (line.style().shape()) {
            case LINE, BARS, POINTS -> pen;
            case STEP_AFTER -> new Steps(pen, Steps.Edge.AFTER);
            case STEP_BEFORE -> new Steps(pen, Steps.Edge.BEFORE);
        };
    }

    LineFeed.Joining joining(ChartLine line) {
        return new LineFeed.Joining(data.reach(line), !(line.style().gaps() instanceof LineStyle.Gaps.ByStep));
    }

    public boolean dashed() {
        return lines.stream().anyMatch(drawn -> drawn.line().style().stroke().dash() != LineStyle.Dash.SOLID);
    }

    /// How many lines are filled and stand by themselves.
    public long areas() {
        return lines.stream()
                .map(drawn -> drawn.line().style())
                .filter(style -> filled(style) && !style.stacked())
                .count();
    }

    /// How far from its place, in pixels, something of a sample is drawn.
    public double beside(Frame frame) {
        boolean bars = lines.stream().anyMatch(drawn -> drawn.line().style().shape() == LineStyle.Shape.BARS);
        return bars ? Math.max(LineFeed.BESIDE, frame.width(data.step().millis())) : LineFeed.BESIDE;
    }

    /// Whether an area is filled below such a line.
    public static boolean filled(LineStyle style) {
        return style.fill().opacity() > 0 && style.shape() != LineStyle.Shape.BARS;
    }
}
