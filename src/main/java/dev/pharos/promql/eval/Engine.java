package dev.pharos.promql.eval;

import dev.pharos.promql.ast.Expr;
import dev.pharos.promql.ast.ValueType;
import dev.pharos.promql.eval.column.Grid;
import dev.pharos.promql.eval.column.HeldVector;
import dev.pharos.promql.eval.run.EvalException;
import dev.pharos.promql.eval.run.Guard;
import dev.pharos.promql.eval.run.Remarks;
import dev.pharos.promql.eval.run.Work;
import dev.pharos.promql.eval.run.Workers;
import dev.pharos.promql.parse.ParseException;
import dev.pharos.promql.parse.PromQl;
import dev.pharos.promql.store.SampleStore;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import java.time.Duration;
import java.util.function.Function;

/// Evaluates PromQL over a store. An evaluation ends early when its thread is interrupted. Safe for use by many
/// threads.
public final class Engine {
    private final SampleStore store;
    private final EngineOptions options;

    public Engine(SampleStore store, EngineOptions options) {
        this.store = store;
        this.options = options;
    }

    /// @param time milliseconds since the epoch
    /// @throws EvalException where there is no answer
    public Evaluation instant(String text, long time) throws ParseException {
        return instant(PromQl.parse(text, options.dialect()), time);
    }

    /// @param time milliseconds since the epoch
    /// @throws EvalException where there is no answer
    public Evaluation instant(Expr expr, long time) {
        Grid grid = Grid.at(time);
        return evaluation(expr, new TimeRange(time, time), evaluator -> switch (expr.type()) {
            case SCALAR -> new QueryResult.Scalar(time, evaluator.scalar(expr, grid)[0]);
            case STRING -> new QueryResult.Text(time, Evaluator.text(expr));
            case VECTOR -> Answers.vector(evaluator.vector(expr, grid), evaluator.work());
            case MATRIX -> Answers.samples(evaluator.ranged(expr, grid), evaluator.work());
        });
    }

    /// @throws EvalException where there is no answer
    public Evaluation range(String text, TimeRange range, Step step) throws ParseException {
        return range(PromQl.parse(text, options.dialect()), range, step);
    }

    /// @throws EvalException where there is no answer
    public Evaluation range(Expr expr, TimeRange range, Step step) {
        if (expr.type() == ValueType.MATRIX || expr.type() == ValueType.STRING) {
            throw new EvalException(
                    EvalException.Kind.BAD_DATA,
                    "invalid expression type \"" + expr.type().words()
                            + "\" for range query, must be Scalar or instant Vector");
        }
        if (range.points(step) > Math.min(options.maxSamples(), Integer.MAX_VALUE - 8)) {
            throw new EvalException(EvalException.Kind.BAD_DATA, "a range of " + range.points(step) + " steps");
        }
        Grid grid = Grid.of(range.start(), range.end(), step.millis());
        return evaluation(
                expr,
                range,
                evaluator -> Answers.matrix(
                        expr.type() == ValueType.SCALAR
                                ? HeldVector.ofScalar(grid, evaluator.scalar(expr, grid))
                                : evaluator.vector(expr, grid),
                        evaluator.work()));
    }

    private Evaluation evaluation(Expr expr, TimeRange range, Function<Evaluator, QueryResult> how) {
        long start = System.nanoTime();
        Guard guard = new Guard(options.maxSamples(), options.timeout().toNanos(), System::nanoTime);
        Remarks remarks = new Remarks(options.dialect());
        Work work = new Work(guard, new Workers(guard, options.parallelism()), options.dialect(), remarks);
        Meter meter = new Meter();
        QueryResult result = how.apply(new Evaluator(store, options, range, work, meter));
        return new Evaluation(
                result,
                remarks.warnings(),
                remarks.infos(),
                meter.stats(expr),
                guard.peak(),
                Duration.ofNanos(System.nanoTime() - start));
    }
}
