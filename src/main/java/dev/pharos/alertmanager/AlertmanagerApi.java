package dev.pharos.alertmanager;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.pharos.alerting.AlertGroup;
import dev.pharos.alerting.AlertRouter;
import dev.pharos.alerting.HeldAlert;
import dev.pharos.alerting.Matcher;
import dev.pharos.alerting.RouterStatus;
import dev.pharos.alerting.Silence;
import dev.pharos.alerting.SilenceDraft;
import dev.pharos.http.HttpAnswer;
import dev.pharos.http.HttpCall;
import dev.pharos.http.HttpLink;
import dev.pharos.http.body.AnswerSize;
import dev.pharos.http.body.MalformedAnswer;
import dev.pharos.http.config.Shown;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/// The HTTP API of one Alertmanager, version 2. Every call blocks; see [HttpLink#ask].
public final class AlertmanagerApi implements AlertRouter {
    private static final String SILENCES = "api/v2/silences";

    private static final int NOT_FOUND = 404;

    /// As many bytes of a refusal are read.
    private static final int REASON = 4_000;

    private final HttpLink link;
    private final ObjectMapper mapper = new ObjectMapper();

    public AlertmanagerApi(HttpLink link) {
        this.link = link;
    }

    @Override
    public String address() {
        return link.config().target();
    }

    @Override
    public Outcome<RouterStatus> status() {
        String path = "api/v2/status";
        return ask(HttpCall.get(path), AnswerSize.SMALL)
                .then(status -> status.has("versionInfo")
                        ? Outcome.success(AlertmanagerAnswers.status(status))
                        : Outcome.failed(
                                new Failure.NotUnderstood(address(path), "not the status of an Alertmanager")));
    }

    @Override
    public Outcome<List<HeldAlert>> alerts() {
        return list("api/v2/alerts").map(alerts -> AlertmanagerAnswers.each(alerts, AlertmanagerAnswers::alert));
    }

    @Override
    public Outcome<List<AlertGroup>> groups() {
        return list("api/v2/alerts/groups").map(groups -> AlertmanagerAnswers.each(groups, AlertmanagerAnswers::group));
    }

    @Override
    public Outcome<List<String>> receivers() {
        return list("api/v2/receivers")
                .map(receivers -> AlertmanagerAnswers.each(
                        receivers, receiver -> receiver.path("name").asText()));
    }

    @Override
    public Outcome<List<Silence>> silences() {
        return list(SILENCES).map(silences -> AlertmanagerAnswers.each(silences, AlertmanagerAnswers::silence));
    }

    @Override
    public Outcome<String> silence(SilenceDraft draft) {
        return ask(HttpCall.json(SILENCES, body(draft)), AnswerSize.SMALL)
                .then(answer -> answer.path("silenceID").asText().isEmpty()
                        ? Outcome.failed(new Failure.NotUnderstood(address(SILENCES), "no id of a silence"))
                        : Outcome.success(answer.path("silenceID").asText()));
    }

    @Override
    public Outcome<String> expire(String id) {
        String path = "api/v2/silence/" + URLEncoder.encode(id, StandardCharsets.UTF_8);
        return link.ask(HttpCall.delete(path), answer -> {
            if (answer.isSuccessful()) {
                return Outcome.success(id);
            }
            Failure refusal = refusal(answer, path);
            // Without a word: the silence is what is not there, not the API.
            return Outcome.failed(
                    answer.status() == NOT_FOUND && refusal instanceof Failure.BadStatus
                            ? new Failure.Rejected(address(path), "HTTP 404", "there is no such silence")
                            : refusal);
        });
    }

    private String body(SilenceDraft draft) {
        ObjectNode silence = mapper.createObjectNode();
        if (!draft.id().isEmpty()) {
            silence.put("id", draft.id());
        }
        ArrayNode matchers = silence.putArray("matchers");
        for (Matcher matcher : draft.matchers()) {
            matchers.addObject()
                    .put("name", matcher.name())
                    .put("value", matcher.value())
                    .put("isRegex", matcher.operator().isRegex())
                    .put("isEqual", matcher.operator().isPositive());
        }
        return silence.put("startsAt", Instant.ofEpochMilli(draft.startsAt()).toString())
                .put("endsAt", Instant.ofEpochMilli(draft.endsAt()).toString())
                .put("createdBy", draft.createdBy())
                .put("comment", draft.comment())
                .toString();
    }

    private Outcome<JsonNode> ask(HttpCall call, AnswerSize size) {
        return link.ask(call, answer -> read(answer, call.path(), size));
    }

    /// What is no list is no answer: another server's page of JSON, or another version's.
    private Outcome<JsonNode> list(String path) {
        return ask(HttpCall.get(path), AnswerSize.MEDIUM)
                .then(answer -> answer.isArray()
                        ? Outcome.success(answer)
                        : Outcome.failed(new Failure.NotUnderstood(address(path), "not a list")));
    }

    private Outcome<JsonNode> read(HttpAnswer answer, String path, AnswerSize size) throws IOException {
        if (!answer.isSuccessful()) {
            return Outcome.failed(refusal(answer, path));
        }
        try {
            return Outcome.success(mapper.readTree(answer.json(size)));
        } catch (JsonProcessingException e) {
            throw new MalformedAnswer("not JSON, or cut short");
        }
    }

    /// What Alertmanager refuses it gives the reason of as one JSON text, or as `code` and `message` where the request
    /// was not even one.
    private Failure refusal(HttpAnswer answer, String path) throws IOException {
        String said = new String(answer.body().readNBytes(REASON), StandardCharsets.UTF_8);
        String words = Shown.words(words(said));
        return words.isEmpty()
                ? new Failure.BadStatus(address(path), answer.status(), Shown.line(said))
                : new Failure.Rejected(address(path), "HTTP " + answer.status(), words);
    }

    private String words(String said) {
        try {
            JsonNode node = mapper.readTree(said);
            return node.isTextual() ? node.asText() : node.path("message").asText();
        } catch (JsonProcessingException e) {
            return "";
        }
    }

    private String address(String path) {
        return link.config().target() + "/" + path;
    }
}
