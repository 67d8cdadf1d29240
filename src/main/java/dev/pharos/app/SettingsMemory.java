package dev.pharos.app;

import dev.pharos.settings.store.SettingsStore;
import dev.pharos.ui.page.ViewMemory;
import java.util.Optional;

/// What views remember, kept in the preferences.
record SettingsMemory(SettingsStore settings) implements ViewMemory {
    @Override
    public Optional<String> recall(String key) {
        return Optional.ofNullable(settings.get().preferences().views().get(key));
    }

    @Override
    public void remember(String key, String value) {
        if (!value.equals(settings.get().preferences().views().get(key))) {
            settings.update(all -> all.with(preferences -> preferences.withView(key, value)));
        }
    }
}
