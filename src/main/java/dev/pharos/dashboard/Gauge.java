package dev.pharos.dashboard;

import dev.pharos.series.Step;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a point of a chart says of a gauge. Where points lie no further apart than scrapes it is the newest sample, as
/// always in PromQL, but not one from before a gap: PromQL looks back for minutes, and an outage of the server would be
/// a level line. Further apart, that would be one sample of many, and a peak between two points would not have
/// been; there a point is made of all samples since the one before it.
///
/// Templates say which by `$peak(…)`, `$low(…)` and `$mean(…)` around a selector, or around an expression, which is
/// then evaluated once a scrape, but no more than 240 times a point. Rates need none of it: their window grows with the
/// step, see [Window].
public enum Gauge {
    /// For what is bad when it is high.
    PEAK("peak", "max_over_time"),
    /// For what is bad when it is low.
    LOW("low", "min_over_time"),
    /// For what is added to or subtracted from others: highest values of different moments don't add up.
    MEAN("mean", "avg_over_time");

    /// Of Prometheus and all that resemble it, unless they are told otherwise.
    private static final Duration LOOK_BACK = Duration.ofMinutes(5);

    /// An expression is evaluated no more often than this for one point: over months it would be asked for millions
    /// of times.
    private static final long EVALUATIONS = 240;

    /// So many scrapes: one that is lost leaves no gap, two do.
    private static final double FRESH = 2.5;

    /// A selector within an expression; names without braces may be functions.
    private static final Pattern INNER = Pattern.compile("[\\w:]+\\{(?:[^\"{}]|\"(?:[^\"\\\\]|\\\\.)*+\")*+}");

    private static final Pattern SELECTOR = Pattern.compile("[\\w:]+(?:\\{(?:[^\"{}]|\"(?:[^\"\\\\]|\\\\.)*+\")*+})?");

    private final String mark;
    private final String function;

    Gauge(String word, String function) {
        this.mark = "$" + word + "(";
        this.function = function;
    }

    /// Whether points lie so far apart that one is made of all samples since the one before it.
    ///
    /// @param scrapeMillis the scrape interval, or 0 where the server does not tell: then only where the newest
    ///                     sample may be none of the step at all
    public static boolean isOfWholeStep(Step step, long scrapeMillis) {
        return step.millis() > (scrapeMillis > 0 ? scrapeMillis : LOOK_BACK.toMillis());
    }

    /// What a point is made of then: a step, and two scrapes at least, so that one that came late leaves no hole.
    static Step window(Step step, long scrapeMillis) {
        return new Step(Math.max(step.millis(), 2 * scrapeMillis));
    }

    /// A template whose marks are replaced, for all kinds of them.
    static String fill(String template, Step step, long scrapeMillis) {
        String filled = template;
        for (Gauge gauge : values()) {
            filled = gauge.replaced(filled, step, scrapeMillis);
        }
        return filled;
    }

    boolean marks(String template) {
        return template.contains(mark);
    }

    private String replaced(String template, Step step, long scrapeMillis) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int at = template.indexOf(mark); at >= 0; at = template.indexOf(mark, from)) {
            int end = closing(template, at + mark.length());
            filled.append(template, from, at)
                    .append(of(template.substring(at + mark.length(), end), step, scrapeMillis));
            from = end + 1;
        }
        return filled.append(template, from, template.length()).toString();
    }

    private String of(String expression, Step step, long scrapeMillis) {
        if (!isOfWholeStep(step, scrapeMillis)) {
            return scrapeMillis > 0 ? fresh(expression, scrapeMillis) : expression;
        }
        Step window = window(step, scrapeMillis);
        if (SELECTOR.matcher(expression).matches()) {
            return function + "(" + expression + "[" + window.promql() + "])";
        }
        Step each = new Step(Math.max(scrapeMillis, window.millis() / EVALUATIONS));
        return function + "((" + expression + ")[" + window.promql() + ":" + each.promql() + "])";
    }

    /// The same of samples only that are fresh. What ended with a stale marker ends at once, as ever.
    private static String fresh(String expression, long scrapeMillis) {
        String window = new Step(Math.round(FRESH * scrapeMillis)).promql();
        return INNER.matcher(expression)
                .replaceAll(selector -> Matcher.quoteReplacement(
                        "(%1$s and present_over_time(%1$s[%2$s]))".formatted(selector.group(), window)));
    }

    /// Where the bracket closes that was opened before `from`; what stands in quotes is no bracket.
    private static int closing(String text, int from) {
        int open = 1;
        boolean quoted = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c == '\\') {
                    i++;
                } else if (c == '"') {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == '(') {
                open++;
            } else if (c == ')' && --open == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("a bracket is not closed: " + text);
    }
}
