package dev.pharos.promql.parse;

import dev.pharos.promql.ast.Expr;

/// Reads expressions.
public final class PromQl {
    private PromQl() {}

    /// As Prometheus 2.42 reads it.
    public static Expr parse(String text) throws ParseException {
        return parse(text, Dialect.V2);
    }

    /// The tree of a text, its types checked.
    ///
    /// @throws ParseException the first error that Prometheus finds
    public static Expr parse(String text, Dialect dialect) throws ParseException {
        Parser parser = new Parser(text, dialect);
        Expr expr = parser.parse();
        new Checker(text, dialect, parser.matchings()).check(expr);
        return expr;
    }
}
