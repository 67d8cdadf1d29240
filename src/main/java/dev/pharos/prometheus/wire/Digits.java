package dev.pharos.prometheus.wire;

/// Eight characters at a time as digits, in a few operations on a long ("SWAR"), first character lowest.
final class Digits {
    private static final long ZEROES = 0x3030303030303030L;
    private static final long UP_TO_BIT_7 = 0x7676767676767676L;
    private static final long BIT_7 = 0x8080808080808080L;
    private static final long EVEN = 0x000000FF000000FFL;

    /// 10^0 to 10^8.
    private static final long[] SCALE = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000};

    private Digits() {}

    /// How many digits the eight characters start with.
    ///
    /// A byte that is no digit is at least 10 once '0' is taken off, so that adding 0x76 sets its highest bit. A
    /// carry out of such a byte may spoil the ones behind it, never those before.
    static int count(long eight) {
        long values = eight ^ ZEROES;
        long others = ((values + UP_TO_BIT_7) | values) & BIT_7;
        return Long.numberOfTrailingZeros(others) >>> 3;
    }

    /// The number that the first `count` characters are, from 1 to 8 of them: those behind are shifted out, and
    /// zeroes in before.
    static long value(long eight, int count) {
        long values = (eight ^ ZEROES) << (64 - (count << 3));
        long pairs = values * 10 + (values >>> 8);
        return ((pairs & EVEN) * (100 + (1_000_000L << 32)) + ((pairs >>> 16) & EVEN) * (1 + (10_000L << 32))) >>> 32;
    }

    static long scale(int count) {
        return SCALE[count];
    }
}
