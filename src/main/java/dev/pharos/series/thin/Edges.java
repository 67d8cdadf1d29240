package dev.pharos.series.thin;

import java.util.Arrays;

/// Where the bins of a walk ended, so that the next series with the very same times need not look for them: finding
/// them is most of what a walk over millions of samples costs.
final class Edges {
    private long[] times = {};
    private double origin;
    private double width;
    private int first;
    private int end;
    private boolean blocks;
    private boolean complete;
    private int count;
    private int[] bins = {};
    private int[] ends = {};

    /// Whether they are those of a walk over these samples.
    ///
    /// @param byBlocks whether large bins go on to the end of a block
    @SuppressWarnings("ReferenceEquality") // comparing times costs as much as walking them; they are never written to
    boolean are(long[] of, double from, double wide, int begin, int past, boolean byBlocks) {
        return complete
                && of == times
                && from == origin
                && wide == width
                && begin == first
                && past == end
                && byBlocks == blocks;
    }

    /// Forgets them: others are found now.
    void begin(long[] of, double from, double wide, int begin, int past, boolean byBlocks) {
        times = of;
        origin = from;
        width = wide;
        first = begin;
        end = past;
        blocks = byBlocks;
        complete = false;
        count = 0;
    }

    void add(int bin, int past) {
        if (count == bins.length) {
            int more = Math.max(64, 2 * count);
            bins = Arrays.copyOf(bins, more);
            ends = Arrays.copyOf(ends, more);
        }
        bins[count] = bin;
        ends[count++] = past;
    }

    /// There are no more.
    void finish() {
        complete = true;
    }

    int count() {
        return count;
    }

    int bin(int index) {
        return bins[index];
    }

    /// The first sample after it.
    int end(int index) {
        return ends[index];
    }
}
