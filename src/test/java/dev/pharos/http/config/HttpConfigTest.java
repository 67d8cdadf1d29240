package dev.pharos.http.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.http.Asking;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpConfigTest {
    @ParameterizedTest
    @CsvSource({
        "http://prom:9090, http://prom:9090",
        "HTTPS://Prom.example/, https://Prom.example",
        "prom:9090, http://prom:9090",
        "prom, http://prom",
        "'  http://prom:9090/base/path//  ', http://prom:9090/base/path",
        "http://prom:9090/graph?g0.expr=up#x, http://prom:9090/graph",
        "'http://[::1]:9090', 'http://[::1]:9090'",
        "http://u:p@prom:9090/x, http://prom:9090/x",
        "http://prom/a%20b, http://prom/a%20b",
        "http://my_prom:9090, http://my_prom:9090",
        "my_prom/base/, http://my_prom/base",
        "https://u:p@my_prom:9090, https://my_prom:9090",
        "http://bücher.example:9090/, http://xn--bcher-kva.example:9090",
    })
    void readsAddressesAsPeopleTypeThem(String typed, String base) {
        assertThat(Asking.config(typed).base()).isEqualTo(URI.create(base));
    }

    @Test
    void makesBasicAuthenticationOfAUserInTheAddress() {
        assertThat(Asking.config("http://me:p%40ss%3A@prom").auth())
                .isEqualTo(new Auth.Basic("me", Secret.of("p@ss:")));
        assertThat(Asking.config("http://me@prom").auth()).isEqualTo(new Auth.Basic("me", Secret.of("")));
        assertThat(Asking.config("http://prom").auth()).isEqualTo(Auth.NONE);
    }

    /// Compose and other container networks have such names; a URI has no host for them.
    @Test
    void knowsTheHostOfEveryAddress() {
        assertThat(Asking.config("http://my_prom:9090").host()).isEqualTo("my_prom");
        assertThat(Asking.config("http://me:p%40ss@my_prom").auth()).isEqualTo(new Auth.Basic("me", Secret.of("p@ss")));
        assertThat(Asking.config("https://my_prom:9090").withPath("/base").target())
                .isEqualTo("https://my_prom:9090/base");
        assertThat(Asking.config("http://[::1]:9090").host()).isEqualTo("[::1]");
        assertThat(Asking.config("http://prom").at(URI.create("http://my_prom")).host())
                .isEqualTo("my_prom");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://me:hunter2@my_prom:99999",
                "http://my_prom:abc",
                "http://my prom",
                "http://",
                "ftp://prom",
                "http://me:hunter2@",
                "http://me:hun ter2@prom",
                "me:hunter2@prom@x:y:z",
                "http://prom:99999",
                "file:///etc/hunter2"
            })
    void refusesWhatIsNoAddressAndShowsNoPassword(String typed) {
        Outcome<HttpConfig> outcome = HttpConfig.of(typed);

        assertThat(outcome.failureOrNull()).isInstanceOf(Failure.Misconfigured.class);
        assertThat(Objects.requireNonNull(outcome.failureOrNull()).describe().replace("/etc/hunter2", ""))
                .doesNotContain("hunter2");
        assertThat(outcome.toString().replace("/etc/hunter2", "")).doesNotContain("hunter2");
    }

    @Test
    void theHashOfASecretTellsNothing() {
        assertThat(Secret.of("hunter2")).hasSameHashCodeAs(Secret.of("hunter3")).isNotEqualTo(Secret.of("hunter3"));
    }

    @Test
    void printsNoSecret() {
        HttpConfig config = Asking.config("https://me:hunter2@prom:9090")
                .withHeaders(Map.of("X-Api-Key", Secret.of("hunter2")))
                .withProxy(new HttpProxy("proxy", 3128, new Auth.Basic("me", Secret.of("hunter2"))))
                .withTls(new Tls(
                        new Tls.Authorities.OfSystem(),
                        new Tls.ClientIdentity.Pkcs12(Path.of("me.p12"), Secret.of("hunter2"))));

        assertThat(config.toString()).contains("prom:9090", "X-Api-Key", "•••").doesNotContain("hunter2");
        assertThat(config.withAuth(new Auth.Bearer(Secret.of("hunter2"))).toString())
                .doesNotContain("hunter2");
        assertThat(config.target()).isEqualTo("https://prom:9090");
    }

    @Test
    void refusesAHeaderThatCannotBeSentWithoutShowingIt() {
        HttpConfig config =
                Asking.config("http://prom").withHeaders(Map.of("X-Key", Secret.of("hunter2\r\nX-Other: 1")));

        Outcome<String> outcome = Asking.ask(config);

        assertThat(outcome.failureOrNull()).isInstanceOf(Failure.Misconfigured.class);
        assertThat(outcome.toString()).doesNotContain("hunter2");
    }
}
