package dev.pharos.prometheus.wire;

import dev.pharos.http.body.AnswerTooLarge;
import dev.pharos.http.body.MalformedAnswer;
import dev.pharos.http.config.Limits;
import dev.pharos.outcome.Failure;
import dev.pharos.series.Labels;
import dev.pharos.series.Series;
import java.util.Arrays;

/// Collects the samples of one series after the other.
///
/// Columns are made as long as the question has points, so that a full series is handed over without a copy; a
/// series with gaps is copied to its size and the long column used again. Series of one answer mostly share their
/// times: then they share the column, too.
final class Columns {
    /// What is presized at most, in samples: a question may promise more than ever comes.
    private static final int MOST = 1 << 20;

    /// Of a column, from which on it is handed over rather than copied.
    private static final double FULL = 0.75;

    private static final int SAMPLE_BYTES = Long.BYTES + Double.BYTES;

    private static final long[] NO_TIMES = {};
    private static final double[] NO_VALUES = {};

    private final long limit;
    private final int points;
    private long total;

    private long[] times;
    private double[] values;
    private int size;

    /// The times of the series before this one, which are this one's as well while `sharing`.
    private long[] earlier = NO_TIMES;

    private int earlierSize;
    private boolean sharing;

    /// @param points that a series is expected to have
    Columns(long points, long limit) {
        this.limit = limit;
        this.points = (int) Math.clamp(points, 1, Math.min(MOST, limit));
        this.times = NO_TIMES;
        this.values = NO_VALUES;
    }

    void add(long time, double value) throws AnswerTooLarge, MalformedAnswer {
        int index = size;
        if (index == values.length) {
            values = Arrays.copyOf(values, longer());
        }
        if (!sharing || index >= earlierSize || earlier[index] != time) {
            addTime(index, time);
        }
        values[index] = value;
        size = index + 1;
    }

    private void addTime(int index, long time) throws MalformedAnswer {
        if (index > 0 && time <= (sharing ? earlier : times)[index - 1]) {
            throw new MalformedAnswer("times that do not ascend");
        }
        if (sharing) {
            sharing = false;
            times = Arrays.copyOf(earlier, Math.max(values.length, index + 1));
        } else if (index >= times.length) {
            times = Arrays.copyOf(times, values.length);
        }
        times[index] = time;
    }

    private int longer() throws AnswerTooLarge {
        check(size);
        return size == 0 ? points : (int) Math.min(Math.max(64L, size * 2L), Integer.MAX_VALUE - 16L);
    }

    /// Counts one more series and what it costs beside its samples.
    ///
    /// @param textBytes of all texts kept so far
    void countSeries(long textBytes) throws AnswerTooLarge {
        total += Limits.SAMPLES_PER_SERIES;
        check(textBytes / SAMPLE_BYTES);
    }

    private void check(long more) throws AnswerTooLarge {
        if (total + more > limit) {
            throw new AnswerTooLarge(limit, Failure.Counted.SAMPLES);
        }
    }

    /// The series collected, and a fresh start.
    Series finish(Labels labels) throws AnswerTooLarge {
        total += size;
        check(0);
        boolean full = size >= values.length * FULL;
        Series series = new Series(labels, size, ownTimes(), full ? values : Arrays.copyOf(values, size));
        if (full) {
            values = NO_VALUES;
        }
        if (!sharing && size > 0) {
            earlier = series.times();
            earlierSize = size;
        }
        sharing = earlierSize > 0;
        size = 0;
        return series;
    }

    private long[] ownTimes() {
        if (sharing) {
            return earlier;
        }
        long[] own = size >= times.length * FULL ? times : Arrays.copyOf(times, size);
        times = NO_TIMES;
        return own;
    }
}
