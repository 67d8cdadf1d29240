package dev.pharos.prometheus.wire;

/// Decimal numbers to the nearest double, to the very bits of [Double#parseDouble(String)].
///
/// `digits · 10^exponent` is exact in a double's own arithmetic for most numbers that servers write (Clinger 1990).
/// For the others one or two 64×64 bit multiplications by a power of five leave enough bits to round rightly
/// (Lemire, "Number parsing at a gigabyte per second", 2021; Mushtak and Lemire, "Fast number parsing without
/// fallback", 2023, show that none of up to 19 digits is left in doubt).
final class Decimals {
    /// A long holds every number of so many digits.
    static final int DIGITS = 19;

    private static final int MANTISSA_BITS = 52;
    private static final int SMALLEST_EXPONENT = -1023;
    private static final int INFINITE_POWER = 0x7FF;
    private static final long EXACT = 1L << 53;

    /// Up to 22 decimals a division would be exact, too. But numbers of many decimals are now within 2^53 and now
    /// beyond, and a processor that cannot foresee which way it goes loses more than the division saves.
    private static final int FEW_DECIMALS = -8;

    private static final double[] POWERS_OF_TEN = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private Decimals() {}

    /// @param digits as an unsigned number of at most [#DIGITS] digits
    static double of(long digits, int exponent, boolean negative) {
        double size;
        if (exponent < FEW_DECIMALS || exponent > 22 || digits > EXACT || digits < 0) {
            size = rounded(digits, exponent);
        } else if (exponent == 0) {
            size = digits;
        } else {
            size = exponent < 0 ? digits / POWERS_OF_TEN[-exponent] : digits * POWERS_OF_TEN[exponent];
        }
        return negative ? -size : size;
    }

    private static double rounded(long digits, int exponent) {
        if (digits == 0 || exponent < PowersOfFive.SMALLEST) {
            return 0;
        }
        if (exponent > PowersOfFive.LARGEST) {
            return Double.POSITIVE_INFINITY;
        }
        int shift = Long.numberOfLeadingZeros(digits);
        long normal = digits << shift;
        long high = Math.unsignedMultiplyHigh(normal, PowersOfFive.high(exponent));
        long low = normal * PowersOfFive.high(exponent);
        if ((high & 0x1FF) == 0x1FF) {
            // The bits below those needed are all ones: the rest of the power may carry into them.
            long carry = Math.unsignedMultiplyHigh(normal, PowersOfFive.low(exponent));
            low += carry;
            if (Long.compareUnsigned(low, carry) < 0) {
                high++;
            }
        }
        return assembled(high, low, shift, exponent);
    }

    /// Puts a double together from the product's leading bits: two more than a mantissa has, to round by.
    private static double assembled(long high, long low, int shift, int exponent) {
        int upper = (int) (high >>> 63);
        int spare = upper + 64 - MANTISSA_BITS - 3;
        long mantissa = high >>> spare;
        int power = binaryPower(exponent) + upper - shift - SMALLEST_EXPONENT;
        if (power <= 0) {
            return subnormal(mantissa, power);
        }
        boolean mayBeHalfway = Long.compareUnsigned(low, 1) <= 0 && exponent >= -4 && exponent <= 23;
        if (mayBeHalfway && (mantissa & 3) == 1 && mantissa << spare == high) {
            mantissa &= ~1L; // exactly between two doubles: to the even one
        }
        mantissa = (mantissa + (mantissa & 1)) >>> 1;
        if (mantissa >= 2L << MANTISSA_BITS) {
            mantissa = 1L << MANTISSA_BITS;
            power++;
        }
        return power >= INFINITE_POWER
                ? Double.POSITIVE_INFINITY
                : Double.longBitsToDouble((mantissa & ~(1L << MANTISSA_BITS)) | ((long) power << MANTISSA_BITS));
    }

    private static double subnormal(long mantissa, int power) {
        if (1 - power >= 64) {
            return 0;
        }
        long shifted = mantissa >>> (1 - power);
        // Rounding up may give the smallest normal number: its bits are the next after the largest subnormal's.
        return Double.longBitsToDouble((shifted + (shifted & 1)) >>> 1);
    }

    /// ⌊log2(10^q)⌋ + 63 for every q in the table.
    private static int binaryPower(int q) {
        return (((152_170 + 65_536) * q) >> 16) + 63;
    }

    /// What a server writes as text: Go's `NaN`, `+Inf`, `-Inf`, else what Java reads as a double.
    ///
    /// @throws NumberFormatException where it is no number
    static double ofText(String text) {
        return switch (text) {
            case "NaN" -> Double.NaN;
            case "+Inf", "Inf" -> Double.POSITIVE_INFINITY;
            case "-Inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(text);
        };
    }
}
