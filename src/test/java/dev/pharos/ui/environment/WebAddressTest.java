package dev.pharos.ui.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class WebAddressTest {
    @Test
    void theAddressOfARedisIsKnownForWhatItIs() {
        assertThat(WebAddress.parse("redis://10.0.0.1:6379"))
                .isEqualTo(new WebAddress.Bad(Problem.ADDRESS_OF_REDIS))
                .isEqualTo(WebAddress.parse("REDISS://cache.example:6380/0"));
    }

    @Test
    void twoServersOnOneHostAreCalledDifferently() {
        assertThat(name("http://127.0.0.1:19090")).isEqualTo("127.0.0.1:19090");
        assertThat(name("http://127.0.0.1:18428/prometheus")).isEqualTo("127.0.0.1:18428");
        assertThat(name("http://[::1]:9090")).isEqualTo("[::1]:9090");
        assertThat(name("http://my_host:9090")).isEqualTo("my_host:9090");
    }

    @Test
    void theUsualPortIsNotNamed() {
        assertThat(name("https://Metrics.example.com/prometheus")).isEqualTo("metrics.example.com");
        assertThat(name("https://metrics.example.com:443")).isEqualTo("metrics.example.com");
        assertThat(name("http://metrics.example.com:80")).isEqualTo("metrics.example.com");
        assertThat(name("http://metrics.example.com:443")).isEqualTo("metrics.example.com:443");
        assertThat(name("http://[::1]")).isEqualTo("[::1]");
        assertThat(name("http://[fe80::80]")).isEqualTo("[fe80::80]");
    }

    private static String name(String address) {
        return WebAddress.nameOf(URI.create(address));
    }
}
