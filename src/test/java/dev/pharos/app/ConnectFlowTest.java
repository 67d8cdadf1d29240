package dev.pharos.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import dev.pharos.stack.Await;
import dev.pharos.stack.RedisServer;
import dev.pharos.stack.RequiresServers;
import dev.pharos.stack.SharedStack;
import dev.pharos.stack.Stack;
import dev.pharos.ui.fleet.line.InstanceFacts;
import dev.pharos.ui.fleet.line.Line;
import dev.pharos.ui.fx.Screen;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The first minutes of a user with nothing configured: the address of a Prometheus, what is found there, the fleet.
@RequiresServers
@ExtendWith(SharedStack.class)
class ConnectFlowTest {
    private static final String PASSWORD = "open-sesame-4711";
    private static final String NOT_A_PROMETHEUS =
            "The port or the base path may be another one. A sign-in page in front needs credentials.";

    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

    @TempDir
    Path home;

    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(Locale.Category.DISPLAY, before);
    }

    @Test
    void anAddressIsTestedAndLeadsToTheFleetAndIsKeptForTheNextStart(Stack stack) throws Exception {
        String address = stack.prometheus().toString();
        try (OpenDesk desk = OpenDesk.in(home)) {
            assertThat(desk.title()).isEqualTo("Pharos");
            assertThat(desk.labels(".ph-welcome")).contains("Where is your Prometheus?");

            desk.type("#address", address);
            desk.click("#connect");
            untilTested(desk);
            assertThat(desk.labels("#result"))
                    .containsExactly("Prometheus " + version(stack), "9 Redis instances · 1 node · 1 Alertmanager");

            desk.type("#name", "harbour");
            desk.click("#open");
            untilInstances(desk, 9);
            assertThat(roles(desk)).isEqualTo(expectedRoles(stack));
            assertThat(desk.title()).isEqualTo("harbour – Pharos");
            assertThat(desk.text("#environment")).isEqualTo("harbour");
            Await.until(
                    Duration.ofSeconds(10),
                    "the environment in the settings file, long before the window closes",
                    () -> Files.exists(settings())
                            && kept().path("environments").size() == 1);
        }
        JsonNode kept = kept();
        assertThat(kept.path("environments")).hasSize(1);
        JsonNode environment = kept.path("environments").path(0);
        assertThat(environment.path("name").asText()).isEqualTo("harbour");
        assertThat(environment.path("prometheus").asText()).isEqualTo(address);
        assertThat(environment.path("id").asText()).isNotBlank();

        try (OpenDesk desk = OpenDesk.in(home)) {
            untilInstances(desk, 9);
            assertThat(desk.title()).isEqualTo("harbour – Pharos");
        }
    }

    @Test
    void aPasswordIsKeptButInNoFileInTheClear(Stack stack) throws Exception {
        try (OpenDesk desk = OpenDesk.in(home)) {
            desk.type("#address", stack.prometheus().toString());
            desk.fire("#access");
            desk.fire("#auth-BASIC");
            desk.type("#field-user", "dba");
            desk.type("#field-password", PASSWORD);
            desk.fire("#connect");
            untilTested(desk);
            desk.fire("#open");
            untilInstances(desk, 9);
        }
        assertThat(kept().path("environments").path(0).path("auth").path("user").asText())
                .isEqualTo("dba");
        assertThat(home.resolve("secrets.json")).exists();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain(PASSWORD);
            }
        }
    }

    @Test
    void aWrongPortIsNamedAndNothingIsKeptUntilItIsCorrected(Stack stack) throws Exception {
        String wrong = "http://" + Stack.HOST + ":" + portWhereNobodyListens();
        try (OpenDesk desk = OpenDesk.in(home)) {
            desk.type("#address", wrong);
            desk.click("#connect");
            untilTested(desk);
            assertThat(desk.labels("#result"))
                    .startsWith(
                            "Cannot connect to " + wrong,
                            "Nothing answers at that address. Is the server running, and is the port right?");
            assertThat(desk.sees("#open")).isFalse();
            assertThat(settings()).doesNotExist();

            desk.type("#address", stack.prometheus().toString());
            assertThat(desk.sees("#result"))
                    .as("what was found at the old address")
                    .isFalse();
            desk.click("#connect");
            untilTested(desk);
            desk.click("#open");
            untilInstances(desk, 9);
        }
        assertThat(kept().path("environments")).hasSize(1);
        assertThat(Files.readString(settings()))
                .contains(stack.prometheus().toString())
                .doesNotContain(wrong);
    }

    @Test
    void aWebPageIsSaidToBeOneAndIsNotKept() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] page = "<!doctype html><html><body>Wiki</body></html>".getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        String address = "http://" + Stack.HOST + ":" + server.getAddress().getPort();
        try (OpenDesk desk = OpenDesk.in(home)) {
            desk.type("#address", address);
            desk.click("#connect");
            untilTested(desk);
            assertThat(desk.labels("#result"))
                    .containsExactly(address + " is a web page, not a Prometheus", NOT_A_PROMETHEUS);

            desk.click("#address");
            desk.press(KeyCode.ENTER);
            untilTested(desk);
            assertThat(desk.sees("#open")).isFalse();
            assertThat(desk.title()).isEqualTo("Pharos");
        } finally {
            server.stop(0);
        }
        assertThat(kept().path("environments")).isEmpty();
    }

    private static void untilTested(OpenDesk desk) throws Exception {
        desk.until("the test says something", () -> desk.sees("#result") && !desk.sees("#cancel-test"));
    }

    private static void untilInstances(OpenDesk desk, int count) throws Exception {
        desk.until(count + " instances are on the fleet page", () -> roles(desk).size() == count);
    }

    /// Addresses and roles in the fleet's table.
    private static Map<String, String> roles(OpenDesk desk) throws Exception {
        return Screen.on(() -> {
            Map<String, String> roles = new TreeMap<>();
            if (desk.screen().stage().getScene().getRoot().lookup("#fleet-table") instanceof TableView<?> table) {
                table.getItems().forEach(item -> {
                    if (((Line) item).facts() instanceof InstanceFacts facts) {
                        roles.put(facts.instance().address(), facts.roleWord());
                    }
                });
            }
            return roles;
        });
    }

    private static Map<String, String> expectedRoles(Stack stack) {
        Map<String, String> roles = new TreeMap<>();
        stack.redis().forEach(redis -> roles.put(redis.address(), "Replica"));
        List<RedisServer> masters = Stream.concat(Stream.of(stack.master()), stack.cluster().subList(0, 3).stream())
                .toList();
        masters.forEach(redis -> roles.put(redis.address(), "Master"));
        return roles;
    }

    private Path settings() {
        return home.resolve("settings.json");
    }

    private JsonNode kept() {
        try {
            return new ObjectMapper().readTree(settings().toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// As the server itself says it.
    private static String version(Stack stack) throws IOException {
        URI build = stack.prometheus().resolve("/api/v1/status/buildinfo");
        try (InputStream answer = build.toURL().openStream()) {
            return new ObjectMapper()
                    .readTree(answer)
                    .path("data")
                    .path("version")
                    .asText();
        }
    }

    private static int portWhereNobodyListens() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
