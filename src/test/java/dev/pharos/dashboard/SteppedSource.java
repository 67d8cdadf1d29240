package dev.pharos.dashboard;

import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Series;
import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import dev.pharos.source.QuietSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A source whose answers are a function of the query, the time, and how long ago that time was: young points still
/// change, series come and go, samples are missing here and there.
class SteppedSource extends QuietSource {
    static final long FINAL_AFTER = 45_000;

    record Asked(String promql, TimeRange range) {}

    final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());
    long now;
    volatile @Nullable Failure failure;

    @Override
    public Outcome<QueryResult.Matrix> range(String promql, TimeRange range, Step step) {
        asked.add(new Asked(promql, range));
        Failure why = failure;
        return why != null ? Outcome.failed(why) : Outcome.success(matrix(promql, range, step));
    }

    QueryResult.Matrix matrix(String promql, TimeRange range, Step step) {
        List<Series> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            long[] times = new long[(int) range.points(step)];
            double[] values = new double[times.length];
            int size = 0;
            for (long t = range.start(); t <= range.end(); t += step.millis()) {
                long mix = (promql.hashCode() * 31L + i) * 0x9E3779B97F4A7C15L + t / 7_000;
                boolean there = i == 0 || Math.floorMod(mix / 64, 9) > i;
                if (there && t <= now) {
                    times[size] = t;
                    // The last digits of what is young depend on when one looks.
                    values[size++] = mix % 1000 + (now - t < FINAL_AFTER ? now / 1e7 : 0);
                }
            }
            if (size > 0) {
                all.add(new Series(Labels.of("series", Integer.toString(i)), size, times, values));
            }
        }
        return new QueryResult.Matrix(all);
    }

    @Override
    public long now() {
        return now;
    }
}
