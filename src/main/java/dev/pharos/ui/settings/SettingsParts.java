package dev.pharos.ui.settings;

import dev.pharos.settings.file.Places;
import dev.pharos.settings.store.SettingsStore;
import dev.pharos.ui.environment.EnvironmentViewModel;

/// What the page needs of the program.
///
/// @param forms what forms of environments need
public record SettingsParts(SettingsStore settings, EnvironmentViewModel.Surroundings forms, Places places) {}
