package dev.pharos.promql.parse;

import static dev.pharos.promql.ast.ValueType.MATRIX;
import static dev.pharos.promql.ast.ValueType.SCALAR;
import static dev.pharos.promql.ast.ValueType.STRING;
import static dev.pharos.promql.ast.ValueType.VECTOR;

import dev.pharos.promql.ast.Call.Function;
import dev.pharos.promql.ast.ValueType;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The functions that an expression may call.
public final class Functions {
    private static final Map<String, Function> V2 = table(Dialect.V2);
    private static final Map<String, Function> V3 = table(Dialect.V3);

    /// Those of 3.x behind a flag.
    private static final Set<String> FLAGGED = Set.of(
            "first_over_time",
            "histogram_quantiles",
            "info",
            "mad_over_time",
            "max_of",
            "min_of",
            "sort_by_label",
            "sort_by_label_desc",
            "ts_of_first_over_time",
            "ts_of_last_over_time",
            "ts_of_max_over_time",
            "ts_of_min_over_time");

    private Functions() {}

    /// All of a dialect by name, in ascending order.
    public static Map<String, Function> of(Dialect dialect) {
        return dialect == Dialect.V2 ? V2 : V3;
    }

    /// Null where there is none of that name.
    public static @Nullable Function find(String name, Dialect dialect) {
        return of(dialect).get(name);
    }

    static boolean isFlagged(String name, Dialect dialect) {
        return dialect == Dialect.V3 && FLAGGED.contains(name);
    }

    private static Map<String, Function> table(Dialect dialect) {
        Map<String, Function> all = new TreeMap<>();
        for (String name : List.of(
                "abs",
                "absent",
                "acos",
                "acosh",
                "asin",
                "asinh",
                "atan",
                "atanh",
                "ceil",
                "cos",
                "cosh",
                "deg",
                "exp",
                "floor",
                "histogram_count",
                "histogram_sum",
                "ln",
                "log10",
                "log2",
                "rad",
                "sgn",
                "sin",
                "sinh",
                "sort",
                "sort_desc",
                "sqrt",
                "tan",
                "tanh",
                "timestamp")) {
            add(all, name, 0, VECTOR, VECTOR);
        }
        for (String name : List.of(
                "absent_over_time",
                "avg_over_time",
                "changes",
                "count_over_time",
                "delta",
                "deriv",
                "idelta",
                "increase",
                "irate",
                "last_over_time",
                "max_over_time",
                "min_over_time",
                "present_over_time",
                "rate",
                "resets",
                "stddev_over_time",
                "stdvar_over_time",
                "sum_over_time")) {
            add(all, name, 0, VECTOR, MATRIX);
        }
        for (String name : List.of(
                "day_of_month", "day_of_week", "day_of_year", "days_in_month", "hour", "minute", "month", "year")) {
            add(all, name, 1, VECTOR, VECTOR);
        }
        add(all, "clamp", 0, VECTOR, VECTOR, SCALAR, SCALAR);
        add(all, "clamp_max", 0, VECTOR, VECTOR, SCALAR);
        add(all, "clamp_min", 0, VECTOR, VECTOR, SCALAR);
        add(all, "histogram_fraction", 0, VECTOR, SCALAR, SCALAR, VECTOR);
        add(all, "histogram_quantile", 0, VECTOR, SCALAR, VECTOR);
        add(all, "label_join", -1, VECTOR, VECTOR, STRING, STRING, STRING);
        add(all, "label_replace", 0, VECTOR, VECTOR, STRING, STRING, STRING, STRING);
        add(all, "pi", 0, SCALAR);
        add(all, "predict_linear", 0, VECTOR, MATRIX, SCALAR);
        add(all, "quantile_over_time", 0, VECTOR, SCALAR, MATRIX);
        add(all, "round", 1, VECTOR, VECTOR, SCALAR);
        add(all, "scalar", 0, SCALAR, VECTOR);
        add(all, "time", 0, SCALAR);
        add(all, "vector", 0, VECTOR, SCALAR);
        if (dialect == Dialect.V2) {
            add(all, "holt_winters", 0, VECTOR, MATRIX, SCALAR, SCALAR);
        } else {
            add(all, "double_exponential_smoothing", 0, VECTOR, MATRIX, SCALAR, SCALAR);
            add(all, "histogram_avg", 0, VECTOR, VECTOR);
            add(all, "histogram_stddev", 0, VECTOR, VECTOR);
            add(all, "histogram_stdvar", 0, VECTOR, VECTOR);
        }
        return Collections.unmodifiableMap(all);
    }

    private static void add(
            Map<String, Function> all, String name, int optional, ValueType returns, ValueType... arguments) {
        all.put(name, new Function(name, List.of(arguments), optional, returns));
    }
}
