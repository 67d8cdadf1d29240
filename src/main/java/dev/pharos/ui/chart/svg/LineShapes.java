package dev.pharos.ui.chart.svg;

import dev.pharos.ui.chart.axis.TimeScale;
import dev.pharos.ui.chart.axis.ValueScale;
import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.chart.content.LineStyle;
import dev.pharos.ui.chart.content.ValueSide;
import dev.pharos.ui.chart.layer.Drawn;
import dev.pharos.ui.chart.layer.Lane;
import dev.pharos.ui.chart.layer.Looks;
import dev.pharos.ui.chart.layer.Subject;
import dev.pharos.ui.chart.plot.Still;
import dev.pharos.ui.chart.raster.Ink;
import dev.pharos.ui.chart.raster.Pen;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/// The lines of a plot in shapes: those of an earlier period, fills, bars, lines and dots, in the order in which they
/// are
/// painted.
final class LineShapes {
    /// No more columns of samples than this are written, all lines together: they become wider where lines are many.
    private static final double MOST = 200_000;

    /// A sample without neighbours is at least this wide.
    private static final double LONELY = 3;

    private final Subject subject;
    private final Still still;
    private final Xml xml;
    private final double width;
    private final double height;
    private final double columns;

    LineShapes(Still still, Xml xml, double width, double height) {
        this.still = still;
        this.subject = still.subject();
        this.xml = xml;
        this.width = width;
        this.height = height;
        int lines = subject.lines().size() + subject.earlier().size();
        this.columns = Math.min(1, MOST / Math.max(1, width * lines));
    }

    void write() throws IOException {
        for (int i = subject.earlier().size() - 1; i >= 0; i--) {
            line(subject.earlier().get(i).line(), Looks.EARLIER);
        }
        for (int i = 0; i < subject.lines().size(); i++) {
            if (Subject.filled(style(i))) {
                fill(i);
            }
        }
        bars();
        for (int i = subject.lines().size() - 1; i >= 0; i--) {
            write(raised(i));
        }
        for (Drawn drawn : subject.lines()) {
            if (subject.isStressed(drawn.line())) {
                write(drawn.line());
            }
        }
    }

    private void write(ChartLine line) throws IOException {
        switch (line.style().shape()) {
            case LINE, STEP_AFTER, STEP_BEFORE -> {
                line(line, 1);
                if (line.style().marks() == LineStyle.Marks.ALL) {
                    dots(line);
                }
            }
            case POINTS -> dots(line);
            // Bars lie below all lines.
            case BARS -> {}
        }
    }

    private void fill(int i) throws IOException {
        int base = subject.lines().get(i).base();
        Outline outline = trace(raised(i), new Outline());
        PathData area = base < 0 ? outline.to(zero(raised(i).side())) : outline.to(trace(raised(base), new Outline()));
        Ink ink = subject.ink(raised(i)).times(Looks.strength(style(i), subject.areas()));
        if (area.isEmpty()) {
            return;
        }
        switch (style(i).fill().gradient()) {
            case EVEN ->
                xml.open("path").attribute("d", area.text()).ink("fill", ink).close();
            case FADING -> {
                xml.open("linearGradient")
                        .attribute("id", "fade" + i)
                        .attribute("gradientUnits", "userSpaceOnUse")
                        .attribute("x1", 0)
                        .attribute("y1", 0)
                        .attribute("x2", 0)
                        .attribute("y2", height);
                xml.open("stop").attribute("offset", 0).ink("stop-color", ink).close();
                xml.open("stop")
                        .attribute("offset", 1)
                        .ink("stop-color", ink.times(Looks.FADE))
                        .close();
                xml.close();
                xml.open("path")
                        .attribute("d", area.text())
                        .attribute("fill", "url(#fade" + i + ")")
                        .close();
            }
        }
    }

    private void bars() throws IOException {
        Map<Integer, BarPath> standing = new HashMap<>();
        double wide = subject.data().step().millis()
                * width
                / Math.max(1, subject.data().range().millis())
                * Looks.BAR;
        for (int i = 0; i < subject.lines().size(); i++) {
            if (style(i).shape() == LineStyle.Shape.BARS) {
                Drawn drawn = subject.lines().get(i);
                ChartLine line = drawn.line();
                BarPath bars = trace(line, new BarPath(wide, zero(line.side()), standing.get(drawn.base())));
                standing.put(i, bars);
                double strength = style(i).fill().opacity();
                if (!bars.bars().isEmpty()) {
                    xml.open("path")
                            .attribute("d", bars.bars().text())
                            .ink("fill", subject.ink(line).times(strength > 0 ? strength : Looks.BAR_STRENGTH))
                            .text("title", line.name())
                            .close();
                }
            }
        }
    }

    /// @param part of its ink that is left
    private void line(ChartLine line, double part) throws IOException {
        if (line.style().stroke().width() <= 0) {
            return;
        }
        double thick = line.style().stroke().width() + (subject.isStressed(line) ? Looks.STRESS : 0);
        StrokePath path = trace(line, new StrokePath());
        Ink ink = subject.ink(line).times(part);
        if (!path.line().isEmpty()) {
            stroke(path.line(), thick, ink);
            Looks.Dashing dashing = Looks.Dashing.of(line.style().stroke().dash(), Math.max(1, thick), 1);
            if (dashing.on() > 0) {
                xml.attribute("stroke-dasharray", Numbers.text(dashing.on()) + " " + Numbers.text(dashing.off()));
            }
            xml.text("title", line.name()).close();
        }
        points(path.lonely(), Math.max(LONELY, 2 * thick), line, ink);
    }

    private void dots(ChartLine line) throws IOException {
        PathData dots = trace(line, new DotPath()).dots();
        points(dots, line.style().stroke().width() + Looks.DOT, line, subject.ink(line));
    }

    private void points(PathData dots, double across, ChartLine line, Ink ink) throws IOException {
        if (!dots.isEmpty()) {
            stroke(dots, across, ink);
            xml.text("title", line.name()).close();
        }
    }

    private void stroke(PathData path, double thick, Ink ink) throws IOException {
        xml.open("path")
                .attribute("d", path.text())
                .attribute("fill", "none")
                .ink("stroke", ink)
                .attribute("stroke-width", thick)
                .attribute("stroke-linecap", "round")
                .attribute("stroke-linejoin", "round");
    }

    private <P extends Pen> P trace(ChartLine line, P pen) {
        TimeScale time = new TimeScale(subject.data().range(), width);
        subject.trace(line, new Lane(time, values(line.side()), 0, width, columns), pen);
        return pen;
    }

    private ValueScale values(ValueSide side) {
        return still.axes().on(side).scale(height);
    }

    private double zero(ValueSide side) {
        return Math.clamp(values(side).y(0), 0, height);
    }

    /// As it is drawn: on top of others where it is stacked.
    private ChartLine raised(int i) {
        return subject.lines().get(i).line();
    }

    private LineStyle style(int i) {
        return raised(i).style();
    }
}
