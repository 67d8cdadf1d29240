package dev.pharos.ui.alerts.rule;

import dev.pharos.alerts.JoinedAlert;
import dev.pharos.alerts.rule.Comparison;
import dev.pharos.alerts.rule.RuleStudy;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.series.Series;
import dev.pharos.series.TimeRange;
import dev.pharos.series.Unit;
import dev.pharos.source.Rule;
import dev.pharos.ui.chart.TimeChart;
import dev.pharos.ui.chart.axis.Limits;
import dev.pharos.ui.chart.content.Annotations;
import dev.pharos.ui.chart.content.ChartData;
import dev.pharos.ui.chart.content.ChartLine;
import dev.pharos.ui.chart.content.ChartRegion;
import dev.pharos.ui.chart.content.ChartSpec;
import dev.pharos.ui.chart.content.ChartState;
import dev.pharos.ui.chart.content.Coverage;
import dev.pharos.ui.chart.content.Threshold;
import dev.pharos.ui.page.PageContext;
import dev.pharos.ui.state.AlertStatus;
import dev.pharos.ui.state.FailureText;
import dev.pharos.ui.theme.Messages;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a rule compares, drawn around the start of an alert with the level that it is compared with.
final class RuleChart {
    private final PageContext context;
    private final Messages words;
    private final Runnable retry;
    private @Nullable TimeChart chart;

    RuleChart(PageContext context, Messages words, Runnable retry) {
        this.context = context;
        this.words = words;
        this.retry = retry;
    }

    /// The chart of another rule.
    TimeChart begin(RuleStudy study) {
        TimeChart made = new TimeChart(
                new ChartSpec(
                        words.get("chart"),
                        words.get(study.comparison() == null ? "chart.whole" : "chart.compared"),
                        Unit.PLAIN,
                        new ChartSpec.Bounds(limits(study.comparison()))),
                context.crosshair(),
                context.palette(),
                context.time().zoneProperty());
        made.getStyleClass().add("ph-rule-chart");
        made.setId("rule-chart");
        made.setOnRetry(retry);
        chart = made;
        return made;
    }

    /// From zero, and the level to be seen.
    private static Limits limits(@Nullable Comparison comparison) {
        double level = comparison == null || !Double.isFinite(comparison.threshold()) ? 0 : comparison.threshold();
        return Limits.soft(Math.min(0, level), level > 0 ? level : Double.NaN);
    }

    void show(RuleStudy study, JoinedAlert alert) {
        TimeChart shown = chart;
        if (shown != null) {
            shown.show(state(study, alert));
        }
    }

    private ChartState state(RuleStudy study, JoinedAlert alert) {
        return switch (study.series()) {
            case Outcome.Failed<List<Series>>(Failure failure) ->
                new ChartState.Failed(FailureText.of(failure).title());
            case Outcome.Success<List<Series>>(List<Series> series, var _) ->
                series.stream().allMatch(Series::isEmpty)
                        ? new ChartState.Empty(words.get("chart.empty"))
                        : new ChartState.Showing(data(study, series, alert));
        };
    }

    private ChartData data(RuleStudy study, List<Series> series, JoinedAlert alert) {
        List<ChartLine> lines = series.stream()
                .map(one -> new ChartLine(name(one.labels()), one))
                .toList();
        return new ChartData(study.range(), study.step(), lines)
                .with(new Annotations(regions(study, alert), thresholds(study.comparison()), List.of()))
                .with(new Coverage(study.range(), study.range().end(), Coverage.Subject.REPORTS));
    }

    private String name(Labels labels) {
        String metric = labels.metric();
        return metric.isEmpty() ? words.get("chart.value") : metric;
    }

    private List<Threshold> thresholds(@Nullable Comparison comparison) {
        if (comparison == null || !Double.isFinite(comparison.threshold())) {
            return List.of();
        }
        Threshold.Side side = switch (comparison.operator()) {
            case ABOVE, AT_LEAST -> Threshold.Side.ABOVE;
            case BELOW, AT_MOST -> Threshold.Side.BELOW;
            case EQUAL, NOT_EQUAL -> Threshold.Side.NONE;
        };
        String label = comparison.operator().sign() + " " + Unit.PLAIN.format(comparison.threshold());
        return List.of(new Threshold(comparison.threshold(), label, "critical", side));
    }

    /// From when on it fires; where it is only pending, or nobody says when it began, none.
    private static List<ChartRegion> regions(RuleStudy study, JoinedAlert alert) {
        List<ChartRegion> regions = new ArrayList<>();
        long holds = study.report().rule() instanceof Rule.Alerting alerting
                ? alerting.holds().toMillis()
                : 0;
        long fires = alert.startsAt() + holds;
        if (alert.startsAt() > 0 && fires < study.range().end()) {
            regions.add(new ChartRegion(
                    new TimeRange(fires, study.range().end()), alert.name(), AlertStatus.of(alert.severity())));
        }
        return regions;
    }
}
