package dev.pharos.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.alerting.HeldAlert;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.source.Alert;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ToldAlertsTest {
    private static final long NOW = 1_000_000;
    private static final Alert DOWN = Fakes.evaluated(Alert.State.FIRING, 1, "alertname", "RedisDown", "instance", "a");
    private static final Alert FULL = Fakes.evaluated(Alert.State.FIRING, 1, "alertname", "RedisFull", "instance", "a");

    @Test
    void withoutABoardItIsWhatTheEvaluatorSays() {
        assertThat(names(null, DOWN, FULL)).containsExactly("RedisDown", "RedisFull");
    }

    @Test
    void whatIsSilencedIsNotTold() {
        AlertBoard board = board(NOW, List.of(DOWN, FULL), silenced("RedisDown"));

        assertThat(names(board, DOWN, FULL)).containsExactly("RedisFull");
    }

    @Test
    void whatARouterAloneKnowsIsTold() {
        AlertBoard board = board(NOW, List.of(DOWN), active("BackupFailed"));

        assertThat(names(board, DOWN)).containsExactlyInAnyOrder("RedisDown", "BackupFailed");
    }

    @Test
    void whatFiresAsLongAsAllIsWellIsNotTold() {
        assertThat(names(board(NOW, List.of(DOWN), active("Watchdog")), DOWN)).containsExactly("RedisDown");
        assertThat(names(
                        null,
                        DOWN,
                        new Alert(Labels.of("alertname", "Watchdog"), Labels.EMPTY, Alert.State.FIRING, 1, 1)))
                .containsExactly("RedisDown");
    }

    /// Between two readings the evaluator came to know it.
    @Test
    void noneIsToldTwice() {
        AlertBoard board = board(NOW, List.of(), active("RedisDown"));

        assertThat(names(board, DOWN)).containsExactly("RedisDown");
    }

    @Test
    void whatWasSaidLongAgoDoesNotCount() {
        AlertBoard board = board(NOW - 600_000, List.of(DOWN), silenced("RedisDown"));

        assertThat(names(board, DOWN)).containsExactly("RedisDown");
    }

    @Test
    void anEvaluatorThatFailsIsNoneThatSaysNothing() {
        Failure failure = new Failure.Refused("http://prometheus", "connection refused");
        var told = new ToldAlerts(_ -> Outcome.failed(failure), () -> board(NOW, List.of(), active("BackupFailed")));

        assertThat(told.at(NOW).failureOrNull()).isEqualTo(failure);
    }

    private static List<String> names(@Nullable AlertBoard board, Alert... firing) {
        return new ToldAlerts(_ -> Outcome.success(List.of(firing)), () -> board)
                .at(NOW).orElse(List.of()).stream().map(Alert::name).toList();
    }

    private static HeldAlert silenced(String name) {
        return Fakes.held(HeldAlert.State.SUPPRESSED, 1, List.of("s1"), "alertname", name, "instance", "a");
    }

    private static HeldAlert active(String name) {
        return Fakes.held(HeldAlert.State.ACTIVE, 1, List.of(), "alertname", name, "instance", "a");
    }

    private static AlertBoard board(long time, List<Alert> evaluated, HeldAlert... held) {
        return new AlertBoard(
                Joining.of(new ArrayList<>(evaluated), List.of(List.of(held))),
                List.of(),
                List.of(),
                null,
                null,
                time,
                false);
    }
}
