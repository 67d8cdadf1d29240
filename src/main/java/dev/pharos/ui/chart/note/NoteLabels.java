package dev.pharos.ui.chart.note;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/// Words within a plot, each on a plate of its own that sets it off from what is drawn there.
public final class NoteLabels {
    private static final double RIM = 3;

    private final AxisLabels texts = new AxisLabels("time-chart-note");
    private final List<Rectangle> plates = new ArrayList<>();
    private final Group behind = new Group();
    private final Group group = new Group(behind, texts.group());
    private int used;

    public NoteLabels() {
        group.setManaged(false);
        group.setMouseTransparent(true);
    }

    public Group group() {
        return group;
    }

    public void begin() {
        texts.begin();
        used = 0;
    }

    /// The next text, to be placed by the caller.
    Text next(String words) {
        return texts.next(words);
    }

    /// Puts a plate behind a text that lies within this box.
    void plate(Rectangle2D box) {
        if (used == plates.size()) {
            Rectangle plate = new Rectangle();
            plate.getStyleClass().add("time-chart-plate");
            plates.add(plate);
            behind.getChildren().add(plate);
        }
        Rectangle plate = plates.get(used++);
        plate.setX(box.getMinX() - RIM);
        plate.setY(box.getMinY());
        plate.setWidth(box.getWidth() + 2 * RIM);
        plate.setHeight(box.getHeight());
        plate.setVisible(true);
    }

    /// Hides what is left over from the paint before.
    public void end() {
        texts.end();
        for (int i = used; i < plates.size(); i++) {
            plates.get(i).setVisible(false);
        }
    }
}
