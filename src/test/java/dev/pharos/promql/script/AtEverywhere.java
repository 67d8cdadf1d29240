package dev.pharos.promql.script;

import dev.pharos.promql.ast.Aggregation;
import dev.pharos.promql.ast.Binary;
import dev.pharos.promql.ast.Call;
import dev.pharos.promql.ast.Expr;
import dev.pharos.promql.ast.Literal;
import dev.pharos.promql.ast.MatrixSelector;
import dev.pharos.promql.ast.Paren;
import dev.pharos.promql.ast.Shift;
import dev.pharos.promql.ast.Subquery;
import dev.pharos.promql.ast.Unary;
import dev.pharos.promql.ast.VectorSelector;
import java.util.Set;

/// Puts `@ time` on every selector and subquery that has none, but for those inside a subquery: the expression is then
/// the same whenever it is evaluated.
final class AtEverywhere {
    private static final Set<String> UNSAFE = Set.of(
            "days_in_month",
            "day_of_month",
            "day_of_week",
            "day_of_year",
            "hour",
            "minute",
            "month",
            "year",
            "predict_linear",
            "time",
            "timestamp");

    private AtEverywhere() {}

    /// Whether some function goes by the time of the evaluation whatever the selectors say.
    static boolean isUnsafe(Expr expr) {
        return (expr instanceof Call call && UNSAFE.contains(call.function().name()))
                || expr.children().stream().anyMatch(AtEverywhere::isUnsafe);
    }

    static Expr at(Expr expr, long time) {
        return switch (expr) {
            case Literal literal -> literal;
            case VectorSelector selector -> at(selector, time);
            case MatrixSelector m -> new MatrixSelector(m.span(), at(m.vector(), time), m.range());
            case Subquery s -> new Subquery(s.span(), s.expr(), s.range(), s.step(), at(s.shift(), time));
            case Paren p -> new Paren(p.span(), at(p.expr(), time));
            case Unary u -> new Unary(u.span(), u.negative(), at(u.expr(), time));
            case Binary b ->
                new Binary(b.span(), b.op(), b.returnsBool(), at(b.left(), time), at(b.right(), time), b.matching());
            case Aggregation a ->
                new Aggregation(
                        a.span(),
                        a.op(),
                        at(a.expr(), time),
                        a.parameter() == null ? null : at(a.parameter(), time),
                        a.by(),
                        a.labels());
            case Call c ->
                new Call(
                        c.span(),
                        c.function(),
                        c.arguments().stream().map(one -> at(one, time)).toList());
        };
    }

    private static VectorSelector at(VectorSelector v, long time) {
        return new VectorSelector(v.span(), v.name(), v.matchers(), at(v.shift(), time));
    }

    private static Shift at(Shift shift, long time) {
        return shift.at() == null ? new Shift(shift.offset(), new Shift.At.Time(time)) : shift;
    }
}
