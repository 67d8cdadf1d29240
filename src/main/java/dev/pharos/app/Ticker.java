package dev.pharos.app;

import dev.pharos.ui.fx.FxThread;
import dev.pharos.ui.fx.Latest;
import dev.pharos.ui.fx.Pins;
import dev.pharos.ui.page.WindowTime;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Drives a window's time: one tick a refresh interval, none where the interval is zero, and a beat a second. On a
/// thread of its own
/// rather than by a JavaFX animation, which would keep the toolkit pulsing sixty times a second just to wait.
final class Ticker implements AutoCloseable {
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("ticker").factory());
    private final Pins pins = new Pins();
    private final Latest<WindowTime> ticks = new Latest<>(FxThread.executor(), WindowTime::tick);
    private final Latest<WindowTime> beats = new Latest<>(FxThread.executor(), WindowTime::beat);
    private final WindowTime time;
    private @Nullable Future<?> running;
    private volatile boolean resting;

    Ticker(WindowTime time) {
        this.time = time;
        pins.listen(time.refreshProperty(), (_, _, interval) -> start(interval));
        start(time.refreshProperty().get());
        var _ = clock.scheduleAtFixedRate(
                () -> {
                    if (!resting) {
                        beats.accept(time);
                    }
                },
                1,
                1,
                TimeUnit.SECONDS);
    }

    /// No tick and no beat until [#wake]: nobody looks.
    void rest() {
        resting = true;
        start(Duration.ZERO);
    }

    void wake() {
        resting = false;
        start(time.refreshProperty().get());
        time.refresh();
    }

    private void start(Duration interval) {
        if (running != null) {
            running.cancel(false);
            running = null;
        }
        if (!interval.isZero() && !resting) {
            long millis = interval.toMillis();
            running = clock.scheduleAtFixedRate(() -> ticks.accept(time), millis, millis, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void close() {
        pins.close();
        clock.shutdownNow();
    }
}
