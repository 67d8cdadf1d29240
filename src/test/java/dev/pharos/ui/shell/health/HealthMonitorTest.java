package dev.pharos.ui.shell.health;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.alerting.AlertRouters;
import dev.pharos.outcome.EachFailure;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import dev.pharos.source.AlertRules;
import dev.pharos.source.ServerInfo;
import dev.pharos.ui.fx.Work;
import dev.pharos.ui.page.WindowTime;
import dev.pharos.ui.page.alert.AlertAccess;
import dev.pharos.ui.shell.FixedSource;
import dev.pharos.ui.state.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HealthMonitorTest {
    private static final Failure REFUSED = new Failure.Refused("http://prom:9090", "connection refused");

    private final FixedSource source = new FixedSource();
    private boolean hanging;
    private final WindowTime time = new WindowTime(source::now);
    private final HealthMonitor monitor =
            new HealthMonitor(Session.of("prod", source), time, () -> new Work(this::atOnce, Runnable::run));

    @Test
    void saysWhenTheServerLastAnsweredNotWhenItWasLastAsked() {
        assertThat(health().at()).isEqualTo(FixedSource.NOW);
        assertThat(health().firing()).contains(new Health.Alerts(2, Status.CRITICAL, AlertRules.Presence.SEEN));

        source.failure = REFUSED;
        source.now.addAndGet(5_000);
        time.tick();
        source.now.addAndGet(5_000);
        time.tick();
        assertThat(health().lost()).isTrue();
        assertThat(health().at()).isEqualTo(FixedSource.NOW);
        assertThat(health().firing()).as("nobody can say").isEmpty();

        source.failure = null;
        source.now.addAndGet(5_000);
        time.tick();
        assertThat(health().lost()).isFalse();
        assertThat(health().at()).isEqualTo(source.now.get());
    }

    @Test
    void aMonitorInItsPlaceGoesOnFromWhatWasKnownUntilItKnowsBetter() {
        source.failure = REFUSED;
        source.now.addAndGet(5_000);
        time.tick();
        Health before = health();
        assertThat(before.lost()).isTrue();

        hanging = true;
        HealthMonitor next =
                new HealthMonitor(Session.of("prod", source), time, () -> new Work(this::atOnce, Runnable::run));
        next.goOn(before);
        assertThat(next.healthProperty().get()).isEqualTo(before);

        hanging = false;
        source.failure = null;
        next.close();
        HealthMonitor known =
                new HealthMonitor(Session.of("prod", source), time, () -> new Work(this::atOnce, Runnable::run));
        known.goOn(before);
        assertThat(known.healthProperty().get().lost())
                .as("it has heard better")
                .isFalse();
        known.close();
    }

    @Test
    void aServerThatIsAskedAndDoesNotAnswerIsNotCalledLiveForLong() {
        hanging = true;
        time.tick();
        source.now.addAndGet(5_000);
        time.tick();
        assertThat(health().lost()).as("one answer may be late").isFalse();
        source.now.addAndGet(5_000);
        time.tick();
        assertThat(health().lost()).isTrue();
        assertThat(health().at()).isEqualTo(FixedSource.NOW);
        assertThat(health().firing()).isEmpty();
    }

    @Test
    void aServerThatHangsOrComesBackIsNoticedAlsoWhilePaused() {
        time.pausedProperty().set(true);
        hanging = true;
        later(HealthMonitor.EVERY);
        later(8_000);
        assertThat(health().lost()).isFalse();
        later(1_000);
        assertThat(health().lost()).isTrue();

        hanging = false;
        source.failure = REFUSED;
        time.zoomOut();
        source.failure = null;
        assertThat(health().lost()).isTrue();
        later(HealthMonitor.AGAIN);
        assertThat(health().lost()).isFalse();
    }

    private void later(long millis) {
        source.now.addAndGet(millis);
        time.beat();
    }

    @Test
    void waitingIsCountedFromTheQuestionHoweverLongNobodyAsked() {
        source.now.addAndGet(600_000);
        hanging = true;
        time.tick();
        source.now.addAndGet(1_000);
        time.zoomOut();

        assertThat(health().lost()).as("asked a second ago").isFalse();
    }

    /// What the source's own link and the last question say; the question about the series fails in every case.
    @ParameterizedTest
    @MethodSource("dev.pharos.outcome.EachFailure#all")
    void theSignIsLostWhereNoPrometheusAnswered(EachFailure each) {
        source.failure = each.failure();
        source.now.addAndGet(5_000);
        time.tick();
        assertThat(health().lost()).isEqualTo(each.unanswered());
    }

    @Test
    void aServerThatAnswersWithErrorsIsLost() {
        source.failure = new Failure.BadStatus("http://prom:9090", 500, "oops");
        source.now.addAndGet(5_000);
        time.tick();
        assertThat(health().lost()).isTrue();
        assertThat(health().at()).isEqualTo(FixedSource.NOW);
    }

    @Test
    void anAlertmanagerThatHangsIsTheOnlyOneThatIsSaidToBeSilent() {
        Companion alertmanager = new Companion();
        List<Runnable> hung = new ArrayList<>();
        AtomicInteger line = new AtomicInteger();
        Supplier<Work> lines = () -> {
            boolean own = line.getAndIncrement() == 0;
            return new Work(task -> own || !alertmanager.hanging ? atOnce(task) : kept(task, hung), Runnable::run);
        };
        Session session = new Session(
                "prod", source, AlertAccess.of(source, AlertRouters.NONE), List.of(Backend.of(source), alertmanager));
        HealthMonitor both = new HealthMonitor(session, time, lines);
        assertThat(both.healthProperty().get().backends())
                .extracting(Health.Answer::title)
                .containsExactly("Prometheus 2.42.0", "Alertmanager 0.25.0");

        alertmanager.hanging = true;
        source.now.addAndGet(15_000);
        time.tick();
        for (int i = 0; i < 3; i++) {
            source.now.addAndGet(5_000);
            time.tick();
        }
        Health now = both.healthProperty().get();
        assertThat(now.lost()).isFalse();
        assertThat(now.at()).isEqualTo(source.now.get());
        assertThat(now.firing()).isPresent();
        assertThat(now.backends().getFirst().failure()).isNull();
        assertThat(now.backends().getLast().failure()).isInstanceOf(Failure.TimedOut.class);
        assertThat(hung).as("it is asked once, not at every refresh").hasSize(1);

        alertmanager.hanging = false;
        hung.getFirst().run();
        assertThat(both.healthProperty().get().backends().getLast().failure()).isNull();
    }

    private static Thread kept(Runnable task, List<Runnable> hung) {
        return new Thread(task) {
            @Override
            @SuppressWarnings("DoNotCall")
            public void start() {
                hung.add(task);
            }
        };
    }

    private static final class Companion implements Backend {
        private boolean hanging;

        @Override
        public String name() {
            return "Alertmanager";
        }

        @Override
        public Optional<Outcome<ServerInfo>> ask() {
            return Optional.of(Outcome.success(new ServerInfo("Alertmanager", "0.25.0")));
        }

        @Override
        public void close() {}
    }

    private Health health() {
        return monitor.healthProperty().get();
    }

    private Thread atOnce(Runnable task) {
        return new Thread(task) {
            @Override
            @SuppressWarnings("DoNotCall") // in the caller's own thread is what is wanted
            public void start() {
                if (!hanging) {
                    run();
                }
            }
        };
    }
}
