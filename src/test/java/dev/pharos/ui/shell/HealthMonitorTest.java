package dev.pharos.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.outcome.EachFailure;
import dev.pharos.outcome.Failure;
import dev.pharos.ui.fx.Work;
import dev.pharos.ui.page.WindowTime;
import dev.pharos.ui.state.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HealthMonitorTest {
    private static final Failure REFUSED = new Failure.Refused("http://prom:9090", "connection refused");

    private final FixedSource source = new FixedSource();
    private boolean hanging;
    private final WindowTime time = new WindowTime(source::now);
    private final HealthMonitor monitor =
            new HealthMonitor(Session.of("prod", source), time, new Work(this::atOnce, Runnable::run));

    @Test
    void saysWhenTheServerLastAnsweredNotWhenItWasLastAsked() {
        assertThat(health().at()).isEqualTo(FixedSource.NOW);
        assertThat(health().firing()).contains(new Health.Alerts(2, Status.CRITICAL));

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
