package dev.pharos.promql.ast;

import java.util.List;

/// @param vector what is looked at; offset and `@` are its own
/// @param range milliseconds
public record MatrixSelector(Span span, VectorSelector vector, long range) implements Expr {
    @Override
    public ValueType type() {
        return ValueType.MATRIX;
    }

    @Override
    public List<Expr> children() {
        return List.of(vector);
    }
}
