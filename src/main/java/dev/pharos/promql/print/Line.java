package dev.pharos.promql.print;

import dev.pharos.promql.ast.Aggregation;
import dev.pharos.promql.ast.Binary;
import dev.pharos.promql.ast.Call;
import dev.pharos.promql.ast.Expr;
import dev.pharos.promql.ast.LabelMatcher;
import dev.pharos.promql.ast.Literal;
import dev.pharos.promql.ast.MatrixSelector;
import dev.pharos.promql.ast.Paren;
import dev.pharos.promql.ast.Shift;
import dev.pharos.promql.ast.Subquery;
import dev.pharos.promql.ast.Unary;
import dev.pharos.promql.ast.VectorMatching;
import dev.pharos.promql.ast.VectorMatching.Cardinality;
import dev.pharos.promql.ast.VectorSelector;
import dev.pharos.promql.text.Quoted;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// An expression in one line.
final class Line {
    private static final Pattern PLAIN = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*");

    /// What is a number outside of braces.
    private static final Pattern NUMBER = Pattern.compile("(?i)inf|nan");

    private final StringBuilder out = new StringBuilder();

    Line expr(Expr expr) {
        switch (expr) {
            case Literal.Number number -> out.append(Amounts.number(number.value()));
            case Literal.Text text -> out.append(quoted(text.value()));
            case VectorSelector vector -> {
                selector(vector);
                out.append(shift(vector.shift()));
            }
            case MatrixSelector matrix -> {
                selector(matrix.vector());
                out.append('[').append(Amounts.duration(matrix.range())).append(']');
                out.append(shift(matrix.vector().shift()));
            }
            case Subquery subquery -> {
                wrapped(subquery.expr(), takesSuffix(subquery.expr()));
                out.append(suffix(subquery));
            }
            case Unary unary -> {
                out.append(sign(unary));
                wrapped(unary.expr(), takesSign(unary.expr()));
            }
            case Binary binary -> {
                wrapped(binary.left(), takesOperator(binary));
                out.append(' ').append(operator(binary)).append(' ');
                wrapped(binary.right(), isOperand(binary));
            }
            case Aggregation aggregation -> {
                out.append(head(aggregation)).append('(');
                list(aggregation.children());
                out.append(')');
            }
            case Call call -> {
                out.append(call.function().name()).append('(');
                list(call.arguments());
                out.append(')');
            }
            case Paren paren -> wrapped(paren.expr(), false);
        }
        return this;
    }

    private void list(List<Expr> expressions) {
        for (int i = 0; i < expressions.size(); i++) {
            out.append(i == 0 ? "" : ", ");
            expr(expressions.get(i));
        }
    }

    private void wrapped(Expr expr, boolean bare) {
        out.append(bare ? "" : "(");
        expr(expr);
        out.append(bare ? "" : ")");
    }

    /// Whether brackets that follow it belong to the whole of it.
    static boolean takesSuffix(Expr expr) {
        return !(expr instanceof Binary || expr instanceof Unary || isNegative(expr));
    }

    static boolean takesSign(Expr expr) {
        return !(expr instanceof Literal.Number)
                && !(expr instanceof Binary binary && binary.op().precedence() < Binary.Op.POWER.precedence());
    }

    /// Whether the left side needs no parentheses.
    static boolean takesOperator(Binary binary) {
        int mine = binary.op().precedence();
        boolean power = binary.op() == Binary.Op.POWER;
        return switch (binary.left()) {
            case Binary left ->
                power ? left.op().precedence() > mine : left.op().precedence() >= mine;
            case Unary _ -> !power;
            case Expr other -> !power || !isNegative(other);
        };
    }

    /// Whether the right side needs no parentheses.
    static boolean isOperand(Binary binary) {
        int mine = binary.op().precedence();
        return !(binary.right() instanceof Binary right)
                || (binary.op() == Binary.Op.POWER
                        ? right.op().precedence() >= mine
                        : right.op().precedence() > mine);
    }

    private static boolean isNegative(Expr expr) {
        return expr instanceof Literal.Number(var _, double value) && Double.compare(value, 0) < 0;
    }

    static String sign(Unary unary) {
        return unary.negative() ? "-" : "+";
    }

    /// The operator with what belongs to it.
    static String operator(Binary binary) {
        StringBuilder text = new StringBuilder(binary.op().sign());
        if (binary.returnsBool()) {
            text.append(" bool");
        }
        VectorMatching matching = binary.matching();
        if (matching == null) {
            return text.toString();
        }
        boolean grouped =
                matching.cardinality() == Cardinality.MANY_TO_ONE || matching.cardinality() == Cardinality.ONE_TO_MANY;
        boolean on = matching.by() == VectorMatching.By.ON;
        if (on || grouped || !matching.labels().isEmpty()) {
            text.append(on ? " on " : " ignoring ").append(labels(matching.labels()));
        }
        if (grouped) {
            text.append(matching.cardinality() == Cardinality.MANY_TO_ONE ? " group_left " : " group_right ");
            text.append(labels(matching.include()));
        }
        return text.toString();
    }

    /// What stands before the parentheses of an aggregation.
    static String head(Aggregation aggregation) {
        boolean without = aggregation.by() == Aggregation.By.WITHOUT;
        return without || !aggregation.labels().isEmpty()
                ? aggregation.op().sign() + (without ? " without " : " by ") + labels(aggregation.labels()) + " "
                : aggregation.op().sign();
    }

    private static String labels(List<String> labels) {
        return labels.stream().map(Line::label).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String label(String name) {
        return PLAIN.matcher(name).matches() && !NUMBER.matcher(name).matches() ? name : quoted(name);
    }

    private void selector(VectorSelector selector) {
        out.append(selector.name());
        List<LabelMatcher> matchers = selector.name().isEmpty()
                ? selector.matchers()
                : selector.matchers().subList(1, selector.matchers().size());
        if (!matchers.isEmpty() || selector.name().isEmpty()) {
            out.append(matchers.stream().map(Line::matcher).collect(Collectors.joining(",", "{", "}")));
        }
    }

    private static String matcher(LabelMatcher matcher) {
        String name = PLAIN.matcher(matcher.name()).matches() ? matcher.name() : quoted(matcher.name());
        return name + matcher.op().sign() + quoted(matcher.value());
    }

    /// What a subquery adds to its expression.
    static String suffix(Subquery subquery) {
        String step = subquery.step() == 0 ? "" : Amounts.duration(subquery.step());
        return "[" + Amounts.duration(subquery.range()) + ":" + step + "]" + shift(subquery.shift());
    }

    private static String shift(Shift shift) {
        String at = switch (shift.at()) {
            case null -> "";
            case Shift.At.Time time ->
                " @ " + BigDecimal.valueOf(time.millis(), 3).toPlainString();
            case Shift.At.Start _ -> " @ start()";
            case Shift.At.End _ -> " @ end()";
        };
        if (shift.offset() == 0) {
            return at;
        }
        return at + " offset " + (shift.offset() < 0 ? "-" : "") + Amounts.duration(Math.abs(shift.offset()));
    }

    /// The character that stands for what is no Unicode is refused as such in a string.
    private static String quoted(String text) {
        return Quoted.of(text).replace("\uFFFD", "\\ufffd");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
