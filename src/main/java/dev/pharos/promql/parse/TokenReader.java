package dev.pharos.promql.parse;

import dev.pharos.promql.ast.Span;
import dev.pharos.promql.parse.Token.Kind;
import org.jspecify.annotations.Nullable;

/// The tokens of a text without comments, with one ahead: that is read only when it is asked for, since what is wrong
/// with
/// it counts as found then.
final class TokenReader {
    private final String text;
    private final Lexer lexer;
    private @Nullable Token ahead;
    private int lastClosing;
    private int aggregations;

    TokenReader(String text, Dialect dialect) {
        this.text = text;
        this.lexer = new Lexer(text, dialect);
    }

    Token peek() throws ParseException {
        Token token = ahead;
        if (token == null) {
            token = lexer.next();
            while (token.is(Kind.COMMENT)) {
                token = lexer.next();
            }
            if (token.is(Kind.ERROR)) {
                throw error(token.span(), token.text());
            }
            ahead = token;
        }
        return token;
    }

    Token take() throws ParseException {
        Token token = peek();
        ahead = null;
        switch (token.kind()) {
            case RIGHT_BRACE, RIGHT_PAREN, RIGHT_BRACKET, DURATION, NUMBER ->
                lastClosing = token.span().end();
            default -> {
                // Ends nothing.
            }
        }
        return token;
    }

    boolean peekIs(Kind kind) throws ParseException {
        return peek().is(kind);
    }

    /// Takes the next if it is of a kind.
    boolean accept(Kind kind) throws ParseException {
        if (!peek().is(kind)) {
            return false;
        }
        take();
        return true;
    }

    boolean accept(Kind kind, String word) throws ParseException {
        if (!peek().is(kind, word)) {
            return false;
        }
        take();
        return true;
    }

    /// Where the last token ended that may end an expression.
    int lastClosing() {
        return lastClosing;
    }

    /// What is unexpected from now on is so within an aggregation, unless something closer is named.
    void enterAggregation() {
        aggregations++;
    }

    void leaveAggregation() {
        aggregations--;
    }

    /// The next token cannot be there.
    ParseException unexpected() throws ParseException {
        return unexpected(peek(), aggregations > 0 ? " in aggregation" : "");
    }

    /// @param context in which the next token cannot be
    /// @param expected what could
    ParseException unexpected(String context, String expected) throws ParseException {
        return unexpected(peek(), context, expected);
    }

    ParseException unexpected(Token token, String context, String expected) {
        return unexpected(token, " in " + context + ", expected " + expected);
    }

    private ParseException unexpected(Token token, String rest) {
        return error(token.span(), "unexpected " + token.description() + rest);
    }

    ParseException error(Span span, String problem) {
        return new ParseException(text, span, problem);
    }
}
