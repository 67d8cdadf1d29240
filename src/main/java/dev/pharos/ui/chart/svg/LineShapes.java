package dev.pharos.ui.chart.svg;

import dev.pharos.ui.chart.axis.TimeScale;
import dev.pharos.ui.chart.axis.ValueScale;
import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.chart.content.LineStyle;
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

/// The lines of a plot in shapes: fills, bars, lines and dots, in the order in which they are painted.
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
        this.columns = Math.min(1, MOST / Math.max(1, width * subject.lines().size()));
    }

    void write() throws IOException {
        for (int i = 0; i < subject.lines().size(); i++) {
            if (Subject.filled(style(i))) {
                fill(i);
            }
        }
        bars();
        for (int i = subject.lines().size() - 1; i >= 0; i--) {
            switch (style(i).shape()) {
                case LINE, STEP_AFTER, STEP_BEFORE -> {
                    line(i);
                    if (style(i).marks() == LineStyle.Marks.ALL) {
                        dots(i);
                    }
                }
                case POINTS -> dots(i);
                // Bars lie below all lines.
                case BARS -> {}
            }
        }
    }

    private void fill(int i) throws IOException {
        int base = subject.lines().get(i).base();
        Outline outline = trace(i, new Outline());
        PathData area = base < 0 ? outline.to(zero()) : outline.to(trace(base, new Outline()));
        Ink ink = ink(i).times(Looks.strength(style(i), subject.areas()));
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
                BarPath bars = trace(i, new BarPath(wide, zero(), standing.get(drawn.base())));
                standing.put(i, bars);
                double strength = style(i).fill().opacity();
                if (!bars.bars().isEmpty()) {
                    xml.open("path")
                            .attribute("d", bars.bars().text())
                            .ink("fill", ink(i).times(strength > 0 ? strength : Looks.BAR_STRENGTH))
                            .text("title", name(i))
                            .close();
                }
            }
        }
    }

    private void line(int i) throws IOException {
        double thick = style(i).stroke().width();
        if (thick <= 0) {
            return;
        }
        StrokePath path = trace(i, new StrokePath());
        if (!path.line().isEmpty()) {
            stroke(path.line(), thick, ink(i));
            Looks.Dashing dashing = Looks.Dashing.of(style(i).stroke().dash(), Math.max(1, thick), 1);
            if (dashing.on() > 0) {
                xml.attribute("stroke-dasharray", Numbers.text(dashing.on()) + " " + Numbers.text(dashing.off()));
            }
            xml.text("title", name(i)).close();
        }
        points(path.lonely(), Math.max(LONELY, 2 * thick), i);
    }

    private void dots(int i) throws IOException {
        points(trace(i, new DotPath()).dots(), style(i).stroke().width() + Looks.DOT, i);
    }

    private void points(PathData dots, double across, int i) throws IOException {
        if (!dots.isEmpty()) {
            stroke(dots, across, ink(i));
            xml.text("title", name(i)).close();
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

    private <P extends Pen> P trace(int i, P pen) {
        Lane lane = new Lane(new TimeScale(subject.data().range(), width), values(), 0, width, columns);
        subject.trace(raised(i), lane, pen);
        return pen;
    }

    /// The scale of the axis that the lines belong to.
    private ValueScale values() {
        return still.axes().values().scale(height);
    }

    private double zero() {
        return Math.clamp(values().y(0), 0, height);
    }

    /// As it is drawn: on top of others where it is stacked.
    private ChartLine raised(int i) {
        return subject.lines().get(i).line();
    }

    private LineStyle style(int i) {
        return raised(i).style();
    }

    private String name(int i) {
        return raised(i).name();
    }

    private Ink ink(int i) {
        return subject.ink(raised(i));
    }
}
