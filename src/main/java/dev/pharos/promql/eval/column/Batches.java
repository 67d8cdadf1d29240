package dev.pharos.promql.eval.column;

import dev.pharos.promql.eval.run.Work;
import org.jspecify.annotations.Nullable;

/// The columns of a vector in order, a few computed ahead in parallel, none kept.
public final class Batches {
    /// Takes a column, which is valid for the call only.
    @FunctionalInterface
    public interface Taker {
        void take(int index, Column column);
    }

    private Batches() {}

    public static void each(Vector vector, Work work, Taker taker) {
        int size = vector.size();
        int count = vector.grid().count();
        int batch = Math.min(size, work.workers().batch());
        @Nullable Column[] scratch = new @Nullable Column[batch];
        Column[] read = new Column[batch];
        long samples = (long) batch * count;
        work.guard().claim(samples);
        for (int first = 0; first < size; first += batch) {
            int start = first;
            int length = Math.min(batch, size - first);
            work.workers().each(length, i -> {
                Column own = scratch[i];
                if (own == null) {
                    own = new Column(count);
                    scratch[i] = own;
                }
                read[i] = vector.read(start + i, own);
            });
            for (int i = 0; i < length; i++) {
                taker.take(start + i, read[i]);
            }
        }
        work.guard().release(samples);
        vector.release();
    }
}
