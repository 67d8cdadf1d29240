package dev.pharos.promql.ast;

import java.util.List;

/// What stands for itself.
public sealed interface Literal extends Expr {
    @SuppressWarnings("AvoidCommonTypeNames") // always with its outer name
    record Number(Span span, double value) implements Literal {
        @Override
        public ValueType type() {
            return ValueType.SCALAR;
        }
    }

    /// @param value without quotes and escapes
    record Text(Span span, String value) implements Literal {
        @Override
        public ValueType type() {
            return ValueType.STRING;
        }
    }

    @Override
    default List<Expr> children() {
        return List.of();
    }
}
