package dev.pharos.ui.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://wiki/redis",
                "https://wiki.example.com:8443/a?b=c#d",
                " https://[::1]/x ",
                "HTTPS://wiki/",
            })
    void whatABrowserOpens(String text) {
        assertThat(WebAddress.of(text))
                .hasValueSatisfying(address -> assertThat(address.text()).isEqualTo(text.strip()));
    }

    /// Alerts are written by whoever writes rules, and by whoever can reach an Alertmanager.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "javascript:alert(1)",
                "ftp://host/",
                "mailto:a@b",
                "https://user:secret@host/",
                "https:///path",
                "http://",
                "-flag",
                "see https://host/",
                "",
            })
    void whatNoneIsOpenedOf(String text) {
        assertThat(WebAddress.of(text)).isEmpty();
    }

    @Test
    void thoseInAText() {
        assertThat(WebAddress.in("See https://wiki/a(b), or (http://wiki/b). And https://wiki/a(b)! file:///x"))
                .extracting(WebAddress::text)
                .containsExactly("https://wiki/a(b)", "http://wiki/b");
    }
}
