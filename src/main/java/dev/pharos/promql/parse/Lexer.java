package dev.pharos.promql.parse;

import static dev.pharos.promql.text.Cursor.END;
import static dev.pharos.promql.text.Cursor.isAlpha;
import static dev.pharos.promql.text.Cursor.isAlphaNumeric;
import static dev.pharos.promql.text.Cursor.isDigit;

import dev.pharos.promql.ast.Aggregation;
import dev.pharos.promql.ast.Span;
import dev.pharos.promql.parse.Token.Kind;
import dev.pharos.promql.text.Cursor;
import dev.pharos.promql.text.Quoted;
import dev.pharos.promql.text.StringScanner;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Cuts a text into tokens, one whenever it is asked. After an error it gives no more but the end.
final class Lexer {
    /// Words that are no plain names, in lower case.
    private static final Map<String, Kind> WORDS = words();

    private final Dialect dialect;
    private final Cursor cursor;
    private final NumberScanner numbers;
    private final StringScanner strings;
    private int parens;
    private boolean inBraces;
    private boolean inBrackets;
    private boolean colonSeen;
    private boolean durationNext;
    private boolean over;

    Lexer(String text, Dialect dialect) {
        this.dialect = dialect;
        this.cursor = new Cursor(text);
        this.numbers = new NumberScanner(cursor, dialect);
        this.strings = new StringScanner(cursor);
    }

    private static Map<String, Kind> words() {
        Map<String, Kind> words = new HashMap<>();
        for (String word : new String[] {"and", "or", "unless", "atan2"}) {
            words.put(word, Kind.OPERATOR);
        }
        for (Aggregation.Op op : Aggregation.Op.values()) {
            words.put(op.sign(), Kind.AGGREGATION);
        }
        for (String word :
                new String[] {"offset", "by", "without", "on", "ignoring", "group_left", "group_right", "bool"}) {
            words.put(word, Kind.KEYWORD);
        }
        words.put("start", Kind.BOUND);
        words.put("end", Kind.BOUND);
        words.put("inf", Kind.NUMBER);
        words.put("nan", Kind.NUMBER);
        return Map.copyOf(words);
    }

    /// The next token, comments among them.
    Token next() {
        if (over) {
            cursor.toEnd();
            return token(Kind.END);
        }
        if (durationNext) {
            durationNext = false;
            cursor.skipSpace();
            return dialect == Dialect.V2 ? duration() : numberOrDuration();
        }
        cursor.skipSpace();
        if (cursor.peek() == '#') {
            return comment();
        }
        return inBraces ? insideBraces() : statement();
    }

    @SuppressWarnings("RefactorSwitch") // its cases are no single expressions
    private Token statement() {
        int c = cursor.read();
        switch (c) {
            case END -> {
                if (parens != 0) {
                    return error("unclosed left parenthesis");
                }
                if (inBrackets) {
                    return error("unclosed left bracket");
                }
                over = true;
                return token(Kind.END);
            }
            case ',' -> {
                return token(Kind.COMMA);
            }
            case '*', '/', '%', '+', '-', '^', '@' -> {
                return token(Kind.OPERATOR);
            }
            case '=' -> {
                if (cursor.peek() == '~') {
                    return error("unexpected character after '=': " + Quoted.of('~'));
                }
                return token(cursor.accept("=") ? Kind.OPERATOR : Kind.EQUALS);
            }
            case '!' -> {
                int after = cursor.read();
                return after == '='
                        ? token(Kind.OPERATOR)
                        : error("unexpected character after '!': " + Quoted.of(after));
            }
            case '<', '>' -> {
                cursor.accept("=");
                return token(Kind.OPERATOR);
            }
            case '"', '\'' -> {
                return string(strings.quoted(c));
            }
            case '`' -> {
                return string(strings.raw());
            }
            case '(' -> {
                parens++;
                return token(Kind.LEFT_PAREN);
            }
            case ')' -> {
                parens--;
                if (parens < 0) {
                    cursor.mark();
                    return error("unexpected right parenthesis " + Quoted.of(c));
                }
                return token(Kind.RIGHT_PAREN);
            }
            case '{' -> {
                inBraces = true;
                return token(Kind.LEFT_BRACE);
            }
            case '[' -> {
                if (inBrackets) {
                    return error("unexpected left bracket " + Quoted.of(c));
                }
                colonSeen = false;
                inBrackets = true;
                durationNext = true;
                return token(Kind.LEFT_BRACKET);
            }
            case ']' -> {
                if (!inBrackets) {
                    return error("unexpected right bracket " + Quoted.of(c));
                }
                inBrackets = false;
                return token(Kind.RIGHT_BRACKET);
            }
            default -> {
                return numberOrWord(c);
            }
        }
    }

    private Token numberOrWord(int c) {
        if (isDigit(c) || (c == '.' && isDigit(cursor.peek()))) {
            cursor.backToMark();
            return numberOrDuration();
        }
        if (!isAlpha(c) && c != ':') {
            return error("unexpected character: " + Quoted.of(c));
        }
        return inBrackets ? colon(c) : word();
    }

    /// 2.x takes any letter in brackets for a colon.
    private Token colon(int c) {
        if (dialect == Dialect.V3 && c != ':') {
            return error("unexpected character: " + Quoted.of(c) + ", expected " + Quoted.of(':'));
        }
        if (colonSeen) {
            return error("unexpected colon " + Quoted.of(c));
        }
        colonSeen = true;
        return token(Kind.COLON);
    }

    private Token word() {
        while (isAlphaNumeric(cursor.peek()) || cursor.peek() == ':') {
            cursor.read();
        }
        String word = cursor.seen();
        Kind kind = WORDS.get(word.toLowerCase(Locale.ROOT));
        if (kind != null) {
            return token(kind);
        }
        return token(word.indexOf(':') < 0 ? Kind.IDENTIFIER : Kind.METRIC_IDENTIFIER);
    }

    @SuppressWarnings("RefactorSwitch") // its cases are no single expressions
    private Token insideBraces() {
        int c = cursor.read();
        switch (c) {
            case END -> {
                return error("unexpected end of input inside braces");
            }
            case ',' -> {
                return token(Kind.COMMA);
            }
            case '"', '\'' -> {
                return string(strings.quoted(c));
            }
            case '`' -> {
                return string(strings.raw());
            }
            case '=' -> {
                return token(cursor.accept("~") ? Kind.OPERATOR : Kind.EQUALS);
            }
            case '!' -> {
                int after = cursor.read();
                return after == '~' || after == '='
                        ? token(Kind.OPERATOR)
                        : error("unexpected character after '!' inside braces: " + Quoted.of(after));
            }
            case '{' -> {
                return error("unexpected left brace " + Quoted.of(c));
            }
            case '}' -> {
                inBraces = false;
                return token(Kind.RIGHT_BRACE);
            }
            default -> {
                if (!isAlpha(c)) {
                    return error("unexpected character inside braces: " + Quoted.of(c));
                }
                while (isAlphaNumeric(cursor.peek())) {
                    cursor.read();
                }
                return token(Kind.IDENTIFIER);
            }
        }
    }

    private Token comment() {
        while (cursor.peek() != END && cursor.peek() != '\n' && cursor.peek() != '\r') {
            cursor.read();
        }
        return token(Kind.COMMENT);
    }

    private Token string(String problem) {
        return problem.isEmpty() ? token(Kind.STRING) : error(problem);
    }

    private Token duration() {
        if (numbers.number()) {
            return error("missing unit character in duration");
        }
        return numbers.restOfDuration()
                ? token(Kind.DURATION)
                : error("bad duration syntax: " + Quoted.of(cursor.seen()));
    }

    private Token numberOrDuration() {
        if (numbers.number()) {
            return token(Kind.NUMBER);
        }
        return numbers.restOfDuration()
                ? token(Kind.DURATION)
                : error("bad number or duration syntax: " + Quoted.of(cursor.seen()));
    }

    private Token token(Kind kind) {
        Token token = new Token(kind, new Span(cursor.start(), cursor.at()), cursor.seen());
        cursor.mark();
        return token;
    }

    private Token error(String problem) {
        over = true;
        return new Token(Kind.ERROR, new Span(cursor.start(), cursor.at()), problem);
    }
}
