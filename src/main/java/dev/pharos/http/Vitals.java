package dev.pharos.http;

import dev.pharos.outcome.Failure;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/// What the newest calls told of the link.
final class Vitals {
    /// The `Date` header counts whole seconds, and an answer is some time on its way: below this nothing can be said.
    private static final long UNSURE_MILLIS = 2_000;

    /// Half of it, so that a clock at the edge is not now right and now wrong.
    private static final long RIGHT_MILLIS = 1_000;

    private static final int READINGS = 5;

    private final Deque<Reading> readings = new ArrayDeque<>();

    private boolean asked;
    private @Nullable Duration latency;
    private @Nullable Failure failure;
    private long skewMillis;

    /// How far the server's clock seems ahead, and how far that may be wrong for the time that the answer took.
    private record Reading(long ahead, long unsure) {}

    synchronized LinkHealth health(int inFlight) {
        return new LinkHealth(asked, latency, inFlight, Duration.ofMillis(skewMillis), failure);
    }

    synchronized void answered(Duration newLatency) {
        asked = true;
        latency = newLatency;
        failure = null;
    }

    /// A call that was cancelled, or refused with good reason, says nothing against the link.
    synchronized void failed(Failure newFailure) {
        if (newFailure.unanswered()) {
            asked = true;
            failure = newFailure;
        }
    }

    /// Compares the server's clock with ours, half way between asking and the answer's head.
    synchronized void clock(Headers headers, long sentAt, long headAt) {
        Instant date = headers.getInstant("Date");
        if (date == null || headers.get("Age") != null) {
            return;
        }
        if (readings.size() == READINGS) {
            readings.removeFirst();
        }
        readings.addLast(
                new Reading(date.toEpochMilli() + 500 - (sentAt + headAt) / 2, Math.max(0, headAt - sentAt) / 2));
        Reading middle = median();
        long ahead = middle.ahead();
        long unsure = middle.unsure();
        // What is left of the header's coarseness is no reason to move the present back and forth: it moves when it is
        // off by more than that, and comes back only when it is clearly right.
        if (skewMillis == 0) {
            skewMillis = Math.abs(ahead) > UNSURE_MILLIS + unsure ? ahead : 0;
        } else if (Math.abs(ahead) < RIGHT_MILLIS) {
            skewMillis = 0;
        } else if (Math.abs(ahead - skewMillis) > RIGHT_MILLIS + unsure) {
            skewMillis = ahead;
        }
    }

    /// One answer among several that lay somewhere for a while does not count.
    private Reading median() {
        return readings.size() < 3
                ? readings.getLast()
                : readings.stream()
                        .sorted(Comparator.comparingLong(Reading::ahead))
                        .skip(readings.size() / 2)
                        .findFirst()
                        .orElseThrow();
    }
}
