package dev.pharos.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WindowOnScreenTest {
    @Test
    void aWindowThatCannotBeMadeIsNotWaitedFor() {
        IllegalStateException bug = new IllegalStateException("no stylesheet");
        assertThatThrownBy(() ->
                        WindowOnScreen.untilClosed(first -> Thread.ofVirtual().start(first), _ -> {
                            throw bug;
                        }))
                .hasCause(bug);
    }

    @Test
    void aWindowThatIsShownIsWaitedFor() throws InterruptedException {
        AtomicBoolean shown = new AtomicBoolean();
        WindowOnScreen.untilClosed(first -> Thread.ofVirtual().start(first), closed -> {
            shown.set(true);
            closed.run();
        });
        assertThat(shown).isTrue();
    }
}
