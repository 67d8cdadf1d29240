package dev.pharos.http;

/// Whether the next answer is asked for plain or compressed, decided by what earlier answers took.
///
/// Compression costs the server more than most queries do, and pays only where the link is slower than its
/// compressor. Neither is known beforehand, so both ways are measured where there is doubt: plain first; where that
/// reaches [#FAST], nothing else is ever tried. Below it one answer is asked for compressed, and from then on the
/// better way is taken, with the other one tried again now and then because links change.
final class CodingChoice {
    enum Coding {
        IDENTITY,
        GZIP
    }

    /// Bytes a second that no server's gzip keeps up with; about what a gigabit link carries.
    static final double FAST = 100e6;

    /// Answers shorter than this say more about the server's thinking than about the link.
    static final long SIZEABLE = 128 << 10;

    /// Compression must be this much faster to be worth the server's processor.
    static final double WORTH = 1.5;

    /// After so many sizeable answers one way, the other way is tried again.
    static final int RETRY_AFTER = 64;

    private static final double WEIGHT = 0.3;

    private double plain = Double.NaN;
    private double compressed = Double.NaN;
    private int sameWay;

    synchronized Coding next() {
        Coding better = better();
        if (sameWay < RETRY_AFTER || plain >= FAST) {
            return better;
        }
        // Counted now, not by its answer, which may be too small to say anything.
        sameWay = 0;
        return better == Coding.GZIP ? Coding.IDENTITY : Coding.GZIP;
    }

    private Coding better() {
        if (Double.isNaN(plain) || plain >= FAST) {
            return Coding.IDENTITY;
        }
        return Double.isNaN(compressed) || compressed > plain * WORTH ? Coding.GZIP : Coding.IDENTITY;
    }

    /// @param bytes of the body after decompression
    /// @param nanos from the head of the answer to its end
    synchronized void measured(Coding coding, long bytes, long nanos) {
        if (bytes < SIZEABLE || nanos <= 0) {
            return;
        }
        sameWay = coding == better() ? sameWay + 1 : 0;
        double speed = bytes * 1e9 / nanos;
        if (coding == Coding.IDENTITY) {
            plain = blended(plain, speed);
        } else {
            compressed = blended(compressed, speed);
        }
    }

    private static double blended(double before, double now) {
        return Double.isNaN(before) ? now : before + WEIGHT * (now - before);
    }
}
