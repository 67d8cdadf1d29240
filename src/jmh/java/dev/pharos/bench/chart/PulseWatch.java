package dev.pharos.bench.chart;

import com.sun.management.ThreadMXBean;
import dev.pharos.ui.picture.Offscreen;
import java.lang.management.ManagementFactory;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Watches a window at the rate of its display without making it draw: what the FX thread allocates, and how long the
/// frames take that a change leads to, each from its first pulse listener until the renderer is done, the first with
/// the change itself. Of the frames of one change the longest counts.
final class PulseWatch {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Screen screen;
    private final long thread = Thread.currentThread().threadId();
    private Times frames = new Times();
    private long worked;
    private double longest;
    private boolean watching;
    private long pulse;
    private long allocated;

    /// On the FX thread.
    PulseWatch(Screen screen, Scene scene) {
        this.screen = screen;
        scene.addPreLayoutPulseListener(() -> pulse = System.nanoTime());
        scene.addPostLayoutPulseListener(this::drawn);
    }

    void begin() throws InterruptedException {
        Offscreen.call(() -> {
            frames = new Times();
            longest = 0;
            watching = true;
            allocated = THREADS.getThreadAllocatedBytes(thread);
            return frames;
        });
    }

    /// Changes something on the FX thread: part of the next frame.
    void work(Runnable change) {
        next();
        long start = System.nanoTime();
        change.run();
        worked = System.nanoTime() - start;
    }

    private void drawn() {
        if (!watching) {
            return;
        }
        long before = worked;
        long start = pulse;
        worked = 0;
        // After the pulse, which hands the scene to the renderer.
        Platform.runLater(() -> {
            screen.awaitRenderer();
            longest = Math.max(longest, (before + System.nanoTime() - start) / 1e6);
        });
    }

    private void next() {
        if (longest > 0) {
            frames.add(new double[] {longest});
        }
        longest = 0;
    }

    Times frames() throws InterruptedException {
        return Offscreen.call(() -> {
            next();
            return frames;
        });
    }

    /// Bytes allocated on the FX thread since the beginning.
    long allocated() {
        return THREADS.getThreadAllocatedBytes(thread) - allocated;
    }
}
