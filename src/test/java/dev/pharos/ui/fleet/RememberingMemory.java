package dev.pharos.ui.fleet;

import dev.pharos.ui.page.ViewMemory;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A memory that lasts as long as the test.
final class RememberingMemory implements ViewMemory {
    private final Map<String, String> kept = new HashMap<>();

    @Override
    public Optional<String> recall(String key) {
        return Optional.ofNullable(kept.get(key));
    }

    @Override
    public void remember(String key, String value) {
        kept.put(key, value);
    }
}
