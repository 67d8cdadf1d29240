package dev.pharos.http;

import dev.pharos.http.config.HttpConfig;
import java.io.IOException;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A server that answers what a test tells it to, and for no longer than that test.
public final class Served implements BeforeEachCallback, AfterEachCallback {
    private final MockWebServer server = new MockWebServer();

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        server.start();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        server.close();
    }

    public MockWebServer server() {
        return server;
    }

    /// @param path below the server, with its slash; or empty
    public String address(String path) {
        return "http://127.0.0.1:" + server.getPort() + path;
    }

    public HttpConfig config(String path) {
        return Asking.config(address(path));
    }

    public HttpLink open(String path) {
        return open(config(path));
    }

    public static HttpLink open(HttpConfig config) {
        return Asking.open(config);
    }

    /// The next answer.
    public void json(int status, String body) {
        server.enqueue(new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "application/json")
                .body(body)
                .build());
    }
}
