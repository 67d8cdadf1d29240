package dev.pharos.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.http.config.Auth;
import dev.pharos.http.config.HttpConfig;
import dev.pharos.http.config.HttpProxy;
import dev.pharos.http.config.Secret;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Credentials;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HttpCredentialsTest {
    @RegisterExtension
    final Served served = new Served();

    private final MockWebServer server = served.server();

    @Test
    void sendsBasicAuthenticationInTheHeaderOnly() throws InterruptedException {
        RecordedRequest request = sent(Asking.config(server).withAuth(new Auth.Basic("me", Secret.of("pä:ss"))));

        assertThat(request.getHeaders().get("Authorization"))
                .isEqualTo(Credentials.basic("me", "pä:ss", java.nio.charset.StandardCharsets.UTF_8));
        assertThat(request.getUrl().username()).isEmpty();
    }

    @Test
    void sendsABearerToken() throws InterruptedException {
        assertThat(sent(Asking.config(server).withAuth(new Auth.Bearer(Secret.of(" abc\n"))))
                        .getHeaders()
                        .get("Authorization"))
                .isEqualTo("Bearer abc");
    }

    @Test
    void sendsFurtherHeaders() throws InterruptedException {
        assertThat(sent(Asking.config(server).withHeaders(Map.of("X-Scope-OrgID", Secret.of("team-a"))))
                        .getHeaders()
                        .get("X-Scope-OrgID"))
                .isEqualTo("team-a");
    }

    @Test
    void tellsCredentialsThatWereRefusedFromNone() {
        for (int i = 0; i < 2; i++) {
            server.enqueue(new MockResponse.Builder().code(401).build());
        }
        HttpConfig config = Asking.config(server);

        assertThat(Asking.ask(config).failureOrNull())
                .isEqualTo(new Failure.NotAuthorised(config.target(), 401, "", Failure.Credentials.NONE));
        assertThat(Asking.ask(config.withAuth(new Auth.Bearer(Secret.of("abc"))))
                        .failureOrNull())
                .isEqualTo(new Failure.NotAuthorised(config.target(), 401, "", Failure.Credentials.GIVEN));
    }

    @Test
    void goesThroughAProxyAndAnswersItsQuestion() throws InterruptedException {
        server.enqueue(new MockResponse.Builder()
                .code(407)
                .addHeader("Proxy-Authenticate", "Basic realm=\"x\"")
                .build());
        server.enqueue(new MockResponse.Builder().body("through").build());
        HttpConfig config = Asking.config("http://prom.example:9090")
                .withProxy(new HttpProxy("127.0.0.1", server.getPort(), new Auth.Basic("me", Secret.of("pass"))));

        assertThat(Asking.ask(config)).isEqualTo(Outcome.success("200 through"));

        server.takeRequest();
        RecordedRequest request = server.takeRequest();
        assertThat(request.getRequestLine()).startsWith("GET http://prom.example:9090/api/x");
        assertThat(request.getHeaders().get("Proxy-Authorization")).isEqualTo(Credentials.basic("me", "pass"));
    }

    @Test
    void aProxyThatIsNotThereIsNamed() {
        int port = server.getPort();
        server.close();
        HttpConfig config =
                Asking.config("http://prom.example:9090").withProxy(new HttpProxy("127.0.0.1", port, Auth.NONE));

        assertThat(Asking.ask(config).failureOrNull())
                .isEqualTo(new Failure.Refused("http://127.0.0.1:" + port, "connection refused, by the proxy"));
    }

    @Test
    void saysThatAProxyRefusesTheCredentials() {
        for (int i = 0; i < 2; i++) {
            server.enqueue(new MockResponse.Builder()
                    .code(407)
                    .addHeader("Proxy-Authenticate", "Basic realm=\"x\"")
                    .build());
        }
        HttpConfig config = Asking.config("http://prom.example:9090")
                .withProxy(new HttpProxy("127.0.0.1", server.getPort(), new Auth.Basic("me", Secret.of("wrong"))));

        assertThat(Asking.ask(config).failureOrNull())
                .isEqualTo(new Failure.NotAuthorised(
                        "http://127.0.0.1:" + server.getPort(), 407, "", Failure.Credentials.GIVEN));
    }

    @Test
    void saysThatAProxyOpensNoTunnel() {
        server.enqueue(new MockResponse.Builder().code(403).build());
        HttpConfig config = Asking.config("https://prom.example:9090")
                .withProxy(new HttpProxy("127.0.0.1", server.getPort(), Auth.NONE));

        assertThat(Asking.ask(config).failureOrNull())
                .isEqualTo(new Failure.BadStatus(
                        "http://127.0.0.1:" + server.getPort(), 403, "the proxy opens no tunnel to prom.example"));
    }

    @Test
    void saysThatAProxyAsksForCredentialsBeforeItOpensATunnel() {
        server.enqueue(new MockResponse.Builder()
                .code(407)
                .addHeader("Proxy-Authenticate", "Basic realm=\"x\"")
                .build());
        HttpConfig config = Asking.config("https://prom.example:9090")
                .withProxy(new HttpProxy("127.0.0.1", server.getPort(), Auth.NONE));

        assertThat(Asking.ask(config).failureOrNull())
                .isEqualTo(new Failure.NotAuthorised(
                        "http://127.0.0.1:" + server.getPort(), 407, "", Failure.Credentials.NONE));
    }

    private RecordedRequest sent(HttpConfig config) throws InterruptedException {
        server.enqueue(new MockResponse.Builder().body("ok").build());
        assertThat(Asking.ask(config)).isEqualTo(Outcome.success("200 ok"));
        return server.takeRequest();
    }
}
