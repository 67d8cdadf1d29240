package dev.pharos.prometheus;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pharos.series.Durations;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The rules of an answer, as Prometheus 2 and 3 and vmalert write them. What is missing reads as empty.
final class RuleAnswers {
    private RuleAnswers() {}

    static List<RuleGroup> groups(JsonNode data) {
        List<RuleGroup> groups = new ArrayList<>();
        data.path("groups").forEach(group -> {
            List<RuleGroup.Rule> rules = new ArrayList<>();
            group.path("rules").forEach(rule -> rules.add(rule(rule)));
            groups.add(new RuleGroup(
                    group.path("name").asText(),
                    group.path("file").asText(),
                    millis(group.path("interval")),
                    SmallAnswers.time(group.path("lastEvaluation")),
                    group.path("evaluationTime").asDouble(Double.NaN),
                    rules));
        });
        return groups;
    }

    private static RuleGroup.Rule rule(JsonNode node) {
        return new RuleGroup.Rule(
                node.path("name").asText(),
                node.path("query").asText(),
                node.path("type").asText(),
                millis(node.path("duration")),
                // Prometheus writes it in the other way of writing names.
                millis(node.has("keepFiringFor") ? node.path("keepFiringFor") : node.path("keep_firing_for")),
                new RuleGroup.Evaluation(
                        node.path("health").asText(),
                        node.path("lastError").asText(),
                        SmallAnswers.time(node.path("lastEvaluation")),
                        node.path("evaluationTime").asDouble(Double.NaN)),
                node.path("state").asText(),
                SmallAnswers.labels(node.path("labels")),
                SmallAnswers.labels(node.path("annotations")),
                SmallAnswers.alerts(node));
    }

    /// A number of seconds, or a duration as it is configured: `30s`.
    private static long millis(JsonNode node) {
        return node.isTextual()
                ? Durations.parse(node.asText()).map(Duration::toMillis).orElse(0L)
                : Math.round(node.asDouble() * 1000);
    }
}
