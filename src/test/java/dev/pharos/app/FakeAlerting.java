package dev.pharos.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/// A Prometheus with one rule for all alerts, and an Alertmanager that holds them and keeps silences, at one address
/// and by one clock. What fires is what a test says.
final class FakeAlerting implements AutoCloseable {
    /// Of everything that nobody asks for here.
    private static final String NOTHING = """
            {"status":"success","data":{"resultType":"vector","result":[],"version":"2.42.0","yaml":"","alerts":[],\
            "groups":[],"activeTargets":[],"droppedTargets":[],"activeAlertmanagers":[]}}""";

    /// What Prometheus adds to what it sends on.
    private static final Map<String, String> EXTERNAL = Map.of("site", "pier");

    private final ObjectMapper mapper = new ObjectMapper();
    private final MockWebServer server = new MockWebServer();
    private final InstantSource clock;
    private final Map<Map<String, String>, Instant> firing = new LinkedHashMap<>();
    private final Map<String, ObjectNode> silences = new LinkedHashMap<>();
    private final List<String> paths = new CopyOnWriteArrayList<>();
    private volatile Mood mood = Mood.WELL;

    /// How the Alertmanager is.
    enum Mood {
        WELL,
        /// It answers after longer than anybody waits for it.
        SLOW,
        UNAVAILABLE,
        /// A version that has no groups.
        WITHOUT_GROUPS,
        /// A version without all that is asked for.
        WITHOUT_ANYTHING,
        /// A page of something else.
        OTHERWISE
    }

    FakeAlerting(InstantSource clock) throws IOException {
        this.clock = clock;
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answer(request);
            }
        });
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getPort());
    }

    void is(Mood next) {
        mood = next;
    }

    /// @param labels pairs of a name and a value
    synchronized void fire(String... labels) {
        firing.put(map(labels), clock.instant());
    }

    /// One that began to fire a while ago.
    synchronized void fired(Instant since, String... labels) {
        firing.put(map(labels), since);
    }

    synchronized void end(String... labels) {
        firing.remove(map(labels));
    }

    synchronized void endAll() {
        firing.clear();
    }

    /// What is done in one go: nobody sees a part of it.
    synchronized void together(Runnable deeds) {
        deeds.run();
    }

    /// As they were asked for, by their ids.
    synchronized Map<String, JsonNode> silences() {
        return new LinkedHashMap<>(silences);
    }

    synchronized void expire(String id) {
        Objects.requireNonNull(silences.get(id)).put("endsAt", text(clock.instant()));
    }

    /// What was asked for since the start.
    List<String> asked() {
        return paths;
    }

    private static Map<String, String> map(String... labels) {
        Map<String, String> map = new TreeMap<>();
        for (int i = 0; i < labels.length; i += 2) {
            map.put(labels[i], labels[i + 1]);
        }
        return map;
    }

    private synchronized MockResponse answer(RecordedRequest request) {
        String path = request.getUrl().encodedPath();
        paths.add(request.getMethod() + " " + path);
        if (path.startsWith("/api/v2/")) {
            return routed(request, path);
        }
        return switch (path) {
            case "/api/v1/alerts" -> json(200, evaluated());
            case "/api/v1/rules" -> json(200, rules());
            case "/api/v1/query" -> json(200, asksForAlerts(request) ? written() : NOTHING);
            default -> json(200, NOTHING);
        };
    }

    private MockResponse routed(RecordedRequest request, String path) {
        boolean groups = path.endsWith("/groups");
        return switch (mood) {
            case WELL -> wellRouted(request, path);
            case SLOW -> response(200, "[]").headersDelay(30, TimeUnit.SECONDS).build();
            case UNAVAILABLE -> response(503, "upstream connect error").build();
            case WITHOUT_GROUPS -> groups ? response(404, "404 page not found").build() : wellRouted(request, path);
            case WITHOUT_ANYTHING -> response(404, "404 page not found").build();
            case OTHERWISE -> json(200, "{\"status\":\"success\",\"data\":[]}");
        };
    }

    private MockResponse wellRouted(RecordedRequest request, String path) {
        if (path.equals("/api/v2/alerts")) {
            return json(200, held());
        }
        if (path.equals("/api/v2/silences")) {
            return request.getMethod().equals("POST") ? made(request) : json(200, listed());
        }
        if (path.startsWith("/api/v2/silence/") && request.getMethod().equals("DELETE")) {
            expire(path.substring("/api/v2/silence/".length()));
            return json(200, "");
        }
        if (path.equals("/api/v2/status")) {
            return json(200, """
                    {"versionInfo":{"version":"0.25.0"},"cluster":{"status":"disabled","peers":[]},\
                    "uptime":"2026-01-01T00:00:00Z","config":{"original":"route: {receiver: nobody}\\nreceivers: [{name: nobody}]"}}""");
        }
        return json(200, "[]");
    }

    private MockResponse made(RecordedRequest request) {
        try {
            ObjectNode silence = (ObjectNode)
                    mapper.readTree(Objects.requireNonNull(request.getBody()).utf8());
            String id = silence.path("id").asText("");
            if (id.isEmpty()) {
                id = "silence-" + (silences.size() + 1);
            }
            silences.put(id, silence.put("id", id).put("updatedAt", text(clock.instant())));
            return json(200, "{\"silenceID\":\"" + id + "\"}");
        } catch (JsonProcessingException e) {
            return json(400, "\"bad request\"");
        }
    }

    private String listed() {
        ArrayNode all = mapper.createArrayNode();
        silences.values().forEach(silence -> {
            ObjectNode listed = silence.deepCopy();
            listed.putObject("status").put("state", isActive(silence) ? "active" : "expired");
            all.add(listed);
        });
        return all.toString();
    }

    private boolean isActive(JsonNode silence) {
        return Instant.parse(silence.path("endsAt").asText()).isAfter(clock.instant());
    }

    private String evaluated() {
        ObjectNode answer = mapper.createObjectNode().put("status", "success");
        ArrayNode all = answer.putObject("data").putArray("alerts");
        firing.forEach((labels, since) -> alert(labels, all.addObject())
                .put("state", "firing")
                .put("activeAt", text(since))
                .put("value", "1e+00"));
        return answer.toString();
    }

    private static boolean asksForAlerts(RecordedRequest request) {
        String form = request.getBody() == null ? "" : request.getBody().utf8();
        return "ALERTS".equals(request.getUrl().queryParameter("query"))
                || List.of(form.split("&", -1)).contains("query=ALERTS");
    }

    /// As if all of it had fired at whatever time is asked for.
    private String written() {
        ObjectNode answer = mapper.createObjectNode().put("status", "success");
        ArrayNode all = answer.putObject("data").put("resultType", "vector").putArray("result");
        firing.keySet().forEach(labels -> {
            ObjectNode series = all.addObject();
            ObjectNode metric =
                    series.putObject("metric").put("__name__", "ALERTS").put("alertstate", "firing");
            labels.forEach(metric::put);
            series.putArray("value").add(clock.millis() / 1000).add("1");
        });
        return answer.toString();
    }

    private String rules() {
        return """
                {"status":"success","data":{"groups":[{"name":"all","file":"all.yml","interval":1,"rules":[\
                {"type":"alerting","name":"Any","query":"up == 0","state":"inactive","duration":0,"labels":{},\
                "annotations":{},"alerts":[],"health":"ok","evaluationTime":0.001,"lastEvaluation":"%s"}]}]}}""".formatted(text(clock.instant()));
    }

    private String held() {
        ArrayNode all = mapper.createArrayNode();
        firing.forEach((evaluated, since) -> {
            Map<String, String> labels = new TreeMap<>(evaluated);
            labels.putAll(EXTERNAL);
            ObjectNode alert = alert(labels, all.addObject())
                    .put("fingerprint", Integer.toHexString(labels.hashCode()))
                    .put("startsAt", text(since))
                    .put("endsAt", text(clock.instant().plusSeconds(240)))
                    .put("updatedAt", text(clock.instant()))
                    .put("generatorURL", "");
            alert.putArray("receivers").addObject().put("name", "nobody");
            ObjectNode status = alert.putObject("status");
            ArrayNode by = status.putArray("silencedBy");
            silences.forEach((id, silence) -> {
                if (isActive(silence) && matches(silence, labels)) {
                    by.add(id);
                }
            });
            status.putArray("inhibitedBy");
            status.put("state", by.isEmpty() ? "active" : "suppressed");
        });
        return all.toString();
    }

    private static boolean matches(JsonNode silence, Map<String, String> labels) {
        for (JsonNode matcher : silence.path("matchers")) {
            String value = labels.getOrDefault(matcher.path("name").asText(), "");
            if (!value.equals(matcher.path("value").asText())) {
                return false;
            }
        }
        return true;
    }

    private static ObjectNode alert(Map<String, String> labels, ObjectNode into) {
        ObjectNode all = into.putObject("labels");
        labels.forEach(all::put);
        into.putObject("annotations").put("summary", "what " + labels.get("alertname") + " means");
        return into;
    }

    private static String text(Instant time) {
        return time.toString();
    }

    private MockResponse json(int status, String body) {
        return response(status, body).build();
    }

    private MockResponse.Builder response(int status, String body) {
        return new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "application/json")
                // A clock that a test sets is this server's, too.
                .addHeader(
                        "Date",
                        DateTimeFormatter.RFC_1123_DATE_TIME
                                .withLocale(Locale.ROOT)
                                .format(clock.instant().atOffset(ZoneOffset.UTC)))
                .body(body);
    }

    @Override
    public void close() {
        server.close();
    }
}
