package dev.pharos.ui.chart.scaling;

import dev.pharos.series.Unit;

/// Distances that people count in: 1, 2 or 5 times a power of ten, a power of two for bytes, human steps for durations
/// over a second.
public final class RoundStep {
    private static final double[] SECONDS = {
        1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400
    };
    private static final double DAY = 86_400;

    private RoundStep() {}

    /// The smallest round step that is not under `wanted`.
    public static double atLeast(double wanted, Unit unit) {
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

    /// 1, 2 or 5 times a power of ten.
    public static double decimal(double wanted) {
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
