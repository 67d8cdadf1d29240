package dev.pharos.promql.eval.window;

import dev.pharos.promql.eval.column.HeldVector;
import dev.pharos.promql.eval.column.Uniqueness;
import dev.pharos.promql.eval.column.Vector;
import dev.pharos.promql.eval.run.EvalException;
import dev.pharos.promql.eval.run.Work;
import dev.pharos.promql.parse.Dialect;
import dev.pharos.series.Labels;
import java.util.List;
import java.util.function.Supplier;

/// The functions of range vectors by name.
public final class WindowFunctions {
    private WindowFunctions() {}

    /// The instant vector that a call gives. `absent_over_time` gives what is present here.
    public static Vector of(WindowCall call, Work work) {
        Supplier<WindowFunction> function = named(call, work.dialect());
        // What picks a sample keeps the metric's name.
        boolean keepsName = call.name().equals("last_over_time") || call.name().equals("first_over_time");
        Labels[] labels = new Labels[call.source().size()];
        for (int i = 0; i < labels.length; i++) {
            Labels own = call.source().labels(i);
            labels[i] = keepsName ? own : own.without(Labels.NAME);
        }
        if (call.name().equals("quantile_over_time") && labels.length > 0) {
            work.remarks().warnOfQuantiles(call.scalars().getFirst());
        }
        Vector vector = new WindowVector(call, labels, function, work);
        if (call.name().equals("absent_over_time")) {
            return vector;
        }
        // Whether the call fails is found out even if nobody asks for its values.
        boolean mayFail = function.get() instanceof Smoothing
                && Smoothing.isRefused(call.scalars().get(0), call.scalars().get(1));
        return Uniqueness.overall(mayFail ? HeldVector.of(vector, work) : vector, work);
    }

    private static Supplier<WindowFunction> named(WindowCall call, Dialect dialect) {
        List<double[]> scalars = call.scalars();
        boolean v2 = dialect == Dialect.V2;
        return switch (call.name()) {
            case "rate" -> () -> v2 ? Rates.v2(true, true) : Rates.v3(true, true);
            case "increase" -> () -> v2 ? Rates.v2(true, false) : Rates.v3(true, false);
            case "delta" -> () -> v2 ? Rates.v2(false, false) : Rates.v3(false, false);
            case "irate" -> () -> new Rates.Instant(true);
            case "idelta" -> () -> new Rates.Instant(false);
            case "resets" -> () -> new Steps(true);
            case "changes" -> () -> new Steps(false);
            case "deriv" -> Regression.Slope::new;
            case "predict_linear" -> () -> new Regression.Prediction(scalars.getFirst());
            case "holt_winters", "double_exponential_smoothing" -> () -> new Smoothing(scalars.get(0), scalars.get(1));
            case "sum_over_time" -> Sums.Sum::new;
            case "avg_over_time" -> v2 ? Sums.Mean::new : Sums.SumDivided::new;
            case "stddev_over_time" -> () -> new Sums.Variance(true);
            case "stdvar_over_time" -> () -> new Sums.Variance(false);
            case "max_over_time" -> () -> new Extremes(1);
            case "min_over_time" -> () -> new Extremes(-1);
            case "count_over_time" -> Picks.Count::new;
            case "last_over_time" -> Picks.Last::new;
            case "first_over_time" -> Picks.First::new;
            case "present_over_time", "absent_over_time" -> Picks.Present::new;
            case "quantile_over_time" -> () -> new Picks.Quantile(scalars.getFirst());
            case "mad_over_time" -> Picks.Deviation::new;
            default ->
                throw new EvalException(
                        EvalException.Kind.UNSUPPORTED, "the function " + call.name() + "() is not supported");
        };
    }
}
