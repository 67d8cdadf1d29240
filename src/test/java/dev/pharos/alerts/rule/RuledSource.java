package dev.pharos.alerts.rule;

import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Series;
import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import dev.pharos.source.QuietSource;
import dev.pharos.source.Rule;
import dev.pharos.source.RuleGroup;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A source with one rule, `Hot`, and what that compares: `heat`, which rises from 0 to 10 over each range, of two
/// instances.
public class RuledSource extends QuietSource {
    public static final long NOW = 1_700_000_000_000L;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<TimeRange> ranges = new CopyOnWriteArrayList<>();
    private final String expression;

    public RuledSource(String expression) {
        this.expression = expression;
    }

    /// An alert of the rule.
    public static Labels alert(String instance) {
        return Labels.of("alertname", "Hot", "instance", instance, "severity", "critical", "cluster", "seoul");
    }

    /// What was asked of ranges, in order.
    public List<String> asked() {
        return List.copyOf(asked);
    }

    public List<TimeRange> ranges() {
        return List.copyOf(ranges);
    }

    @Override
    public long now() {
        return NOW;
    }

    @Override
    public Outcome<List<RuleGroup>> rules() {
        return Outcome.success(List.of(new RuleGroup(
                "heat",
                "heat.yml",
                15_000,
                NOW,
                0.1,
                List.of(new Rule.Alerting(
                        "Hot",
                        expression,
                        Duration.ofMinutes(2),
                        Duration.ZERO,
                        Labels.of("severity", "critical"),
                        Labels.EMPTY,
                        new Rule.Evaluation(Rule.Health.OK, "", NOW, 0.001),
                        Rule.State.FIRING,
                        List.of())))));
    }

    @Override
    public Outcome<QueryResult.Matrix> range(String promql, TimeRange range, Step step) {
        asked.add(promql);
        ranges.add(range);
        return Outcome.success(new QueryResult.Matrix(List.of(heat("a", range, step), heat("b", range, step))));
    }

    private static Series heat(String instance, TimeRange range, Step step) {
        int points = (int) range.points(step);
        long[] times = new long[points];
        double[] values = new double[points];
        for (int i = 0; i < points; i++) {
            times[i] = range.start() + i * step.millis();
            values[i] = 10.0 * i / points;
        }
        return new Series(Labels.of("__name__", "heat", "instance", instance), times, values);
    }
}
