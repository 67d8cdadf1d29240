package dev.pharos.promql.ast;

import java.util.List;

/// @param name the metric's name before the braces, empty where there is none; `matchers` has it as well
/// @param matchers all of them, that of the name among them
public record VectorSelector(Span span, String name, List<LabelMatcher> matchers, Shift shift) implements Expr {
    public VectorSelector {
        matchers = List.copyOf(matchers);
    }

    @Override
    public ValueType type() {
        return ValueType.VECTOR;
    }

    @Override
    public List<Expr> children() {
        return List.of();
    }
}
