package dev.pharos.promql.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pharos.promql.MemoryStore;
import dev.pharos.promql.parse.ParseException;
import dev.pharos.promql.store.StaleMarker;
import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Series;
import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// What holds of all samples.
class EvaluationProperties {
    private static final TimeRange RANGE = new TimeRange(0, 1_200_000);

    /// Some series with gaps, jitter, stale markers and resets.
    private static Engine engine(long seed) {
        Random random = new Random(seed);
        MemoryStore store = new MemoryStore();
        for (int s = 0; s < 1 + random.nextInt(6); s++) {
            int count = random.nextInt(120);
            long[] times = new long[count];
            double[] values = new double[count];
            long time = random.nextInt(100_000);
            double total = 0;
            for (int i = 0; i < count; i++) {
                time += 1 + random.nextInt(random.nextInt(30) == 0 ? 400_000 : 20_000);
                total = random.nextInt(20) == 0 ? random.nextInt(5) : total + random.nextInt(50);
                times[i] = time;
                values[i] = random.nextInt(25) == 0 ? StaleMarker.VALUE : total;
            }
            store.add(new Series(
                    Labels.of("__name__", "x", "a", "" + s % 2, "b", "" + s % 3, "c", "" + s), times, values));
        }
        return new Engine(store, EngineOptions.DEFAULT.withParallelism(1 + random.nextInt(3)));
    }

    private static QueryResult.Matrix range(Engine engine, String query, int step) throws ParseException {
        return (QueryResult.Matrix)
                engine.range(query, RANGE, new Step(step * 1000L)).result();
    }

    private static void areSame(Engine engine, String one, String other, int step) throws ParseException {
        QueryResult.Matrix first = range(engine, one, step);
        QueryResult.Matrix second = range(engine, other, step);
        assertThat(first.series()).hasSameSizeAs(second.series());
        for (int i = 0; i < first.series().size(); i++) {
            Series a = first.series().get(i);
            Series b = second.series().get(i);
            assertThat(a.labels()).isEqualTo(b.labels());
            assertThat(Arrays.copyOf(a.times(), a.size())).isEqualTo(Arrays.copyOf(b.times(), b.size()));
            for (int k = 0; k < a.size(); k++) {
                assertThat(a.value(k)).isCloseTo(b.value(k), within(1e-9 * Math.max(1, Math.abs(b.value(k)))));
            }
        }
    }

    @Property(tries = 200)
    void aSumIsTheSumWithoutLabelsOfSumsByLabels(@ForAll long seed, @ForAll @IntRange(min = 1, max = 200) int step)
            throws ParseException {
        Engine engine = engine(seed);
        areSame(engine, "sum(x)", "sum(sum by (a) (x))", step);
        areSame(engine, "sum by (a) (x)", "sum without (b, c) (x)", step);
        areSame(engine, "count(x)", "sum(count by (b, c) (x))", step);
        areSame(engine, "max(x)", "max(topk by (a) (1, x))", step);
        areSame(engine, "sum(x) / count(x)", "avg(x)", step);
    }

    @Property(tries = 200)
    void theRateOfACounterIsNotNegative(@ForAll long seed, @ForAll @IntRange(min = 1, max = 200) int step)
            throws ParseException {
        for (String query : new String[] {"rate(x[2m])", "increase(x[5m])", "irate(x[5m])", "resets(x[5m])"}) {
            for (Series series : range(engine(seed), query, step).series()) {
                assertThat(IntStream.range(0, series.size()).mapToDouble(series::value))
                        .allMatch(value -> value >= 0);
            }
        }
    }

    @Property(tries = 200)
    void windowsAgreeWithOneAnother(@ForAll long seed, @ForAll @IntRange(min = 1, max = 200) int step)
            throws ParseException {
        Engine engine = engine(seed);
        areSame(engine, "sum_over_time(x[3m]) / count_over_time(x[3m])", "avg_over_time(x[3m])", step);
        areSame(engine, "max_over_time(x[3m])", "quantile_over_time(1, x[3m])", step);
        areSame(engine, "min_over_time(x[3m])", "quantile_over_time(0, x[3m])", step);
        areSame(engine, "increase(x[3m])", "rate(x[3m]) * 180", step);
        areSame(engine, "stddev_over_time(x[3m]) ^ 2", "stdvar_over_time(x[3m])", step);
    }

    @Property(tries = 200)
    void setsAreSets(@ForAll long seed, @ForAll @IntRange(min = 1, max = 200) int step) throws ParseException {
        Engine engine = engine(seed);
        areSame(engine, "x", "(x > 50) or (x <= 50)", step);
        areSame(engine, "x and x > 50", "x > 50", step);
        areSame(engine, "x unless x > 50", "x <= 50", step);
        areSame(engine, "x", "label_replace(x, \"a\", \"$1\", \"a\", \"(.*)\")", step);
    }

    /// A range is its steps asked one by one.
    @Property(tries = 100)
    void aRangeIsItsSteps(@ForAll long seed, @ForAll @IntRange(min = 20, max = 200) int step) throws ParseException {
        Engine engine = engine(seed);
        for (String query : new String[] {
            "x",
            "rate(x[2m])",
            "topk(2, x)",
            "sum by (a) (x) / on (a) group_right x",
            "max_over_time(x[5m:47s])",
            "min_over_time(x[4m])",
            "changes(x[4m])",
            "absent(x)",
            "count_values(\"v\", x)"
        }) {
            QueryResult.Matrix matrix = range(engine, query, step);
            long steps = 0;
            for (long time = RANGE.start(); time <= RANGE.end(); time += step * 1000L) {
                long at = time;
                QueryResult.Vector vector =
                        (QueryResult.Vector) engine.instant(query, at).result();
                steps += vector.samples().size();
                vector.samples()
                        .forEach(sample -> assertThat(matrix.series())
                                .as(query)
                                .anyMatch(series -> series.labels().equals(sample.labels())
                                        && series.indexAtOrAfter(at) < series.size()
                                        && series.time(series.indexAtOrAfter(at)) == at
                                        && Double.compare(series.value(series.indexAtOrAfter(at)), sample.value())
                                                == 0));
            }
            assertThat(matrix.sampleCount()).as(query).isEqualTo(steps);
        }
    }
}
