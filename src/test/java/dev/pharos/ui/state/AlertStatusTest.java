package dev.pharos.ui.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.series.Labels;
import dev.pharos.source.Alert;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertStatusTest {
    @ParameterizedTest
    @CsvSource({
        "critical, CRITICAL",
        "Page, CRITICAL",
        "warning, WARNING",
        "minor, WARNING",
        "'', WARNING",
        "whatever, WARNING",
        "info, INFO",
        "none, INFO"
    })
    void theWordOfTheRuleDecides(String severity, Status status) {
        assertThat(AlertStatus.of(severity)).isEqualTo(status);
    }

    @Test
    void aWatchdogIsNoTroubleWhateverItsSeverity() {
        assertThat(AlertStatus.of(alert("Watchdog", "critical"))).isEqualTo(Status.INFO);
    }

    @Test
    void theWorstIsTheOneThatIsWantedSoonest() {
        assertThat(worst()).isEqualTo(Status.OK);
        assertThat(worst("info")).isEqualTo(Status.INFO);
        assertThat(worst("warning", "info")).isEqualTo(Status.WARNING);
        assertThat(worst("info", "critical", "warning")).isEqualTo(Status.CRITICAL);
    }

    private static Status worst(String... severities) {
        return AlertStatus.worst(
                Stream.of(severities).map(each -> alert("A", each)).toList());
    }

    private static Alert alert(String name, String severity) {
        return new Alert(Labels.of("alertname", name, "severity", severity), Labels.EMPTY, Alert.State.FIRING, 0, 1);
    }
}
