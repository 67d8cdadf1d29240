package dev.pharos.dashboard;

import dev.pharos.series.Labels;
import dev.pharos.series.Step;
import java.util.List;
import java.util.stream.Collectors;

/// What the templates of a page are about.
///
/// @param redis        of every target that reports on the instance the labels that tell it apart: `job`, `instance`,
///                     and what else it takes
/// @param node         labels that tell the node exporter's target apart; empty where there is none
/// @param scrapeMillis the scrape interval, or 0 where the server does not tell
public record PanelScope(List<Labels> redis, Labels node, long scrapeMillis) {
    public PanelScope {
        redis = List.copyOf(redis);
    }

    /// The query of a line: `$redis` and `$node` in its template become matchers, `$window` the window of a rate at
    /// this step and `$span` that of a total, `$peak(…)` and its kin what a point says of a gauge, see [Gauge].
    ///
    /// An instance that several targets report on is asked of each and is one all the same: while one of its
    /// exporters is away, its lines go on. They agree but for the moment of the scrape, and the highest of them is
    /// not that of one that has just come or gone, whose rates are of half a window.
    public String fill(Panel.Line line, Step step) {
        if (redis.size() == 1 || !line.template().contains("$redis")) {
            return fill(line.template(), redis.isEmpty() ? Labels.EMPTY : redis.getFirst(), step);
        }
        return redis.stream()
                .map(target -> fill(line.template(), target, step))
                .collect(Collectors.joining(") or (", "max by (" + names(line) + ") ((", "))"));
    }

    private String fill(String template, Labels target, Step step) {
        String filled = template.replace("$redis", target.matchers())
                .replace("$node", node.matchers())
                .replace("$window", Window.of(step, scrapeMillis).promql())
                .replace("$span", Window.nominal(step, scrapeMillis).promql());
        return Gauge.fill(filled, step, scrapeMillis);
    }

    private static String names(Panel.Line line) {
        return line.legendLabels().stream().map(Labels::quotedName).collect(Collectors.joining(","));
    }
}
