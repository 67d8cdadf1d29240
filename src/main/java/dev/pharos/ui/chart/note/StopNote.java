package dev.pharos.ui.chart.note;

import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.text.Text;
import javafx.util.Duration;

/// Says at the foot of a plot why a move goes no further; for a moment only.
public final class StopNote {
    private static final double LINE = 16;
    private static final double ABOVE_FOOT = 6;

    private final NoteLabels labels = new NoteLabels();
    private final PauseTransition reading = new PauseTransition(Duration.seconds(2.5));

    public StopNote() {
        reading.setOnFinished(_ -> hide());
    }

    public Group group() {
        return labels.group();
    }

    /// @param area of the plot
    public void show(String reason, Rectangle2D area) {
        labels.begin();
        Text text = labels.next(reason);
        text.applyCss();
        double width = Math.ceil(text.getLayoutBounds().getWidth());
        Rectangle2D box = new Rectangle2D(
                Math.rint(area.getMinX() + Math.max(0, area.getWidth() - width) / 2),
                Math.rint(area.getMaxY() - ABOVE_FOOT - LINE),
                width,
                LINE);
        text.setX(box.getMinX());
        text.setY(box.getMinY() + LINE / 2);
        labels.plate(box);
        labels.end();
        reading.playFromStart();
    }

    public void hide() {
        reading.stop();
        labels.begin();
        labels.end();
    }
}
