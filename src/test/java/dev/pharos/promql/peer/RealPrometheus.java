package dev.pharos.promql.peer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Sample;
import dev.pharos.series.Series;
import dev.pharos.series.Step;
import dev.pharos.series.TimeRange;
import dev.pharos.stack.LonePrometheus;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A Prometheus over given samples and nothing else.
final class RealPrometheus implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final LonePrometheus server;

    /// What it answers: a result, or an error by its type and text.
    sealed interface Answer {
        record Value(QueryResult result) implements Answer {}

        record Failed(String type, String message) implements Answer {}
    }

    private RealPrometheus(LonePrometheus server) {
        this.server = server;
    }

    /// @param openMetrics the samples
    static RealPrometheus start(Path directory, String openMetrics) throws IOException {
        return new RealPrometheus(LonePrometheus.start(directory, openMetrics));
    }

    Answer instant(String query, long time) throws IOException, InterruptedException {
        return ask("/api/v1/query", Map.of("query", query, "time", seconds(time)));
    }

    Answer range(String query, TimeRange range, Step step) throws IOException, InterruptedException {
        return ask(
                "/api/v1/query_range",
                Map.of(
                        "query",
                        query,
                        "start",
                        seconds(range.start()),
                        "end",
                        seconds(range.end()),
                        "step",
                        step.seconds()));
    }

    private static String seconds(long millis) {
        return BigDecimal.valueOf(millis, 3).toPlainString();
    }

    private Answer ask(String path, Map<String, String> form) throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder();
        form.forEach((name, value) -> body.append(body.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        HttpRequest request = HttpRequest.newBuilder(server.url().resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        JsonNode answer = JSON.readTree(
                client.send(request, HttpResponse.BodyHandlers.ofString()).body());
        if (!answer.path("status").asText().equals("success")) {
            return new Answer.Failed(
                    answer.path("errorType").asText(), answer.path("error").asText());
        }
        return new Answer.Value(result(answer.path("data")));
    }

    private static QueryResult result(JsonNode data) {
        JsonNode result = data.path("result");
        return switch (data.path("resultType").asText()) {
            case "scalar" -> new QueryResult.Scalar(millis(result.path(0)), number(result.path(1)));
            case "string" ->
                new QueryResult.Text(millis(result.path(0)), result.path(1).asText());
            case "vector" -> {
                List<Sample> samples = new ArrayList<>();
                result.forEach(one -> samples.add(new Sample(
                        labels(one),
                        millis(one.path("value").path(0)),
                        number(one.path("value").path(1)))));
                yield new QueryResult.Vector(samples);
            }
            default -> {
                List<Series> series = new ArrayList<>();
                result.forEach(one -> series.add(series(one)));
                yield new QueryResult.Matrix(series);
            }
        };
    }

    private static Series series(JsonNode one) {
        JsonNode values = one.path("values");
        long[] times = new long[values.size()];
        double[] column = new double[times.length];
        for (int i = 0; i < times.length; i++) {
            times[i] = millis(values.path(i).path(0));
            column[i] = number(values.path(i).path(1));
        }
        return new Series(labels(one), times, column);
    }

    private static Labels labels(JsonNode one) {
        Map<String, String> labels = new TreeMap<>();
        one.path("metric")
                .properties()
                .forEach(entry -> labels.put(entry.getKey(), entry.getValue().asText()));
        return Labels.of(labels);
    }

    private static long millis(JsonNode seconds) {
        return Math.round(seconds.asDouble() * 1000);
    }

    private static double number(JsonNode text) {
        return switch (text.asText()) {
            case "+Inf" -> Double.POSITIVE_INFINITY;
            case "-Inf" -> Double.NEGATIVE_INFINITY;
            case "NaN" -> Double.NaN;
            case String other -> Double.parseDouble(other);
        };
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
