package dev.pharos.promql.parse;

import dev.pharos.promql.ast.Aggregation;
import dev.pharos.promql.ast.Binary;
import dev.pharos.promql.ast.Call;
import dev.pharos.promql.ast.Expr;
import dev.pharos.promql.ast.Literal;
import dev.pharos.promql.ast.Paren;
import dev.pharos.promql.ast.Span;
import dev.pharos.promql.ast.Unary;
import dev.pharos.promql.ast.ValueType;
import dev.pharos.promql.ast.VectorMatching;
import dev.pharos.promql.ast.VectorMatching.Cardinality;
import dev.pharos.promql.parse.Token.Kind;
import dev.pharos.promql.text.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A Pratt parser. It stops at the first error, and comes upon errors in the order in which the LALR parser of
/// Prometheus
/// does.
final class Parser {
    /// Trees are walked by recursion.
    static final int DEEPEST = 1000;

    private static final Map<String, Binary.Op> OPERATORS = operators();

    /// Binds as multiplication does: looser than `^`.
    private static final int UNARY = Binary.Op.POWER.precedence();

    private final Dialect dialect;
    private final TokenReader tokens;
    private final Selectors selectors;
    private final IdentityHashMap<Binary, VectorMatching> matchings = new IdentityHashMap<>();
    private int nesting;

    /// Of the tree that was built last.
    private int depth;

    Parser(String text, Dialect dialect) {
        this.dialect = dialect;
        this.tokens = new TokenReader(text, dialect);
        this.selectors = new Selectors(tokens, dialect);
    }

    private static Map<String, Binary.Op> operators() {
        Map<String, Binary.Op> operators = new HashMap<>();
        for (Binary.Op op : Binary.Op.values()) {
            operators.put(op.sign(), op);
        }
        return Map.copyOf(operators);
    }

    /// The matching of every operator as it was written, even where there is nothing to match.
    IdentityHashMap<Binary, VectorMatching> matchings() {
        return matchings;
    }

    Expr parse() throws ParseException {
        if (tokens.peekIs(Kind.END)) {
            throw tokens.error(new Span(0, 0), "no expression found in input");
        }
        Expr expr = expression(0);
        if (!tokens.peekIs(Kind.END)) {
            throw tokens.unexpected();
        }
        return expr;
    }

    /// @param weakest the precedence of the weakest operator that belongs to it
    private Expr expression(int weakest) throws ParseException {
        nesting++;
        Expr left = prefix();
        while (true) {
            Token next = tokens.peek();
            if (next.is(Kind.KEYWORD, "offset") || next.is(Kind.OPERATOR, "@") || next.is(Kind.LEFT_BRACKET)) {
                left = selectors.postfix(left);
                depth++;
            } else {
                Binary.Op op = next.is(Kind.OPERATOR) ? OPERATORS.get(next.word()) : null;
                if (op == null || op.precedence() < weakest) {
                    nesting--;
                    return left;
                }
                tokens.take();
                left = binary(left, op);
            }
            refuseDeep(left.span());
        }
    }

    private void refuseDeep(Span span) throws ParseException {
        if (nesting > DEEPEST || depth > DEEPEST) {
            throw tokens.error(span, "expression nests deeper than " + DEEPEST + " levels");
        }
    }

    private Expr prefix() throws ParseException {
        Token token = tokens.peek();
        refuseDeep(token.span());
        depth = 1;
        return switch (token.kind()) {
            case LEFT_PAREN -> paren();
            case LEFT_BRACE -> selectors.vector(null);
            case NUMBER -> number(tokens.take());
            case STRING ->
                new Literal.Text(token.span(), Quoted.unquote(tokens.take().text()));
            case IDENTIFIER -> nameOrCall(tokens.take());
            case AGGREGATION -> nameOrAggregation(tokens.take());
            case METRIC_IDENTIFIER, BOUND -> selectors.vector(tokens.take());
            case DURATION -> {
                if (dialect == Dialect.V2) {
                    throw tokens.unexpected();
                }
                tokens.take();
                yield new Literal.Number(token.span(), selectors.duration(token, true) / 1000.0);
            }
            case OPERATOR -> {
                if (token.text().equals("+") || token.text().equals("-")) {
                    yield unary(tokens.take());
                }
                yield nameFromWord(token, "and", "or", "unless");
            }
            case KEYWORD -> nameFromWord(token, "by", "offset", "without");
            default -> throw tokens.unexpected();
        };
    }

    private Expr nameFromWord(Token token, String... words) throws ParseException {
        if (!List.of(words).contains(token.word())) {
            throw tokens.unexpected();
        }
        return selectors.vector(tokens.take());
    }

    private Expr number(Token token) throws ParseException {
        return new Literal.Number(token.span(), selectors.number(token));
    }

    private Expr paren() throws ParseException {
        Token open = tokens.take();
        Expr inner = expression(0);
        Token close = closing();
        depth++;
        return new Paren(open.span().to(close.span()), inner);
    }

    private Token closing() throws ParseException {
        if (!tokens.peekIs(Kind.RIGHT_PAREN)) {
            throw tokens.unexpected();
        }
        return tokens.take();
    }

    private Expr unary(Token sign) throws ParseException {
        boolean negative = sign.text().equals("-");
        Expr operand = expression(UNARY);
        Span span = sign.span().to(operand.span());
        if (operand instanceof Literal.Number(var _, double value)) {
            return new Literal.Number(span, negative ? value * -1 : value);
        }
        depth++;
        return new Unary(span, negative, operand);
    }

    private Expr binary(Expr left, Binary.Op op) throws ParseException {
        int leftDepth = depth;
        boolean returnsBool = tokens.accept(Kind.KEYWORD, "bool");
        VectorMatching written = matching();
        Expr right = expression(op == Binary.Op.POWER ? op.precedence() : op.precedence() + 1);
        depth = Math.max(leftDepth, depth) + 1;
        boolean vectors = left.type() == ValueType.VECTOR && right.type() == ValueType.VECTOR;
        VectorMatching used = op.kind() == Binary.Op.Kind.SET
                ? new VectorMatching(written.by(), written.labels(), Cardinality.MANY_TO_MANY, List.of())
                : written;
        Binary binary = new Binary(left.span().to(right.span()), op, returnsBool, left, right, vectors ? used : null);
        matchings.put(binary, written);
        return binary;
    }

    private VectorMatching matching() throws ParseException {
        boolean on = tokens.accept(Kind.KEYWORD, "on");
        if (!on && !tokens.accept(Kind.KEYWORD, "ignoring")) {
            return VectorMatching.ALL_LABELS;
        }
        List<String> labels = selectors.grouping();
        Cardinality cardinality = Cardinality.ONE_TO_ONE;
        if (tokens.accept(Kind.KEYWORD, "group_left")) {
            cardinality = Cardinality.MANY_TO_ONE;
        } else if (tokens.accept(Kind.KEYWORD, "group_right")) {
            cardinality = Cardinality.ONE_TO_MANY;
        }
        boolean grouped = cardinality != Cardinality.ONE_TO_ONE
                && (tokens.peekIs(Kind.LEFT_PAREN) || !startsExpression(tokens.peek()));
        List<String> include = grouped ? selectors.grouping() : List.of();
        return new VectorMatching(on ? VectorMatching.By.ON : VectorMatching.By.IGNORING, labels, cardinality, include);
    }

    private Expr nameOrCall(Token name) throws ParseException {
        if (!tokens.peekIs(Kind.LEFT_PAREN)) {
            return selectors.vector(name);
        }
        List<Expr> arguments = arguments();
        Call.Function function = Functions.find(name.text(), dialect);
        if (function == null) {
            throw tokens.error(
                    name.span(),
                    Functions.isFlagged(name.text(), dialect)
                            ? "function " + Quoted.of(name.text()) + " is not enabled"
                            : "unknown function with name " + Quoted.of(name.text()));
        }
        return new Call(new Span(name.span().start(), tokens.lastClosing()), function, arguments);
    }

    private List<Expr> arguments() throws ParseException {
        tokens.take();
        List<Expr> arguments = new ArrayList<>();
        int deepest = 0;
        while (!tokens.accept(Kind.RIGHT_PAREN)) {
            if (!arguments.isEmpty()) {
                comma();
            }
            arguments.add(expression(0));
            deepest = Math.max(deepest, depth);
        }
        depth = deepest + 1;
        return arguments;
    }

    private void comma() throws ParseException {
        if (!tokens.peekIs(Kind.COMMA)) {
            throw tokens.unexpected();
        }
        Token comma = tokens.take();
        if (!startsExpression(tokens.peek())) {
            throw tokens.error(comma.span(), "trailing commas not allowed in function call args");
        }
    }

    private boolean startsExpression(Token token) {
        return switch (token.kind()) {
            case LEFT_PAREN, LEFT_BRACE, NUMBER, STRING, IDENTIFIER, METRIC_IDENTIFIER, AGGREGATION, BOUND -> true;
            case DURATION -> dialect == Dialect.V3;
            case OPERATOR -> List.of("+", "-", "and", "or", "unless").contains(token.word());
            case KEYWORD -> List.of("by", "offset", "without").contains(token.word());
            default -> false;
        };
    }

    private Expr nameOrAggregation(Token name) throws ParseException {
        Aggregation.By before = by();
        if (before == null && !tokens.peekIs(Kind.LEFT_PAREN)) {
            return selectors.vector(name);
        }
        tokens.enterAggregation();
        List<String> labels = before == null ? List.of() : byLabels();
        if (!tokens.peekIs(Kind.LEFT_PAREN)) {
            throw tokens.unexpected();
        }
        List<Expr> arguments = arguments();
        Aggregation.By by = before;
        if (by == null) {
            by = by();
            labels = by == null ? labels : byLabels();
        }
        tokens.leaveAggregation();
        return aggregation(name, arguments, by == null ? Aggregation.By.BY : by, labels);
    }

    private List<String> byLabels() throws ParseException {
        tokens.take();
        return selectors.grouping();
    }

    /// Whether `by` or `without` is next.
    private Aggregation.@Nullable By by() throws ParseException {
        Token next = tokens.peek();
        if (next.is(Kind.KEYWORD, "by")) {
            return Aggregation.By.BY;
        }
        return next.is(Kind.KEYWORD, "without") ? Aggregation.By.WITHOUT : null;
    }

    private Expr aggregation(Token name, List<Expr> arguments, Aggregation.By by, List<String> labels)
            throws ParseException {
        Span span = new Span(name.span().start(), tokens.lastClosing());
        Aggregation.Op op = Aggregation.Op.valueOf(name.text().toUpperCase(Locale.ROOT));
        if (arguments.isEmpty()) {
            throw tokens.error(span, "no arguments for aggregate expression provided");
        }
        int wanted = op.hasParameter() ? 2 : 1;
        if (arguments.size() != wanted) {
            throw tokens.error(
                    span,
                    "wrong number of arguments for aggregate expression provided, expected " + wanted + ", got "
                            + arguments.size());
        }
        return new Aggregation(
                span, op, arguments.get(wanted - 1), op.hasParameter() ? arguments.getFirst() : null, by, labels);
    }
}
