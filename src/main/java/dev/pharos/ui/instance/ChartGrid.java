package dev.pharos.ui.instance;

import dev.pharos.ui.chart.TimeChart;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Charts in rows of as many as the width has room for.
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

    /// How many rows the charts take.
    static int rows(int charts, double width) {
        return Math.ceilDiv(charts, columns(width));
    }

    /// How many charts stand in a row: rows are as even as they can be, the fuller ones first, and each fills the
    /// width.
    static int inRow(int row, int rows, int charts) {
        return charts / rows + (row < charts % rows ? 1 : 0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        int rows = rows(charts.size(), width < 0 ? getWidth() : width);
        double height = 0;
        int next = 0;
        for (int row = 0; row < rows; row++) {
            int count = inRow(row, rows, charts.size());
            height += height(next, count) + GAP;
            next += count;
        }
        return height - GAP;
    }

    /// Of a row: a chart with a long legend makes its neighbours as high.
    private double height(int first, int count) {
        return HEIGHT
                + charts.subList(first, first + count).stream()
                        .mapToDouble(TimeChart::more)
                        .max()
                        .orElse(0);
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
        int rows = rows(charts.size(), getWidth());
        int next = 0;
        double top = 0;
        for (int row = 0; row < rows; row++) {
            int count = inRow(row, rows, charts.size());
            double height = height(next, count);
            double width = (getWidth() - (count - 1) * GAP) / count;
            for (int i = 0; i < count; i++) {
                double left = Math.rint(i * (width + GAP));
                double right = Math.rint(i * (width + GAP) + width);
                charts.get(next++).resizeRelocate(left, top, right - left, height);
            }
            top += height + GAP;
        }
        onLayout.run();
    }
}
