package dev.pharos.promql.ast;

import java.util.List;

/// A PromQL expression. Equality is that of the tree and its places: printing gives a text that parses to the same tree
/// but for the places.
public sealed interface Expr
        permits Literal, VectorSelector, MatrixSelector, Subquery, Unary, Binary, Aggregation, Call, Paren {
    Span span();

    ValueType type();

    /// What it is made of, in the order of the text.
    List<Expr> children();
}
