package dev.pharos.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/// The clock on the wall, which a test puts forward.
final class ShiftedClock implements InstantSource {
    private final AtomicReference<Duration> shift = new AtomicReference<>(Duration.ZERO);

    void pass(Duration time) {
        shift.updateAndGet(time::plus);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(shift.get());
    }
}
