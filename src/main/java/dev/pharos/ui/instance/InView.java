package dev.pharos.ui.instance;

import dev.pharos.ui.chart.TimeChart;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Which charts of a scrolled page can be seen, or nearly so: only those are asked for and painted.
final class InView {
    /// Charts this near to the edge are made ready, so that slow scrolling never meets an empty one.
    private static final double AHEAD = 160;

    private final ScrollPane pane;
    private final List<GroupView> groups;
    private final Consumer<Set<String>> sink;

    InView(ScrollPane pane, List<GroupView> groups, Consumer<Set<String>> sink) {
        this.pane = pane;
        this.groups = groups;
        this.sink = sink;
    }

    /// Looks again whenever the content has moved, or more or less of it fits. How far was scrolled is known too early:
    /// the content still stands where it was.
    void follow(Node content) {
        content.localToSceneTransformProperty().addListener((_, _, _) -> check());
        pane.viewportBoundsProperty().addListener((_, _, _) -> check());
    }

    /// Looks again.
    void check() {
        Bounds window = pane.localToScene(pane.getLayoutBounds());
        if (window.getHeight() <= 0 || pane.getScene() == null) {
            return;
        }
        Set<String> seen = new LinkedHashSet<>();
        for (GroupView group : groups) {
            group.charts().forEach((key, chart) -> {
                boolean visible = group.isOpen() && near(chart, window);
                chart.onScreenProperty().set(visible);
                if (visible) {
                    seen.add(key);
                }
            });
        }
        sink.accept(seen);
    }

    private static boolean near(TimeChart chart, Bounds window) {
        Bounds place = chart.localToScene(chart.getLayoutBounds());
        return place.getHeight() > 0
                && place.getMaxY() >= window.getMinY() - AHEAD
                && place.getMinY() <= window.getMaxY() + AHEAD;
    }
}
