package dev.pharos.alerts.rule;

import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Series;
import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import dev.pharos.source.MetricSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The rule behind an alert, and what it looked at around the time at which the alert began.
///
/// @param comparison with which the expression decides; null where that cannot be told, and the series are what the
///                   expression itself gives
/// @param range      that the series are of
/// @param series     those that are the alert's
public record RuleStudy(
        RuleReport report, @Nullable Comparison comparison, TimeRange range, Step step, Outcome<List<Series>> series) {
    /// In milliseconds.
    private static final long AROUND = 1_800_000;

    private static final int POINTS = 240;
    private static final long SHORTEST_STEP = 1_000;

    /// Blocks for two calls; interrupting ends it.
    ///
    /// @param alert its labels
    /// @param start when it began, in milliseconds since the epoch, or the time to look around
    /// @return empty where the source does not tell of its rule
    public static Outcome<Optional<RuleStudy>> read(MetricSource source, Labels alert, long start) {
        long now = source.now();
        return source.rules()
                .map(groups -> RuleReport.of(RuleReport.of(groups, now), alert)
                        .map(report -> read(source, report, alert, start, now)));
    }

    /// Whether all of the time around the start was there to be asked for.
    public boolean isWhole() {
        return range.millis() >= 2 * AROUND;
    }

    private static RuleStudy read(MetricSource source, RuleReport report, Labels alert, long start, long now) {
        TimeRange around = new TimeRange(start - AROUND, Math.max(start, Math.min(start + AROUND, now)));
        Step step = Step.forPixels(
                around, POINTS, new Step(Math.max(SHORTEST_STEP, report.group().intervalMillis())));
        TimeRange range = around.alignedTo(step, Math.max(now, around.end()));
        @Nullable
        Comparison comparison = Comparison.outermost(report.rule().query()).orElse(null);
        String charted = comparison == null ? report.rule().query() : comparison.left();
        return new RuleStudy(
                report,
                comparison,
                range,
                step,
                source.range(charted, range, step).map(matrix -> own(matrix, report, alert)));
    }

    private static List<Series> own(QueryResult.Matrix matrix, RuleReport report, Labels alert) {
        return matrix.series().stream()
                .filter(series -> isOf(series.labels(), report.rule().labels(), alert))
                .toList();
    }

    /// What a rule says itself of its alerts stands in the place of what their series say.
    private static boolean isOf(Labels series, Labels said, Labels alert) {
        return series.without(Labels.NAME).toMap().entrySet().stream()
                .allMatch(label -> said.has(label.getKey())
                        || label.getKey().equals("alertname")
                        || alert.get(label.getKey()).equals(label.getValue()));
    }
}
