package dev.pharos.settings.store;

import dev.pharos.settings.Settings;

/// Told by a [SettingsStore], on whatever thread it happens.
public interface SettingsListener {
    /// They are different now: changed here, or by another running program.
    void changed(Settings settings);

    /// The user has to know something.
    void problem(SettingsProblem problem);
}
