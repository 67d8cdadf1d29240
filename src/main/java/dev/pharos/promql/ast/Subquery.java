package dev.pharos.promql.ast;

import java.util.List;

/// @param range milliseconds
/// @param step milliseconds; 0 where the text leaves it to the server's evaluation interval
public record Subquery(Span span, Expr expr, long range, long step, Shift shift) implements Expr {
    @Override
    public ValueType type() {
        return ValueType.MATRIX;
    }

    @Override
    public List<Expr> children() {
        return List.of(expr);
    }
}
