package dev.pharos.prometheus.wire;

import java.math.BigInteger;

/// The 128 leading bits of 5^q for every q that a double can need, as the multiplication in [Decimals] wants them:
/// normalised (the highest bit is set), rounded down, but up for -27 ≤ q < 0, where the exact quotient would be
/// missed.
///
/// Worked out once at start rather than written down: 651 numbers take some milliseconds.
final class PowersOfFive {
    static final int SMALLEST = -342;
    static final int LARGEST = 308;

    /// 5^27 is the last that fits into 64 bits.
    private static final int ROUNDED_UP = 27;

    private static final long[] HIGH = new long[LARGEST - SMALLEST + 1];
    private static final long[] LOW = new long[LARGEST - SMALLEST + 1];

    static {
        BigInteger power = BigInteger.ONE;
        for (int q = 0; q <= -SMALLEST; q++) {
            if (q <= LARGEST) {
                put(q, power.shiftLeft(128).shiftRight(power.bitLength()));
            }
            if (q > 0) {
                // b makes the quotient 128 bits long; 5^q is no power of two.
                BigInteger quotient =
                        BigInteger.ONE.shiftLeft(127 + power.bitLength()).divide(power);
                put(-q, q <= ROUNDED_UP ? quotient.add(BigInteger.ONE) : quotient);
            }
            power = power.multiply(BigInteger.valueOf(5));
        }
    }

    private PowersOfFive() {}

    private static void put(int q, BigInteger bits) {
        HIGH[q - SMALLEST] = bits.shiftRight(64).longValue();
        LOW[q - SMALLEST] = bits.longValue();
    }

    static long high(int q) {
        return HIGH[q - SMALLEST];
    }

    static long low(int q) {
        return LOW[q - SMALLEST];
    }
}
