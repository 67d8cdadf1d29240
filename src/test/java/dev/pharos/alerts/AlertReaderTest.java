package dev.pharos.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.alerting.AlertRouter;
import dev.pharos.alerting.AlertRouters;
import dev.pharos.alerting.FakeRouter;
import dev.pharos.alerting.HeldAlert;
import dev.pharos.alerting.Matcher;
import dev.pharos.alerting.Silence;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.series.Labels;
import dev.pharos.series.QueryResult;
import dev.pharos.series.Sample;
import dev.pharos.source.Alert;
import dev.pharos.source.QuietSource;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlertReaderTest {
    private static final Failure REFUSED = new Failure.Refused("http://am", "connection refused");

    private Outcome<List<Alert>> evaluated =
            Outcome.success(List.of(Fakes.evaluated(Alert.State.FIRING, 1, "alertname", "X")));

    private Outcome<QueryResult> written = Outcome.success(new QueryResult.Vector(List.of()));

    private int rules;

    private final QuietSource source = new QuietSource() {
        @Override
        public Outcome<Integer> alertingRules() {
            return Outcome.success(rules);
        }

        @Override
        public Outcome<List<Alert>> alerts() {
            return evaluated;
        }

        @Override
        public Outcome<QueryResult> instant(String promql, long time) {
            return promql.equals("ALERTS") ? written : super.instant(promql, time);
        }
    };

    private AlertBoard read(AlertRouter... routers) {
        return new AlertReader(source, FakeRouter.all(routers)).read();
    }

    @Test
    void withoutARouterTheEvaluatorAloneIsAsked() {
        AlertBoard board = read();

        assertThat(board.alerts()).extracting(JoinedAlert::name).containsExactly("X");
        assertThat(board.isRouted()).isFalse();
        assertThat(board.isBlind()).isFalse();
    }

    @Test
    void aRouterThatDoesNotAnswerHidesNoAlert() {
        AlertRouter up = FakeRouter.holding(
                "http://b", Fakes.held(HeldAlert.State.SUPPRESSED, 5, List.of("s"), "alertname", "X"));

        AlertBoard board = read(FakeRouter.failing("http://a", REFUSED), up);

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

        assertThat(read(up).alerts()).extracting(JoinedAlert::state).containsExactly(AlertState.FIRING);
        assertThat(read(up).isBlind()).isFalse();
        assertThat(read(FakeRouter.failing("http://a", REFUSED)).isBlind()).isTrue();
    }

    @Test
    void silencesOfSeveralRoutersAreThereOnce() {
        Silence older = silence(1, Silence.State.ACTIVE);
        Silence newer = silence(2, Silence.State.EXPIRED);

        AlertBoard board = read(FakeRouter.silencing("http://a", newer), FakeRouter.silencing("http://b", older));

        assertThat(board.silences()).containsExactly(newer);
    }

    /// VictoriaMetrics evaluates no rules: who does writes down what is on.
    @Test
    void whatIsWrittenDownCountsWhereTheSourceEvaluatesNothing() {
        evaluated = Outcome.success(List.of());
        written = Outcome.success(new QueryResult.Vector(List.of(
                new Sample(Labels.of("__name__", "ALERTS", "alertname", "X", "alertstate", "firing"), 5, 1),
                new Sample(Labels.of("__name__", "ALERTS", "alertname", "Y", "alertstate", "pending"), 5, 1))));

        assertThat(read().alerts()).extracting(JoinedAlert::name).containsExactly("X", "Y");
        assertThat(read().alerts())
                .extracting(JoinedAlert::state)
                .containsExactly(AlertState.FIRING, AlertState.PENDING);
        assertThat(read().alerts().getFirst().labels()).isEqualTo(Labels.of("alertname", "X"));

        AlertBoard past = new AlertReader(source, AlertRouters.NONE).read(1_000);
        assertThat(past.alerts()).hasSize(2);
        assertThat(past.time()).isEqualTo(1_000);
    }

    /// Who is late is not waited for, and nothing that is on waits for him.
    @Test
    void aRouterThatIsLateIsSaidToBe() {
        AlertRouter slow = FakeRouter.hanging("http://slow");

        AlertBoard board = new AlertReader(source, FakeRouter.all(slow), Duration.ofMillis(50)).read();

        assertThat(board.alerts()).extracting(JoinedAlert::name).containsExactly("X");
        assertThat(board.evaluator()).isNull();
        assertThat(board.routers())
                .containsExactly(new AlertBoard.RouterAnswer(
                        "http://slow", new Failure.TimedOut("http://slow", Duration.ofMillis(50))));
    }

    @Test
    void nothingThatIsEvaluatedIsNothingWhateverWasWritten() {
        evaluated = Outcome.success(List.of());
        rules = 3;
        written = Outcome.success(new QueryResult.Vector(List.of(
                new Sample(Labels.of("__name__", "ALERTS", "alertname", "Old", "alertstate", "firing"), 5, 1))));

        assertThat(read().alerts()).isEmpty();
    }

    @Test
    void routersThatCannotBeLookedForAreNotNone() {
        AlertBoard board = new AlertReader(source, new AlertRouters() {
                    @Override
                    public Outcome<List<AlertRouter>> all() {
                        return Outcome.failed(REFUSED);
                    }

                    @Override
                    public void close() {}
                })
                .read();

        assertThat(board.unfound()).isEqualTo(REFUSED);
        assertThat(board.alerts()).hasSize(1);
    }

    private static Silence silence(long updatedAt, Silence.State state) {
        return new Silence("s", List.of(Matcher.equal("a", "b")), 0, 9, updatedAt, "me", "why", state);
    }
}
