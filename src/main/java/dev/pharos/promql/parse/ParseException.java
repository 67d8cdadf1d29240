package dev.pharos.promql.parse;

import dev.pharos.promql.ast.Span;
import java.nio.charset.StandardCharsets;

/// A text that is no valid expression. The message is that of Prometheus: line and column (in bytes of UTF-8, from 1),
/// then what is wrong.
public final class ParseException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Span span;
    private final String problem;

    ParseException(String text, Span span, String problem) {
        super(position(text, span.start()) + ": parse error: " + problem);
        this.span = span;
        this.problem = problem;
    }

    /// What to underline. May be empty, at the end of the text above all.
    public Span span() {
        return span;
    }

    /// What is wrong, without the place.
    public String problem() {
        return problem;
    }

    private static String position(String text, int place) {
        String before = text.substring(0, place);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        String inLine = before.substring(before.lastIndexOf('\n') + 1);
        return line + ":" + (inLine.getBytes(StandardCharsets.UTF_8).length + 1);
    }
}
