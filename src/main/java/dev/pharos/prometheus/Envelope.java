package dev.pharos.prometheus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.pharos.http.HttpAnswer;
import dev.pharos.http.body.AnswerSize;
import dev.pharos.http.body.MalformedAnswer;
import dev.pharos.http.config.Shown;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The frame around every answer of the API that is small enough for a tree:
/// `{"status": …, "data": …, "errorType": …, "error": …, "warnings": […], "infos": […]}`.
final class Envelope {
    private static final int MOST_NOTICES = 100;

    private final ObjectMapper mapper;

    Envelope() {
        mapper = new ObjectMapper();
        mapper.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(64).build());
    }

    /// The `data` of an answer; a refusal in the API's own words, whatever the HTTP status, is [Failure.Rejected].
    Outcome<JsonNode> open(HttpAnswer answer, String address, AnswerSize size) throws IOException {
        return Refusals.orRead(answer, address, body -> opened(body, address, size));
    }

    private Outcome<JsonNode> opened(HttpAnswer answer, String address, AnswerSize size) throws IOException {
        JsonNode root = tree(answer, size);
        return switch (root.path("status").asText()) {
            case "success" -> new Outcome.Success<>(root.path("data"), notices(root));
            case "error" ->
                Outcome.failed(new Failure.Rejected(
                        address,
                        Shown.words(root.path("errorType").asText()),
                        Shown.words(root.path("error").asText())));
            default ->
                answer.isSuccessful()
                        ? Outcome.failed(new Failure.NotUnderstood(address, "there is no status in the answer"))
                        : Outcome.failed(new Failure.BadStatus(
                                address,
                                answer.status(),
                                Shown.words(root.path("message").asText())));
        };
    }

    private JsonNode tree(HttpAnswer answer, AnswerSize size) throws IOException {
        try {
            JsonNode root = mapper.readTree(answer.json(size));
            return root == null ? MissingNode.getInstance() : root;
        } catch (JsonProcessingException e) {
            throw new MalformedAnswer(
                    answer.header("Content-Type").contains("html") ? "a web page, not JSON" : "not JSON, or cut short");
        }
    }

    private static List<String> notices(JsonNode root) {
        List<String> notices = new ArrayList<>();
        for (String member : List.of("warnings", "infos")) {
            for (JsonNode notice : root.path(member)) {
                if (notices.size() < MOST_NOTICES) {
                    notices.add(Shown.words(notice.asText()));
                }
            }
        }
        return notices;
    }
}
