package dev.pharos.promql.parse;

import dev.pharos.promql.ast.Aggregation;
import dev.pharos.promql.ast.Binary;
import dev.pharos.promql.ast.Call;
import dev.pharos.promql.ast.Expr;
import dev.pharos.promql.ast.LabelMatcher;
import dev.pharos.promql.ast.Literal;
import dev.pharos.promql.ast.MatrixSelector;
import dev.pharos.promql.ast.Paren;
import dev.pharos.promql.ast.Span;
import dev.pharos.promql.ast.Subquery;
import dev.pharos.promql.ast.Unary;
import dev.pharos.promql.ast.ValueType;
import dev.pharos.promql.ast.VectorMatching;
import dev.pharos.promql.ast.VectorMatching.Cardinality;
import dev.pharos.promql.ast.VectorSelector;
import dev.pharos.promql.text.Quoted;
import dev.pharos.series.Labels;
import java.util.IdentityHashMap;

/// Checks types and what else the grammar lets through, in the order in which Prometheus does.
final class Checker {
    private final String text;
    private final Dialect dialect;
    private final IdentityHashMap<Binary, VectorMatching> matchings;

    /// @param matchings of every operator, as written
    Checker(String text, Dialect dialect, IdentityHashMap<Binary, VectorMatching> matchings) {
        this.text = text;
        this.dialect = dialect;
        this.matchings = matchings;
    }

    /// The type of an expression that is found to be right.
    ValueType check(Expr expr) throws ParseException {
        switch (expr) {
            case Literal _ -> {
                // Nothing can be wrong.
            }
            case VectorSelector selector -> selector(selector);
            case MatrixSelector matrix -> selector(matrix.vector());
            case Subquery subquery -> subquery(subquery);
            case Unary unary -> unary(unary);
            case Binary binary -> {
                return binary(binary);
            }
            case Aggregation aggregation -> aggregation(aggregation);
            case Call call -> call(call);
            case Paren paren -> {
                return check(paren.expr());
            }
        }
        return expr.type();
    }

    private void selector(VectorSelector selector) throws ParseException {
        if (!selector.name().isEmpty()) {
            for (LabelMatcher matcher :
                    selector.matchers().subList(1, selector.matchers().size())) {
                if (matcher.name().equals(Labels.NAME)) {
                    throw error(
                            selector.span(),
                            "metric name must not be set twice: " + Quoted.of(selector.name()) + " or "
                                    + Quoted.of(matcher.value()));
                }
            }
            return;
        }
        if (selector.matchers().stream().allMatch(this::matchesEmpty)) {
            throw error(selector.span(), "vector selector must contain at least one non-empty matcher");
        }
    }

    private boolean matchesEmpty(LabelMatcher matcher) {
        return switch (matcher.op()) {
            case EQUAL -> matcher.value().isEmpty();
            case NOT_EQUAL -> !matcher.value().isEmpty();
            case MATCHES -> Regex.compile(matcher.value(), dialect).matches("");
            case MATCHES_NOT -> !Regex.compile(matcher.value(), dialect).matches("");
        };
    }

    private void subquery(Subquery subquery) throws ParseException {
        ValueType type = check(subquery.expr());
        if (type != ValueType.VECTOR) {
            throw error(
                    subquery.span(), "subquery is only allowed on instant vector, got " + type.apiName() + " instead");
        }
    }

    private void unary(Unary unary) throws ParseException {
        ValueType type = check(unary.expr());
        if (!isOperand(type)) {
            throw error(
                    unary.span(),
                    "unary expression only allowed on expressions of type scalar or instant vector, got "
                            + Quoted.of(type.words()));
        }
    }

    private static boolean isOperand(ValueType type) {
        return type == ValueType.SCALAR || type == ValueType.VECTOR;
    }

    private ValueType binary(Binary binary) throws ParseException {
        ValueType left = check(binary.left());
        ValueType right = check(binary.right());
        boolean scalars = left == ValueType.SCALAR && right == ValueType.SCALAR;
        boolean compares = binary.op().kind() == Binary.Op.Kind.COMPARISON;
        if (binary.returnsBool() && !compares) {
            throw error(operator(binary), "bool modifier can only be used on comparison operators");
        }
        if (compares && !binary.returnsBool() && scalars) {
            throw error(operator(binary), "comparisons between scalars must use BOOL modifier");
        }
        VectorMatching matching = matchings.getOrDefault(binary, VectorMatching.ALL_LABELS);
        if (matching.by() == VectorMatching.By.ON) {
            for (String label : matching.labels()) {
                if (matching.include().contains(label)) {
                    throw error(
                            operator(binary),
                            "label " + Quoted.of(label) + " must not occur in ON and GROUP clause at once");
                }
            }
        }
        if (!isOperand(left) || !isOperand(right)) {
            Expr side = isOperand(left) ? binary.right() : binary.left();
            throw error(side.span(), "binary expression must contain only scalar and instant vector types");
        }
        boolean vectors = left == ValueType.VECTOR && right == ValueType.VECTOR;
        matching(binary, matching, vectors);
        return scalars ? ValueType.SCALAR : ValueType.VECTOR;
    }

    private void matching(Binary binary, VectorMatching matching, boolean vectors) throws ParseException {
        boolean set = binary.op().kind() == Binary.Op.Kind.SET;
        if (!vectors && !matching.labels().isEmpty()) {
            throw error(binary.span(), "vector matching only allowed between instant vectors");
        }
        if (vectors && set && matching.cardinality() != Cardinality.ONE_TO_ONE) {
            throw error(
                    binary.span(),
                    "no grouping allowed for " + Quoted.of(binary.op().sign()) + " operation");
        }
        if (!vectors && set) {
            throw error(
                    binary.span(),
                    "set operator " + Quoted.of(binary.op().sign()) + " not allowed in binary scalar expression");
        }
    }

    /// The operator with what was written about matching.
    private Span operator(Binary binary) {
        int start = binary.left().span().end();
        while (isSpace(text.charAt(start))) {
            start++;
        }
        int end = binary.right().span().start();
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private void aggregation(Aggregation aggregation) throws ParseException {
        expect(aggregation.expr(), ValueType.VECTOR, "aggregation expression");
        Expr parameter = aggregation.parameter();
        if (parameter != null) {
            expect(
                    parameter,
                    aggregation.op() == Aggregation.Op.COUNT_VALUES ? ValueType.STRING : ValueType.SCALAR,
                    "aggregation parameter");
        }
    }

    private void call(Call call) throws ParseException {
        Call.Function function = call.function();
        int given = call.arguments().size();
        String count = given < function.fewest()
                ? "at least " + function.fewest()
                : given > function.most() ? "at most " + function.most() : "";
        if (!count.isEmpty()) {
            throw error(
                    call.span(),
                    "expected " + (function.optional() == 0 ? function.fewest() : count) + " argument(s) in call to "
                            + Quoted.of(function.name()) + ", got " + given);
        }
        for (int i = 0; i < given; i++) {
            expect(call.arguments().get(i), function.argument(i), "call to function " + Quoted.of(function.name()));
        }
    }

    private void expect(Expr expr, ValueType wanted, String context) throws ParseException {
        ValueType type = check(expr);
        if (type != wanted) {
            throw error(expr.span(), "expected type " + wanted.words() + " in " + context + ", got " + type.words());
        }
    }

    private ParseException error(Span span, String problem) {
        return new ParseException(text, span, problem);
    }
}
