package dev.pharos.fleet.scrape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.Labels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {
    @ParameterizedTest
    @CsvSource({
        "10.0.0.1:9121, 6379, 10.0.0.1:6379, false",
        "10.0.0.1:6379, 6379, 10.0.0.1:6379, true",
        "redis://10.0.0.1:6380, 6380, 10.0.0.1:6380, true",
        "rediss://user:secret@cache.example, 6379, cache.example:6379, true",
        "redis://[::1]:6379/0, 6379, [::1]:6379, true",
        "[fe80::1]:9121, 6379, [fe80::1]:6379, false",
        "cache-1, 6379, cache-1, true",
        "10.0.0.1:9121, 0, 10.0.0.1:9121, false",
        "10.0.0.1:9121, '', 10.0.0.1:9121, false",
    })
    void aTargetSaysWhereItsRedisIs(String instance, String tcpPort, String address, boolean explicit) {
        assertThat(Addresses.of(Labels.of("instance", instance), tcpPort)).isEqualTo(new Addresses(address, explicit));
    }
}
