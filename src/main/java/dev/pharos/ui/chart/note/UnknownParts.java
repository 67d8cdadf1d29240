package dev.pharos.ui.chart.note;

import dev.pharos.ui.chart.axis.TimeScale;
import dev.pharos.ui.chart.content.ChartData;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.layout.Region;

/// Hatches the parts of a plot that were not asked for yet, lest they be taken for gaps.
public final class UnknownParts {
    private final Region before = part();
    private final Region after = part();
    private final Group group = new Group(before, after);

    public UnknownParts() {
        group.setManaged(false);
        group.setMouseTransparent(true);
    }

    public Group group() {
        return group;
    }

    /// @param area of the plot
    public void show(ChartData data, Rectangle2D area) {
        TimeScale scale = new TimeScale(data.range(), area.getWidth());
        place(
                before,
                0,
                data.isUnknown(data.range().start())
                        ? scale.x(data.coverage().answered().start())
                        : 0,
                area);
        double known = scale.x(data.coverage().known());
        place(
                after,
                data.isUnknown(data.coverage().known())
                        ? scale.x(data.coverage().answered().end())
                        : known,
                known,
                area);
    }

    public void hide() {
        before.setVisible(false);
        after.setVisible(false);
    }

    private static void place(Region part, double from, double to, Rectangle2D area) {
        double left = Math.rint(Math.clamp(from, 0, area.getWidth()));
        double right = Math.rint(Math.clamp(to, 0, area.getWidth()));
        boolean any = right > left;
        part.setVisible(any);
        if (any) {
            part.resizeRelocate(area.getMinX() + left, area.getMinY(), right - left, area.getHeight());
        }
    }

    private static Region part() {
        Region part = new Region();
        part.getStyleClass().add("time-chart-unknown");
        part.setManaged(false);
        return part;
    }
}
