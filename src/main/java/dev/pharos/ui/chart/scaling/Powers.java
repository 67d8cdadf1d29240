package dev.pharos.ui.chart.scaling;

import dev.pharos.series.Unit;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/// The powers of a base, which is what a logarithmic axis counts by.
///
/// @param base at least 1.1
public record Powers(double base) {
    /// Every so many powers have a label where there is no room for each; three powers of ten have a prefix.
    private static final int[] OF_TEN = {1, 2, 3, 6, 12, 24, 48, 96, 192, 384};

    /// Ten powers of two have one.
    private static final int[] OF_OTHERS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};

    /// What is near a power is one: logarithms are not exact.
    private static final double NEAR = 1e-9;

    /// People count bytes by powers of two where they count other things by powers of ten.
    public static Powers of(double base, Unit unit) {
        return new Powers(unit == Unit.BYTES && base == 10 ? 2 : base);
    }

    public double power(long exponent) {
        return Math.pow(base, (double) exponent);
    }

    /// The exponent of the greatest power that is not above a value.
    ///
    /// @param value positive
    public long floor(double value) {
        return (long) Math.floor(exponent(value) + NEAR);
    }

    /// The exponent of the least power that is not below a value.
    public long ceil(double value) {
        return (long) Math.ceil(exponent(value) - NEAR);
    }

    /// @param value positive
    public double exponent(double value) {
        return Math.log(value) / Math.log(base);
    }

    /// The smallest stride that is not under `wanted` powers; for bases near 1, any whole number.
    public long stride(double wanted) {
        return Arrays.stream(base == 10 ? OF_TEN : OF_OTHERS)
                .filter(stride -> stride >= wanted)
                .mapToLong(stride -> stride)
                .findFirst()
                .orElse((long) Math.ceil(wanted));
    }

    /// The powers whose exponents lie from `first` to `last`, every `stride`-th of zero on.
    public double[] every(long stride, long first, long last) {
        return LongStream.rangeClosed(Math.ceilDiv(first, stride), Math.floorDiv(last, stride))
                .mapToDouble(i -> power(i * stride))
                .toArray();
    }

    /// What lies between whole powers: some of 2…9 times each, as many as there is room for.
    ///
    /// @param room how many labels would have room from a power to the next
    public double[] between(double room, long first, long last) {
        return Arrays.stream(factors(room))
                .flatMap(factor -> LongStream.rangeClosed(first, last).mapToDouble(i -> factor * power(i)))
                .toArray();
    }

    private double[] factors(double room) {
        if (base != Math.rint(base) || base > 10 || room < 1) {
            return new double[0];
        }
        return base == 10 && room < 2
                ? new double[] {2, 5}
                : DoubleStream.iterate(2, factor -> factor < base, factor -> factor + 1)
                        .toArray();
    }
}
