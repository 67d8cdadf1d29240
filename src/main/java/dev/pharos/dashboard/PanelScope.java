package dev.pharos.dashboard;

import dev.pharos.series.Labels;
import dev.pharos.series.Step;

/// What the templates of a page are about.
///
/// @param redis        labels that tell the instance's target apart: `job`, `instance`, and what else it takes
/// @param node         labels that tell the node exporter's target apart; empty where there is none
/// @param scrapeMillis the scrape interval, or 0 where the server does not tell
public record PanelScope(Labels redis, Labels node, long scrapeMillis) {
    /// The query of a template: `$redis` and `$node` become matchers, `$window` the window of a rate at this step,
    /// `$peak(…)` and its kin what a point says of a gauge, see [Gauge].
    public String fill(String template, Step step) {
        String filled = template.replace("$redis", redis.matchers())
                .replace("$node", node.matchers())
                .replace("$window", Window.of(step, scrapeMillis));
        return Gauge.fill(filled, step);
    }
}
