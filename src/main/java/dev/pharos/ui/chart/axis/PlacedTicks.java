package dev.pharos.ui.chart.axis;

import dev.pharos.ui.chart.scaling.RoundStep;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/// Ticks wherever they are.
final class PlacedTicks implements ValueTicks {
    private final ValueScale axis;
    private final double[] labelled;
    private final double[] minor;
    private final double step;

    /// @param labelled in any order; without two that are on the axis, its ends are
    /// @param minor    in any order; those that are labelled too or beside the axis are left out
    /// @param step     what labels have to tell apart, 0 where each is as round as it can be
    static ValueTicks of(ValueScale axis, double[] labelled, double[] minor, double step) {
        double[] labels = on(axis, labelled);
        if (labels.length < 2) {
            return ends(
                    axis,
                    DoubleStream.concat(Arrays.stream(minor), Arrays.stream(labels))
                            .toArray());
        }
        double[] lines = Arrays.stream(on(axis, minor))
                .filter(value -> Arrays.binarySearch(labels, value) < 0)
                .toArray();
        return new PlacedTicks(axis, labels, lines, step);
    }

    /// An axis on which nothing round lies says where it begins and ends.
    static ValueTicks ends(ValueScale axis) {
        return ends(axis, new double[0]);
    }

    private static ValueTicks ends(ValueScale axis, double[] minor) {
        double[] ends = {axis.low(), axis.high()};
        double step = RoundStep.decimal((axis.high() - axis.low()) / 1000);
        double[] lines = Arrays.stream(on(axis, minor))
                .filter(value -> value > axis.low() && value < axis.high())
                .toArray();
        return new PlacedTicks(axis, ends, lines, step);
    }

    private PlacedTicks(ValueScale axis, double[] labelled, double[] minor, double step) {
        this.axis = axis;
        this.labelled = labelled;
        this.minor = minor;
        this.step = step;
    }

    @Override
    public int count() {
        return labelled.length;
    }

    @Override
    public double at(int index) {
        return labelled[index];
    }

    @Override
    public double step(int index) {
        double size = Math.abs(labelled[index]);
        return step > 0 ? step : size > 0 ? size : 1;
    }

    @Override
    public int minors() {
        return minor.length;
    }

    @Override
    public double minor(int index) {
        return minor[index];
    }

    @Override
    public ValueScale scale(double height) {
        return axis.withHeight(height);
    }

    private static double[] on(ValueScale axis, double[] values) {
        return Arrays.stream(values)
                .filter(value -> value >= axis.low() && value <= axis.high())
                .sorted()
                .distinct()
                .toArray();
    }
}
