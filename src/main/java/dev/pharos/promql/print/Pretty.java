package dev.pharos.promql.print;

import dev.pharos.promql.ast.Aggregation;
import dev.pharos.promql.ast.Binary;
import dev.pharos.promql.ast.Call;
import dev.pharos.promql.ast.Expr;
import dev.pharos.promql.ast.Literal;
import dev.pharos.promql.ast.MatrixSelector;
import dev.pharos.promql.ast.Paren;
import dev.pharos.promql.ast.Subquery;
import dev.pharos.promql.ast.Unary;
import dev.pharos.promql.ast.VectorSelector;
import java.util.List;
import java.util.stream.Collectors;

/// An expression over many lines: what is longer than a line is split at its parentheses and operators, two spaces
/// deeper.
final class Pretty {
    private static final int COLUMNS = 100;

    private Pretty() {}

    static String of(Expr expr) {
        return of(expr, 0);
    }

    private static String of(Expr expr, int level) {
        String indent = "  ".repeat(level);
        String line = Print.of(expr);
        if (line.length() <= COLUMNS) {
            return indent + line;
        }
        return switch (expr) {
            case Literal _, VectorSelector _, MatrixSelector _ -> indent + line;
            case Subquery subquery ->
                wrapped(subquery.expr(), level, Line.takesSuffix(subquery.expr())) + Line.suffix(subquery);
            case Unary unary ->
                indent
                        + Line.sign(unary)
                        + wrapped(unary.expr(), level, Line.takesSign(unary.expr()))
                                .strip();
            case Binary binary ->
                wrapped(binary.left(), level + 1, Line.takesOperator(binary)) + "\n" + indent + Line.operator(binary)
                        + "\n" + wrapped(binary.right(), level + 1, Line.isOperand(binary));
            case Aggregation aggregation -> inParens(indent + Line.head(aggregation), aggregation.children(), level);
            case Call call -> inParens(indent + call.function().name(), call.arguments(), level);
            case Paren paren -> inParens(indent, List.of(paren.expr()), level);
        };
    }

    private static String wrapped(Expr expr, int level, boolean bare) {
        return bare ? of(expr, level) : inParens("  ".repeat(level), List.of(expr), level);
    }

    private static String inParens(String head, List<Expr> inner, int level) {
        return inner.stream()
                .map(expr -> of(expr, level + 1))
                .collect(Collectors.joining(",\n", head + "(\n", "\n" + "  ".repeat(level) + ")"));
    }
}
