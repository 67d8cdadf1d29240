package dev.pharos.promql.eval.number;

/// Where Go's arithmetic has other special cases than Java's.
public final class GoMath {
    private static final double LN2 = 0.6931471805599453;
    private static final double LN10 = 2.302585092994046;
    /// From here on the square drowns the one.
    private static final double LARGE = 0x1p28;
    /// From here on the hyperbolic functions are exponential.
    private static final double HYPERBOLIC = 21;
    /// Below, the function is its argument.
    private static final double SMALL = 0x1p-28;

    private GoMath() {}

    /// 1 to whatever power is 1, and so is −1 to an infinite one.
    public static double pow(double x, double y) {
        return x == 1 || (x == -1 && Double.isInfinite(y)) ? 1 : Math.pow(x, y);
    }

    /// +Inf is the greater even of NaN.
    public static double max(double x, double y) {
        return x == Double.POSITIVE_INFINITY || y == Double.POSITIVE_INFINITY
                ? Double.POSITIVE_INFINITY
                : Math.max(x, y);
    }

    /// −Inf is the lesser even of NaN.
    public static double min(double x, double y) {
        return x == Double.NEGATIVE_INFINITY || y == Double.NEGATIVE_INFINITY
                ? Double.NEGATIVE_INFINITY
                : Math.min(x, y);
    }

    /// Cut off to 64 bits as amd64 does it: what does not fit is the smallest.
    public static long toLong(double value) {
        return value >= -0x1p63 && value < 0x1p63 ? (long) value : Long.MIN_VALUE;
    }

    /// Exact for powers of two; near 1 it loses what Go loses.
    public static double log2(double x) {
        if (!(x > 0) || Double.isInfinite(x)) {
            return Math.log(x);
        }
        // x = fraction · 2^exponent, the fraction from ½ to 1.
        double normal = x < Double.MIN_NORMAL ? x * 0x1p54 : x;
        int exponent = Math.getExponent(normal) + 1;
        double fraction = Math.scalb(normal, -exponent);
        exponent -= x < Double.MIN_NORMAL ? 54 : 0;
        return fraction == 0.5 ? exponent - 1 : Math.log(fraction) * (1 / LN2) + exponent;
    }

    /// On amd64 Go takes a subnormal number for one with the least exponent.
    public static double log(double x) {
        if (x > 0 && x < Double.MIN_NORMAL) {
            double fraction = Double.longBitsToDouble(Double.doubleToRawLongBits(x) | Double.doubleToRawLongBits(0.5));
            return Math.log(fraction) + (Double.MIN_EXPONENT * LN2);
        }
        return Math.log(x);
    }

    public static double log10(double x) {
        return log(x) * (1 / LN10);
    }

    /// Overflows with the exponential.
    public static double sinh(double x) {
        return Math.abs(x) > HYPERBOLIC ? Math.copySign(Math.exp(Math.abs(x)) * 0.5, x) : Math.sinh(x);
    }

    /// Overflows with the exponential.
    public static double cosh(double x) {
        return Math.abs(x) > HYPERBOLIC ? Math.exp(Math.abs(x)) * 0.5 : Math.cosh(x);
    }

    public static double asin(double x) {
        if (x == 0) {
            return x;
        }
        double size = Math.abs(x);
        if (!(size <= 1)) {
            return Double.NaN;
        }
        double other = Math.sqrt(1 - size * size);
        double angle = size > 0.7 ? Math.PI / 2 - Math.atan(other / size) : Math.atan(size / other);
        return Math.copySign(angle, x);
    }

    public static double acos(double x) {
        return Math.PI / 2 - asin(x);
    }

    public static double asinh(double x) {
        if (!Double.isFinite(x)) {
            return x;
        }
        double size = Math.abs(x);
        double result;
        if (size > LARGE) {
            result = Math.log(size) + LN2;
        } else if (size > 2) {
            result = Math.log(2 * size + 1 / (Math.sqrt(size * size + 1) + size));
        } else if (size < SMALL) {
            result = size;
        } else {
            result = Math.log1p(size + size * size / (1 + Math.sqrt(1 + size * size)));
        }
        return Math.copySign(result, x);
    }

    public static double acosh(double x) {
        if (!(x >= 1)) {
            return Double.NaN;
        }
        if (x == 1) {
            return 0;
        }
        if (x >= LARGE) {
            return Math.log(x) + LN2;
        }
        if (x > 2) {
            return Math.log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
        }
        double t = x - 1;
        return Math.log1p(t + Math.sqrt(2 * t + t * t));
    }

    public static double atanh(double x) {
        double size = Math.abs(x);
        double result;
        if (!(size <= 1)) {
            return Double.NaN;
        } else if (size == 1) {
            result = Double.POSITIVE_INFINITY;
        } else if (size < SMALL) {
            result = size;
        } else if (size < 0.5) {
            double twice = size + size;
            result = 0.5 * Math.log1p(twice + twice * size / (1 - size));
        } else {
            result = 0.5 * Math.log1p((size + size) / (1 - size));
        }
        return Math.copySign(result, x);
    }
}
