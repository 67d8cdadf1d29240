package dev.pharos.desktop.bus;

import java.time.Duration;
import java.util.concurrent.Callable;

/// Waits for what comes about by itself.
public final class Eventually {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long PAUSE_MILLIS = 20;

    private Eventually() {}

    public static void until(String what, Callable<Boolean> condition) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.call()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("it never came about that " + what);
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }
}
