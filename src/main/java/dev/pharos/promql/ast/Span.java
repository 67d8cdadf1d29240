package dev.pharos.promql.ast;

/// A place in the text of an expression.
///
/// @param start the first character, from 0
/// @param end the one after the last
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("from " + start + " to " + end);
        }
    }

    /// From the start of this to the end of another.
    public Span to(Span other) {
        return new Span(start, other.end);
    }
}
