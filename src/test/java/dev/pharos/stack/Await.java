package dev.pharos.stack;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Waits for what another process does, by asking again and again.
public final class Await {
    private static final Duration PAUSE = Duration.ofMillis(40);

    private Await() {}

    /// The first value that is there.
    ///
    /// @throws AssertionError naming `what` when there is none in time
    public static <T> T until(Duration limit, String what, Supplier<? extends @Nullable T> question) {
        long end = System.nanoTime() + limit.toNanos();
        RuntimeException last = null;
        do {
            try {
                T answer = question.get();
                if (answer != null && !Boolean.FALSE.equals(answer)) {
                    return answer;
                }
                last = null;
            } catch (RuntimeException e) {
                last = e;
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("interrupted while waiting for " + what, e);
            }
        } while (System.nanoTime() < end);
        throw new AssertionError(what + " did not come within " + limit.toSeconds() + " s", last);
    }
}
