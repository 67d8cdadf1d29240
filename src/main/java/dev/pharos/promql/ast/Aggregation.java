package dev.pharos.promql.ast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// @param parameter that of `topk`, `bottomk`, `quantile` and `count_values`; null for the others
/// @param by whether the labels are those kept or those dropped; `BY` with no labels where neither is written
public record Aggregation(
        Span span, Op op, Expr expr, @Nullable Expr parameter, By by, List<String> labels) implements Expr {
    public Aggregation {
        labels = List.copyOf(labels);
    }

    public enum By {
        BY,
        WITHOUT
    }

    public enum Op {
        SUM,
        AVG,
        COUNT,
        MIN,
        MAX,
        GROUP,
        STDDEV,
        STDVAR,
        TOPK,
        BOTTOMK,
        COUNT_VALUES,
        QUANTILE;

        public String sign() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// Whether it takes a parameter before the vector.
        public boolean hasParameter() {
            return this == TOPK || this == BOTTOMK || this == COUNT_VALUES || this == QUANTILE;
        }
    }

    @Override
    public ValueType type() {
        return ValueType.VECTOR;
    }

    @Override
    public List<Expr> children() {
        List<Expr> all = new ArrayList<>(2);
        if (parameter != null) {
            all.add(parameter);
        }
        all.add(expr);
        return List.copyOf(all);
    }
}
