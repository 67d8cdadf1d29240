package dev.pharos.ui.picture;

import dev.pharos.ui.fx.FxThread;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.value.ObservableBooleanValue;

/// The toolkit without a display. One a process, since JavaFX can be started once only.
public final class Offscreen {
    /// Layout may ask for another layout, and what is drawn by hand is drawn in the pulse after.
    private static final int PULSES_TO_REST = 4;

    private static final String PLATFORM = "glass.platform";

    private Offscreen() {}

    /// Starts the toolkit on the headless platform, unless one runs already: then that is used.
    public static void start() throws InterruptedException {
        // Tests that have a display say so; everything else needs none.
        if (System.getProperty(PLATFORM) == null) {
            System.setProperty(PLATFORM, "Headless");
            System.setProperty("prism.order", "sw");
        }
        CountDownLatch started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
        } catch (IllegalStateException running) {
            FxThread.executor().execute(started::countDown);
        }
        Platform.setImplicitExit(false);
        started.await();
    }

    /// Does something on the FX thread and waits for it.
    public static <T> T call(Callable<T> task) throws InterruptedException {
        CompletableFuture<T> done = new CompletableFuture<>();
        FxThread.executor().execute(() -> {
            try {
                done.complete(task.call());
            } catch (Exception | Error e) {
                // An error too: whoever waits must not wait for ever.
                done.completeExceptionally(e);
            }
        });
        try {
            return done.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /// Waits until the value is true.
    ///
    /// @return whether it became so in time
    public static boolean await(ObservableBooleanValue value, Duration patience) throws InterruptedException {
        CompletableFuture<Boolean> settled = new CompletableFuture<>();
        FxThread.executor().execute(() -> {
            if (value.get()) {
                settled.complete(true);
            } else {
                value.addListener((_, _, now) -> {
                    if (now) {
                        settled.complete(true);
                    }
                });
            }
        });
        try {
            return settled.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /// Waits for a few pulses, so that layout and hand-drawn parts have come to rest.
    public static void rest() throws InterruptedException {
        CountDownLatch pulses = new CountDownLatch(PULSES_TO_REST);
        AnimationTimer counter = new AnimationTimer() {
            @Override
            public void handle(long now) {
                pulses.countDown();
                Platform.requestNextPulse();
            }
        };
        FxThread.executor().execute(counter::start);
        pulses.await();
        FxThread.executor().execute(counter::stop);
    }
}
