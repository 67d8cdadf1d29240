package dev.pharos.ui.chart.axis;

import dev.pharos.series.Unit;
import dev.pharos.ui.chart.axis.Limits.Edge;
import dev.pharos.ui.chart.axis.Limits.Reach;
import dev.pharos.ui.chart.scaling.Powers;
import dev.pharos.ui.chart.scaling.RoundStep;
import java.util.stream.DoubleStream;

/// The ticks of a logarithmic axis: whole powers, or some of them, and grid lines between; 1, 2 and 5 times each where
/// there are few; round values at even distances where there is not even one.
final class LogTicks {
    /// How far an axis goes down whose data do not say.
    private static final int POWERS = 3;

    /// Values whose ratio is nearer to 1 count as equal.
    private static final double EQUAL = 1e-6;

    private static final double LIMIT = ValueScale.MOST;
    private static final double[] ONE_TWO_FIVE = {1, 2, 5};

    private final Powers powers;
    private final int most;
    private final Unit unit;

    /// @param most how many labels there is room for, at least 3
    LogTicks(double base, int most, Unit unit) {
        this.powers = Powers.of(base, unit);
        this.most = Math.max(3, most);
        this.unit = unit;
    }

    /// The ticks that reach so far. A low end that is not above zero is some powers below the high one; where that is
    /// not above zero either, the axis goes from 1 to its base.
    ValueTicks of(Reach reach) {
        Reach held = roomy(reach);
        double span = powers.exponent(held.high()) - powers.exponent(held.low());
        if (span < 1) {
            return narrow(held);
        }
        // Where there are hundreds of powers, nobody asks how many values that would be.
        if (powers.base() == 10 && 3 * span + 1 <= most) {
            ValueTicks fine = fine(held);
            if (fine.count() <= most) {
                return fine;
            }
        }
        LogScale axis = axis(held, powers.power(powers.floor(held.low())), powers.power(powers.ceil(held.high())));
        long first = powers.ceil(axis.low());
        long last = powers.floor(axis.high());
        // A first guess at the distance, which the powers' places among their multiples may fall short of by one.
        long stride = powers.stride((last - first + 1.0) / most);
        while (Math.floorDiv(last, stride) - Math.ceilDiv(first, stride) >= most) {
            stride = powers.stride(stride + 1.0);
        }
        double room = (most - 1.0) / Math.max(1, last - first);
        double[] minor = stride == 1 ? between(room, axis) : room < 0.25 ? new double[0] : powers.every(1, first, last);
        return PlacedTicks.of(axis, powers.every(stride, first, last), minor, 0);
    }

    /// With 1, 2 and 5 times each power labelled, however many these are.
    private ValueTicks fine(Reach reach) {
        LogScale axis = axis(reach, roundDown(reach.low()), RoundStep.decimal(reach.high()));
        return PlacedTicks.of(axis, rounds(axis.low(), axis.high()), between(2, axis), 0);
    }

    /// Less than a power: the linear axis's ticks as far as they have room where they come nearer to each other.
    private ValueTicks narrow(Reach reach) {
        ValueTicks even = LinearTicks.of(reach, most, unit);
        ValueScale linear = even.scale(1);
        double bottom = linear.low() > 0 ? linear.low() : roundDown(reach.low());
        ValueTicks ticks = thinned(even, axis(reach, bottom, linear.high()), most);
        if (powers.base() == 10) {
            ValueTicks fine = fine(reach);
            return fine.count() <= most && fine.count() > ticks.count() ? fine : ticks;
        }
        return ticks;
    }

    /// A linear axis's ticks on another: what has no room for a label is a grid line.
    static ValueTicks thinned(ValueTicks even, ValueScale axis, int most) {
        double least = 0.6 / (most - 1);
        DoubleStream.Builder labels = DoubleStream.builder();
        DoubleStream.Builder lines = DoubleStream.builder();
        double before = Double.POSITIVE_INFINITY;
        for (int i = 0; i < even.count(); i++) {
            double value = even.at(i);
            double place = axis.y(value);
            if (before - place >= least) {
                labels.add(value);
                before = place;
            } else {
                lines.add(value);
            }
        }
        return PlacedTicks.of(axis, labels.build().toArray(), lines.build().toArray(), even.step(0));
    }

    private double[] between(double room, LogScale axis) {
        return powers.between(room, powers.floor(axis.low()), powers.ceil(axis.high()));
    }

    private double[] rounds(double low, double high) {
        return DoubleStream.of(ONE_TWO_FIVE)
                .flatMap(factor -> DoubleStream.of(powers.every(1, powers.floor(low), powers.ceil(high)))
                        .map(power -> factor * power))
                .filter(value -> value >= low && value <= high)
                .toArray();
    }

    /// The greatest of 1, 2 and 5 times a power of ten that is not above a value.
    private static double roundDown(double value) {
        double up = RoundStep.decimal(value);
        if (up <= value * (1 + EQUAL)) {
            return Math.min(up, value);
        }
        return RoundStep.decimal(up / 2.6);
    }

    /// From where it was told to begin, or from a round value, to the other end; always of some length.
    private static LogScale axis(Reach reach, double low, double high) {
        double bottom = Math.clamp(
                reach.bottom() == Edge.FIXED ? reach.low() : Math.min(low, reach.low()), LogScale.LEAST, LIMIT);
        double top = reach.top() == Edge.FIXED ? reach.high() : Math.max(high, reach.high());
        return new LogScale(bottom, Math.clamp(top, bottom * (1 + EQUAL), ValueScale.LIMIT), 1);
    }

    private Reach roomy(Reach reach) {
        boolean none = !(reach.high() > 0);
        double top = Math.clamp(none ? powers.base() : reach.high(), LogScale.LEAST * 1e10, LIMIT);
        Edge topEdge = none ? Edge.OPEN : reach.top();
        boolean open = none || !(reach.low() > 0);
        double below = none ? 1 : top / Math.pow(powers.base() < 10 ? 10 : powers.base(), POWERS);
        double bottom = Math.clamp(open ? below : reach.low(), LogScale.LEAST, top);
        Edge bottomEdge = open ? Edge.OPEN : reach.bottom();
        if (top / bottom > 1 + EQUAL) {
            return new Reach(bottom, top, bottomEdge, topEdge);
        }
        return switch (bottomEdge) {
            case FIXED -> new Reach(bottom, bottom * powers.base(), Edge.FIXED, Edge.OPEN);
            case OPEN ->
                topEdge == Edge.FIXED
                        ? new Reach(top / powers.base(), top, Edge.OPEN, Edge.FIXED)
                        : new Reach(bottom / 2, top * 2);
        };
    }
}
