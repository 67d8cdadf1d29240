package dev.pharos.promql.eval;

import dev.pharos.promql.ast.Aggregation;
import dev.pharos.promql.ast.Binary;
import dev.pharos.promql.ast.Call;
import dev.pharos.promql.ast.Expr;
import dev.pharos.promql.ast.Literal;
import dev.pharos.promql.ast.MatrixSelector;
import dev.pharos.promql.ast.Paren;
import dev.pharos.promql.ast.Subquery;
import dev.pharos.promql.ast.Unary;
import dev.pharos.promql.ast.VectorSelector;
import java.util.Set;

/// Whether an expression is the same at every step, its times being fixed by `@`: then it is evaluated once.
final class Invariance {
    /// They go by the time of the step, whatever they are called with.
    private static final Set<String> BY_STEP = Set.of(
            "day_of_month",
            "day_of_week",
            "day_of_year",
            "days_in_month",
            "hour",
            "minute",
            "month",
            "predict_linear",
            "time",
            "timestamp",
            "year");

    private Invariance() {}

    static boolean of(Expr expr) {
        return switch (expr) {
            case Literal _ -> true;
            case VectorSelector selector -> selector.shift().at() != null;
            case MatrixSelector selector -> of(selector.vector());
            case Subquery subquery -> subquery.shift().at() != null;
            case Paren paren -> of(paren.expr());
            case Unary unary -> of(unary.expr());
            case Binary binary -> of(binary.left()) && of(binary.right());
            case Aggregation aggregation ->
                of(aggregation.expr()) && (aggregation.parameter() == null || of(aggregation.parameter()));
            case Call call -> !isByStep(call) && call.arguments().stream().allMatch(Invariance::of);
        };
    }

    private static boolean isByStep(Call call) {
        boolean ofSelector = call.function().name().equals("timestamp")
                && Evaluator.unwrapped(call.arguments().getFirst()) instanceof VectorSelector;
        return BY_STEP.contains(call.function().name()) && !ofSelector;
    }
}
