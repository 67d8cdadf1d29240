package dev.pharos.alertmanager;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pharos.alerting.AlertGroup;
import dev.pharos.alerting.HeldAlert;
import dev.pharos.alerting.Matcher;
import dev.pharos.alerting.RouterStatus;
import dev.pharos.alerting.Silence;
import dev.pharos.series.Labels;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// Answers as records. What is missing reads as empty: versions differ in what they send.
final class AlertmanagerAnswers {
    private AlertmanagerAnswers() {}

    static RouterStatus status(JsonNode status) {
        return new RouterStatus(
                status.path("versionInfo").path("version").asText(),
                status.path("cluster").path("status").asText(),
                status.path("cluster").path("peers").size(),
                time(status.path("uptime")),
                status.path("config").path("original").asText());
    }

    static HeldAlert alert(JsonNode node) {
        JsonNode status = node.path("status");
        return new HeldAlert(
                node.path("fingerprint").asText(),
                labels(node.path("labels")),
                labels(node.path("annotations")),
                switch (status.path("state").asText()) {
                    case "suppressed" -> HeldAlert.State.SUPPRESSED;
                    case "unprocessed" -> HeldAlert.State.UNPROCESSED;
                    default -> HeldAlert.State.ACTIVE;
                },
                time(node.path("startsAt")),
                time(node.path("endsAt")),
                time(node.path("updatedAt")),
                node.path("generatorURL").asText(),
                each(node.path("receivers"), receiver -> receiver.path("name").asText()),
                each(status.path("silencedBy"), JsonNode::asText),
                each(status.path("inhibitedBy"), JsonNode::asText));
    }

    static AlertGroup group(JsonNode node) {
        return new AlertGroup(
                labels(node.path("labels")),
                node.path("receiver").path("name").asText(),
                each(node.path("alerts"), AlertmanagerAnswers::alert));
    }

    static Silence silence(JsonNode node) {
        return new Silence(
                node.path("id").asText(),
                each(node.path("matchers"), AlertmanagerAnswers::matcher),
                time(node.path("startsAt")),
                time(node.path("endsAt")),
                time(node.path("updatedAt")),
                node.path("createdBy").asText(),
                node.path("comment").asText(),
                switch (node.path("status").path("state").asText()) {
                    case "pending" -> Silence.State.PENDING;
                    case "active" -> Silence.State.ACTIVE;
                    default -> Silence.State.EXPIRED;
                });
    }

    /// Versions before 0.22 know no `isEqual`. An expression that is one to the server and none to us matches what it
    /// is written as.
    private static Matcher matcher(JsonNode node) {
        String name = node.path("name").asText();
        String value = node.path("value").asText();
        Matcher.Operator operator = Matcher.Operator.of(
                node.path("isRegex").asBoolean(), node.path("isEqual").asBoolean(true));
        return Matcher.of(name, operator, value).orElseGet(() -> Matcher.equal(name, value));
    }

    static <T> List<T> each(JsonNode array, Function<JsonNode, T> reading) {
        List<T> all = new ArrayList<>();
        array.forEach(node -> all.add(reading.apply(node)));
        return all;
    }

    private static Labels labels(JsonNode node) {
        Map<String, String> labels = new TreeMap<>();
        node.forEachEntry((name, value) -> labels.put(name, value.asText()));
        return Labels.of(labels);
    }

    private static long time(JsonNode node) {
        try {
            return Math.max(0, OffsetDateTime.parse(node.asText()).toInstant().toEpochMilli());
        } catch (DateTimeParseException e) {
            return 0;
        }
    }
}
