package dev.pharos.promql.complete;

import dev.pharos.promql.ast.Span;
import dev.pharos.promql.complete.Completion.Candidates;
import dev.pharos.promql.complete.Completion.Quotes;
import dev.pharos.promql.parse.Dialect;
import dev.pharos.promql.parse.Token;
import dev.pharos.promql.parse.Token.Kind;
import dev.pharos.promql.parse.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Finds what may be written at a cursor, from the tokens before it: the text need not be valid.
public final class Completions {
    private static final List<String> GROUPS = List.of("by", "without", "on", "ignoring", "group_left", "group_right");

    private final List<Token> before;
    private final List<String> metrics;

    private Completions(List<Token> before, List<String> metrics) {
        this.before = before;
        this.metrics = metrics;
    }

    /// @param cursor between 0 and the length of the text
    public static Completion at(String text, int cursor, Dialect dialect) {
        List<Token> tokens = new ArrayList<>(Tokens.of(text.substring(0, cursor), dialect));
        Token last = tokens.isEmpty() ? null : tokens.getLast();
        Span replaces = new Span(cursor, cursor);
        boolean inString = false;
        if (last != null && last.kind() == Kind.COMMENT && last.span().end() == cursor) {
            return new Completion(replaces, List.of());
        }
        if (last != null && last.kind() == Kind.ERROR) {
            tokens.removeLast();
            int start = last.span().start();
            inString = start < cursor && "\"'`".indexOf(text.charAt(start)) >= 0;
            replaces = new Span(inString ? start + 1 : start, cursor);
        } else if (last != null && last.span().end() == cursor && isWord(last)) {
            tokens.removeLast();
            int end = cursor;
            while (end < text.length() && isWordPart(text.charAt(end))) {
                end++;
            }
            replaces = new Span(last.span().start(), end);
        }
        tokens.removeIf(token -> token.kind() == Kind.COMMENT);
        List<String> metrics = metrics(Tokens.of(text, dialect));
        return new Completion(replaces, new Completions(tokens, metrics).candidates(inString));
    }

    private static boolean isWord(Token token) {
        return isWordPart(token.text().charAt(0)) && token.kind() != Kind.DURATION && token.kind() != Kind.NUMBER;
    }

    private static boolean isWordPart(char c) {
        return c == '_' || c == ':' || Character.isLetterOrDigit(c);
    }

    /// The metrics that the text names.
    private static List<String> metrics(List<Token> tokens) {
        List<String> names = new ArrayList<>();
        int braces = 0;
        int group = -1;
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Kind next = i + 1 < tokens.size() ? tokens.get(i + 1).kind() : Kind.END;
            switch (token.kind()) {
                case LEFT_BRACE -> braces++;
                case RIGHT_BRACE -> braces--;
                case LEFT_PAREN -> {
                    depth++;
                    if (group < 0 && i > 0 && isGroup(tokens.get(i - 1))) {
                        group = depth;
                    }
                }
                case RIGHT_PAREN -> {
                    group = group == depth ? -1 : group;
                    depth--;
                }
                case IDENTIFIER, METRIC_IDENTIFIER -> {
                    boolean metric = braces == 0 && group < 0 && next != Kind.LEFT_PAREN;
                    if (metric && !names.contains(token.text())) {
                        names.add(token.text());
                    }
                }
                default -> {
                    // Names nothing.
                }
            }
        }
        return names;
    }

    private static boolean isGroup(Token token) {
        return token.kind() == Kind.KEYWORD && GROUPS.contains(token.text().toLowerCase(Locale.ROOT));
    }

    private List<Candidates> candidates(boolean inString) {
        int open = innermost();
        Kind around = open < 0 ? Kind.END : before.get(open).kind();
        if (around == Kind.LEFT_BRACE) {
            return inBraces(open, inString);
        }
        if (inString) {
            return List.of();
        }
        if (around == Kind.LEFT_BRACKET) {
            return List.of(new Candidates.Durations());
        }
        if (around == Kind.LEFT_PAREN && open > 0 && isGroup(before.get(open - 1))) {
            return switch (before.getLast().kind()) {
                case LEFT_PAREN, COMMA -> List.of(new Candidates.LabelNames(metrics));
                default -> words(",", ")");
            };
        }
        return before.isEmpty() ? start() : after(before.getLast());
    }

    /// The place of the bracket of whichever kind that the cursor is in; -1 where it is in none.
    private int innermost() {
        int closed = 0;
        for (int i = before.size() - 1; i >= 0; i--) {
            switch (before.get(i).kind()) {
                case RIGHT_BRACE, RIGHT_BRACKET, RIGHT_PAREN -> closed++;
                case LEFT_BRACE, LEFT_BRACKET, LEFT_PAREN -> {
                    if (closed == 0) {
                        return i;
                    }
                    closed--;
                }
                default -> {
                    // Opens and closes nothing.
                }
            }
        }
        return -1;
    }

    private List<Candidates> inBraces(int open, boolean inString) {
        Token last = before.getLast();
        Token metric = open == 0 ? null : before.get(open - 1);
        boolean named = metric != null && isWord(metric) && metric.kind() != Kind.KEYWORD;
        List<String> of = named && metric != null ? List.of(metric.text()) : List.of();
        return switch (last.kind()) {
            case LEFT_BRACE, COMMA -> inString ? List.of() : List.of(new Candidates.LabelNames(of));
            case IDENTIFIER -> words("=", "!=", "=~", "!~");
            case EQUALS, OPERATOR ->
                List.of(new Candidates.LabelValues(
                        of, before.get(before.size() - 2).text(), inString ? Quotes.OPEN : Quotes.MISSING));
            default -> words(",", "}");
        };
    }

    private List<Candidates> after(Token last) {
        return switch (last.kind()) {
            case LEFT_PAREN, COMMA -> start();
            case OPERATOR -> afterOperator(last.text());
            case KEYWORD ->
                switch (last.text().toLowerCase(Locale.ROOT)) {
                    case "offset" -> List.of(new Candidates.Durations());
                    case "bool" -> startOr("on", "ignoring");
                    case "group_left", "group_right" -> startOr("(");
                    default -> words("(");
                };
            case AGGREGATION -> words("(", "by", "without");
            case BOUND -> words("(");
            case RIGHT_PAREN -> afterParen();
            default -> afterExpression();
        };
    }

    private List<Candidates> afterOperator(String operator) {
        return switch (operator) {
            case "@" -> words("start()", "end()");
            case "==", "!=", "<", "<=", ">", ">=" -> startOr("bool", "on", "ignoring");
            default -> startOr("on", "ignoring");
        };
    }

    private List<Candidates> afterParen() {
        int open = matching();
        Token head = open > 0 ? before.get(open - 1) : null;
        if (head != null && head.kind() == Kind.AGGREGATION) {
            return words("by", "without", "and", "or", "unless", "atan2");
        }
        if (head == null || !isGroup(head)) {
            return afterExpression();
        }
        return switch (head.text().toLowerCase(Locale.ROOT)) {
            case "by", "without" ->
                open > 1 && before.get(open - 2).kind() == Kind.AGGREGATION ? words("(") : afterExpression();
            case "on", "ignoring" -> startOr("group_left", "group_right");
            default -> start();
        };
    }

    /// The place of the parenthesis that the last token closes; -1 where there is none.
    private int matching() {
        int depth = 0;
        for (int i = before.size() - 1; i >= 0; i--) {
            Kind kind = before.get(i).kind();
            depth += kind == Kind.RIGHT_PAREN ? 1 : kind == Kind.LEFT_PAREN ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static List<Candidates> start() {
        return List.of(new Candidates.MetricNames(), new Candidates.Functions(), new Candidates.Aggregations());
    }

    private static List<Candidates> startOr(String... words) {
        List<Candidates> all = new ArrayList<>(start());
        all.add(new Candidates.Words(List.of(words)));
        return all;
    }

    private static List<Candidates> afterExpression() {
        return words("and", "or", "unless", "atan2", "offset", "@");
    }

    private static List<Candidates> words(String... words) {
        return List.of(new Candidates.Words(List.of(words)));
    }
}
