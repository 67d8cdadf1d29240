package dev.pharos.ui.history;

import dev.pharos.ui.chart.TimeChart;
import dev.pharos.ui.chart.axis.TimeScale;
import dev.pharos.ui.chart.axis.TimeTick;
import dev.pharos.ui.chart.note.TimeLabels;
import dev.pharos.ui.theme.Messages;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The times along a timeline.
final class TimelineAxis extends Region {
    private final TimeLabels texts = new TimeLabels(Messages.of(TimeChart.class));
    private final Supplier<Timeline.View> view;

    TimelineAxis(Supplier<Timeline.View> view) {
        this.view = view;
        getStyleClass().add("ph-timeline-axis");
        setMinSize(0, 16);
        setPrefHeight(16);
        setMaxHeight(16);
    }

    void show() {
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        getChildren().clear();
        Timeline.View seen = view.get();
        TimeScale scale = new TimeScale(seen.range(), getWidth());
        double taken = -1;
        for (TimeTick tick : seen.ticks(getWidth())) {
            Label label = new Label(texts.of(tick, seen.zone()));
            label.getStyleClass().add("ph-tick");
            getChildren().add(label);
            label.applyCss();
            double width = Math.ceil(label.prefWidth(-1));
            double x = Math.rint(Math.clamp(scale.x(tick.time()) - width / 2, 0, Math.max(0, getWidth() - width)));
            label.setVisible(x > taken && width <= getWidth());
            taken = label.isVisible() ? x + width + 8 : taken;
            label.resizeRelocate(x, 0, width, getHeight());
        }
    }
}
