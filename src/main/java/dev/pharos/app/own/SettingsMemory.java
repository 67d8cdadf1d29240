package dev.pharos.app.own;

import dev.pharos.settings.Preferences;
import dev.pharos.settings.store.SettingsStore;
import dev.pharos.ui.page.ViewMemory;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What views remember, kept in the preferences. What speaks of the instances of an environment is remembered for that
/// environment alone, and only while it is open where it is not kept itself.
public final class SettingsMemory implements ViewMemory {
    private static final Set<String> OF_ENVIRONMENT = Set.of("fleet.filter", "fleet.selected", "fleet.table.top");

    private final SettingsStore settings;
    private final String environment;
    private final Map<String, String> passing = new HashMap<>();

    /// @param environment the id of the one that is open
    public SettingsMemory(SettingsStore settings, String environment) {
        this.settings = settings;
        this.environment = environment;
    }

    @Override
    public Optional<String> recall(String key) {
        String own = own(key);
        return Optional.ofNullable(
                passes(key)
                        ? passing.get(own)
                        : settings.get().preferences().views().get(own));
    }

    @Override
    public void remember(String key, String value) {
        String own = own(key);
        if (passes(key)) {
            passing.put(own, value);
        } else if (!value.equals(settings.get().preferences().views().get(own))) {
            settings.update(all -> all.with(preferences -> preferences.withView(own, value)));
        }
    }

    private String own(String key) {
        return OF_ENVIRONMENT.contains(key) ? Preferences.viewOf(key, environment) : key;
    }

    private boolean passes(String key) {
        return OF_ENVIRONMENT.contains(key)
                && settings.get().environment(environment).isEmpty();
    }
}
