package dev.pharos.promql.eval.function;

import dev.pharos.promql.ast.Expr;
import dev.pharos.promql.ast.LabelMatcher;
import dev.pharos.promql.ast.MatrixSelector;
import dev.pharos.promql.ast.Paren;
import dev.pharos.promql.ast.VectorSelector;
import dev.pharos.promql.eval.column.Batches;
import dev.pharos.promql.eval.column.Column;
import dev.pharos.promql.eval.column.HeldVector;
import dev.pharos.promql.eval.column.Mapped;
import dev.pharos.promql.eval.column.Uniqueness;
import dev.pharos.promql.eval.column.Vector;
import dev.pharos.promql.eval.number.GoMath;
import dev.pharos.promql.eval.run.EvalException;
import dev.pharos.promql.eval.run.Work;
import dev.pharos.series.Labels;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The functions of instant vectors by name.
public final class VectorFunctions {
    private VectorFunctions() {}

    public static Vector of(VectorCall call, Work work) {
        DoubleUnaryOperator operator = operator(call.name());
        if (operator != null) {
            return changed(call, each(operator), work);
        }
        List<double[]> scalars = call.scalars();
        return switch (call.name()) {
            case "round" -> changed(call, round(scalars), work);
            case "clamp" -> changed(call, clamp(scalars.get(0), scalars.get(1)), work);
            case "clamp_min" -> changed(call, bounded(scalars.getFirst(), true), work);
            case "clamp_max" -> changed(call, bounded(scalars.getFirst(), false), work);
            case "timestamp" -> changed(call, timestamp(call.vector()), work);
            case "label_replace" -> relabelled(call, Relabelling.replace(call.texts(), work.dialect()), work);
            case "label_join" -> relabelled(call, Relabelling.join(call.texts(), work.dialect()), work);
            case "histogram_quantile" ->
                Uniqueness.eachStep(new HistogramQuantile(call.vector(), scalars.getFirst(), work), work);
            case "sort" -> sorted(call.vector(), Comparator.naturalOrder(), work);
            case "sort_desc" -> sorted(call.vector(), Comparator.reverseOrder(), work);
            case "absent" ->
                absent(call.vector(), absentLabels(call.call().arguments().getFirst()), work);
            default -> throw unsupported(call.name());
        };
    }

    private static EvalException unsupported(String name) {
        return new EvalException(
                EvalException.Kind.UNSUPPORTED,
                name.startsWith("histogram_")
                        ? name + "() is of native histograms, which are not supported"
                        : "the function " + name + "() is not supported");
    }

    private static @Nullable DoubleUnaryOperator operator(String name) {
        DoubleUnaryOperator operator = Elementwise.ALL.get(name);
        return operator != null ? operator : Dates.ALL.get(name);
    }

    private static Labels nameless(Labels labels) {
        return labels.without(Labels.NAME);
    }

    private static Vector changed(VectorCall call, Mapped.Change change, Work work) {
        return Uniqueness.eachStep(new Mapped(call.vector(), VectorFunctions::nameless, change), work);
    }

    private static Vector relabelled(VectorCall call, UnaryOperator<Labels> rename, Work work) {
        return Uniqueness.eachStep(new Mapped(call.vector(), rename, column -> {}), work);
    }

    private static Mapped.Change each(DoubleUnaryOperator operator) {
        return column -> {
            double[] values = column.values();
            boolean[] present = column.present();
            for (int k = 0; k < values.length; k++) {
                if (present[k]) {
                    values[k] = operator.applyAsDouble(values[k]);
                }
            }
        };
    }

    /// To the nearest multiple, halves up.
    private static Mapped.Change round(List<double[]> nearest) {
        return column -> {
            double[] values = column.values();
            for (int k = 0; k < values.length; k++) {
                double inverse = nearest.isEmpty() ? 1 : 1.0 / nearest.getFirst()[k];
                values[k] = Math.floor(values[k] * inverse + 0.5) / inverse;
            }
        };
    }

    private static Mapped.Change clamp(double[] least, double[] most) {
        return column -> {
            double[] values = column.values();
            for (int k = 0; k < values.length; k++) {
                values[k] = GoMath.max(least[k], GoMath.min(most[k], values[k]));
                column.present()[k] &= !(most[k] < least[k]);
            }
        };
    }

    private static Mapped.Change bounded(double[] bound, boolean below) {
        return column -> {
            double[] values = column.values();
            for (int k = 0; k < values.length; k++) {
                values[k] = below ? GoMath.max(bound[k], values[k]) : GoMath.min(bound[k], values[k]);
            }
        };
    }

    private static Mapped.Change timestamp(Vector vector) {
        return column -> {
            for (int k = 0; k < column.length(); k++) {
                column.values()[k] = (double) vector.grid().time(k) / 1000;
            }
        };
    }

    /// By value, NaN last; over several steps there is no order.
    private static Vector sorted(Vector vector, Comparator<Double> order, Work work) {
        if (vector.grid().count() != 1) {
            return vector;
        }
        HeldVector held = HeldVector.of(vector, work);
        Comparator<Double> nansLast =
                Comparator.<Double, Boolean>comparing(v -> v.isNaN()).thenComparing(order);
        return held.sorted(Comparator.comparing(i -> held.column(i).values()[0], nansLast));
    }

    /// 1 at each step at which no series has a value.
    public static Vector absent(Vector vector, Labels labels, Work work) {
        Column absent = new Column(vector.grid().count());
        absent.fill(1);
        boolean[] there = absent.present();
        Batches.each(vector, work, (_, column) -> {
            for (int k = 0; k < there.length; k++) {
                there[k] &= !column.present()[k];
            }
        });
        return HeldVector.of(vector.grid(), List.of(labels), List.of(absent), work.guard());
    }

    /// The labels that a selector asks for by equality, each but once.
    public static Labels absentLabels(Expr argument) {
        if (argument instanceof Paren paren) {
            return absentLabels(paren.expr());
        }
        List<LabelMatcher> matchers = switch (argument) {
            case VectorSelector selector -> selector.matchers();
            case MatrixSelector selector -> selector.vector().matchers();
            default -> List.of();
        };
        Labels labels = Labels.EMPTY;
        Set<String> seen = new HashSet<>();
        for (LabelMatcher matcher : matchers) {
            if (matcher.name().equals(Labels.NAME)) {
                continue;
            }
            if (matcher.op() == LabelMatcher.Op.EQUAL && seen.add(matcher.name())) {
                labels = labels.with(matcher.name(), matcher.value());
            } else {
                labels = labels.without(matcher.name());
            }
        }
        return labels;
    }
}
