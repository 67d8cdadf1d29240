package dev.pharos.bench.chart;

import dev.pharos.ui.picture.Offscreen;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;

/// Takes the time of frames: from the moment in which something was changed until the renderer has drawn it.
///
/// With `-Djavafx.animation.fullspeed=true` pulses follow each other at once, and each does what it does in the
/// program: layout, the charts' own painting, handing over, rendering and bringing it into the window. A snapshot of
/// the scene would be simpler, but charts that paint in the listeners of a pulse do not paint for a snapshot.
final class FrameClock {
    private final Screen screen;

    FrameClock(Screen screen) {
        this.screen = screen;
    }

    /// Makes the changes one after the other, each in a frame of its own.
    ///
    /// @param patience no further frame is begun after this
    double[] time(List<Runnable> changes, Duration patience) {
        CompletableFuture<double[]> done = new CompletableFuture<>();
        Timer timer = new Timer(changes, System.nanoTime() + patience.toNanos(), done);
        try {
            Offscreen.call(() -> {
                timer.start();
                return timer;
            });
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return done.join();
    }

    private final class Timer extends AnimationTimer {
        private final List<Runnable> changes;
        private final long end;
        private final CompletableFuture<double[]> done;
        private final double[] millis;
        private int next;
        private long changed;

        Timer(List<Runnable> changes, long end, CompletableFuture<double[]> done) {
            this.changes = List.copyOf(changes);
            this.end = end;
            this.done = done;
            this.millis = new double[changes.size()];
        }

        @Override
        public void handle(long now) {
            screen.awaitRenderer();
            if (next > 0) {
                millis[next - 1] = (System.nanoTime() - changed) / 1e6;
            }
            if (next == millis.length || System.nanoTime() > end) {
                stop();
                done.complete(Arrays.copyOf(millis, next));
                return;
            }
            changed = System.nanoTime();
            changes.get(next++).run();
        }
    }
}
