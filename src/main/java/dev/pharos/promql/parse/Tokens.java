package dev.pharos.promql.parse;

import java.util.ArrayList;
import java.util.List;

/// A text in tokens, for colours and completion.
public final class Tokens {
    private Tokens() {}

    /// All, comments among them, in the order of the text. An error is the last: what follows it is not read.
    public static List<Token> of(String text, Dialect dialect) {
        Lexer lexer = new Lexer(text, dialect);
        List<Token> tokens = new ArrayList<>();
        Token token = lexer.next();
        while (!token.is(Token.Kind.END)) {
            tokens.add(token);
            token = lexer.next();
        }
        return List.copyOf(tokens);
    }

    /// As 2.42 has them.
    public static List<Token> of(String text) {
        return of(text, Dialect.V2);
    }
}
