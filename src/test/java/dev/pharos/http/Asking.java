package dev.pharos.http;

import dev.pharos.http.config.HttpConfig;
import dev.pharos.outcome.Outcome;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import mockwebserver3.MockWebServer;

/// How the tests of this package ask: a GET whose answer is read as text.
public final class Asking {
    /// Long enough for a loaded machine, short enough to wait for where a test lets it pass.
    static final Duration SHORT = Duration.ofMillis(400);

    private Asking() {}

    public static HttpConfig config(String address) {
        if (HttpConfig.of(address) instanceof Outcome.Success<HttpConfig>(HttpConfig config, var _)) {
            return config;
        }
        throw new AssertionError("not an address: " + address);
    }

    public static HttpConfig config(MockWebServer server) {
        return config("http://127.0.0.1:" + server.getPort());
    }

    static HttpConfig secure(MockWebServer server, String host) {
        return config("https://" + host + ":" + server.getPort());
    }

    static HttpLink open(HttpConfig config) {
        if (HttpLink.open(config, InstantSource.system()) instanceof Outcome.Success<HttpLink>(HttpLink link, var _)) {
            return link;
        }
        throw new AssertionError("cannot be opened: " + config);
    }

    /// Opens a link for one question.
    public static Outcome<String> ask(HttpConfig config) {
        return HttpLink.open(config, InstantSource.system()).then(link -> {
            try (link) {
                return ask(link);
            }
        });
    }

    public static Outcome<String> ask(HttpLink link) {
        return link.ask(
                HttpCall.get("api/x", new HttpCall.Parameter("secret", "question")),
                answer -> Outcome.success(
                        answer.status() + " " + new String(answer.body().readAllBytes(), StandardCharsets.UTF_8)));
    }
}
