package dev.pharos.prometheus;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pharos.series.Labels;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The `data` of answers as records. What is missing reads as empty: products and versions differ in what they
/// send.
final class SmallAnswers {
    private static final String ALERTS_PATH = "/api/v";

    private SmallAnswers() {}

    static List<String> texts(JsonNode data) {
        List<String> texts = new ArrayList<>();
        data.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    static List<Labels> labelSets(JsonNode data) {
        List<Labels> sets = new ArrayList<>();
        data.forEach(each -> sets.add(labels(each)));
        return sets;
    }

    static Labels labels(JsonNode node) {
        Map<String, String> labels = new TreeMap<>();
        node.forEachEntry((name, value) -> labels.put(name, value.asText()));
        return Labels.of(labels);
    }

    static List<MetricFamily> metadata(JsonNode data) {
        List<MetricFamily> families = new ArrayList<>();
        data.forEachEntry((name, all) -> families.add(new MetricFamily(
                name,
                all.path(0).path("type").asText(),
                all.path(0).path("help").asText(),
                all.path(0).path("unit").asText())));
        return families;
    }

    static List<Target> targets(JsonNode data) {
        List<Target> targets = new ArrayList<>();
        data.path("activeTargets")
                .forEach(each -> targets.add(new Target(
                        each.path("scrapePool").asText(),
                        labels(each.path("labels")),
                        each.path("scrapeUrl").asText(),
                        each.path("scrapeInterval").asText(),
                        each.path("health").asText(),
                        each.path("lastError").asText(),
                        time(each.path("lastScrape")))));
        return targets;
    }

    static List<ActiveAlert> alerts(JsonNode data) {
        List<ActiveAlert> alerts = new ArrayList<>();
        data.path("alerts").forEach(each -> alerts.add(alert(each)));
        return alerts;
    }

    private static ActiveAlert alert(JsonNode node) {
        return new ActiveAlert(
                labels(node.path("labels")),
                labels(node.path("annotations")),
                node.path("state").asText(),
                time(node.path("activeAt")),
                value(node.path("value").asText()));
    }

    static List<String> alertmanagers(JsonNode data) {
        List<String> bases = new ArrayList<>();
        data.path("activeAlertmanagers")
                .forEach(each -> bases.add(base(each.path("url").asText())));
        return bases;
    }

    private static String base(String url) {
        int path = url.lastIndexOf(ALERTS_PATH);
        return path < 0 ? url : url.substring(0, path);
    }

    static RuntimeInfo runtimeInfo(JsonNode data) {
        return new RuntimeInfo(
                time(data.path("startTime")),
                data.path("storageRetention").asText(),
                data.path("reloadConfigSuccess").asBoolean(true));
    }

    static Map<String, String> flags(JsonNode data) {
        Map<String, String> flags = new TreeMap<>();
        data.forEachEntry((name, value) -> flags.put(name, value.asText()));
        return flags;
    }

    /// Milliseconds since the epoch; 0 for Go's zero time, for none and for what cannot be read.
    static long time(JsonNode node) {
        try {
            return Math.max(0, Instant.parse(node.asText()).toEpochMilli());
        } catch (DateTimeParseException e) {
            return offsetTime(node.asText());
        }
    }

    private static long offsetTime(String text) {
        try {
            return Math.max(0, java.time.OffsetDateTime.parse(text).toInstant().toEpochMilli());
        } catch (DateTimeParseException e) {
            return 0;
        }
    }

    private static double value(String text) {
        return switch (text) {
            case "+Inf", "Inf" -> Double.POSITIVE_INFINITY;
            case "-Inf" -> Double.NEGATIVE_INFINITY;
            default -> parsed(text);
        };
    }

    private static double parsed(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
