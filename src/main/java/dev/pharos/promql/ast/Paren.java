package dev.pharos.promql.ast;

import java.util.List;

public record Paren(Span span, Expr expr) implements Expr {
    @Override
    public ValueType type() {
        return expr.type();
    }

    @Override
    public List<Expr> children() {
        return List.of(expr);
    }
}
