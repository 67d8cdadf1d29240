package dev.pharos.ui.fleet.topology;

import dev.pharos.fleet.instance.Role;
import dev.pharos.ui.state.Status;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// The signs of status and role, the same shapes as in the table.
final class Shapes {
    private Shapes() {}

    /// A disc, a triangle, a diamond, a square or a ring, around a middle.
    static void status(GraphicsContext g, Status status, Color colour, double x, double y, double size) {
        double half = size / 2;
        g.setFill(colour);
        switch (status) {
            case OK -> g.fillOval(x - half, y - half, size, size);
            case WARNING ->
                g.fillPolygon(
                        new double[] {x, x + half, x - half}, new double[] {y - half, y + half - 1, y + half - 1}, 3);
            case CRITICAL ->
                g.fillPolygon(new double[] {x, x + half, x, x - half}, new double[] {y - half, y, y + half, y}, 4);
            case INFO -> g.fillRect(x - half, y - half, size, size);
            case UNKNOWN -> {
                g.setStroke(colour);
                g.setLineWidth(2);
                g.strokeOval(x - half + 1, y - half + 1, size - 2, size - 2);
            }
        }
    }

    /// Full for a master, hollow for a replica, round for a sentinel; at a top left corner.
    static void role(GraphicsContext g, Role role, Color colour, double x, double y, double size) {
        double arc = role == Role.SENTINEL ? size : 4;
        if (role == Role.MASTER) {
            g.setFill(colour);
            g.fillRoundRect(x, y, size, size, arc, arc);
        } else {
            g.setStroke(colour);
            g.setLineWidth(2);
            g.strokeRoundRect(x + 1, y + 1, size - 2, size - 2, arc, arc);
        }
    }
}
