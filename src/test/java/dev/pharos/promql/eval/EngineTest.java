package dev.pharos.promql.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pharos.promql.MemoryStore;
import dev.pharos.promql.ast.LabelMatcher;
import dev.pharos.promql.eval.run.EvalException;
import dev.pharos.promql.parse.ParseException;
import dev.pharos.promql.store.SampleStore;
import dev.pharos.promql.store.Selection;
import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Series;
import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class EngineTest {
    private static final int SERIES = 10;
    private static final TimeRange RANGE = new TimeRange(0, 600_000);

    private final MemoryStore store = new MemoryStore();
    private final Engine engine = new Engine(store, EngineOptions.DEFAULT);

    EngineTest() {
        for (int s = 0; s < SERIES; s++) {
            long[] times = new long[61];
            double[] values = new double[61];
            for (int i = 0; i < times.length; i++) {
                times[i] = i * 10_000L;
                values[i] = i * (s + 1);
            }
            Labels labels = Labels.of("__name__", "x_total", "s", Integer.toString(s), "odd", Integer.toString(s % 2));
            store.add(new Series(labels, times, values));
        }
    }

    @Test
    void aRangeHasAValueAStepAndSharesItsTimes() throws ParseException {
        QueryResult.Matrix matrix = (QueryResult.Matrix)
                engine.range("rate(x_total[1m])", RANGE, new Step(60_000)).result();

        assertThat(matrix.series()).hasSize(SERIES);
        assertThat(matrix.series().getFirst().labels()).isEqualTo(Labels.of("odd", "0", "s", "0"));
        // At 0 there is one sample, which is no rate.
        assertThat(matrix.series().getFirst().times())
                .startsWith(60_000, 120_000)
                .hasSize(10);
        assertThat(matrix.series().getFirst().values()).containsOnly(0.1);
        QueryResult.Matrix all = (QueryResult.Matrix)
                engine.range("x_total", RANGE, new Step(60_000)).result();
        assertThat(all.series().get(0).times()).isSameAs(all.series().get(1).times());
    }

    @Test
    void eachNodeTellsHowManySeriesItGaveAndWhatItTouched() throws ParseException {
        Evaluation evaluation = engine.range("sum by (odd) (rate(x_total[1m])) > 0.2", RANGE, new Step(60_000));

        NodeStats sum = evaluation.root().children().getFirst();
        NodeStats rate = sum.children().getFirst();
        assertThat(evaluation.root().series()).isEqualTo(2);
        assertThat(sum.series()).isEqualTo(2);
        assertThat(rate.series()).isEqualTo(SERIES);
        // One sample in the first window, seven in the ten others.
        assertThat(evaluation.root().samples()).isEqualTo(SERIES * (1 + 10 * 7));
        assertThat(evaluation.root().time()).isGreaterThanOrEqualTo(sum.time());
        assertThat(evaluation.peakSamples()).isPositive().isLessThan(SERIES * 400);
    }

    @Test
    void aSelectorTouchesOneSampleAStep() throws ParseException {
        Evaluation evaluation = engine.range("x_total{s=\"3\"}", RANGE, new Step(30_000));

        assertThat(evaluation.root().samples()).isEqualTo(21);
        assertThat(evaluation.root().series()).isEqualTo(1);
    }

    @Test
    void whatHoldsTooManySamplesIsRefused() {
        Engine small = new Engine(store, EngineOptions.DEFAULT.withMaxSamples(50));

        assertThatThrownBy(() -> small.range("x_total", RANGE, new Step(60_000)))
                .isInstanceOf(EvalException.class)
                .hasMessage("query processing would load too many samples into memory in query execution")
                .extracting(e -> ((EvalException) e).kind())
                .isEqualTo(EvalException.Kind.TOO_MANY_SAMPLES);
    }

    @Test
    void aSubqueryOfTooManyStepsIsRefusedBeforeItIsRead() {
        assertThatThrownBy(() -> engine.instant("sum_over_time(x_total[10y:1s])", 600_000))
                .isInstanceOf(EvalException.class)
                .hasMessageContaining("too many samples");
    }

    @Test
    void whatTakesTooLongIsEnded() {
        Engine hasty = new Engine(store, EngineOptions.DEFAULT.withTimeout(Duration.ofNanos(1)));

        assertThatThrownBy(() -> hasty.instant("sum(x_total)", 600_000))
                .isInstanceOf(EvalException.class)
                .hasMessage("query timed out in query execution");
    }

    @Test
    void anInterruptedThreadEndsItsEvaluation() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        SampleStore slow = new SampleStore() {
            @Override
            public Selection select(List<LabelMatcher> matchers, long from, long to) {
                reading.countDown();
                return store.select(matchers, from, to);
            }
        };
        Engine busy = new Engine(slow, EngineOptions.DEFAULT.withMaxSamples(Long.MAX_VALUE));
        FutureTask<Evaluation> task = new FutureTask<>(() ->
                busy.range("sum_over_time(quantile_over_time(0.5, x_total[1h:10ms])[1h:10ms])", RANGE, new Step(10)));
        Thread thread = Thread.ofPlatform().start(task);
        assertThat(reading.await(10, TimeUnit.SECONDS)).isTrue();

        thread.interrupt();

        assertThatThrownBy(() -> task.get(30, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasRootCauseMessage("query was canceled in query execution");
    }

    @Test
    void aRangeVectorIsNoRangeQuery() {
        assertThatThrownBy(() -> engine.range("x_total[1m]", RANGE, new Step(60_000)))
                .isInstanceOf(EvalException.class)
                .hasMessage(
                        "invalid expression type \"range vector\" for range query, must be Scalar or instant Vector");
    }

    @Test
    void nativeHistogramsAreRefusedByName() {
        assertThatThrownBy(() -> engine.instant("histogram_count(x_total)", 0))
                .isInstanceOf(EvalException.class)
                .hasMessage("histogram_count() is of native histograms, which are not supported")
                .extracting(e -> ((EvalException) e).kind())
                .isEqualTo(EvalException.Kind.UNSUPPORTED);
    }

    @Test
    void oneProcessorGivesTheSameNumbersAsMany() throws ParseException {
        Engine alone = new Engine(store, EngineOptions.DEFAULT.withParallelism(1));
        Engine many = new Engine(store, EngineOptions.DEFAULT.withParallelism(8));
        for (String query :
                List.of("sum(rate(x_total[1m]))", "topk(3, x_total)", "quantile(0.3, x_total)", "x_total / 3")) {
            assertThat(many.range(query, RANGE, new Step(7_000)).result())
                    .isEqualTo(alone.range(query, RANGE, new Step(7_000)).result());
        }
    }
}
