package dev.pharos.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A server that lets nobody in, with the hands on the keyboard all the time.
class CredentialsFlowTest {
    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);
    private final Queue<String> authorizations = new ConcurrentLinkedQueue<>();

    @TempDir
    Path home;

    private HttpServer server;
    private String address;

    @BeforeEach
    void startTheServer() throws Exception {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            authorizations.add(
                    Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Authorization"), ""));
            exchange.sendResponseHeaders(401, -1);
            exchange.close();
        });
        server.start();
        address = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stopTheServer() {
        server.stop(0);
        Locale.setDefault(Locale.Category.DISPLAY, before);
    }

    @Test
    void aServerThatAsksForCredentialsGetsThemFromTheFieldThatOneIsLedTo() throws Exception {
        try (OpenDesk desk = OpenDesk.in(home)) {
            desk.type("#address", address);
            desk.press(KeyCode.ENTER);
            desk.until("it was asked", () -> desk.labelsNow("#result").contains(address + " asks for credentials"));
            assertThat(desk.focused()).isEqualTo("address");

            desk.fire("#way-on");
            assertThat(desk.focused()).isEqualTo("field-user");
            desk.type("#field-user", "dba");
            desk.type("#field-password", "wrong");
            authorizations.clear();
            desk.press(KeyCode.ENTER);
            desk.until(
                    "it was asked again",
                    () -> desk.labelsNow("#result").contains(address + " refused the credentials"));
            assertThat(authorizations).isNotEmpty().allMatch(sent -> sent.startsWith("Basic "));
            assertThat(desk.focused()).isEqualTo("field-password");
        }
    }

    @Test
    void theTestButtonKeepsTheKeyboardWhileItTests() throws Exception {
        try (OpenDesk desk = OpenDesk.in(home)) {
            desk.type("#address", address);
            desk.focus("#connect");
            desk.fire("#connect");
            desk.until("it was asked", () -> desk.sees("#way-on"));
            assertThat(desk.focused()).isEqualTo("connect");
        }
    }
}
