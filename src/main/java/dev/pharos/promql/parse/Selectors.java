package dev.pharos.promql.parse;

import com.google.re2j.PatternSyntaxException;
import dev.pharos.promql.ast.Expr;
import dev.pharos.promql.ast.LabelMatcher;
import dev.pharos.promql.ast.MatrixSelector;
import dev.pharos.promql.ast.Shift;
import dev.pharos.promql.ast.Span;
import dev.pharos.promql.ast.Subquery;
import dev.pharos.promql.ast.VectorSelector;
import dev.pharos.promql.parse.Token.Kind;
import dev.pharos.promql.text.Numbers;
import dev.pharos.promql.text.Quoted;
import dev.pharos.series.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads selectors, what follows them, lists of labels, numbers and durations.
final class Selectors {
    private static final String BRACES = "label matching";
    private static final String GROUPING = "grouping opts";
    private static final String SUBQUERY = "subquery selector";

    private final TokenReader tokens;
    private final Dialect dialect;
    private final String duration;

    Selectors(TokenReader tokens, Dialect dialect) {
        this.tokens = tokens;
        this.dialect = dialect;
        this.duration = dialect == Dialect.V2 ? "duration" : "number or duration";
    }

    /// @param name that was taken; null where braces are next
    Expr vector(@Nullable Token name) throws ParseException {
        List<LabelMatcher> matchers = new ArrayList<>();
        if (name != null) {
            matchers.add(new LabelMatcher(Labels.NAME, LabelMatcher.Op.EQUAL, name.text()));
        }
        if (name != null && !tokens.peekIs(Kind.LEFT_BRACE)) {
            return new VectorSelector(name.span(), name.text(), matchers, Shift.NONE);
        }
        Span open = tokens.take().span();
        Span close = matchers(matchers);
        return new VectorSelector(
                (name == null ? open : name.span()).to(close), name == null ? "" : name.text(), matchers, Shift.NONE);
    }

    /// Gives the place of the closing brace.
    private Span matchers(List<LabelMatcher> into) throws ParseException {
        while (!tokens.peekIs(Kind.RIGHT_BRACE)) {
            into.add(matcher());
            if (!tokens.accept(Kind.COMMA) && !tokens.peekIs(Kind.RIGHT_BRACE)) {
                throw tokens.unexpected(BRACES, "\",\" or \"}\"");
            }
        }
        return tokens.take().span();
    }

    private LabelMatcher matcher() throws ParseException {
        boolean quoted = dialect == Dialect.V3 && tokens.peekIs(Kind.STRING);
        if (!quoted && !tokens.peekIs(Kind.IDENTIFIER)) {
            throw tokens.unexpected(BRACES, "identifier or \"}\"");
        }
        Token token = tokens.take();
        String label = quoted ? Quoted.unquote(token.text()) : token.text();
        LabelMatcher.Op op = operator();
        if (op == null) {
            if (quoted) {
                return new LabelMatcher(Labels.NAME, LabelMatcher.Op.EQUAL, label);
            }
            throw tokens.unexpected(BRACES, "label matching operator");
        }
        tokens.take();
        if (!tokens.peekIs(Kind.STRING)) {
            throw tokens.unexpected(BRACES, "string");
        }
        Token value = tokens.take();
        LabelMatcher matcher = new LabelMatcher(label, op, Quoted.unquote(value.text()));
        if (op == LabelMatcher.Op.MATCHES || op == LabelMatcher.Op.MATCHES_NOT) {
            try {
                var _ = Regex.compile(matcher.value(), dialect);
            } catch (PatternSyntaxException e) {
                throw tokens.error(token.span().to(value.span()), String.valueOf(e.getMessage()));
            }
        }
        return matcher;
    }

    private LabelMatcher.@Nullable Op operator() throws ParseException {
        Token next = tokens.peek();
        if (next.is(Kind.EQUALS) || next.is(Kind.OPERATOR)) {
            for (LabelMatcher.Op op : LabelMatcher.Op.values()) {
                if (op.sign().equals(next.text())) {
                    return op;
                }
            }
        }
        return null;
    }

    /// Labels in parentheses.
    List<String> grouping() throws ParseException {
        if (!tokens.accept(Kind.LEFT_PAREN)) {
            throw tokens.unexpected(GROUPING, "\"(\"");
        }
        List<String> labels = new ArrayList<>();
        while (!tokens.accept(Kind.RIGHT_PAREN)) {
            labels.add(groupingLabel());
            if (!tokens.accept(Kind.COMMA) && !tokens.peekIs(Kind.RIGHT_PAREN)) {
                throw tokens.unexpected(GROUPING, "\",\" or \")\"");
            }
        }
        return labels;
    }

    private String groupingLabel() throws ParseException {
        Token token = tokens.peek();
        return switch (token.kind()) {
            case IDENTIFIER, AGGREGATION, KEYWORD, BOUND -> tokens.take().text();
            case OPERATOR -> {
                if (!Character.isLetter(token.text().charAt(0))) {
                    throw tokens.unexpected(GROUPING, "label");
                }
                yield tokens.take().text();
            }
            case STRING -> {
                if (dialect == Dialect.V2) {
                    throw tokens.unexpected(GROUPING, "label");
                }
                yield Quoted.unquote(tokens.take().text());
            }
            default -> throw tokens.unexpected(GROUPING, "label");
        };
    }

    /// An expression with the `offset`, `@` or bracket that follows it.
    Expr postfix(Expr expr) throws ParseException {
        Token token = tokens.take();
        return switch (token.kind()) {
            case LEFT_BRACKET -> brackets(expr, token);
            case KEYWORD -> offset(expr);
            default -> at(expr);
        };
    }

    private Expr offset(Expr expr) throws ParseException {
        boolean negative = tokens.accept(Kind.OPERATOR, "-");
        if (!negative && dialect == Dialect.V3) {
            tokens.accept(Kind.OPERATOR, "+");
        }
        if (!isDuration()) {
            throw tokens.unexpected("offset", duration);
        }
        long millis = duration(tokens.take(), dialect == Dialect.V3);
        Shift before = shift(expr, "offset");
        if (before.offset() != 0) {
            throw tokens.error(expr.span(), "offset may not be set multiple times");
        }
        return shifted(expr, new Shift(negative ? -millis : millis, before.at()));
    }

    private Expr at(Expr expr) throws ParseException {
        Token token = tokens.peek();
        Shift.At at;
        if (token.is(Kind.BOUND)) {
            tokens.take();
            if (!tokens.accept(Kind.LEFT_PAREN) || !tokens.accept(Kind.RIGHT_PAREN)) {
                throw tokens.unexpected("@", "timestamp");
            }
            at = token.word().equals("start") ? new Shift.At.Start() : new Shift.At.End();
        } else {
            at = new Shift.At.Time(timestamp(expr));
        }
        Shift before = shift(expr, "@");
        if (before.at() != null) {
            throw tokens.error(expr.span(), "@ <timestamp> may not be set multiple times");
        }
        return shifted(expr, new Shift(before.offset(), at));
    }

    private long timestamp(Expr expr) throws ParseException {
        boolean negative = tokens.accept(Kind.OPERATOR, "-");
        if (!negative) {
            tokens.accept(Kind.OPERATOR, "+");
        }
        boolean isNumber = tokens.peekIs(Kind.NUMBER);
        if (!isNumber && !(dialect == Dialect.V3 && tokens.peekIs(Kind.DURATION))) {
            throw tokens.unexpected("@", "timestamp");
        }
        Token token = tokens.take();
        double seconds = isNumber ? number(token) : duration(token, true) / 1000.0;
        double signed = negative ? -seconds : seconds;
        if (!(Math.abs(signed) < 0x1p63)) {
            throw tokens.error(expr.span(), "timestamp out of bounds for @ modifier: " + Numbers.fixed(signed));
        }
        double millis = signed * 1000;
        return (long) (millis < 0 ? -Math.floor(0.5 - millis) : Math.floor(millis + 0.5));
    }

    private Shift shift(Expr expr, String modifier) throws ParseException {
        return switch (expr) {
            case VectorSelector selector -> selector.shift();
            case MatrixSelector matrix -> matrix.vector().shift();
            case Subquery subquery -> subquery.shift();
            default ->
                throw tokens.error(
                        expr.span(),
                        modifier + " modifier must be preceded by an instant vector selector"
                                + " or range vector selector or a subquery");
        };
    }

    private Expr shifted(Expr expr, Shift shift) {
        Span span = new Span(expr.span().start(), tokens.lastClosing());
        return switch (expr) {
            case VectorSelector(var _, String name, List<LabelMatcher> matchers, Shift _) ->
                new VectorSelector(span, name, matchers, shift);
            case MatrixSelector(var _, VectorSelector vector, long range) ->
                new MatrixSelector(
                        span, new VectorSelector(vector.span(), vector.name(), vector.matchers(), shift), range);
            case Subquery(var _, Expr inner, long range, long step, Shift _) ->
                new Subquery(span, inner, range, step, shift);
            default -> throw new IllegalArgumentException("nothing to shift: " + expr);
        };
    }

    private Expr brackets(Expr expr, Token open) throws ParseException {
        if (!isDuration()) {
            throw tokens.unexpected(SUBQUERY, duration);
        }
        long range = duration(tokens.take(), false);
        if (tokens.peekIs(Kind.RIGHT_BRACKET)) {
            return matrix(expr, range, open.span().to(tokens.take().span()));
        }
        if (!tokens.accept(Kind.COLON)) {
            throw tokens.unexpected("subquery or range", "\":\" or \"]\"");
        }
        long step = 0;
        if (isDuration()) {
            step = duration(tokens.take(), false);
            if (!tokens.peekIs(Kind.RIGHT_BRACKET)) {
                throw tokens.unexpected(SUBQUERY, "\"]\"");
            }
        } else if (!tokens.peekIs(Kind.RIGHT_BRACKET)) {
            throw tokens.unexpected(SUBQUERY, duration + " or \"]\"");
        }
        return new Subquery(expr.span().to(tokens.take().span()), expr, range, step, Shift.NONE);
    }

    private Expr matrix(Expr expr, long range, Span brackets) throws ParseException {
        if (!(expr instanceof VectorSelector vector)) {
            throw tokens.error(brackets, "ranges only allowed for vector selectors");
        }
        if (vector.shift().offset() != 0) {
            throw tokens.error(brackets, "no offset modifiers allowed before range");
        }
        if (vector.shift().at() instanceof Shift.At.Time) {
            throw tokens.error(brackets, "no @ modifiers allowed before range");
        }
        return new MatrixSelector(vector.span().to(brackets), vector, range);
    }

    private boolean isDuration() throws ParseException {
        return tokens.peekIs(Kind.DURATION) || (dialect == Dialect.V3 && tokens.peekIs(Kind.NUMBER));
    }

    double number(Token token) throws ParseException {
        Optional<Double> value = Numbers.value(token.text());
        if (value.isPresent() && (!value.get().isInfinite() || Numbers.isInfinity(token.text()))) {
            return value.get();
        }
        throw tokens.error(
                token.span(),
                "error parsing number: strconv.ParseFloat: parsing " + Quoted.of(token.text()) + ": "
                        + (value.isPresent() ? "value out of range" : "invalid syntax"));
    }

    /// Milliseconds.
    long duration(Token token, boolean zeroAllowed) throws ParseException {
        Numbers.Duration duration =
                token.is(Kind.NUMBER) ? Numbers.duration(number(token)) : Numbers.duration(token.text());
        if (!duration.problem().isEmpty()) {
            throw tokens.error(token.span(), duration.problem());
        }
        if (duration.millis() <= 0 && !zeroAllowed) {
            throw tokens.error(token.span(), "duration must be greater than 0");
        }
        return duration.millis();
    }
}
