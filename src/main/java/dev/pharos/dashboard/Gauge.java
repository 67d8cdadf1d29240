package dev.pharos.dashboard;

import dev.pharos.series.Step;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a point of a chart says of a gauge. While points lie close it is the newest sample, as always in PromQL. But a
/// server looks back five minutes and no further: over months, where a point is a day, it would be the last minutes of
/// each day, and a peak at noon would not have been. There a point is made of all samples since the one before it.
///
/// Templates say which by `$peak(…)`, `$low(…)` and `$mean(…)` around a selector. Rates need none of it: their window
/// grows with the step, see [Window].
public enum Gauge {
    /// For what is bad when it is high.
    PEAK("peak", "max_over_time"),
    /// For what is bad when it is low.
    LOW("low", "min_over_time"),
    /// For what is added to or subtracted from others: highest values of different moments don't add up.
    MEAN("mean", "avg_over_time");

    /// Of Prometheus and all that resemble it, unless they are told otherwise.
    private static final Duration LOOK_BACK = Duration.ofMinutes(5);

    private final Pattern mark;
    private final String function;

    Gauge(String word, String function) {
        // A selector has no round brackets; where the text of a label has some they are in quotes.
        this.mark = Pattern.compile("\\$" + word + "\\(((?:[^()\"]++|\"(?:[^\"\\\\]|\\\\.)*+\")*+)\\)");
        this.function = function;
    }

    /// Whether points lie so far apart that one is made of all samples since the one before it.
    public static boolean isOfWholeStep(Step step) {
        return step.millis() > LOOK_BACK.toMillis();
    }

    /// The expression for the gauges of a selector.
    public String of(String selector, Step step) {
        return isOfWholeStep(step) ? function + "(" + selector + "[" + step.promql() + "])" : selector;
    }

    /// A template whose marks are replaced, for all kinds of them.
    static String fill(String template, Step step) {
        String filled = template;
        for (Gauge gauge : values()) {
            filled = gauge.mark
                    .matcher(filled)
                    .replaceAll(found -> Matcher.quoteReplacement(gauge.of(found.group(1), step)));
        }
        return filled;
    }
}
