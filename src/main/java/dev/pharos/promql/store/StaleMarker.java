package dev.pharos.promql.store;

/// The NaN with which Prometheus marks the end of a series: it is no sample, but ends the look-back.
public final class StaleMarker {
    public static final long BITS = 0x7ff0000000000002L;

    public static final double VALUE = Double.longBitsToDouble(BITS);

    private StaleMarker() {}

    public static boolean is(double value) {
        return Double.isNaN(value) && Double.doubleToRawLongBits(value) == BITS;
    }
}
