package dev.pharos.ui.fleet.topology;

import dev.pharos.ui.fleet.layout.Wire;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// Draws lines with rounded corners, dashed where they are not whole, with a dot at the master's end.
final class WirePainter {
    private static final double CORNER = 6;
    private static final double DOT = 6;

    private final Look look;

    WirePainter(Look look) {
        this.look = look;
    }

    void draw(GraphicsContext g, Wire wire) {
        Color colour = switch (wire.state()) {
            case UP, SYNCING -> look.group(wire.replica().facts().colour());
            case DOWN -> look.get("critical");
            case UNKNOWN -> look.get("muted");
        };
        switch (wire.state()) {
            case UP -> g.setLineDashes();
            case SYNCING -> g.setLineDashes(2, 4);
            case DOWN, UNKNOWN -> g.setLineDashes(6, 4);
        }
        List<Wire.Point> points = wire.points();
        g.setStroke(colour);
        g.setLineWidth(wire.broken() ? 2 : 1.5);
        g.beginPath();
        g.moveTo(points.getFirst().x(), points.getFirst().y());
        for (int i = 1; i < points.size() - 1; i++) {
            Wire.Point before = points.get(i - 1);
            Wire.Point corner = points.get(i);
            Wire.Point next = points.get(i + 1);
            double radius = Math.min(CORNER, Math.min(apart(before, corner), apart(corner, next)) / 2);
            g.arcTo(corner.x(), corner.y(), next.x(), next.y(), radius);
        }
        g.lineTo(points.getLast().x(), points.getLast().y());
        g.stroke();
        g.setLineDashes();
        g.setFill(colour);
        g.fillOval(points.getLast().x() - DOT / 2, points.getLast().y() - DOT / 2, DOT, DOT);
    }

    private static double apart(Wire.Point a, Wire.Point b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }
}
