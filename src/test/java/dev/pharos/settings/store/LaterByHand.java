package dev.pharos.settings.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Runs what was put off when the test says so.
final class LaterByHand implements Later {
    private final List<Runnable> tasks = new ArrayList<>();
    private final List<Duration> delays = new ArrayList<>();

    @Override
    public void run(Runnable task, Duration delay) {
        tasks.add(task);
        delays.add(delay);
    }

    /// The delays of what was put off, and is still waiting.
    List<Duration> waiting() {
        return List.copyOf(delays);
    }

    void runAll() {
        List<Runnable> due = List.copyOf(tasks);
        tasks.clear();
        delays.clear();
        due.forEach(Runnable::run);
    }
}
