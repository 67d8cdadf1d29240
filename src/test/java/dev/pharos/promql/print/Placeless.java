package dev.pharos.promql.print;

import dev.pharos.promql.ast.Aggregation;
import dev.pharos.promql.ast.Binary;
import dev.pharos.promql.ast.Call;
import dev.pharos.promql.ast.Expr;
import dev.pharos.promql.ast.Literal;
import dev.pharos.promql.ast.MatrixSelector;
import dev.pharos.promql.ast.Paren;
import dev.pharos.promql.ast.Span;
import dev.pharos.promql.ast.Subquery;
import dev.pharos.promql.ast.Unary;
import dev.pharos.promql.ast.VectorSelector;

/// Trees without their places in a text, to compare.
final class Placeless {
    static final Span NOWHERE = new Span(0, 0);

    private Placeless() {}

    static Expr of(Expr expr) {
        return switch (expr) {
            case Literal.Number number -> new Literal.Number(NOWHERE, number.value());
            case Literal.Text text -> new Literal.Text(NOWHERE, text.value());
            case VectorSelector vector -> vector(vector);
            case MatrixSelector matrix -> new MatrixSelector(NOWHERE, vector(matrix.vector()), matrix.range());
            case Subquery it -> new Subquery(NOWHERE, of(it.expr()), it.range(), it.step(), it.shift());
            case Unary unary -> new Unary(NOWHERE, unary.negative(), of(unary.expr()));
            case Binary it ->
                new Binary(NOWHERE, it.op(), it.returnsBool(), of(it.left()), of(it.right()), it.matching());
            case Aggregation it -> {
                Expr parameter = it.parameter();
                yield new Aggregation(
                        NOWHERE,
                        it.op(),
                        of(it.expr()),
                        parameter == null ? null : of(parameter),
                        it.by(),
                        it.labels());
            }
            case Call call ->
                new Call(
                        NOWHERE,
                        call.function(),
                        call.arguments().stream().map(Placeless::of).toList());
            case Paren paren -> new Paren(NOWHERE, of(paren.expr()));
        };
    }

    private static VectorSelector vector(VectorSelector vector) {
        return new VectorSelector(NOWHERE, vector.name(), vector.matchers(), vector.shift());
    }
}
