package dev.pharos.ui.shell.picture;

import dev.pharos.ui.page.ViewMemory;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A view memory that lasts as long as its window.
public final class Forgetful implements ViewMemory {
    private final Map<String, String> remembered = new HashMap<>();

    private Forgetful() {}

    /// @param first what it remembers already
    public static ViewMemory of(Map<String, String> first) {
        Forgetful memory = new Forgetful();
        memory.remembered.putAll(first);
        return memory;
    }

    @Override
    public Optional<String> recall(String key) {
        return Optional.ofNullable(remembered.get(key));
    }

    @Override
    public void remember(String key, String value) {
        remembered.put(key, value);
    }
}
