package dev.pharos.app;

import dev.pharos.ui.page.ViewMemory;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What a window remembers for as long as it is there.
final class Remembered implements ViewMemory {
    private final Map<String, String> all = new HashMap<>();

    @Override
    public Optional<String> recall(String key) {
        return Optional.ofNullable(all.get(key));
    }

    @Override
    public void remember(String key, String value) {
        all.put(key, value);
    }
}
