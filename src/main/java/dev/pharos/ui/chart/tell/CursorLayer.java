package dev.pharos.ui.chart.tell;

import dev.pharos.ui.page.Crosshair;
import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;

/// The two locked cursors: a line and a flag for each, to be taken hold of and moved, the time between them shaded and
/// told in words at the foot of the plot.
public final class CursorLayer extends Group {
    private static final double FLAG = 16;
    private static final double PAD = 6;
    private static final double WORDS = 16;

    private final Region between = new Region();
    private final Region plate = new Region();
    private final Text words = new Text();
    private final Map<Crosshair.Lock, Line> lines = new EnumMap<>(Crosshair.Lock.class);
    private final Map<Crosshair.Lock, Label> flags = new EnumMap<>(Crosshair.Lock.class);

    /// What moves a cursor.
    public interface Mover {
        /// To a place in the chart's units from its left.
        void move(Crosshair.Lock lock, double x);
    }

    public CursorLayer(Mover mover) {
        setManaged(false);
        between.getStyleClass().add("time-chart-between");
        plate.getStyleClass().add("time-chart-between-plate");
        words.getStyleClass().add("time-chart-between-words");
        words.setTextOrigin(VPos.CENTER);
        for (Region region : new Region[] {between, plate}) {
            region.setManaged(false);
            region.setMouseTransparent(true);
        }
        words.setMouseTransparent(true);
        getChildren().addAll(between, plate, words);
        for (Crosshair.Lock lock : Crosshair.Lock.values()) {
            Line line = new Line();
            line.getStyleClass().add("time-chart-cursor");
            line.setMouseTransparent(true);
            Label flag = new Label(lock.name());
            flag.getStyleClass().add("time-chart-flag");
            flag.setManaged(false);
            flag.setCursor(Cursor.H_RESIZE);
            flag.setOnMouseDragged(event -> {
                mover.move(
                        lock, sceneToLocal(event.getSceneX(), event.getSceneY()).getX());
                event.consume();
            });
            lines.put(lock, line);
            flags.put(lock, flag);
            getChildren().addAll(line, flag);
        }
        hide();
    }

    public void hide() {
        getChildren().forEach(child -> child.setVisible(false));
    }

    /// Puts a cursor at a place of the chart.
    public void show(Crosshair.Lock lock, double x, Rectangle2D area) {
        double middle = Math.floor(x) + 0.5;
        Line line = lines.get(lock);
        Label flag = flags.get(lock);
        if (line == null || flag == null) {
            throw new IllegalArgumentException(lock.name());
        }
        line.setStartX(middle);
        line.setEndX(middle);
        line.setStartY(area.getMinY());
        line.setEndY(area.getMaxY());
        line.setVisible(true);
        flag.resizeRelocate(Math.rint(middle - FLAG / 2), area.getMinY(), FLAG, FLAG);
        flag.setVisible(true);
    }

    /// Shades what lies between two places and says how long it is.
    public void showBetween(double from, double to, String length, Rectangle2D area) {
        double left = Math.clamp(from, area.getMinX(), area.getMaxX());
        double right = Math.clamp(to, area.getMinX(), area.getMaxX());
        between.resizeRelocate(Math.rint(left), area.getMinY(), Math.rint(right) - Math.rint(left), area.getHeight());
        between.setVisible(right > left);
        words.setText(length);
        words.applyCss();
        double width = Math.ceil(words.getLayoutBounds().getWidth()) + 2 * PAD;
        double middle = Math.clamp(
                (left + right) / 2,
                area.getMinX() + width / 2,
                Math.max(area.getMinX() + width / 2, area.getMaxX() - width / 2));
        double top = area.getMaxY() - WORDS - 2;
        plate.resizeRelocate(Math.rint(middle - width / 2), top, width, WORDS);
        words.setX(Math.rint(middle - width / 2 + PAD));
        words.setY(top + WORDS / 2);
        plate.setVisible(true);
        words.setVisible(true);
    }
}
