package dev.pharos.http;

import dev.pharos.outcome.Failure;
import java.time.Duration;
import java.time.Instant;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/// What the newest calls told of the link.
final class Vitals {
    /// The `Date` header counts whole seconds, and an answer is some time on its way: below this nothing can be said.
    private static final long UNSURE_MILLIS = 2_000;

    private boolean asked;
    private @Nullable Duration latency;
    private @Nullable Failure failure;
    private long skewMillis;

    synchronized LinkHealth health(int inFlight) {
        return new LinkHealth(asked, latency, inFlight, Duration.ofMillis(skewMillis), failure);
    }

    synchronized void answered(Duration newLatency) {
        asked = true;
        latency = newLatency;
        failure = null;
    }

    synchronized void unreachable(Failure newFailure) {
        asked = true;
        failure = newFailure;
    }

    void failed(Failure newFailure) {
        if (newFailure.unreachable()) {
            unreachable(newFailure);
        }
    }

    /// Compares the server's clock with ours, half way between asking and the answer's head.
    synchronized void clock(Headers headers, long sentAt, long headAt) {
        Instant date = headers.getInstant("Date");
        if (date == null || headers.get("Age") != null) {
            return;
        }
        long ahead = date.toEpochMilli() + 500 - (sentAt + headAt) / 2;
        long now = Math.abs(ahead) <= UNSURE_MILLIS + (headAt - sentAt) / 2 ? 0 : ahead;
        // What is left of the header's coarseness is no reason to move the present back and forth.
        if (now == 0 || skewMillis == 0 || Math.abs(now - skewMillis) > 1_000) {
            skewMillis = now;
        }
    }
}
