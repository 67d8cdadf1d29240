package dev.pharos.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/// When a Prometheus said of each alert that it fires, as often asked as it can be.
final class FiringWatch implements AutoCloseable {
    private final Map<String, Instant> firing = new ConcurrentSkipListMap<>();
    private final HttpRequest question;
    private final Thread asking = Thread.ofPlatform().name("prometheus").unstarted(this::ask);
    private volatile boolean asked;

    FiringWatch(URI address) {
        question = HttpRequest.newBuilder(address.resolve("/api/v1/alerts")).build();
        asking.start();
    }

    /// By the titles that their popups have.
    Map<String, Instant> firing() {
        return firing;
    }

    boolean isAsked() {
        return asked;
    }

    private void ask() {
        ObjectMapper mapper = new ObjectMapper();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!Thread.currentThread().isInterrupted()) {
                String said = client.send(question, HttpResponse.BodyHandlers.ofString())
                        .body();
                Instant now = Instant.now();
                for (JsonNode alert : mapper.readTree(said).path("data").path("alerts")) {
                    if (alert.path("state").asText().equals("firing")) {
                        firing.putIfAbsent(title(alert.path("labels")), now);
                    }
                }
                asked = true;
                Thread.sleep(Duration.ofMillis(5));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new IllegalStateException("asking Prometheus", e);
        }
    }

    private static String title(JsonNode labels) {
        String name = labels.path("name").asText();
        return labels.path("alertname").asText() + " "
                + (name.isEmpty() ? labels.path("instance").asText() : name);
    }

    @Override
    public void close() {
        asking.interrupt();
        try {
            asking.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
