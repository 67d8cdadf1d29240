package dev.pharos.app.connect;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.pharos.app.OpenDesk;
import dev.pharos.cli.program.Target;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.settings.Environment;
import dev.pharos.settings.secret.SecretStore;
import dev.pharos.source.ServerInfo;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertmanagerBackendTest {
    private static final String STATUS =
            "{\"cluster\":{\"status\":\"ready\"},\"versionInfo\":{\"version\":\"0.25.0\"},\"uptime\":\"\"}";

    @TempDir
    Path home;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private String named = "";
    private HttpServer prometheus = server(0, "");

    AlertmanagerBackendTest() throws IOException {}

    @BeforeEach
    void start() throws IOException {
        prometheus.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            byte[] answer = ("{\"status\":\"success\",\"data\":{\"activeAlertmanagers\":[" + named + "]}}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        prometheus.start();
    }

    @AfterEach
    void stop() {
        prometheus.stop(0);
    }

    @Test
    void oneThatIsDownIsSaidToBeAndFoundOnceItIsUp() throws IOException {
        int port = freePort();
        named = "{\"url\":\"http://127.0.0.1:" + port + "/api/v2/alerts\"}";
        try (var secrets = OpenDesk.files(home).secrets();
                AlertmanagerBackend backend = backend(secrets)) {
            Optional<Outcome<ServerInfo>> down = backend.ask();
            assertThat(down.map(Outcome::failureOrNull)).containsInstanceOf(Failure.Refused.class);
            assertThat(down.toString()).contains("127.0.0.1:" + port);

            HttpServer alertmanager = server(port, STATUS);
            alertmanager.start();
            try {
                assertThat(backend.ask()).contains(Outcome.success(new ServerInfo("Alertmanager", "0.25.0")));
            } finally {
                alertmanager.stop(0);
            }
        }
        assertThat(asked).as("no more than is needed").containsOnly("/api/v1/alertmanagers");
    }

    @Test
    void aPrometheusThatNamesNoneIsAskedOnce() {
        try (var secrets = OpenDesk.files(home).secrets();
                AlertmanagerBackend backend = backend(secrets)) {
            assertThat(backend.ask()).isEmpty();
            assertThat(backend.ask()).isEmpty();
        }
        assertThat(asked).containsExactly("/api/v1/alertmanagers");
    }

    private AlertmanagerBackend backend(SecretStore secrets) {
        URI address = URI.create("http://127.0.0.1:" + prometheus.getAddress().getPort());
        return new AlertmanagerBackend(new AlertmanagerLinks(
                new Target(Environment.of("prod", address), secrets, Target.Origin.COMMAND_LINE),
                InstantSource.system()));
    }

    private static HttpServer server(int port, String body) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        if (!body.isEmpty()) {
            byte[] answer = body.getBytes(StandardCharsets.UTF_8);
            server.createContext("/api/v2/status", exchange -> {
                exchange.sendResponseHeaders(200, answer.length);
                exchange.getResponseBody().write(answer);
                exchange.close();
            });
        }
        return server;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
