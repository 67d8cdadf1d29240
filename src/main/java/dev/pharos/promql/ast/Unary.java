package dev.pharos.promql.ast;

import java.util.List;

/// @param negative `-`, else `+`
public record Unary(Span span, boolean negative, Expr expr) implements Expr {
    @Override
    public ValueType type() {
        return expr.type();
    }

    @Override
    public List<Expr> children() {
        return List.of(expr);
    }
}
