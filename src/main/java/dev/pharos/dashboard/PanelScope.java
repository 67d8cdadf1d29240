package dev.pharos.dashboard;

import dev.pharos.series.Labels;
import dev.pharos.series.Step;
import java.util.StringJoiner;

/// What the templates of a page are about.
///
/// @param redis        labels that select the instance's target: `job` and `instance` among them
/// @param node         labels that select the node exporter's target; empty where there is none
/// @param scrapeMillis the scrape interval, or 0 where the server does not tell
public record PanelScope(Labels redis, Labels node, long scrapeMillis) {
    /// The query of a template: `$redis` and `$node` become matchers, `$window` the window of a rate at this step.
    public String fill(String template, Step step) {
        return template.replace("$redis", matchers(redis))
                .replace("$node", matchers(node))
                .replace("$window", Window.of(step, scrapeMillis));
    }

    private static String matchers(Labels labels) {
        StringJoiner matchers = new StringJoiner(",");
        // A target is its job and instance; whatever else it is called changes when somebody relabels it.
        labels.only("job", "instance").forEach((name, value) -> matchers.add(name + "=" + Labels.quoted(value)));
        return matchers.toString();
    }
}
