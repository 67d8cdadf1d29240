package dev.pharos.alertmanager;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.pharos.http.HttpAnswer;
import dev.pharos.http.HttpCall;
import dev.pharos.http.HttpLink;
import dev.pharos.http.body.AnswerSize;
import dev.pharos.http.body.MalformedAnswer;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The HTTP API of one Alertmanager. Every call blocks; see [HttpLink#ask].
public final class AlertmanagerApi {
    private final HttpLink link;
    private final ObjectMapper mapper = new ObjectMapper();

    public AlertmanagerApi(HttpLink link) {
        this.link = link;
    }

    public Outcome<AlertmanagerStatus> status() {
        return get("api/v2/status", AnswerSize.SMALL).then(status -> {
            JsonNode version = status.path("versionInfo");
            if (version.isMissingNode()) {
                return Outcome.failed(new Failure.NotUnderstood(
                        link.config().target() + "/api/v2/status", "not the status of an Alertmanager"));
            }
            return Outcome.success(new AlertmanagerStatus(
                    version.path("version").asText(),
                    status.path("cluster").path("status").asText(),
                    status.path("cluster").path("peers").size(),
                    time(status.path("uptime"))));
        });
    }

    /// All alerts it holds, silenced and inhibited ones among them.
    public Outcome<List<GroupedAlert>> alerts() {
        return get("api/v2/alerts", AnswerSize.MEDIUM).map(alerts -> {
            List<GroupedAlert> all = new ArrayList<>();
            alerts.forEach(each -> all.add(alert(each)));
            return all;
        });
    }

    /// How many alerts fire and are not silenced or inhibited.
    public Outcome<Integer> firing() {
        return alerts().map(alerts -> (int) alerts.stream()
                .filter(alert -> alert.state() != GroupedAlert.State.SUPPRESSED)
                .count());
    }

    private Outcome<JsonNode> get(String path, AnswerSize size) {
        return link.ask(HttpCall.get(path), answer -> read(answer, link.config().target() + "/" + path, size));
    }

    private Outcome<JsonNode> read(HttpAnswer answer, String address, AnswerSize size) throws IOException {
        if (!answer.isSuccessful()) {
            return Outcome.failed(new Failure.BadStatus(address, answer.status(), answer.snippet()));
        }
        try {
            return Outcome.success(mapper.readTree(answer.json(size)));
        } catch (JsonProcessingException e) {
            throw new MalformedAnswer("not JSON, or cut short");
        }
    }

    private static GroupedAlert alert(JsonNode node) {
        return new GroupedAlert(
                node.path("fingerprint").asText(),
                labels(node.path("labels")),
                labels(node.path("annotations")),
                switch (node.path("status").path("state").asText()) {
                    case "suppressed" -> GroupedAlert.State.SUPPRESSED;
                    case "unprocessed" -> GroupedAlert.State.UNPROCESSED;
                    default -> GroupedAlert.State.ACTIVE;
                },
                time(node.path("startsAt")),
                time(node.path("updatedAt")));
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
