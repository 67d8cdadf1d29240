package dev.pharos.ui.chart.svg;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// Writes a chart as SVG 1.1: what is seen of it in shapes and texts, in the colours of its theme. Of samples that
/// share a column of a unit's width the first, the highest, the lowest and the last are drawn, so that no spike is
/// lost.
public final class Svg {
    private final Drawing drawing;
    private final Xml xml;
    private int stripes;

    private Svg(Drawing drawing, Xml xml) {
        this.drawing = drawing;
        this.xml = xml;
    }

    /// @param out takes UTF-8
    public static void write(Drawing drawing, Writer out) throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        new Svg(drawing, new Xml(out)).write();
    }

    private void write() throws IOException {
        double width = drawing.size().width();
        double height = drawing.size().height();
        xml.open("svg")
                .attribute("xmlns", "http://www.w3.org/2000/svg")
                .attribute("width", width)
                .attribute("height", height)
                .attribute("viewBox", "0 0 " + Numbers.text(width) + " " + Numbers.text(height))
                .attribute("role", "img")
                .text("\n")
                .text("title", drawing.title())
                .comment(drawing.about());
        mark(new Mark.Box(0, 0, width, height, Mark.Corners.SQUARE, new Mark.Fill.Even(drawing.ground())));
        marks(drawing.below());
        plot(drawing.plot());
        marks(drawing.above());
        xml.close();
    }

    private void plot(Drawing.Place place) throws IOException {
        xml.open("clipPath").attribute("id", "plot");
        xml.open("rect")
                .attribute("width", Math.rint(place.still().width()))
                .attribute("height", Math.rint(place.still().height()))
                .close();
        xml.close();
        xml.open("g")
                .attribute("transform", "translate(" + Numbers.text(place.x()) + " " + Numbers.text(place.y()) + ")")
                .attribute("clip-path", "url(#plot)");
        if (place.opacity() < 1) {
            xml.attribute("opacity", Numbers.share(place.opacity()));
        }
        xml.text("\n");
        new PlotShapes(place.still(), xml).write();
        xml.close();
    }

    private void marks(List<Mark> marks) throws IOException {
        for (Mark mark : marks) {
            mark(mark);
        }
    }

    private void mark(Mark mark) throws IOException {
        switch (mark) {
            case Mark.Words words -> words(words);
            case Mark.Box box -> box(box);
            case Mark.Rim rim -> {
                rect(rim.x(), rim.y(), rim.width(), rim.height(), rim.radius());
                xml.attribute("fill", "none")
                        .ink("stroke", rim.ink())
                        .attribute("stroke-width", rim.stroke())
                        .close();
            }
            case Mark.Rule rule ->
                xml.open("line")
                        .attribute("x1", rule.fromX())
                        .attribute("y1", rule.fromY())
                        .attribute("x2", rule.toX())
                        .attribute("y2", rule.toY())
                        .ink("stroke", rule.ink())
                        .attribute("stroke-width", rule.stroke())
                        .close();
        }
    }

    private void words(Mark.Words words) throws IOException {
        xml.open("text")
                .attribute("x", words.x())
                .attribute("y", words.y())
                .attribute("textLength", words.width())
                .attribute("lengthAdjust", "spacingAndGlyphs")
                .attribute("font-family", "'" + words.face().family() + "', sans-serif")
                .attribute("font-size", words.face().size());
        if (words.face().weight() != 400) {
            xml.attribute("font-weight", Integer.toString(words.face().weight()));
        }
        xml.ink("fill", words.ink()).text(words.text()).close();
    }

    private void shape(Mark.Box box) throws IOException {
        Mark.Corners corners = box.corners();
        if (corners.even()) {
            rect(box.x(), box.y(), box.width(), box.height(), corners.topLeft());
            return;
        }
        double left = box.x();
        double top = box.y();
        double right = left + box.width();
        double bottom = top + box.height();
        StringBuilder path = new StringBuilder();
        to(path.append('M'), left + corners.topLeft(), top);
        to(path.append('L'), right - corners.topRight(), top);
        corner(path, corners.topRight(), right, top + corners.topRight());
        to(path.append('L'), right, bottom - corners.bottomRight());
        corner(path, corners.bottomRight(), right - corners.bottomRight(), bottom);
        to(path.append('L'), left + corners.bottomLeft(), bottom);
        corner(path, corners.bottomLeft(), left, bottom - corners.bottomLeft());
        to(path.append('L'), left, top + corners.topLeft());
        corner(path, corners.topLeft(), left + corners.topLeft(), top);
        xml.open("path").attribute("d", path.append('Z').toString());
    }

    private static void corner(StringBuilder path, double radius, double x, double y) {
        if (radius > 0) {
            to(path.append('A'), radius, radius);
            to(path.append(" 0 0 1 "), x, y);
        }
    }

    private static void to(StringBuilder path, double x, double y) {
        path.append(Numbers.text(x)).append(' ').append(Numbers.text(y));
    }

    private void box(Mark.Box box) throws IOException {
        switch (box.fill()) {
            case Mark.Fill.Even(var ink) -> {
                shape(box);
                xml.ink("fill", ink).close();
            }
            case Mark.Fill.Striped striped -> {
                String id = "stripes" + stripes++;
                xml.open("linearGradient")
                        .attribute("id", id)
                        .attribute("gradientUnits", "userSpaceOnUse")
                        .attribute("spreadMethod", "repeat")
                        .attribute("x1", striped.fromX())
                        .attribute("y1", striped.fromY())
                        .attribute("x2", striped.toX())
                        .attribute("y2", striped.toY());
                for (Mark.Stop stop : striped.stops()) {
                    xml.open("stop")
                            .attribute("offset", Numbers.share(stop.offset()))
                            .ink("stop-color", stop.ink())
                            .close();
                }
                xml.close();
                shape(box);
                xml.attribute("fill", "url(#" + id + ")").close();
            }
        }
    }

    private void rect(double x, double y, double width, double height, double radius) throws IOException {
        xml.open("rect")
                .attribute("x", x)
                .attribute("y", y)
                .attribute("width", width)
                .attribute("height", height);
        if (radius > 0) {
            xml.attribute("rx", radius);
        }
    }
}
