package dev.pharos.source.live;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;

/// A server made of paths, each with one answer; everything else is a 404.
final class Answers extends Dispatcher {
    static final String ONE_VECTOR = """
            {"status":"success","data":{"resultType":"vector","result":[{"metric":{},"value":[0,"%d"]}]}}""";
    static final String NONE = """
            {"status":"success","data":{"resultType":"vector","result":[]}}""";

    private final Map<String, MockResponse> byPath = new LinkedHashMap<>();
    private final Map<String, Integer> byQuery = new LinkedHashMap<>();
    private String prefix = "\0";

    /// The query API below a prefix; expressions give what [#counting] says, else nothing.
    Answers queriesBelow(String path) {
        prefix = path;
        return this;
    }

    Answers counting(String promql, int count) {
        byQuery.put(promql, count);
        return this;
    }

    Answers json(String path, String body) {
        byPath.put(path, json(200, body));
        return this;
    }

    Answers at(String path, MockResponse response) {
        byPath.put(path, response);
        return this;
    }

    static MockResponse json(int status, String body) {
        return new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "application/json")
                .body(body)
                .build();
    }

    static MockResponse text(int status, String body) {
        return new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "text/plain; charset=utf-8")
                .body(body)
                .build();
    }

    static MockResponse page(int status, String body) {
        return new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "text/html; charset=UTF-8")
                .body(body)
                .build();
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) {
        String path = request.getUrl().encodedPath();
        if (path.equals(prefix + "/api/v1/query")) {
            String query = request.getMethod().equals("POST") ? form(request) : query(request);
            Integer count = byQuery.get(query);
            return json(200, count == null ? NONE : ONE_VECTOR.formatted(count));
        }
        MockResponse response = byPath.get(path);
        return response == null ? text(404, "404 page not found\n") : response;
    }

    private static String query(RecordedRequest request) {
        return Objects.requireNonNullElse(request.getUrl().queryParameter("query"), "");
    }

    private static String form(RecordedRequest request) {
        String body = Objects.requireNonNull(request.getBody()).utf8();
        return Objects.requireNonNullElse(
                request.getUrl().newBuilder().encodedQuery(body).build().queryParameter("query"), "");
    }
}
