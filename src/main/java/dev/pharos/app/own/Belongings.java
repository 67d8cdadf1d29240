package dev.pharos.app.own;

import dev.pharos.settings.Environment;
import dev.pharos.settings.file.Places;
import dev.pharos.settings.secret.LayeredSecrets;
import dev.pharos.settings.store.SettingsStore;
import dev.pharos.ui.environment.EnvironmentBook;
import dev.pharos.ui.environment.EnvironmentProbe;
import dev.pharos.ui.environment.EnvironmentViewModel;
import dev.pharos.ui.fx.FxThread;
import dev.pharos.ui.fx.Work;
import dev.pharos.ui.settings.SettingsParts;
import java.time.InstantSource;
import java.util.function.Consumer;

/// What the user has, opened for as long as a window is.
public record Belongings(
        SettingsStore settings, LayeredSecrets secrets, Places places, EnvironmentProbe probe, InstantSource clock) {
    /// What forms of environments need.
    ///
    /// @param kept told of every environment that was kept, on any thread
    public EnvironmentViewModel.Surroundings forms(Consumer<Environment> kept) {
        return new EnvironmentViewModel.Surroundings(
                new EnvironmentBook(settings, secrets, kept), probe, () -> new Work(FxThread.executor()));
    }

    /// What the settings page needs.
    public SettingsParts settingsPage(EnvironmentViewModel.Surroundings forms) {
        return new SettingsParts(settings, forms, places);
    }
}
