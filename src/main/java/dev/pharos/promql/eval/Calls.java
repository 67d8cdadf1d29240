package dev.pharos.promql.eval;

import dev.pharos.promql.ast.Call;
import dev.pharos.promql.ast.Expr;
import dev.pharos.promql.ast.ValueType;
import dev.pharos.promql.ast.VectorSelector;
import dev.pharos.promql.eval.column.Batches;
import dev.pharos.promql.eval.column.Grid;
import dev.pharos.promql.eval.column.HeldVector;
import dev.pharos.promql.eval.column.Mapped;
import dev.pharos.promql.eval.column.Uniqueness;
import dev.pharos.promql.eval.column.Vector;
import dev.pharos.promql.eval.function.Dates;
import dev.pharos.promql.eval.function.VectorCall;
import dev.pharos.promql.eval.function.VectorFunctions;
import dev.pharos.promql.eval.run.EvalException;
import dev.pharos.promql.eval.run.Work;
import dev.pharos.promql.eval.window.WindowCall;
import dev.pharos.promql.eval.window.WindowFunctions;
import dev.pharos.series.Labels;
import java.util.ArrayList;
import java.util.List;

/// Calls of functions: their arguments first.
final class Calls {
    private final Evaluator evaluator;
    private final Work work;
    private final Meter meter;

    Calls(Evaluator evaluator, Work work, Meter meter) {
        this.evaluator = evaluator;
        this.work = work;
        this.meter = meter;
    }

    Vector vector(Call call, Grid grid) {
        String name = call.function().name();
        List<Expr> arguments = call.arguments();
        if (arguments.isEmpty() && Dates.has(name)) {
            return dates(call, grid, HeldVector.ofScalar(grid, times(grid)));
        }
        if (name.equals("vector")) {
            return HeldVector.ofScalar(grid, evaluator.scalar(arguments.getFirst(), grid));
        }
        if (name.equals("timestamp") && Evaluator.unwrapped(arguments.getFirst()) instanceof VectorSelector selector) {
            Vector times = meter.vector(selector, () -> evaluator.selected(selector, grid, true));
            return Uniqueness.eachStep(new Mapped(times, labels -> labels.without(Labels.NAME), column -> {}), work);
        }
        return arguments.stream().anyMatch(argument -> argument.type() == ValueType.MATRIX)
                ? ofRange(call, grid)
                : ofVector(call, grid);
    }

    double[] scalar(Call call, Grid grid) {
        return switch (call.function().name()) {
            case "time" -> times(grid);
            case "pi" -> Selectors.constant(grid, Math.PI);
            case "scalar" -> only(evaluator.vector(call.arguments().getFirst(), grid));
            default ->
                throw new EvalException(
                        EvalException.Kind.UNSUPPORTED,
                        "the function " + call.function().name() + "() is not supported");
        };
    }

    private static double[] times(Grid grid) {
        double[] times = new double[grid.count()];
        for (int k = 0; k < times.length; k++) {
            times[k] = (double) grid.time(k) / 1000;
        }
        return times;
    }

    /// The value of the one series that there is; NaN where there is none, or several.
    private double[] only(Vector vector) {
        double[] values = Selectors.constant(vector.grid(), Double.NaN);
        int[] counts = new int[values.length];
        Batches.each(vector, work, (_, column) -> {
            for (int k = 0; k < values.length; k++) {
                if (column.present()[k]) {
                    values[k] = counts[k]++ == 0 ? column.values()[k] : Double.NaN;
                }
            }
        });
        return values;
    }

    private Vector dates(Call call, Grid grid, Vector vector) {
        return VectorFunctions.of(new VectorCall(vector, scalars(call, grid), List.of(), call), work);
    }

    private Vector ofVector(Call call, Grid grid) {
        Vector vector = HeldVector.empty(grid);
        List<String> texts = new ArrayList<>();
        for (Expr argument : call.arguments()) {
            if (argument.type() == ValueType.VECTOR) {
                vector = evaluator.vector(argument, grid);
            } else if (argument.type() == ValueType.STRING) {
                texts.add(Evaluator.text(argument));
            }
        }
        return VectorFunctions.of(new VectorCall(vector, scalars(call, grid), texts, call), work);
    }

    private List<double[]> scalars(Call call, Grid grid) {
        return call.arguments().stream()
                .filter(argument -> argument.type() == ValueType.SCALAR)
                .map(argument -> evaluator.scalar(argument, grid))
                .toList();
    }

    private Vector ofRange(Call call, Grid grid) {
        if (grid.count() == 0) {
            return HeldVector.empty(grid);
        }
        Expr argument = call.arguments().stream()
                .filter(one -> one.type() == ValueType.MATRIX)
                .findFirst()
                .orElseThrow();
        Expr matrix = Evaluator.unwrapped(argument);
        Evaluator.Ranged ranged = evaluator.ranged(matrix, grid);
        WindowCall window = new WindowCall(
                call.function().name(),
                ranged.samples(),
                ranged.look(),
                ranged.range(),
                scalars(call, grid),
                meter.touched(matrix));
        Vector vector = WindowFunctions.of(window, work);
        return call.function().name().equals("absent_over_time")
                ? VectorFunctions.absent(vector, VectorFunctions.absentLabels(matrix), work)
                : vector;
    }
}
