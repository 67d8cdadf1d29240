package dev.pharos.ui.instance;

import dev.pharos.ui.chart.TimeChart;
import java.util.List;
import javafx.scene.layout.Region;

/// Charts in as many equal columns as the width has room for.
final class ChartGrid extends Region {
    private static final double GAP = 8;
    private static final double HEIGHT = 232;
    private static final double LEAST_WIDTH = 430;
    private static final int MOST_COLUMNS = 3;

    private final List<TimeChart> charts;
    private final Runnable onLayout;

    /// @param onLayout what is to know when charts have moved
    ChartGrid(List<TimeChart> charts, Runnable onLayout) {
        this.charts = List.copyOf(charts);
        this.onLayout = onLayout;
        getChildren().addAll(charts);
    }

    private static int columns(double width) {
        return Math.clamp((long) ((width + GAP) / (LEAST_WIDTH + GAP)), 1, MOST_COLUMNS);
    }

    @Override
    protected double computePrefHeight(double width) {
        int rows = Math.ceilDiv(charts.size(), columns(width));
        return rows * (HEIGHT + GAP) - GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return LEAST_WIDTH;
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double width = (getWidth() - (columns - 1) * GAP) / columns;
        for (int i = 0; i < charts.size(); i++) {
            double left = Math.rint(i % columns * (width + GAP));
            double right = Math.rint(i % columns * (width + GAP) + width);
            charts.get(i).resizeRelocate(left, Math.floorDiv(i, columns) * (HEIGHT + GAP), right - left, HEIGHT);
        }
        onLayout.run();
    }
}
