package dev.pharos.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.alerting.AlertRouter;
import dev.pharos.alerting.FakeRouter;
import dev.pharos.alerting.HeldAlert;
import dev.pharos.alerting.Matcher;
import dev.pharos.alerting.Silence;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.source.Alert;
import dev.pharos.source.QuietSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlertReaderTest {
    private static final Failure REFUSED = new Failure.Refused("http://am", "connection refused");

    private Outcome<List<Alert>> evaluated =
            Outcome.success(List.of(Fakes.evaluated(Alert.State.FIRING, 1, "alertname", "X")));

    private final AlertReader reader = new AlertReader(new QuietSource() {
        @Override
        public Outcome<List<Alert>> alerts() {
            return evaluated;
        }
    });

    @Test
    void withoutARouterTheEvaluatorAloneIsAsked() {
        AlertBoard board = reader.read(List.of());

        assertThat(board.alerts()).extracting(JoinedAlert::name).containsExactly("X");
        assertThat(board.isRouted()).isFalse();
        assertThat(board.isBlind()).isFalse();
    }

    @Test
    void aRouterThatDoesNotAnswerHidesNoAlert() {
        AlertRouter up = FakeRouter.holding(
                "http://b", Fakes.held(HeldAlert.State.SUPPRESSED, 5, List.of("s"), "alertname", "X"));

        AlertBoard board = reader.read(List.of(FakeRouter.failing("http://a", REFUSED), up));

        assertThat(board.alerts()).extracting(JoinedAlert::state).containsExactly(AlertState.SILENCED);
        assertThat(board.routers())
                .containsExactly(
                        new AlertBoard.RouterAnswer("http://a", REFUSED),
                        new AlertBoard.RouterAnswer("http://b", null));
        assertThat(board.isRouted()).isTrue();
    }

    @Test
    void whatRoutersHoldIsThereWithoutTheEvaluator() {
        evaluated = Outcome.failed(REFUSED);
        AlertRouter up =
                FakeRouter.holding("http://b", Fakes.held(HeldAlert.State.ACTIVE, 5, List.of(), "alertname", "X"));

        assertThat(reader.read(List.of(up)).alerts())
                .extracting(JoinedAlert::state)
                .containsExactly(AlertState.FIRING);
        assertThat(reader.read(List.of(up)).isBlind()).isFalse();
        assertThat(reader.read(List.of(FakeRouter.failing("http://a", REFUSED))).isBlind())
                .isTrue();
    }

    @Test
    void silencesOfSeveralRoutersAreThereOnce() {
        Silence older = silence(1, Silence.State.ACTIVE);
        Silence newer = silence(2, Silence.State.EXPIRED);

        AlertBoard board =
                reader.read(List.of(FakeRouter.silencing("http://a", newer), FakeRouter.silencing("http://b", older)));

        assertThat(board.silences()).containsExactly(newer);
    }

    private static Silence silence(long updatedAt, Silence.State state) {
        return new Silence("s", List.of(Matcher.equal("a", "b")), 0, 9, updatedAt, "me", "why", state);
    }
}
