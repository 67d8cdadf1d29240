package dev.pharos.promql.hint;

import dev.pharos.promql.ast.Aggregation;
import dev.pharos.promql.ast.Binary;
import dev.pharos.promql.ast.Call;
import dev.pharos.promql.ast.Expr;
import dev.pharos.promql.ast.LabelMatcher;
import dev.pharos.promql.ast.MatrixSelector;
import dev.pharos.promql.ast.Paren;
import dev.pharos.promql.ast.Subquery;
import dev.pharos.promql.ast.VectorSelector;
import dev.pharos.series.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds hints in an expression.
public final class Hints {
    private static final Set<String> FOR_COUNTERS = Set.of("rate", "irate", "increase", "resets");

    /// To these the value of a counter does not matter.
    private static final Set<String> VALUELESS = Set.of("absent", "timestamp", "changes", "count_over_time");

    private static final Set<Aggregation.Op> COUNTING = Set.of(Aggregation.Op.COUNT, Aggregation.Op.GROUP);
    private static final Set<String> EVERYTHING = Set.of(".*", "(.*)", "^.*$", "^(.*)$", ".*.*", "|.*", ".*|");

    private final Map<String, MetricType> types;
    private final long step;
    private final List<Hint> found = new ArrayList<>();

    private Hints(Map<String, MetricType> types, long step) {
        this.types = types;
        this.step = step;
    }

    /// In the order of the text, as far as one follows another in the tree.
    ///
    /// @param types of the metrics, those of histograms and summaries by the name without suffix
    /// @param step of a range query in milliseconds; 0 for an instant query
    public static List<Hint> of(Expr expr, Map<String, MetricType> types, long step) {
        Hints hints = new Hints(types, step);
        hints.visit(expr, false);
        return List.copyOf(hints.found);
    }

    /// @param rated whether the total of a counter does not show here
    private void visit(Expr expr, boolean rated) {
        switch (expr) {
            case VectorSelector selector -> {
                matchers(selector);
                if (!rated && isCounter(selector.name())) {
                    found.add(new Hint.CounterWithoutRate(selector.span(), selector.name()));
                }
            }
            case MatrixSelector matrix -> visit(matrix.vector(), true);
            case Call call -> {
                call(call);
                boolean under = rated
                        || FOR_COUNTERS.contains(call.function().name())
                        || VALUELESS.contains(call.function().name());
                call.arguments().forEach(argument -> visit(argument, under));
            }
            case Aggregation aggregation -> {
                boolean under = rated || COUNTING.contains(aggregation.op());
                aggregation.children().forEach(child -> visit(child, under));
            }
            case Binary binary -> {
                boolean set = binary.op().kind() == Binary.Op.Kind.SET;
                visit(binary.left(), rated);
                visit(binary.right(), rated || (set && binary.op() != Binary.Op.OR));
            }
            default -> expr.children().forEach(child -> visit(child, rated));
        }
    }

    private void matchers(VectorSelector selector) {
        for (LabelMatcher matcher : selector.matchers()) {
            boolean name = matcher.name().equals(Labels.NAME);
            boolean all = EVERYTHING.contains(matcher.value())
                    || (name && matcher.value().equals(".+"));
            if (matcher.op() == LabelMatcher.Op.MATCHES && all) {
                found.add(new Hint.MatchesEverything(selector.span(), matcher.name()));
            }
        }
    }

    private void call(Call call) {
        String function = call.function().name();
        if (!FOR_COUNTERS.contains(function)) {
            return;
        }
        Expr over = bare(call.arguments().getFirst());
        if (over instanceof MatrixSelector matrix) {
            String metric = matrix.vector().name();
            if (type(metric) == MetricType.GAUGE) {
                found.add(new Hint.RateOfGauge(call.span(), function, metric));
            }
            if (function.equals("irate") && step > 2 * matrix.range()) {
                found.add(new Hint.IrateOverLongSteps(call.span(), matrix.range(), step));
            }
        } else if (over instanceof Subquery subquery && bare(subquery.expr()) instanceof Aggregation sum) {
            found.add(new Hint.RateOfSum(call.span(), function, sum.op().sign()));
        }
    }

    private static Expr bare(Expr expr) {
        Expr inner = expr;
        while (inner instanceof Paren paren) {
            inner = paren.expr();
        }
        return inner;
    }

    private boolean isCounter(String metric) {
        return type(metric) == MetricType.COUNTER;
    }

    /// What histograms and summaries are made of counts up.
    private @Nullable MetricType type(String metric) {
        MetricType own = types.get(metric);
        if (own != null) {
            return own;
        }
        for (String suffix : List.of("_bucket", "_count", "_sum")) {
            if (metric.endsWith(suffix)) {
                MetricType whole = types.get(metric.substring(0, metric.length() - suffix.length()));
                if (whole == MetricType.HISTOGRAM || (whole == MetricType.SUMMARY && !suffix.equals("_bucket"))) {
                    return MetricType.COUNTER;
                }
            }
        }
        return null;
    }
}
