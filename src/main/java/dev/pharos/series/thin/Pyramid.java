package dev.pharos.series.thin;

import dev.pharos.series.Series;
import java.util.BitSet;

/// The least and the greatest values of blocks of a series, of blocks of blocks, and so on: what any stretch of it
/// spans is found in the logarithm of its length.
///
/// Takes 16 bytes for every 16 samples, and a sixteenth of that for the levels above: a little over one byte a sample.
/// Building it reads every value once; it does not change and may be built on any thread.
public final class Pyramid {
    /// Samples in a block, and blocks in a block of the level above.
    static final int BLOCK = 16;

    /// What stands for `/ BLOCK`.
    private static final int SHIFT = 4;

    private final Series series;
    private final Level[] levels;

    private Pyramid(Series series, Level[] levels) {
        this.series = series;
        this.levels = levels;
    }

    public static Pyramid of(Series series) {
        int height = 0;
        for (int blocks = series.size() >> SHIFT; blocks > 0; blocks >>= SHIFT) {
            height++;
        }
        Level[] levels = new Level[height];
        Span span = new Span();
        for (int i = 0; i < height; i++) {
            levels[i] = new Level(series.size() >> (SHIFT * (i + 1)));
            for (int block = 0; block < levels[i].least.length; block++) {
                span.clear();
                if (i == 0) {
                    span.samples(series.values(), block << SHIFT, (block + 1) << SHIFT);
                } else {
                    levels[i - 1].add(block << SHIFT, (block + 1) << SHIFT, span);
                }
                levels[i].set(block, span);
            }
        }
        return new Pyramid(series, levels);
    }

    /// The end of the block that a sample before `to` ends in.
    static int blockEnd(int to) {
        return (to + BLOCK - 1) & -BLOCK;
    }

    public Series series() {
        return series;
    }

    /// Bytes held beside the series itself.
    public long bytes() {
        long bytes = 0;
        for (Level level : levels) {
            bytes += level.least.length * 2L * Double.BYTES + level.broken.size() / Byte.SIZE;
        }
        return bytes;
    }

    /// Adds the samples from `from` to `to` (excluded) to a span.
    public void add(int from, int to, Span span) {
        climb(0, from, to, span);
    }

    /// Adds units of a height: samples at 0, blocks of the level below above.
    private void climb(int height, int from, int to, Span span) {
        int first = (from + BLOCK - 1) >> SHIFT;
        int last = to >> SHIFT;
        if (height == levels.length || first >= last) {
            units(height, from, to, span);
        } else {
            units(height, from, first << SHIFT, span);
            climb(height + 1, first, last, span);
            units(height, last << SHIFT, to, span);
        }
    }

    private void units(int height, int from, int to, Span span) {
        if (height == 0) {
            span.samples(series.values(), from, to);
        } else {
            levels[height - 1].add(from, to, span);
        }
    }

    /// The spans of blocks of one size.
    private static final class Level {
        private final double[] least;
        private final double[] greatest;
        private final BitSet broken = new BitSet();
        private boolean whole = true;

        Level(int blocks) {
            least = new double[blocks];
            greatest = new double[blocks];
        }

        void set(int block, Span span) {
            least[block] = span.low();
            greatest[block] = span.high();
            if (span.broken()) {
                broken.set(block);
                whole = false;
            }
        }

        void add(int from, int to, Span span) {
            for (int block = from; block < to; block++) {
                span.add(least[block], greatest[block]);
            }
            // Not the next one that is: that may be as far off as the series is long.
            for (int block = from; !whole && block < to; block++) {
                if (broken.get(block)) {
                    span.breakUp();
                    return;
                }
            }
        }
    }
}
