package dev.pharos.ui.chart.axis;

import dev.pharos.series.Unit;

/// Round values at even distances: 1, 2 or 5 times a power of ten, a power of two for bytes, human steps for durations
/// over a second.
///
/// @param low  the first tick, at or below all values
/// @param step the distance, positive
/// @param count the number of ticks; at least 2 where they enclose the values
/// @param bottom where the axis begins
/// @param top where it ends
public record ValueTicks(double low, double step, int count, double bottom, double top) {
    private static final double[] SECONDS = {
        1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400
    };
    private static final double DAY = 86_400;

    /// The ticks that enclose `low` to `high`.
    ///
    /// @param low  finite or not: what can't be drawn is held within [ValueScale#LIMIT]
    /// @param most how many ticks there is room for, at least 3: values on both sides of zero need them
    public static ValueTicks enclosing(double low, double high, int most, Unit unit) {
        double bottom = bounded(Math.min(low, high));
        double top = bounded(Math.max(low, high));
        // Equal values, or values so near each other that doubles run out between them: room around them.
        double least = Math.max(Math.max(Math.abs(bottom), Math.abs(top)) * 1e-12, Double.MIN_NORMAL);
        if (top - bottom < least) {
            double room = Math.max(Math.abs(top) * 0.1, Math.abs(top) < 1e-300 ? 1 : least);
            bottom = bottom >= 0 ? Math.max(0, bottom - room) : bottom - room;
            top = top + room;
        }
        double step = atLeast((top - bottom) / (Math.max(3, most) - 1), unit);
        while (ticks(bottom, top, step) > Math.max(3, most)) {
            step = atLeast(step * 1.0001, unit);
        }
        return enclosing(Math.floor(bottom / step + 1e-9) * step, step, ticks(bottom, top, step));
    }

    private static ValueTicks enclosing(double low, double step, int count) {
        return new ValueTicks(low, step, count, low, low + (count - 1) * step);
    }

    /// The ticks that lie from `bottom` to `top`, where the axis begins and ends.
    ///
    /// @param bottom finite, less than `top`
    /// @param most   how many ticks there is room for, at least 3
    public static ValueTicks within(double bottom, double top, int most, Unit unit) {
        double step = atLeast((top - bottom) / (Math.max(3, most) - 1), unit);
        double low = Math.ceil(bottom / step - 1e-9) * step;
        int count = (int) Math.max(0, Math.floor(top / step + 1e-9) - Math.ceil(bottom / step - 1e-9) + 1);
        return new ValueTicks(low, step, count, bottom, top);
    }

    public double at(int index) {
        double value = low + index * step;
        // 0.1 * 3 - 0.3 is not quite nothing, and would be written with an exponent.
        return Math.abs(value) < step * 1e-9 ? 0 : value;
    }

    public ValueScale scale(double height) {
        return new ValueScale(Math.max(bottom, -ValueScale.LIMIT), Math.min(top, ValueScale.LIMIT), height);
    }

    private static int ticks(double bottom, double top, double step) {
        return (int) (Math.ceil(top / step - 1e-9) - Math.floor(bottom / step + 1e-9)) + 1;
    }

    private static double bounded(double value) {
        return Double.isNaN(value) ? 0 : Math.clamp(value, -ValueScale.LIMIT / 4, ValueScale.LIMIT / 4);
    }

    /// The smallest round step that is not under `wanted`.
    static double atLeast(double wanted, Unit unit) {
        return switch (unit) {
            case BYTES -> wanted <= 1 ? decimal(wanted) : powerOfTwo(wanted);
            case SECONDS -> duration(wanted, 1);
            case MILLISECONDS -> duration(wanted, 1e3);
            case MICROSECONDS -> duration(wanted, 1e6);
            case COUNT, DECIMAL_BYTES, BYTES_PER_SECOND, PER_SECOND, RATIO, PERCENT, PLAIN -> decimal(wanted);
        };
    }

    private static double powerOfTwo(double wanted) {
        double power = Math.scalb(1.0, Math.getExponent(wanted));
        return power >= wanted ? power : power * 2;
    }

    private static double decimal(double wanted) {
        double power = Math.pow(10, Math.floor(Math.log10(wanted)));
        for (double factor : new double[] {1, 2, 5}) {
            if (factor * power >= wanted * (1 - 1e-12)) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    private static double duration(double wanted, double perSecond) {
        double seconds = wanted / perSecond;
        if (seconds <= 0.5) {
            return decimal(wanted);
        }
        for (double step : SECONDS) {
            if (step >= seconds) {
                return step * perSecond;
            }
        }
        return decimal(seconds / DAY) * DAY * perSecond;
    }
}
