package dev.pharos.ui.chart.tell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/// The crosshair's line, a dot on every line of the chart, and the range that is being dragged. Nodes over the picture:
/// moving them paints nothing anew.
public final class CrosshairLayer extends Group {
    /// More dots than this say nothing.
    private static final int DOTS = 24;

    private static final double RADIUS = 3;

    private final Line line = new Line();
    private final Region selection = new Region();
    private final List<Circle> dots = new ArrayList<>();
    private int used;

    public CrosshairLayer() {
        line.getStyleClass().add("time-chart-crosshair");
        selection.getStyleClass().add("time-chart-selection");
        selection.setManaged(false);
        getChildren().addAll(selection, line);
        setManaged(false);
        setMouseTransparent(true);
        hide();
        selectNothing();
    }

    public void show(double x, double top, double bottom) {
        double middle = Math.floor(x) + 0.5;
        line.setStartX(middle);
        line.setEndX(middle);
        line.setStartY(top);
        line.setEndY(bottom);
        line.setVisible(true);
        used = 0;
        dots.forEach(dot -> dot.setVisible(false));
    }

    public void dot(double x, double y, Color colour) {
        if (used == DOTS) {
            return;
        }
        if (used == dots.size()) {
            Circle dot = new Circle(RADIUS);
            dot.getStyleClass().add("time-chart-dot");
            dots.add(dot);
            getChildren().add(dot);
        }
        Circle dot = dots.get(used++);
        dot.setCenterX(x);
        dot.setCenterY(y);
        dot.setFill(colour);
        dot.setVisible(true);
    }

    public void hide() {
        line.setVisible(false);
        dots.forEach(dot -> dot.setVisible(false));
    }

    /// Shows the range that is being chosen; none where it has no width.
    public void select(double from, double to, double top, double bottom) {
        selection.setVisible(to > from);
        selection.resizeRelocate(Math.rint(from), top, Math.rint(to) - Math.rint(from), bottom - top);
    }

    public void selectNothing() {
        selection.setVisible(false);
    }
}
