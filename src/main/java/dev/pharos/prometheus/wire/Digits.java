package dev.pharos.prometheus.wire;

/// Eight characters at a time as digits, in a few operations on a long ("SWAR"), first character lowest.
final class Digits {
    private static final long ZEROES = 0x3030303030303030L;
    private static final long UP_TO_BIT_7 = 0x7676767676767676L;
    private static final long BIT_7 = 0x8080808080808080L;
    private static final long EVEN = 0x000000FF000000FFL;

    /// 10^0 to 10^8.
    private static final long[] SCALE = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000};

    /// What eight digits more move a number by.
    static final long EIGHT_MORE = 100_000_000L;

    private Digits() {}

    /// Which of the eight characters are no digits: nothing where all are; else the lowest bit set tells the first
    /// one.
    ///
    /// A byte that is no digit is at least 10 once '0' is taken off, so that adding 0x76 sets its highest bit. A
    /// carry out of such a byte may spoil the ones behind it, never those before.
    static long others(long eight) {
        long values = eight ^ ZEROES;
        return ((values + UP_TO_BIT_7) | values) & BIT_7;
    }

    /// How many digits stand before the first other character; 8 where there is none.
    static int before(long others) {
        return Long.numberOfTrailingZeros(others) >>> 3;
    }

    /// How many digits the eight characters start with.
    static int count(long eight) {
        return before(others(eight));
    }

    /// The number that the first `count` characters are, from none to 8 of them: those behind are shifted out and
    /// zeroes in before. In two shifts, since Java takes one by 64 for one by nothing.
    static long value(long eight, int count) {
        int half = 32 - (count << 2);
        return combined(((eight ^ ZEROES) << half) << half);
    }

    /// The number that eight digits are.
    static long ofEight(long eight) {
        return combined(eight ^ ZEROES);
    }

    static boolean isOne(int value) {
        return value >= 0 && value <= 9;
    }

    /// Neighbours to pairs, pairs to fours, fours to one number.
    private static long combined(long values) {
        long pairs = values * 10 + (values >>> 8);
        return ((pairs & EVEN) * (100 + (1_000_000L << 32)) + ((pairs >>> 16) & EVEN) * (1 + (10_000L << 32))) >>> 32;
    }

    /// 10^count.
    static long scale(int count) {
        return SCALE[count];
    }
}
