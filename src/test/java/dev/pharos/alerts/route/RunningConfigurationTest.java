package dev.pharos.alerts.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pharos.alerting.FakeRouter;
import dev.pharos.outcome.Failure;
import dev.pharos.outcome.Outcome;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RunningConfigurationTest {
    private final AtomicLong clock = new AtomicLong(1_000_000);
    private final FakeRouter router = FakeRouter.holding("http://am").configured("route: {receiver: one}");
    private final RunningConfiguration running = new RunningConfiguration(FakeRouter.all(router), clock::get);

    @Test
    void whatWasReadIsTakenForTrueForAMinute() {
        assertThat(receiver()).isEqualTo("one");
        var _ = router.configured("route: {receiver: two}");
        clock.addAndGet(59_000);
        assertThat(receiver()).isEqualTo("one");
        clock.addAndGet(2_000);
        assertThat(receiver()).isEqualTo("two");
    }

    @Test
    void aFailureIsNotKept() {
        var _ = router.configured("");
        assertThat(running.read().failureOrNull()).isInstanceOf(Failure.NotUnderstood.class);
        var _ = router.configured("route: {receiver: two}");
        assertThat(receiver()).isEqualTo("two");
    }

    @Test
    void withoutARouterThereIsNone() {
        assertThat(new RunningConfiguration(FakeRouter.all(), clock::get).read().failureOrNull())
                .isInstanceOf(Failure.Misconfigured.class);
    }

    private String receiver() {
        Outcome<RouterConfiguration> read = running.read();
        assertThat(read.isSuccess()).isTrue();
        return read.map(each -> each.tree().root().receiver()).orElse("");
    }
}
