package dev.pharos.ui.shell;

import dev.pharos.ui.page.ViewMemory;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A view memory that lasts as long as its window.
final class Forgetful implements ViewMemory {
    private final Map<String, String> remembered = new HashMap<>();

    private Forgetful() {}

    static ViewMemory memory() {
        return new Forgetful();
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
