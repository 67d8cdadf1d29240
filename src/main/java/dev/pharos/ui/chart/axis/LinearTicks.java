package dev.pharos.ui.chart.axis;

import dev.pharos.series.Unit;
import dev.pharos.ui.chart.axis.Limits.Edge;
import dev.pharos.ui.chart.axis.Limits.Reach;
import dev.pharos.ui.chart.scaling.RoundStep;

/// Round values at even distances.
///
/// @param first the first tick, on the axis
/// @param step  the distance, positive
/// @param count the number of ticks, at least 2
record LinearTicks(ValueScale axis, double first, double step, int count) implements ValueTicks {
    /// Narrower axes would be divided by nothing.
    private static final double LEAST = 1e-300;

    private static final double LIMIT = ValueScale.MOST;

    /// The ticks that reach so far.
    ///
    /// @param most how many there is room for, at least 3
    static ValueTicks of(Reach reach, int most, Unit unit) {
        Reach held = roomy(reach);
        boolean open = held.bottom() == Edge.OPEN;
        boolean openTop = held.top() == Edge.OPEN;
        double step = RoundStep.atLeast((held.high() - held.low()) / (Math.max(3, most) - 1), unit);
        double first = first(held, step);
        while (last(held, step) - first + 1 > Math.max(3, most)) {
            step = RoundStep.atLeast(step * 1.0001, unit);
            first = first(held, step);
        }
        double last = last(held, step);
        ValueScale axis = new LinearScale(
                Math.max(open ? first * step : held.low(), -ValueScale.LIMIT),
                Math.min(openTop ? last * step : held.high(), ValueScale.LIMIT),
                1);
        return last > first
                ? new LinearTicks(axis, first * step, step, (int) (last - first) + 1)
                : PlacedTicks.ends(axis);
    }

    /// Values held within what can be drawn, and room around those that are equal, or so near each other that doubles
    /// run out between them.
    static Reach roomy(Reach reach) {
        double bottom = bounded(reach.low());
        double top = bounded(reach.high());
        double least = Math.max(Math.max(Math.abs(bottom), Math.abs(top)) * 1e-12, LEAST);
        if (top - bottom >= least) {
            return new Reach(bottom, top, reach.bottom(), reach.top());
        }
        double room = Math.max(Math.abs(top) * 0.1, Math.abs(top) < LEAST ? 1 : least);
        return switch (reach.bottom()) {
            case FIXED -> new Reach(bottom, bottom + room, Edge.FIXED, Edge.OPEN);
            case OPEN ->
                reach.top() == Edge.FIXED
                        ? new Reach(top - room, top, Edge.OPEN, Edge.FIXED)
                        : new Reach(bottom >= 0 ? Math.max(0, bottom - room) : bottom - room, top + room);
        };
    }

    @Override
    public double at(int index) {
        double value = first + index * step;
        // 0.1 * 3 - 0.3 is not quite nothing, and would be written with an exponent.
        return Math.abs(value) < step * 1e-9 ? 0 : value;
    }

    @Override
    public double step(int index) {
        return step;
    }

    @Override
    public int minors() {
        return 0;
    }

    @Override
    public double minor(int index) {
        throw new IndexOutOfBoundsException(index);
    }

    @Override
    public ValueScale scale(double height) {
        return axis.withHeight(height);
    }

    /// The first tick, in steps from zero.
    private static double first(Reach reach, double step) {
        return reach.bottom() == Edge.OPEN
                ? Math.floor(reach.low() / step + 1e-9)
                : Math.ceil(reach.low() / step - 1e-9);
    }

    private static double last(Reach reach, double step) {
        return reach.top() == Edge.OPEN
                ? Math.ceil(reach.high() / step - 1e-9)
                : Math.floor(reach.high() / step + 1e-9);
    }

    private static double bounded(double value) {
        return Double.isNaN(value) ? 0 : Math.clamp(value, -LIMIT, LIMIT);
    }
}
