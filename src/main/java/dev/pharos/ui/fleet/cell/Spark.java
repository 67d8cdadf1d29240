package dev.pharos.ui.fleet.cell;

import dev.pharos.series.Series;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// A line of a few pixels: how a number went. Scaled from zero, so that a flat line is a steady number.
final class Spark extends Region {
    private static final double PAD = 2;

    private final Canvas canvas = new Canvas();
    private final Color colour;
    private @Nullable Series shown;

    Spark(Color colour) {
        this.colour = colour;
        getChildren().add(canvas);
        setMouseTransparent(true);
    }

    void show(Series history) {
        if (!history.equals(shown)) {
            shown = history;
            draw();
        }
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            draw();
        }
    }

    private void draw() {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        Series history = shown;
        if (history == null || history.size() < 2 || canvas.getWidth() < 8) {
            return;
        }
        double most = 0;
        for (int i = 0; i < history.size(); i++) {
            if (history.value(i) > most) {
                most = history.value(i);
            }
        }
        double first = history.time(0);
        double width = (canvas.getWidth() - 2 * PAD) / Math.max(1, history.lastTime() - first);
        double height = (canvas.getHeight() - 2 * PAD) / (most == 0 ? 1 : most);
        g.setLineWidth(1.2);
        g.setStroke(colour);
        g.setFill(colour.deriveColor(0, 1, 1, 0.14));
        int from = 0;
        while (from < history.size()) {
            int to = from;
            while (to < history.size() && Double.isFinite(history.value(to))) {
                to++;
            }
            stretch(g, history, from, to, width, height);
            from = to + 1;
        }
    }

    /// One stretch without a gap, from one index up to another.
    private void stretch(GraphicsContext g, Series history, int from, int to, double perMilli, double perUnit) {
        int points = to - from;
        if (points < 2) {
            return;
        }
        double foot = canvas.getHeight() - PAD;
        double[] x = new double[points + 2];
        double[] y = new double[points + 2];
        for (int i = 0; i < points; i++) {
            x[i] = PAD + (history.time(from + i) - history.time(0)) * perMilli;
            y[i] = foot - history.value(from + i) * perUnit;
        }
        g.strokePolyline(x, y, points);
        x[points] = x[points - 1];
        x[points + 1] = x[0];
        y[points] = foot;
        y[points + 1] = foot;
        g.fillPolygon(x, y, points + 2);
    }
}
