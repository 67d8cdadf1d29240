package dev.pharos.promql.print;

import dev.pharos.promql.ast.Expr;

/// Gives texts that parse to the same tree but for its places. A tree that no text has (a sum as operand of a product,
/// say)
/// gets the parentheses it needs.
public final class Print {
    private Print() {}

    /// In one line.
    public static String of(Expr expr) {
        return new Line().expr(expr).toString();
    }

    /// Over as many lines as it needs to keep within 100 columns, as far as it can be split.
    public static String pretty(Expr expr) {
        return Pretty.of(expr);
    }
}
