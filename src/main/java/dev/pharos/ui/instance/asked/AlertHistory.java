package dev.pharos.ui.instance.asked;

import dev.pharos.dashboard.Answer;
import dev.pharos.dashboard.RangeQuery;
import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Series;
import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import dev.pharos.ui.chart.content.ChartRegion;
import dev.pharos.ui.state.AlertStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// When alerts fired, from the series `ALERTS` that the server keeps of them.
public final class AlertHistory {
    /// What means something in a regular expression.
    private static final Pattern REGEX_SIGN = Pattern.compile("[\\\\.+*?()|\\[\\]{}^$]");

    private AlertHistory() {}

    /// Those that name the target's `instance` and contradict none of its other labels: rules that aggregate leave
    /// some of them out.
    ///
    /// A point says whether one fired at any moment since the point before: most incidents are shorter than a
    /// step of a day's chart. Rules may be evaluated more seldom than that, so what still counts as firing does,
    /// too. One that fires for several targets of an instance is one.
    ///
    /// @param targets of each the labels that tell apart what the alerts are about
    public static RangeQuery query(List<Labels> targets, Step step) {
        return new RangeQuery(
                targets.stream()
                        .map(AlertHistory::selector)
                        .map(alerts -> "max_over_time(%1$s[%2$s]) or %1$s".formatted(alerts, step.promql()))
                        .collect(Collectors.joining(" or ", "max by (alertname,severity) (", ")")),
                step);
    }

    private static String selector(Labels target) {
        StringJoiner matchers = new StringJoiner(",", "ALERTS{", "}").add("alertstate=\"firing\"");
        target.forEach((name, value) -> matchers.add(Labels.quotedName(name)
                + (name.equals("instance")
                        ? "=" + Labels.quoted(value)
                        : "=~" + Labels.quoted(REGEX_SIGN.matcher(value).replaceAll("\\\\$0") + "|"))));
        return matchers.toString();
    }

    /// One region for each time that an alert fired without a break, earliest first.
    public static List<ChartRegion> regions(Answer answer) {
        long step = answer.query().step().millis();
        List<ChartRegion> regions = new ArrayList<>();
        for (Series series : answer.outcome().orElse(QueryResult.Matrix.EMPTY).series()) {
            int from = 0;
            for (int i = 1; i <= series.size(); i++) {
                if (i == series.size() || series.time(i) - series.time(i - 1) > step) {
                    // What fires at the newest point goes on until there is another.
                    long end = series.time(i - 1);
                    regions.add(new ChartRegion(
                            new TimeRange(
                                    series.time(from) - step,
                                    end >= answer.range().end() ? end + step : end),
                            series.labels().get("alertname"),
                            AlertStatus.of(series.labels().get("severity"))));
                    from = i;
                }
            }
        }
        regions.sort((a, b) -> Long.compare(a.range().start(), b.range().start()));
        return regions;
    }
}
