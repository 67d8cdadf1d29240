package dev.pharos.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.Labels;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    /// As Alertmanager 0.25 says of these alerts.
    @Test
    void isAlertmanagers() {
        assertThat(Fingerprint.of(Labels.of("alertname", "Probe", "instance", "a:1", "severity", "critical")))
                .isEqualTo("5881993cc9813981");
        assertThat(Fingerprint.of(Labels.EMPTY)).isEqualTo("cbf29ce484222325");
    }
}
