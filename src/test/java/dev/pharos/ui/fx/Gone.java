package dev.pharos.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Watches whether things go once nobody needs them, without holding them itself.
public final class Gone {
    /// Notices that are being read and animations at their end hold on for seconds; a leak holds for ever.
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Map<String, WeakReference<Object>> watched = new LinkedHashMap<>();

    /// @param what it is called where it does not go
    public void watch(String what, @Nullable Object thing) {
        assertThat(thing).as(what).isNotNull();
        assertThat(watched.put(what, new WeakReference<>(thing))).as(what).isNull();
    }

    /// Collects garbage until all have gone, or fails with the names of those that stay.
    public void areAllCollected() throws InterruptedException {
        assertThat(watched).isNotEmpty();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!staying().isEmpty() && System.nanoTime() < end) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(staying()).as("what is still held").isEmpty();
    }

    private List<String> staying() {
        return watched.entrySet().stream()
                .filter(entry -> entry.getValue().get() != null)
                .map(Map.Entry::getKey)
                .toList();
    }
}
