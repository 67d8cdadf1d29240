package dev.pharos.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.alerting.AlertRouter;
import dev.pharos.alerting.FakeRouter;
import dev.pharos.alerting.HeldAlert;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.source.Alert;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertsCommandTest {
    private static final String URL = "--url=http://prom:9090";
    private static final Failure REFUSED = new Failure.Refused("http://there", "connection refused");

    @TempDir
    Path home;

    private ProgramForTests pharos = new ProgramForTests(Path.of(""));

    @BeforeEach
    void start() {
        pharos = new ProgramForTests(home);
    }

    @Test
    void printsWhatIsOnAndFailsWhereACriticalOneFires() {
        fires("critical");
        routed(FakeRouter.holding("http://am"));

        assertThat(pharos.run("alerts", URL)).isEqualTo(1);

        assertThat(pharos.out()).isEqualTo("""
                state   severity  alert      since                 labels          summary
                firing  critical  RedisDown  2023-11-14T22:13:20Z  instance="a:1"  it is down
                """);
        assertThat(pharos.err()).isEmpty();
        assertThat(pharos.source.isClosed()).isTrue();
        assertThat(pharos.routersClosed).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "critical, critical, 1",
        "warning,  critical, 0",
        "warning,  warning,  1",
        "critical, warning,  1",
        "info,     warning,  0",
        "info,     info,     1",
        "own,      warning,  1",
        "own,      critical, 0",
        "critical, never,    0",
    })
    void failsFromTheSeverityOnThatIsNamed(String severity, String failOn, int exit) {
        fires(severity);
        routed(FakeRouter.holding("http://am"));

        assertThat(pharos.run("alerts", URL, "--fail-on", failOn)).isEqualTo(exit);
    }

    @Test
    void whatIsSilencedDoesNotFail() {
        fires("critical");
        routed(FakeRouter.holding("http://am", held(HeldAlert.State.SUPPRESSED, List.of("s1"))));

        assertThat(pharos.run("alerts", URL, "--output", "json")).isZero();

        assertThat(pharos.out())
                .contains("\"state\":\"silenced\"")
                .contains("\"silencedBy\":[\"s1\"]")
                .contains("\"evaluatorAnswered\":true");
    }

    @Test
    void quietIsSaidToBe() {
        routed(FakeRouter.holding("http://am"));

        assertThat(pharos.run("alerts", URL)).isZero();

        assertThat(pharos.out()).isEmpty();
        assertThat(pharos.err()).isEqualTo("pharos: no alert is on\n");
    }

    @Test
    void whatCouldNotBeAskedIsSaid() {
        fires("warning");
        routed(FakeRouter.failing("http://am", REFUSED));

        assertThat(pharos.run("alerts", URL)).isZero();
        assertThat(pharos.err()).contains("warning: an Alertmanager did not answer: cannot connect to http://there");

        routed();
        assertThat(pharos.run("alerts", URL)).isZero();
        assertThat(pharos.err()).contains("warning: the server names no Alertmanager");
    }

    /// Quiet is no good news where the one who would know does not answer.
    @Test
    void withoutTheEvaluatorNothingIsWell() {
        pharos.source.alerts(Outcome.failed(REFUSED));
        routed(FakeRouter.holding("http://am"));
        assertThat(pharos.run("alerts", URL)).isEqualTo(3);

        routed(FakeRouter.holding("http://am", held(HeldAlert.State.ACTIVE, List.of())));
        assertThat(pharos.run("alerts", URL)).isEqualTo(1);

        routed(FakeRouter.failing("http://am", REFUSED));
        assertThat(pharos.run("alerts", URL)).isEqualTo(3);
        assertThat(pharos.err()).endsWith("pharos: cannot connect to http://there: connection refused\n");
    }

    @Test
    void aWrongSeverityIsNamed() {
        assertThat(pharos.run("alerts", URL, "--fail-on", "bad")).isEqualTo(2);
        assertThat(pharos.err()).contains("'bad' is none of critical, warning, info, never");
    }

    private void fires(String severity) {
        pharos.source.alerts(Outcome.success(List.of(new Alert(
                Labels.of("alertname", "RedisDown", "instance", "a:1", "severity", severity),
                Labels.of("summary", "it is down"),
                Alert.State.FIRING,
                FakeSource.NOW,
                0))));
    }

    private void routed(AlertRouter... routers) {
        pharos.routers = Outcome.success(List.of(routers));
    }

    private static HeldAlert held(HeldAlert.State state, List<String> silencedBy) {
        return new HeldAlert(
                "f",
                Labels.of("alertname", "RedisDown", "instance", "a:1", "severity", "critical"),
                Labels.EMPTY,
                state,
                FakeSource.NOW,
                FakeSource.NOW,
                FakeSource.NOW,
                "",
                List.of(),
                silencedBy,
                List.of());
    }
}
