package dev.pharos.ui.chart.axis;

import dev.pharos.series.Unit;
import dev.pharos.ui.chart.axis.Limits.Edge;
import dev.pharos.ui.chart.axis.Limits.Reach;
import dev.pharos.ui.chart.scaling.Powers;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/// The ticks of an axis that is linear around zero: zero, and the powers beyond the threshold on both sides; round
/// values at even distances where it is all but linear.
final class SymlogTicks {
    private final Powers powers;
    private final double threshold;
    private final int most;
    private final Unit unit;

    /// @param most how many labels there is room for, at least 3
    SymlogTicks(double base, double threshold, int most, Unit unit) {
        this.powers = Powers.of(base, unit);
        this.threshold = Math.clamp(threshold, LogScale.LEAST, ValueScale.MOST);
        this.most = Math.max(3, most);
        this.unit = unit;
    }

    ValueTicks of(Reach reach) {
        Reach held = LinearTicks.roomy(reach);
        double span = SymlogScale.above(held.high(), held.low(), threshold);
        if (span < Math.log(powers.base()) || Math.max(Math.abs(held.low()), Math.abs(held.high())) <= threshold) {
            ValueTicks even = LinearTicks.of(held, most, unit);
            ValueScale linear = even.scale(1);
            return LogTicks.thinned(even, new SymlogScale(linear.low(), linear.high(), threshold, 1), most);
        }
        SymlogScale axis = axis(held);
        double whole = SymlogScale.above(axis.high(), axis.low(), threshold);
        double least = whole / (most - 1);
        double power = Math.log(powers.base());
        long stride = powers.stride(least / power);
        // The first power that is so far from zero that both have room for a label.
        long first = powers.ceil(threshold);
        while (SymlogScale.above(powers.power(first), 0, threshold) < 0.7 * least) {
            first++;
        }
        long last = Math.max(first, powers.ceil(Math.max(Math.abs(axis.low()), Math.abs(axis.high()))));
        double[] labels = mirrored(labels(first, stride, last));
        while (count(labels, axis) > most) {
            stride = powers.stride(stride + 1.0);
            labels = mirrored(labels(first, stride, last));
        }
        double room = power / least;
        return PlacedTicks.of(axis, labels, room < 0.25 ? new double[0] : mirrored(lines(room, first, last)), 0);
    }

    private static long count(double[] labels, ValueScale axis) {
        return Arrays.stream(labels)
                .filter(value -> value >= axis.low() && value <= axis.high())
                .distinct()
                .count();
    }

    private double[] lines(double room, long first, long last) {
        return DoubleStream.concat(
                        Arrays.stream(powers.every(1, powers.ceil(threshold), last)),
                        Arrays.stream(powers.between(room, first, last)))
                .toArray();
    }

    private double[] labels(long first, long stride, long last) {
        DoubleStream.Builder labels = DoubleStream.builder();
        labels.add(0);
        for (long exponent = Math.ceilDiv(first, stride) * stride; exponent <= last; exponent += stride) {
            labels.add(powers.power(exponent));
        }
        return labels.build().toArray();
    }

    private SymlogScale axis(Reach reach) {
        double low = reach.bottom() == Edge.FIXED ? reach.low() : 0 - outward(-reach.low());
        double high = reach.top() == Edge.FIXED ? reach.high() : outward(reach.high());
        return new SymlogScale(Math.max(low, -ValueScale.LIMIT), Math.min(high, ValueScale.LIMIT), threshold, 1);
    }

    /// The next power, or zero, that is not below a value.
    private double outward(double value) {
        if (value == 0) {
            return 0;
        }
        if (value > 0) {
            double first = powers.power(powers.ceil(threshold));
            return value <= first ? first : Math.max(value, powers.power(powers.ceil(value)));
        }
        double down = powers.power(powers.floor(-value));
        return down < threshold ? 0 : Math.max(value, -down);
    }

    /// Both signs of every value.
    private static double[] mirrored(double[] values) {
        return DoubleStream.concat(Arrays.stream(values), Arrays.stream(values).map(value -> 0 - value))
                .toArray();
    }
}
