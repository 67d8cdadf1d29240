package dev.pharos.promql.eval.function;

import dev.pharos.promql.eval.number.GoMath;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/// Functions of one number.
final class Elementwise {
    static final Map<String, DoubleUnaryOperator> ALL = Map.ofEntries(
            Map.entry("abs", Math::abs),
            Map.entry("ceil", Math::ceil),
            Map.entry("floor", Math::floor),
            Map.entry("exp", Math::exp),
            Map.entry("sqrt", Math::sqrt),
            Map.entry("ln", GoMath::log),
            Map.entry("log2", GoMath::log2),
            Map.entry("log10", GoMath::log10),
            Map.entry("sin", Math::sin),
            Map.entry("cos", Math::cos),
            Map.entry("tan", Math::tan),
            Map.entry("asin", GoMath::asin),
            Map.entry("acos", GoMath::acos),
            Map.entry("atan", Math::atan),
            Map.entry("sinh", GoMath::sinh),
            Map.entry("cosh", GoMath::cosh),
            Map.entry("tanh", Math::tanh),
            Map.entry("asinh", GoMath::asinh),
            Map.entry("acosh", GoMath::acosh),
            Map.entry("atanh", GoMath::atanh),
            Map.entry("deg", v -> v * 180 / Math.PI),
            Map.entry("rad", v -> v * Math.PI / 180),
            Map.entry("sgn", v -> v < 0 ? -1 : v > 0 ? 1 : v));

    private Elementwise() {}
}
