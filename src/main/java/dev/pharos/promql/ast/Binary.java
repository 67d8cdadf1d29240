package dev.pharos.promql.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param returnsBool `bool` was written: a comparison that gives 0 or 1 instead of filtering
/// @param matching null where a side is a scalar
public record Binary(
        Span span,
        Op op,
        boolean returnsBool,
        Expr left,
        Expr right,
        @Nullable VectorMatching matching) implements Expr {
    /// The operators between two expressions, with their precedence as Prometheus has it: higher binds tighter.
    public enum Op {
        OR("or", 1, Kind.SET),
        AND("and", 2, Kind.SET),
        UNLESS("unless", 2, Kind.SET),
        EQUAL("==", 3, Kind.COMPARISON),
        NOT_EQUAL("!=", 3, Kind.COMPARISON),
        LESS_OR_EQUAL("<=", 3, Kind.COMPARISON),
        LESS("<", 3, Kind.COMPARISON),
        GREATER_OR_EQUAL(">=", 3, Kind.COMPARISON),
        GREATER(">", 3, Kind.COMPARISON),
        ADD("+", 4, Kind.ARITHMETIC),
        SUBTRACT("-", 4, Kind.ARITHMETIC),
        MULTIPLY("*", 5, Kind.ARITHMETIC),
        DIVIDE("/", 5, Kind.ARITHMETIC),
        MODULO("%", 5, Kind.ARITHMETIC),
        ATAN2("atan2", 5, Kind.ARITHMETIC),
        /// Alone binds to the right.
        POWER("^", 6, Kind.ARITHMETIC);

        public enum Kind {
            ARITHMETIC,
            COMPARISON,
            SET
        }

        private final String sign;
        private final int precedence;
        private final Kind kind;

        Op(String sign, int precedence, Kind kind) {
            this.sign = sign;
            this.precedence = precedence;
            this.kind = kind;
        }

        public String sign() {
            return sign;
        }

        public int precedence() {
            return precedence;
        }

        public Kind kind() {
            return kind;
        }
    }

    @Override
    public ValueType type() {
        return left.type() == ValueType.SCALAR && right.type() == ValueType.SCALAR
                ? ValueType.SCALAR
                : ValueType.VECTOR;
    }

    @Override
    public List<Expr> children() {
        return List.of(left, right);
    }
}
